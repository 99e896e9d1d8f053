import type { MeetingEvent } from '../events.js';
import type { Meeting } from '../meeting.js';
import { refuse } from '../rule-book.js';
import type { Answers } from '../rooms.js';
import { eachOnce } from '../rules/agenda.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import {
  doorsOpen,
  inSession,
  itemKnown,
  itemOpen,
  mustStand,
  mustStandFor,
  noVoteUnderWay,
  notOver,
  peopleKnown,
  says,
  voteKnown,
} from '../rules/standing.js';
import { isSensitive } from '../sensitive.js';
import { rulingFits } from './budget.js';
import type { FormsCommand } from './commands.js';
import { announceOrder, demandItem, forwardMotion, moveMotion, ruleOutMotion } from './decide-motions.js';
import { byMembers, contesters, contestersNeeded, seatsOf, undecided, urgentMeeting } from './urgent.js';
import { answersAwaited, answersOpen, documentsToAll, mayAnswer, settlementOf, writtenMeeting } from './written.js';

type Of<T extends FormsCommand['type']> = Extract<FormsCommand, { type: T }>;

export const formsAnswers: Answers<FormsCommand> = {
  'answers.open': openAnswers,
  'answer.record': recordAnswer,
  'item.settle-in-writing': settleInWriting,
  'urgency.contest': contestUrgency,
  'finalists.rule': ruleOnFinalists,
  'voting-order.announce': announceOrder,
  'motion.move': moveMotion,
  'motion.forward': forwardMotion,
  'motion.rule-out': ruleOutMotion,
  'agenda.demand': demandItem,
};

function openAnswers(meeting: Meeting, command: Of<'answers.open'>, { rules }: Scene): Answer {
  const { item, proposal, until } = command;
  return answer(
    [
      itemKnown(meeting, item),
      writtenMeeting(meeting, rules),
      mustStandFor(meeting, 'answers.opened'),
      itemOpen(meeting.items[item]),
      meeting.forms.written[item] && refuse('answers-open', { item }),
      documentsToAll(meeting),
      says(proposal, 'text', { item }),
    ],
    () => ({ type: 'answers.opened', item, proposal, ...(until !== undefined && { until }) }),
    { item },
  );
}

function recordAnswer(meeting: Meeting, command: Of<'answer.record'>): Answer {
  const { item, person, agrees, inWriting } = command;
  return answer(
    [
      itemKnown(meeting, item),
      peopleKnown(meeting, [person]),
      notOver(meeting),
      answersOpen(meeting, item),
      mayAnswer(meeting, item, person),
    ],
    () => ({ type: 'answer.recorded', item, person, agrees, inWriting }),
    { item, person },
  );
}

/** Adopted, the proposal is the decision. A matter not for everybody to read has its decision recorded in words that are. */
function settleInWriting(meeting: Meeting, command: Of<'item.settle-in-writing'>, { at }: Scene): Answer {
  const { item } = command;
  return answer(
    [itemKnown(meeting, item), notOver(meeting), answersOpen(meeting, item), answersAwaited(meeting, item, at)],
    () => {
      const settlement = settlementOf(meeting, item);
      const events: MeetingEvent[] = [{ type: 'item.settled-in-writing', item, ...settlement }];
      const text = meeting.forms.written[item]?.proposal;
      if (settlement.adopted && text && !isSensitive(meeting.items[item]))
        events.push({ type: 'decision.recorded', item, text, votes: [] });
      events.push({ type: 'item.ended', item, outcome: settlement.adopted ? 'decided' : 'no-decision' });
      return events;
    },
    { item },
  );
}

/** A third of all members take a matter out of an urgent remote meeting; fewer are told, and the meeting goes on. */
function contestUrgency(meeting: Meeting, command: Of<'urgency.contest'>, { rules }: Scene): Answer {
  const { item, demandedBy } = command;
  const wanting = contesters(meeting, item ?? null, demandedBy);
  const needed = contestersNeeded(meeting, rules);
  const postponed = seatsOf(meeting, wanting) >= needed;
  const unopened = meeting.openedAt === null;
  return answer(
    [
      item !== undefined && (itemKnown(meeting, item) ?? itemOpen(meeting.items[item])),
      peopleKnown(meeting, demandedBy),
      eachOnce(demandedBy, 'person-once'),
      urgentMeeting(meeting),
      mustStand(meeting, 'announced', 'summoned', 'in-session', 'recess', 'adjourned'),
      doorsOpen(meeting),
      noVoteUnderWay(meeting),
      byMembers(meeting, demandedBy, rules),
    ],
    () => {
      const told = { demandedBy: wanting, needed, members: meeting.seats, postponed };
      const events: MeetingEvent[] = [{ type: 'urgency.contested', ...(item !== undefined && { item }), ...told }];
      if (!postponed) return events;
      for (const id of undecided(meeting, item)) events.push({ type: 'item.ended', item: id, outcome: 'postponed' });
      if (item === undefined && unopened) events.push({ type: 'meeting.postponed' });
      return events;
    },
    item === undefined ? {} : { item },
  );
}

function ruleOnFinalists(meeting: Meeting, command: Of<'finalists.rule'>): Answer {
  const { vote, options, reason } = command;
  const item = meeting.votes[vote]?.item;
  return answer(
    [
      voteKnown(meeting, vote),
      inSession(meeting),
      noVoteUnderWay(meeting),
      rulingFits(meeting, vote, options),
      says(reason, 'reason', { of: 'finalists.rule' }),
      meeting.votes[vote]?.inOpen && doorsOpen(meeting),
    ],
    () => (item === undefined ? [] : { type: 'finalists.ruled', item, vote, options, reason }),
    { vote, ...(item !== undefined && { item }) },
  );
}
