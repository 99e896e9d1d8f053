import { latestMinutes, maySign } from '../../../src/procedure/afterwards/minutes.js';
import type { MinutesVariant } from '../../../src/procedure/afterwards/state.js';
import { itemOption, itemsOf, where, type ActOf, type Scene } from './act.js';

/** The minutes and the recording, when the meeting is over. */

const variantField = ({ w }: Scene) =>
  ({
    kind: 'choice',
    name: 'variant',
    label: w.ask.variant,
    options: (['public', 'full'] as const).map((value) => ({ value, text: w.ask.variants[value] })),
    first: 'public',
  }) as const;
const variantOf = (text: string): MinutesVariant => (text === 'full' ? 'full' : 'public');

export const drawUpMinutes: ActOf = (scene) => ({
  ...scene.w.acts['minutes.draw-up'],
  fields: [variantField(scene)],
  commands: (said) => [{ type: 'minutes.draw-up', variant: variantOf(said.text('variant')) }],
});

export const publishMinutes: ActOf = ({ w }) => ({
  ...w.acts['minutes.publish'],
  fields: [],
  commands: () => [{ type: 'minutes.publish' }],
});

export const signMinutes: ActOf = (scene, about) => {
  const { meeting, rules, w } = scene;
  const signed = (['public', 'full'] as const).flatMap((variant) =>
    (latestMinutes(meeting, variant)?.signatures ?? []).map(({ person }) => ({ variant, person })),
  );
  const expected = [...new Set([meeting.chair, ...meeting.formalities.signatories])].filter(
    (person) => person !== null,
  );
  const mayDo = meeting.roster.filter((person) => maySign(meeting, person, rules));
  const left = expected.filter((person) => !signed.some((one) => one.variant === 'public' && one.person === person));
  return {
    ...w.acts['minutes.sign'],
    fields: [
      { kind: 'person', name: 'person', label: w.ask.signer, people: mayDo, first: about.person ?? left[0] },
      variantField(scene),
    ],
    commands: (said) => {
      const variant = variantOf(said.text('variant'));
      return [{ type: 'minutes.sign', person: said.text('person'), ...(variant === 'full' ? { variant } : {}) }];
    },
  };
};

/** Later meetings of the same body, which may approve these minutes or find something wrong in them. */
const laterMeetingField = ({ meeting, meetings, w }: Scene) => {
  const later = meetings
    .filter(({ body, start }) => body.id === meeting.facts?.body.id && start > (meeting.facts?.start ?? ''))
    .map(({ path }) => path.split('/').at(-1) ?? '')
    .sort();
  return {
    kind: 'line',
    name: 'atMeeting',
    label: w.ask.laterMeeting,
    help: w.ask.earlierMeetingHelp,
    most: 200,
    suggestions: later,
    first: later[0] ?? '',
  } as const;
};

export const approveMinutes: ActOf = (scene) => ({
  ...scene.w.acts['minutes.approve'],
  fields: [laterMeetingField(scene)],
  commands: (said) => [{ type: 'minutes.approve', atMeeting: said.text('atMeeting') }],
});

export const correctMinutes: ActOf = (scene) => ({
  ...scene.w.acts['minutes.correct'],
  fields: [
    laterMeetingField(scene),
    { kind: 'text', name: 'reason', label: scene.w.ask.whatWasWrong, help: scene.w.ask.reasonPublic, most: 4_000 },
  ],
  commands: (said) => [{ type: 'minutes.correct', reason: said.text('reason'), atMeeting: said.text('atMeeting') }],
});

export const publishRecording: ActOf = ({ meeting, w }) => {
  const inside = [...new Set(meeting.closures.map(({ item }) => item))];
  return {
    ...w.acts['recording.publish'],
    fields: [
      { kind: 'line', name: 'url', label: w.ask.recordingUrl, most: 2_000 },
      { kind: 'tick', name: 'captions', label: w.ask.hasCaptions },
      {
        kind: 'several',
        name: 'gaps',
        label: w.ask.gaps,
        ...(inside.length > 0 ? { help: w.ask.gapsInside } : {}),
        options: itemsOf(meeting).map(itemOption),
        first: inside,
        optional: true,
      },
      {
        kind: 'line',
        name: 'why',
        label: w.ask.whyMissing,
        most: 4_000,
        optional: true,
        when: (said) => said.several('gaps').length > 0,
      },
    ],
    commands: (said) => {
      const items = [...said.several('gaps')];
      return [
        {
          type: 'recording.publish',
          url: said.text('url'),
          gaps: items.length > 0 ? [{ items, ...where('text', said.text('why')) }] : [],
          captions: said.ticked('captions'),
        },
      ];
    },
  };
};

export const captionRecording: ActOf = ({ w }) => ({
  ...w.acts['recording.caption'],
  fields: [],
  commands: () => [{ type: 'recording.caption' }],
});

export const withdrawRecording: ActOf = ({ w }) => ({
  ...w.acts['recording.withdraw'],
  tone: 'danger',
  fields: [{ kind: 'text', name: 'reason', label: w.reason, help: w.ask.reasonPublic, most: 4_000 }],
  commands: (said) => [{ type: 'recording.withdraw', reason: said.text('reason') }],
});
