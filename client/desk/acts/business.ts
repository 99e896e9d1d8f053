import type { QuestionEnd, QuestionKind } from '../../../src/procedure/business/commands.js';
import type { ItemKind } from '../../../src/procedure/vocabulary.js';
import { everyVoice } from '../roll.js';
import { itemField, itemOption, itemsOf, where, type About, type ActOf, type Scene } from './act.js';

/** Questions, reports, what others decided, and the public's own time. */

const everybody = ({ meeting }: Scene) => meeting.roster;
const openItems: ItemKind[] = ['report', 'briefing', 'delegated-decision', 'urgent-decision', 'other'];

export const askQuestion: ActOf = (scene, about) => {
  const { meeting, w } = scene;
  const kind = meeting.items[about.item ?? '']?.kind;
  return {
    ...w.acts['question.ask'],
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: w.ask.kind,
        options: [
          { value: 'question', text: w.kinds.question },
          { value: 'interpellation', text: w.kinds.interpellation },
        ],
        first: kind === 'interpellation' ? kind : 'question',
      },
      { kind: 'person', name: 'by', label: w.ask.askedBy, people: everyVoice(meeting), first: about.person },
      {
        kind: 'person',
        name: 'to',
        label: w.ask.askedOf,
        people: everybody(scene),
        first: meeting.chair ?? undefined,
        optional: true,
      },
      { ...itemField(scene, about), optional: true },
      { kind: 'text', name: 'text', label: w.ask.question, most: 50_000 },
    ],
    commands: (said) => [
      {
        type: 'question.ask',
        question: scene.freshId('question'),
        kind: said.text('kind') as QuestionKind,
        by: said.text('by'),
        ...where('to', said.text('to')),
        ...where('item', said.text('item')),
        text: said.text('text'),
      },
    ],
  };
};

/** Questions still on the table; those promised in writing can be answered afterwards. */
function questionField({ meeting, w }: Scene, about: About, alsoPromised: boolean) {
  const open = Object.values(meeting.business.questions).filter(
    ({ settled }) => settled === null || (alsoPromised && settled === 'in-writing'),
  );
  return {
    kind: 'choice' as const,
    name: 'question',
    label: w.ask.whichQuestion,
    options: open.map(({ question, by, text }) => ({
      value: question,
      text: `${meeting.people[by]?.name ?? by}: ${text.slice(0, 80)}`,
    })),
    first: about.question ?? (open.length === 1 ? (open[0]?.question ?? '') : ''),
  };
}

export const answerQuestion: ActOf = (scene, about) => {
  const { meeting, w } = scene;
  const asked = meeting.business.questions[about.question ?? ''];
  return {
    ...w.acts['question.answer'],
    fields: [
      questionField(scene, about, true),
      {
        kind: 'person',
        name: 'by',
        label: w.ask.answeredBy,
        people: everybody(scene),
        first: asked?.to ?? meeting.chair ?? undefined,
      },
      { kind: 'text', name: 'text', label: w.ask.answerText, most: 50_000 },
    ],
    commands: (said) => [
      { type: 'question.answer', question: said.text('question'), by: said.text('by'), text: said.text('text') },
    ],
  };
};

export const settleQuestion: ActOf = (scene, about) => {
  const { w } = scene;
  const ends: QuestionEnd[] = ['debated', 'in-writing', 'withdrawn'];
  return {
    ...w.acts['question.settle'],
    fields: [
      questionField(scene, about, false),
      {
        kind: 'choice',
        name: 'how',
        label: w.ask.how,
        options: ends.map((value) => ({ value, text: w.ask.questionEnds[value] })),
        first: 'debated',
      },
    ],
    commands: (said) => [
      { type: 'question.settle', question: said.text('question'), how: said.text('how') as QuestionEnd },
    ],
  };
};

export const raisePointOfOrder: ActOf = (scene, about) => {
  const { meeting, w } = scene;
  return {
    ...w.acts['point-of-order.raise'],
    fields: [
      {
        kind: 'person',
        name: 'person',
        label: w.ask.who,
        people: everybody(scene),
        first: about.person ?? meeting.speakers.current?.person,
      },
      { kind: 'text', name: 'text', label: w.ask.pointOfOrder, most: 20_000 },
      { kind: 'line', name: 'ruling', label: w.ask.ruling, optional: true, most: 4_000 },
    ],
    commands: (said) => [
      {
        type: 'point-of-order.raise',
        person: said.text('person'),
        text: said.text('text'),
        ...where('ruling', said.text('ruling')),
      },
    ],
  };
};

export const startPublicTime: ActOf = ({ w }) => ({
  ...w.acts['question-time.start'],
  fields: [],
  commands: () => [{ type: 'question-time.start' }],
});

export const endPublicTime: ActOf = ({ w }) => ({
  ...w.acts['question-time.end'],
  fields: [],
  commands: () => [{ type: 'question-time.end' }],
});

export const giveComment: ActOf = ({ w }) => ({
  ...w.acts['public-comment.give'],
  fields: [
    { kind: 'line', name: 'name', label: w.ask.name, help: w.ask.nameHelp, optional: true, most: 200 },
    { kind: 'text', name: 'text', label: w.ask.saidText, optional: true, most: 20_000 },
  ],
  commands: (said) => [
    { type: 'public-comment.give', ...where('name', said.text('name')), ...where('text', said.text('text')) },
  ],
});

export const noteReports: ActOf = ({ meeting, w }, about) => {
  const items = itemsOf(
    meeting,
    ({ item, kind, state }) =>
      (openItems.includes(kind) || item === about.item) && state !== 'ended' && state !== 'withdrawn',
  );
  const reports = items.filter(({ kind }) => kind === 'report').map(({ item }) => item);
  return {
    ...w.acts['reports.note'],
    fields: [
      {
        kind: 'several',
        name: 'items',
        label: w.ask.reports,
        options: items.map(itemOption),
        first: about.item === undefined ? reports : [about.item],
      },
    ],
    commands: (said) => [{ type: 'reports.note', items: [...said.several('items')] }],
  };
};

export const giveBriefing: ActOf = (scene, about) => {
  const { w } = scene;
  return {
    ...w.acts['briefing.give'],
    fields: [
      itemField(scene, about, ({ state }) => state === 'called'),
      { kind: 'person', name: 'by', label: w.ask.givenBy, people: everybody(scene), optional: true },
      { kind: 'text', name: 'text', label: w.ask.briefing, most: 50_000 },
    ],
    commands: (said) => [
      { type: 'briefing.give', item: said.text('item'), ...where('by', said.text('by')), text: said.text('text') },
    ],
  };
};

export const reportDelegated: ActOf = (scene, about) => {
  const { w } = scene;
  return {
    ...w.acts['delegated-decision.report'],
    fields: [
      itemField(scene, about, ({ state }) => state !== 'withdrawn'),
      { kind: 'line', name: 'madeBy', label: w.ask.madeBy, most: 200 },
      { kind: 'text', name: 'text', label: w.ask.decided, most: 50_000 },
      {
        kind: 'line',
        name: 'provision',
        label: w.ask.delegation,
        help: w.ask.delegationHelp,
        optional: true,
        most: 4_000,
      },
    ],
    commands: (said) => [
      {
        type: 'delegated-decision.report',
        item: said.text('item'),
        text: said.text('text'),
        madeBy: said.text('madeBy'),
        ...where('provision', said.text('provision')),
      },
    ],
  };
};

export const reportUrgent: ActOf = (scene, about) => {
  const { meeting, meetings, w } = scene;
  const elsewhere = meetings.filter(
    ({ organisation, body }) =>
      organisation.slug === meeting.facts?.organisation.slug && body.id !== meeting.facts.body.id,
  );
  return {
    ...w.acts['urgent-decision.report'],
    fields: [
      itemField(scene, about, ({ state }) => state !== 'withdrawn'),
      { kind: 'line', name: 'madeBy', label: w.ask.madeBy, most: 200 },
      { kind: 'text', name: 'text', label: w.ask.decided, most: 50_000 },
      {
        kind: 'choice',
        name: 'meeting',
        label: w.ask.decidedInMeeting,
        options: elsewhere.map(({ id, body, start }) => ({ value: id, text: `${body.name} ${start.slice(0, 10)}` })),
        optional: true,
      },
      {
        kind: 'line',
        name: 'there',
        label: w.ask.decidedInItem,
        help: w.ask.decidedInItemHelp,
        most: 120,
        when: (said) => said.text('meeting') !== '',
      },
    ],
    commands: (said) => [
      {
        type: 'urgent-decision.report',
        item: said.text('item'),
        text: said.text('text'),
        madeBy: said.text('madeBy'),
        ...(said.text('meeting') === ''
          ? {}
          : { decidedIn: { meeting: said.text('meeting'), item: said.text('there') } }),
      },
    ],
  };
};

export const oweNotice: ActOf = (scene, about) => {
  const { meeting, w } = scene;
  const here = meeting.facts;
  const others = scene.bodies.filter(
    ({ id, organisation }) => organisation === here?.organisation.slug && id !== here.body.id,
  );
  return {
    ...w.acts['notice.owe'],
    fields: [
      itemField(scene, about, ({ state }) => state === 'called' || state === 'ended'),
      {
        kind: 'choice',
        name: 'body',
        label: w.ask.otherBody,
        options: others.map(({ id, name }) => ({ value: id, text: name })),
      },
    ],
    commands: (said) => {
      const id = said.text('body');
      const body = { id, name: others.find((one) => one.id === id)?.name ?? id };
      return [{ type: 'notice.owe', item: said.text('item'), body }];
    },
  };
};
