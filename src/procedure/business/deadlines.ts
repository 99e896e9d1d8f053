import type { Item, Meeting } from '../meeting.js';
import type { RuleBook } from '../rule-book.js';
import type { Instant, ItemId } from '../vocabulary.js';
import { controlledParts, type ControlledPart } from './commands.js';
import { dayIn, daysLater, isDay, monthsLater, type Day } from './days.js';
import { rolledOn } from './norwegian-holy-days.js';

/** A day by which something is to be done about an item, and the day from which it is reckoned. */
export interface Deadline {
  item: ItemId;
  what: 'legality-control' | 'closing-control' | 'disqualification-control' | 'citizens-proposal';
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
      ? [proposalDeadline(item, rules), ...controlDeadlines(meeting, item, rules)].filter((one) => one !== null)
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

/**
 * What can be controlled of an item, each with its own limit. A decision on hiring or dismissal cannot, but what was decided
 * in such a matter on doors and disqualification can (§ 27-2).
 */
const controlDeadlines = (meeting: Meeting, item: Item, rules: DeadlineRules): (Deadline | null)[] =>
  controlledParts
    .filter((part) => part !== 'decision' || item.kind !== 'hiring')
    .map((part) => limitOfControl(meeting, item, part, rules));

const isFinal = ({ outcome }: Item): boolean => outcome !== 'postponed' && outcome !== 'referred-back';

/** When it was decided, each time it was. That the doors stay open is a decision too (§ 27-2 first subsection (b)). */
function decidedAt(meeting: Meeting, item: Item, part: ControlledPart): Instant[] {
  switch (part) {
    case 'decision':
      return item.decision !== null && isFinal(item) ? [item.decision.at] : [];
    case 'doors': {
      const put = item.votes.map((id) => meeting.votes[id]);
      const voted = put.filter((vote) => vote?.purpose === 'closing-doors' && vote.state === 'declared');
      const closed = meeting.closures.filter((closure) => closure.item === item.item);
      return [...voted.map((vote) => vote?.declaredAt ?? ''), ...closed.map(({ from }) => from)];
    }
    case 'disqualification':
      return item.disqualifications
        .filter(({ outcome }) => outcome !== null)
        .map(({ vote, raisedAt }) => (vote === undefined ? null : meeting.votes[vote]?.declaredAt) ?? raisedAt);
  }
}

/** Which part of an item is meant where nobody says: its final decision, or what else there is. */
export const partMeant = (meeting: Meeting, item: Item): ControlledPart =>
  controlledParts.find((part) => decidedAt(meeting, item, part).length > 0) ?? 'decision';

const whatOf = {
  decision: 'legality-control',
  doors: 'closing-control',
  disqualification: 'disqualification-control',
} as const satisfies Record<ControlledPart, Deadline['what']>;

/**
 * By when control of it is demanded: so many weeks from the day it was last decided, on to the next working day (§ 27-1,
 * fvl § 30, domstolloven §§ 148–149). Null where nothing was, or where these rules know no control.
 */
export function limitOfControl(
  meeting: Meeting,
  item: Item,
  part: ControlledPart,
  rules: DeadlineRules,
): Deadline | null {
  const control = rules.legalityControl.value;
  const zone = meeting.facts?.timezone ?? 'UTC';
  const days = decidedAt(meeting, item, part).map((instant) => dayIn(zone, instant));
  const from = days.filter(isDay).sort().at(-1);
  if (control === null || from === undefined) return null;
  return { item: item.item, what: whatOf[part], from, until: rolledOn(daysLater(from, control.weeks * 7)) };
}
