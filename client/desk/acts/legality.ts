import { controlledParts, deferringBodies, type ControlledPart } from '../../../src/procedure/business/commands.js';
import { limitOfControl, partMeant } from '../../../src/procedure/business/deadlines.js';
import {
  controlKey,
  isRunning,
  type ControlState,
  type LegalityControl,
} from '../../../src/procedure/business/state.js';
import { seatHolders } from '../roll.js';
import { dayOf } from '../words/words.js';
import { itemField, itemOption, type About, type ActOf, type Answers, type Scene } from './act.js';

/** Whether a decision was lawful, asked by members of the council; all of it when the meeting is over (kommuneloven ch. 27). */

const today = ({ meeting, now }: Scene) => dayOf(new Date(now).toISOString(), meeting.facts?.timezone);
const dayField = (scene: Scene) =>
  ({ kind: 'day', name: 'on', label: scene.w.ask.onDay, first: today(scene) }) as const;

/** What of the item is meant; what there is to control comes first. */
const partField = ({ meeting, w }: Scene, about: About) => {
  const item = meeting.items[about.item ?? ''];
  return {
    kind: 'choice',
    name: 'part',
    label: w.ask.controlledPart,
    options: controlledParts.map((value) => ({ value, text: w.ask.controlledParts[value] })),
    first: item ? partMeant(meeting, item) : 'decision',
  } as const;
};

const partOf = (said: Answers): ControlledPart =>
  controlledParts.find((part) => part === said.text('part')) ?? 'decision';

/** Controls that stand where the act can come next: by the item, and by what of it is controlled. */
function controlField({ meeting, w }: Scene, about: About, fits: (control: LegalityControl) => boolean) {
  const controls = Object.values(meeting.business.controls).filter(fits);
  const wanted = controls.find(({ item }) => item === (about.item ?? meeting.currentItem));
  return {
    kind: 'choice',
    name: 'control',
    label: w.ask.item,
    options: controls.map(({ item, part }) => {
      const of = meeting.items[item];
      const what = part === undefined ? '' : ` (${w.ask.controlledParts[part]})`;
      return { value: controlKey(item, part), text: `${of ? itemOption(of).text : item}${what}` };
    }),
    first: wanted ? controlKey(wanted.item, wanted.part) : '',
  } as const;
}

const named = ({ meeting }: Scene, said: Answers): { item: string; part?: ControlledPart } => {
  const control = meeting.business.controls[said.text('control')];
  return { item: control?.item ?? said.text('control'), ...(control?.part !== undefined && { part: control.part }) };
};

const standsAt =
  (...states: ControlState[]) =>
  ({ state }: LegalityControl) =>
    states.includes(state);

export const demandControl: ActOf = (scene, about) => {
  const { meeting, rules, w } = scene;
  const item = meeting.items[about.item ?? ''];
  const limit = item ? limitOfControl(meeting, item, partMeant(meeting, item), rules) : null;
  const needed = rules.legalityControl.value?.demanders;
  return {
    ...w.acts['legality.demand'],
    ...(limit ? { lead: w.ask.demandLimit(limit.from, limit.until) } : {}),
    fields: [
      itemField(scene, about),
      partField(scene, about),
      {
        kind: 'people',
        name: 'demanders',
        label: w.ask.demanders(needed ?? 0),
        people: seatHolders(meeting),
        optional: true,
      },
      {
        kind: 'text',
        name: 'others',
        label: w.ask.otherDemanders,
        help: w.ask.oneOnEachLine,
        optional: true,
        most: 4_000,
      },
      dayField(scene),
    ],
    commands: (said) => {
      const others = said
        .text('others')
        .split('\n')
        .map((name) => name.trim())
        .filter(Boolean);
      return [
        {
          type: 'legality.demand',
          item: said.text('item'),
          part: partOf(said),
          demanders: [...said.several('demanders')],
          ...(others.length > 0 ? { others } : {}),
          on: said.text('on'),
        },
      ];
    },
  };
};

const outcomeField = (label: string, options: Record<string, string>) =>
  ({
    kind: 'choice',
    name: 'outcome',
    label,
    options: Object.entries(options).map(([value, text]) => ({ value, text })),
    first: 'upheld',
  }) as const;

export const takeUpControl: ActOf = (scene, about) => ({
  ...scene.w.acts['legality.take-up'],
  fields: [
    itemField(scene, about),
    partField(scene, about),
    { kind: 'text', name: 'reason', label: scene.w.ask.specialReasons, most: 4_000 },
    dayField(scene),
  ],
  commands: (said) => [
    {
      type: 'legality.take-up',
      item: said.text('item'),
      part: partOf(said),
      reason: said.text('reason'),
      on: said.text('on'),
    },
  ],
});

export const deferDecision: ActOf = (scene, about) => ({
  ...scene.w.acts['legality.defer'],
  lead: scene.w.ask.deferLead,
  fields: [
    controlField(scene, about, isRunning),
    {
      kind: 'choice',
      name: 'by',
      label: scene.w.ask.deferredBy,
      options: deferringBodies.map((value) => ({ value, text: scene.w.ask.deferringBodies[value] })),
      first: 'deciding-body',
    },
    dayField(scene),
  ],
  commands: (said) => [
    {
      type: 'legality.defer',
      ...named(scene, said),
      by: deferringBodies.find((by) => by === said.text('by')) ?? 'deciding-body',
      on: said.text('on'),
    },
  ],
});

export const reviewDecision: ActOf = (scene, about) => ({
  ...scene.w.acts['legality.review'],
  fields: [
    controlField(scene, about, standsAt('demanded')),
    outcomeField(scene.w.ask.outcome, { upheld: scene.w.ask.upheldByBody, changed: scene.w.ask.changedByBody }),
    dayField(scene),
  ],
  commands: (said) => [
    {
      type: 'legality.review',
      ...named(scene, said),
      outcome: said.text('outcome') === 'changed' ? 'changed' : 'upheld',
      on: said.text('on'),
    },
  ],
});

export const sendControl: ActOf = (scene, about) => ({
  ...scene.w.acts['legality.send'],
  fields: [controlField(scene, about, standsAt('upheld-by-body')), dayField(scene)],
  commands: (said) => [{ type: 'legality.send', ...named(scene, said), on: said.text('on') }],
});

export const settleControl: ActOf = (scene, about) => ({
  ...scene.w.acts['legality.settle'],
  fields: [
    controlField(scene, about, standsAt('sent', 'taken-up')),
    outcomeField(scene.w.ask.outcome, { upheld: scene.w.ask.lawful, annulled: scene.w.ask.annulled }),
    dayField(scene),
  ],
  commands: (said) => [
    {
      type: 'legality.settle',
      ...named(scene, said),
      outcome: said.text('outcome') === 'annulled' ? 'annulled' : 'upheld',
      on: said.text('on'),
    },
  ],
});
