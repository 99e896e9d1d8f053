import type { Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal } from '../rule-book.js';
import { admittedIfLate, eachOnce } from '../rules/agenda.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import {
  doorsOpen,
  inSession,
  itemKnown,
  itemOpen,
  noVoteUnderWay,
  peopleKnown,
  says,
  underWay,
} from '../rules/standing.js';
import type { ItemKind } from '../vocabulary.js';
import type { BusinessCommand } from './commands.js';

type CommandOf<T extends BusinessCommand['type']> = Extract<BusinessCommand, { type: T }>;

/** What the body is told: reports, briefings, and decisions that others made. */

const notedKinds: readonly ItemKind[] = [
  'report',
  'briefing',
  'delegated-decision',
  'urgent-decision',
  'attendance',
  'other',
];

/** Reports are matters handled too, so each is in the minutes by itself (§ 11-4). */
export function noteReports(meeting: Meeting, command: CommandOf<'reports.note'>): Answer {
  const { items } = command;
  const named = items.map((item) => meeting.items[item]).filter((item) => item !== undefined);
  const others = named.filter(({ kind }) => !notedKinds.includes(kind)).map(({ item }) => item);
  const only = items.length === 1 ? items[0] : undefined;
  return answer(
    [
      items.length === 0 && misfit('reports', { items: 0 }),
      eachOnce(items, 'item-once'),
      items.map((item) => itemKnown(meeting, item)),
      inSession(meeting),
      doorsOpen(meeting),
      noVoteUnderWay(meeting),
      named.map((item) => itemOpen(item) ?? admittedIfLate(item)),
      others.length > 0 && warn('noted-together', { items: others }),
    ],
    () => ({ type: 'reports.noted', items }),
    only === undefined ? {} : { item: only },
  );
}

/** A briefing that nobody put on the agenda, and nobody minuted, is how meetings are held in secret: it has an item of its own. */
export function giveBriefing(meeting: Meeting, command: CommandOf<'briefing.give'>): Answer {
  const { item, by, text } = command;
  return answer(
    [
      itemKnown(meeting, item),
      peopleKnown(meeting, [by]),
      inSession(meeting),
      underWay(meeting, item),
      says(text, 'text', { item }),
    ],
    () => ({ type: 'briefing.given', item, ...(by !== undefined && { by }), text }),
    { item },
  );
}

/** What was decided under delegated power is told with who decided and where the power comes from (§§ 5-3, 5-14, 6-1). */
export function reportDelegated(meeting: Meeting, command: CommandOf<'delegated-decision.report'>): Answer {
  const { item, text, madeBy, provision } = command;
  return answer(
    [
      itemKnown(meeting, item),
      inSession(meeting),
      says(text, 'text', { item }),
      says(madeBy, 'made-by', { item }),
      (provision ?? '').trim() === '' && warn('delegation-basis', { item }),
    ],
    () => ({
      type: 'delegated-decision.reported',
      item,
      text,
      madeBy,
      ...(provision !== undefined && { provision }),
    }),
    { item },
  );
}

export function reportUrgent(meeting: Meeting, command: CommandOf<'urgent-decision.report'>): Answer {
  const { item, text, madeBy, decidedIn } = command;
  return answer(
    [itemKnown(meeting, item), inSession(meeting), says(text, 'text', { item }), says(madeBy, 'made-by', { item })],
    () => ({
      type: 'urgent-decision.reported',
      item,
      text,
      madeBy,
      ...(decidedIn !== undefined && { decidedIn }),
    }),
    { item },
  );
}

/** Said when the decision is made, or found out when the meeting is over. */
export function oweNotice(meeting: Meeting, command: CommandOf<'notice.owe'>): Answer {
  const { item, body } = command;
  const state = meeting.items[item]?.state;
  const twice = meeting.business.owed.some((one) => one.item === item && one.body.id === body.id);
  return answer(
    [
      itemKnown(meeting, item),
      doorsOpen(meeting),
      state !== undefined && state !== 'called' && state !== 'ended' && refuse('item-called', { item, state }),
      body.id === meeting.facts?.body.id && refuse('another-body', { body: body.name }),
      twice && refuse('notice-once', { item, body: body.name }),
    ],
    () => ({ type: 'notice.owed', item, body }),
    { item },
  );
}

/** Asked when the meeting of a body ends that was passed over since it last met. */
export function noticesGiven(meeting: Meeting, { rules, elsewhere }: Scene): Refusal | null {
  const told = meeting.business.reported.map(({ decidedIn }) => decidedIn).filter((one) => one !== undefined);
  const silent = (elsewhere?.owed ?? []).filter(
    (notice) => !told.some(({ meeting: where, item }) => where === notice.meeting && item === notice.item),
  );
  if (silent.length === 0 || rules.enforcement === 'note') return null;
  return warn('notice-owed', { notices: silent.map(({ body, number, title }) => `${number || title} (${body})`) });
}
