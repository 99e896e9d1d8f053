import type { AgendaItemFacts } from '../events.js';
import type { Meeting } from '../meeting.js';
import { misfit, warn, type Refusal, type RuleBook } from '../rule-book.js';
import type { Scene } from '../rules/answer.js';
import type { ItemId } from '../vocabulary.js';
import { dayIn, isDay } from './days.js';
import { proposalDeadline } from './deadlines.js';

/** Proposals from the inhabitants, which the council takes up within a time limit (§ 12-1). */

/** The limit runs from the day a proposal came in, so the agenda says which day that was. */
export function proposalsDated(items: AgendaItemFacts[], rules: RuleBook): (Refusal | false)[] {
  const wrong = items.flatMap(({ receivedOn }) => (receivedOn === undefined || isDay(receivedOn) ? [] : [receivedOn]));
  const undated = items.filter(({ kind, receivedOn }) => kind === 'citizens-proposal' && receivedOn === undefined);
  return [
    wrong.length > 0 && misfit('day', { day: wrong }),
    rules.citizensProposalMonths.value !== null &&
      undated.length > 0 &&
      warn('citizens-proposal-dated', { items: undated.map(({ item }) => item) }),
  ];
}

/** Asked when the item ends. A proposal referred to a plan under way has no limit, which is a reason (§ 12-1 second subsection). */
export function proposalInTime(meeting: Meeting, item: ItemId, { at, rules }: Scene): Refusal | null {
  const known = meeting.items[item];
  const limit = known ? proposalDeadline(known, rules) : null;
  const today = dayIn(meeting.facts?.timezone ?? 'UTC', at);
  return limit !== null && today > limit.until ? warn('citizens-proposal-late', { item, until: limit.until }) : null;
}
