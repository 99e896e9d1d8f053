import type { Responsibility } from '../../../src/procedure/afterwards/state.js';
import type { ClosingGround } from '../../../src/procedure/vocabulary.js';
import { presentVoters } from '../roll.js';
import { clockTime } from '../words/words.js';
import { itemField, votesOf, where, type ActOf, type Scene } from './act.js';

/** What may be asked for while the body sits: that the doors be closed, and what is said and done about a broken stream. */

export const proposeClosing: ActOf = (scene, about) => {
  const { meeting, rules, w } = scene;
  const grounds = Object.keys(rules.grounds.value) as ClosingGround[];
  return {
    ...w.acts['closing.propose'],
    fields: [
      itemField(scene, about, ({ state }) => state === 'called'),
      {
        kind: 'person',
        name: 'by',
        label: w.ask.proposedBy,
        people: presentVoters(meeting),
        first: about.person ?? meeting.chair ?? undefined,
      },
      {
        kind: 'choice',
        name: 'ground',
        label: w.doors.ground,
        options: grounds.map((value) => ({ value, text: w.doors.grounds[value] })),
        first: grounds[0] ?? '',
      },
      {
        kind: 'line',
        name: 'exemption',
        label: w.doors.exemption,
        help: w.doors.exemptionHelp,
        most: 300,
        when: (said) => rules.grounds.value[said.text('ground') as ClosingGround]?.needsExemption === true,
      },
    ],
    commands: (said) => [
      {
        type: 'closing.propose',
        item: said.text('item'),
        ground: said.text('ground') as ClosingGround,
        ...where('exemption', said.text('exemption')),
        by: said.text('by'),
      },
    ],
  };
};

/** Which disturbance is meant; the newest first, and asked only where there were several. */
function incidentField({ meeting, w, language }: Scene) {
  const incidents = [...meeting.stream.incidents].reverse();
  if (incidents.length < 2) return [];
  return [
    {
      kind: 'choice' as const,
      name: 'incident',
      label: w.ask.incident,
      options: incidents.map(({ from }) => ({
        value: from,
        text: clockTime(from, meeting.facts?.timezone, language),
      })),
      first: incidents[0]?.from ?? '',
    },
  ];
}

export const announceIncident: ActOf = (scene) => ({
  ...scene.w.acts['stream.announce'],
  fields: [
    ...incidentField(scene),
    { kind: 'text', name: 'text', label: scene.w.ask.toThePublic, optional: true, most: 4_000 },
  ],
  commands: (said) => [
    { type: 'stream.announce', ...where('incident', said.text('incident')), ...where('text', said.text('text')) },
  ],
});

export const takeStep: ActOf = (scene) => ({
  ...scene.w.acts['stream.step'],
  fields: [...incidentField(scene), { kind: 'text', name: 'text', label: scene.w.ask.stepTaken, most: 4_000 }],
  commands: (said) => [{ type: 'stream.step', ...where('incident', said.text('incident')), text: said.text('text') }],
});

export const attributeIncident: ActOf = (scene) => {
  const { w } = scene;
  const whose: Responsibility[] = ['own', 'external', 'member', 'unknown'];
  return {
    ...w.acts['stream.attribute'],
    fields: [
      ...incidentField(scene),
      {
        kind: 'choice',
        name: 'responsibility',
        label: w.ask.whose,
        options: whose.map((value) => ({ value, text: w.ask.responsibility[value] })),
        first: 'unknown',
      },
    ],
    commands: (said) => [
      {
        type: 'stream.attribute',
        ...where('incident', said.text('incident')),
        responsibility: said.text('responsibility') as Responsibility,
      },
    ],
  };
};

export const decideContinuation: ActOf = ({ meeting, w }) => {
  const votes = votesOf(meeting, ({ purpose }) => purpose === 'continuation');
  return {
    ...w.acts['continuation.decide'],
    fields: [
      {
        kind: 'choice',
        name: 'vote',
        label: w.ask.restsOnVote,
        options: votes,
        first: votes[0]?.value ?? '',
      },
    ],
    commands: (said) => [{ type: 'continuation.decide', vote: said.text('vote') }],
  };
};
