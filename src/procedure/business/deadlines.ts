import type { Item, Meeting } from '../meeting.js';
import type { RuleBook } from '../rule-book.js';
import type { Instant, ItemId } from '../vocabulary.js';
import { dayIn, daysLater, isDay, monthsLater, type Day } from './days.js';
import { rolledOn } from './norwegian-holy-days.js';

/** A day by which something is to be done about an item, and the day from which it is reckoned. */
export interface Deadline {
  item: ItemId;
  what: 'legality-control' | 'citizens-proposal';
  from: Day;
  until: Day;
}

/** What of a rule book sets a limit. */
export type DeadlineRules = Pick<RuleBook, 'citizensProposalMonths' | 'legalityControl'>;

/** Which days are shown for which item, in the order of the agenda. */
export function deadlines(meeting: Meeting, rules: DeadlineRules): Deadline[] {
  return meeting.agenda.flatMap((id) => {
    const item = meeting.items[id];
    return item
      ? [proposalDeadline(item, rules), controlDeadline(meeting, item, rules)].filter((one) => one !== null)
      : [];
  });
}

/**
 * The council takes a position on a citizens’ proposal within so many months of its being put forward (§ 12-1). No
 * provision has that limit roll on when it ends on a day off, so it does not.
 */
export function proposalDeadline(item: Item, rules: DeadlineRules): Deadline | null {
  const months = rules.citizensProposalMonths.value;
  const { receivedOn } = item;
  if (item.kind !== 'citizens-proposal' || months === null || receivedOn === undefined || !isDay(receivedOn))
    return null;
  return { item: item.item, what: 'citizens-proposal', from: receivedOn, until: monthsLater(receivedOn, months) };
}

/** A final decision can be controlled; one on hiring or dismissal cannot (§ 27-2 second subsection). */
function controlDeadline(meeting: Meeting, item: Item, rules: DeadlineRules): Deadline | null {
  if (item.decision === null || !isFinal(item) || item.kind === 'hiring') return null;
  return limitOfControl(meeting, item, [item.decision.at], rules);
}

const isFinal = ({ outcome }: Item): boolean => outcome !== 'postponed' && outcome !== 'referred-back';

/**
 * By when control of anything that can be controlled in an item is demanded: its final decision, and what was decided on
 * open doors and on disqualification (§ 27-2 first subsection). The latest counts. Null where there is nothing, or no
 * control under these rules.
 */
export function limitForItem(meeting: Meeting, item: Item, rules: DeadlineRules): Deadline | null {
  const closed = meeting.closures.filter((closure) => closure.item === item.item).map(({ from }) => from);
  const disqualified = item.disqualifications.filter(({ outcome }) => outcome !== null).map(({ raisedAt }) => raisedAt);
  const decided = item.decision !== null && isFinal(item) ? [item.decision.at] : [];
  return limitOfControl(meeting, item, [...decided, ...closed, ...disqualified], rules);
}

/** So many weeks from the day it was decided, on to the next working day (§ 27-1, fvl § 30, domstolloven §§ 148–149). */
function limitOfControl(meeting: Meeting, item: Item, decided: Instant[], rules: DeadlineRules): Deadline | null {
  const control = rules.legalityControl.value;
  const days = decided.map((instant) => dayIn(meeting.facts?.timezone ?? 'UTC', instant)).filter(isDay);
  const from = days.sort().at(-1);
  if (control === null || from === undefined) return null;
  return { item: item.item, what: 'legality-control', from, until: rolledOn(daysLater(from, control.weeks * 7)) };
}
