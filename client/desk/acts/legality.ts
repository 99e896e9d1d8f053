import type { ControlState } from '../../../src/procedure/business/state.js';
import { limitForItem } from '../../../src/procedure/business/deadlines.js';
import type { Item } from '../../../src/procedure/meeting.js';
import { seatHolders } from '../roll.js';
import { dayOf } from '../words/words.js';
import { itemField, type About, type ActOf, type Scene } from './act.js';

/** Whether a decision was lawful, asked by members of the council; all of it when the meeting is over (kommuneloven ch. 27). */

const today = ({ meeting, now }: Scene) => dayOf(new Date(now).toISOString(), meeting.facts?.timezone);
const dayField = (scene: Scene) =>
  ({ kind: 'day', name: 'on', label: scene.w.ask.onDay, first: today(scene) }) as const;

const standsAt =
  ({ meeting }: Scene, ...states: ControlState[]) =>
  ({ item }: Item) =>
    states.includes(meeting.business.controls[item]?.state ?? 'annulled');

export const demandControl: ActOf = (scene, about) => {
  const { meeting, rules, w } = scene;
  const item = meeting.items[about.item ?? ''];
  const limit = item ? limitForItem(meeting, item, rules) : null;
  const needed = rules.legalityControl.value?.demanders;
  return {
    ...w.acts['legality.demand'],
    ...(limit ? { lead: w.ask.demandLimit(limit.from, limit.until) } : {}),
    fields: [
      itemField(scene, about, ({ item: id }) => meeting.business.controls[id] === undefined),
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

const stepFields = (scene: Scene, about: About, ...states: ControlState[]) => [
  itemField(scene, about, standsAt(scene, ...states)),
];

export const reviewDecision: ActOf = (scene, about) => ({
  ...scene.w.acts['legality.review'],
  fields: [
    ...stepFields(scene, about, 'demanded'),
    outcomeField(scene.w.ask.outcome, { upheld: scene.w.ask.upheldByBody, changed: scene.w.ask.changedByBody }),
    dayField(scene),
  ],
  commands: (said) => [
    {
      type: 'legality.review',
      item: said.text('item'),
      outcome: said.text('outcome') === 'changed' ? 'changed' : 'upheld',
      on: said.text('on'),
    },
  ],
});

export const sendControl: ActOf = (scene, about) => ({
  ...scene.w.acts['legality.send'],
  fields: [...stepFields(scene, about, 'upheld-by-body'), dayField(scene)],
  commands: (said) => [{ type: 'legality.send', item: said.text('item'), on: said.text('on') }],
});

export const settleControl: ActOf = (scene, about) => ({
  ...scene.w.acts['legality.settle'],
  fields: [
    ...stepFields(scene, about, 'sent'),
    outcomeField(scene.w.ask.outcome, { upheld: scene.w.ask.lawful, annulled: scene.w.ask.annulled }),
    dayField(scene),
  ],
  commands: (said) => [
    {
      type: 'legality.settle',
      item: said.text('item'),
      outcome: said.text('outcome') === 'annulled' ? 'annulled' : 'upheld',
      on: said.text('on'),
    },
  ],
});
