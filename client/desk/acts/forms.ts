import { contestersNeeded } from '../../../src/procedure/forms/urgent.js';
import { finalistsOf, isBudget, roundWithoutMajority } from '../../../src/procedure/forms/budget.js';
import { leastOf } from '../../../src/procedure/share.js';
import type { Meeting } from '../../../src/procedure/meeting.js';
import type { ItemKind, MotionId } from '../../../src/procedure/vocabulary.js';
import { everyVoice } from '../roll.js';
import { itemField, itemsOf, where, type ActOf, type Option, type Scene } from './act.js';

/** Other ways to decide, and what may become of a motion before the vote. */

export const contestUrgency: ActOf = (scene, about) => {
  const { meeting, rules, w } = scene;
  return {
    ...w.acts['urgency.contest'],
    fields: [
      { ...itemField(scene, about, ({ decision }) => !decision), label: w.ask.itemOrAll, optional: true },
      {
        kind: 'people',
        name: 'demandedBy',
        label: w.ask.demandedBy(contestersNeeded(meeting, rules)),
        people: everyVoice(meeting),
      },
    ],
    commands: (said) => [
      { type: 'urgency.contest', ...where('item', said.text('item')), demandedBy: [...said.several('demandedBy')] },
    ],
  };
};

export const demandItem: ActOf = (scene) => {
  const { meeting, rules, w } = scene;
  const share = rules.itemOnDemand.value;
  const kinds: ItemKind[] = ['decision', 'report', 'briefing', 'question', 'interpellation', 'budget', 'other'];
  return {
    ...w.acts['agenda.demand'],
    fields: [
      { kind: 'line', name: 'number', label: w.agenda.number, most: 40, optional: true },
      { kind: 'line', name: 'title', label: w.agenda.itemTitle, most: 500 },
      {
        kind: 'choice',
        name: 'kind',
        label: w.agenda.kind,
        options: kinds.map((value) => ({ value, text: w.kinds[value] })),
        first: 'decision',
      },
      {
        kind: 'people',
        name: 'demandedBy',
        label: w.ask.demandedBy(share === null ? meeting.seats : leastOf(share, meeting.seats)),
        people: everyVoice(meeting),
      },
    ],
    commands: (said) => [
      {
        type: 'agenda.demand',
        matter: {
          item: scene.freshId('item'),
          number: said.text('number'),
          title: said.text('title'),
          kind: said.text('kind') as ItemKind,
        },
        demandedBy: [...said.several('demandedBy')],
      },
    ],
  };
};

/** The round without a majority whose second place the votes leave open. */
export function openFinal(meeting: Meeting) {
  return itemsOf(meeting, ({ item }) => isBudget(meeting, item))
    .map(({ item }) => roundWithoutMajority(meeting, item))
    .find((vote) => vote !== undefined && finalistsOf(vote).two === null && !meeting.forms.rulings[vote.vote]);
}

const noFinalists: ReturnType<typeof finalistsOf> = { two: null, certain: [], equal: [] };

export const ruleOnFinalists: ActOf = ({ meeting, w }, about) => {
  const vote = (about.vote ? meeting.votes[about.vote] : undefined) ?? openFinal(meeting);
  const { certain, equal } = vote ? finalistsOf(vote) : noFinalists;
  const options = (vote?.options ?? [])
    .filter(({ option }) => [...certain, ...equal].includes(option))
    .map(({ option, text }): Option => ({ value: option, text }));
  return {
    ...w.acts['finalists.rule'],
    fields: [
      { kind: 'several', name: 'options', label: w.ask.finalists, options, first: certain },
      { kind: 'text', name: 'reason', label: w.reason, help: w.ask.reasonPublic, most: 4_000 },
    ],
    commands: (said) => [
      {
        type: 'finalists.rule',
        vote: vote?.vote ?? about.vote ?? '',
        options: [...said.several('options')],
        reason: said.text('reason'),
      },
    ],
  };
};

const motionName = ({ meeting, w }: Scene, motion: MotionId): string => {
  const known = meeting.motions[motion];
  return known ? `${w.motions.number(known.number)} (${w.motionKinds[known.kind].toLowerCase()})` : motion;
};

function motionField(scene: Scene, motion: MotionId | undefined, fits: (status: string) => boolean) {
  const { meeting, w } = scene;
  const open = itemsOf(meeting).flatMap(({ motions }) =>
    motions.filter((id) => fits(meeting.motions[id]?.status ?? '')),
  );
  return {
    kind: 'choice' as const,
    name: 'motion',
    label: w.ask.motion,
    options: open.map((value) => ({ value, text: motionName(scene, value) })),
    first: motion ?? (open.length === 1 ? (open[0] ?? '') : ''),
  };
}

export const moveMotion: ActOf = (scene, about) => {
  const { meeting, w } = scene;
  const item = meeting.items[meeting.motions[about.motion ?? '']?.item ?? meeting.currentItem ?? ''];
  const others = (item?.motions ?? []).filter(
    (id) => id !== about.motion && meeting.motions[id]?.status !== 'withdrawn',
  );
  return {
    ...w.acts['motion.move'],
    fields: [
      motionField(scene, about.motion, (status) => status === 'filed'),
      {
        kind: 'several',
        name: 'targets',
        label: w.ask.targets,
        help: w.ask.targetsHelp,
        options: others.map((value) => ({ value, text: motionName(scene, value) })),
        optional: true,
      },
      {
        kind: 'number',
        name: 'precedence',
        label: w.ask.precedence,
        help: w.ask.precedenceHelp,
        least: 1,
        optional: true,
      },
    ],
    commands: (said) => [
      {
        type: 'motion.move',
        motion: said.text('motion'),
        ...(said.several('targets').length > 0 ? { targets: [...said.several('targets')] } : {}),
        ...(said.text('precedence') === '' ? {} : { precedence: Number(said.text('precedence')) }),
      },
    ],
  };
};

export const forwardMotion: ActOf = (scene, about) => {
  const { w } = scene;
  return {
    ...w.acts['motion.forward'],
    fields: [
      motionField(scene, about.motion, (status) => status === 'filed' || status === 'moved'),
      { kind: 'line', name: 'to', label: w.ask.forwardTo, help: w.ask.forwardToHelp, optional: true, most: 200 },
    ],
    commands: (said) => [{ type: 'motion.forward', motion: said.text('motion'), ...where('to', said.text('to')) }],
  };
};

export const ruleOutMotion: ActOf = (scene, about) => {
  const { w } = scene;
  return {
    ...w.acts['motion.rule-out'],
    tone: 'warning',
    fields: [
      motionField(scene, about.motion, (status) => status === 'filed' || status === 'moved'),
      { kind: 'text', name: 'reason', label: w.reason, help: w.ask.reasonPublic, most: 4_000 },
    ],
    commands: (said) => [{ type: 'motion.rule-out', motion: said.text('motion'), reason: said.text('reason') }],
  };
};
