import type { Meeting } from '../meeting.js';
import { leastOf } from '../share.js';
import { misfit, refuse } from '../rule-book.js';
import { documentsHaveBasis, eachOnce, titled } from '../rules/agenda.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import {
  doorsOpen,
  inSession,
  itemKnown,
  itemOpen,
  motionKnown,
  motionOpen,
  mustBePlanned,
  noVoteUnderWay,
  notOver,
  peopleKnown,
  says,
  underWay,
} from '../rules/standing.js';
import type { FormsCommand } from './commands.js';
import { asksToBePassedOn, targetsFit, votingOrderFits } from './motions.js';
import { byMembers, seatsOf } from './urgent.js';

type Of<T extends FormsCommand['type']> = Extract<FormsCommand, { type: T }>;

export function announceOrder(meeting: Meeting, command: Of<'voting-order.announce'>): Answer {
  const { item, order } = command;
  return answer(
    [
      itemKnown(meeting, item),
      inSession(meeting),
      noVoteUnderWay(meeting),
      underWay(meeting, item),
      itemOpen(meeting.items[item]),
      votingOrderFits(meeting, item, order),
    ],
    () => ({ type: 'voting-order.announced', item, order }),
    { item },
  );
}

/** What holds of every step a motion takes in the meeting: it is there, it is open, and the public hears of what it has heard of. */
function onTheWay(meeting: Meeting, motion: string) {
  const known = meeting.motions[motion];
  return [
    motionKnown(meeting, motion),
    inSession(meeting),
    noVoteUnderWay(meeting),
    motionOpen(known),
    !known?.inside && doorsOpen(meeting),
  ];
}

const itemOf = (meeting: Meeting, motion: string) => meeting.motions[motion]?.item ?? '';

export function moveMotion(meeting: Meeting, command: Of<'motion.move'>): Answer {
  const { motion, targets, precedence } = command;
  const item = itemOf(meeting, motion);
  return answer(
    [
      ...onTheWay(meeting, motion),
      meeting.motions[motion] && underWay(meeting, item),
      meeting.motions[motion]?.status === 'moved' && refuse('motion-moved', { motion }),
      targetsFit(meeting, motion, targets ?? []),
    ],
    () => ({
      type: 'motion.moved',
      item,
      motion,
      ...(targets !== undefined && { targets }),
      ...(precedence !== undefined && { precedence }),
    }),
    { item },
  );
}

export function forwardMotion(meeting: Meeting, command: Of<'motion.forward'>): Answer {
  const { motion, to } = command;
  const item = itemOf(meeting, motion);
  return answer(
    [...onTheWay(meeting, motion), asksToBePassedOn(meeting.motions[motion])],
    () => ({ type: 'motion.forwarded', item, motion, ...(to !== undefined && { to }) }),
    { item },
  );
}

export function ruleOutMotion(meeting: Meeting, command: Of<'motion.rule-out'>): Answer {
  const { motion, reason } = command;
  const item = itemOf(meeting, motion);
  return answer(
    [...onTheWay(meeting, motion), says(reason, 'reason', { of: 'motion.rule-out' })],
    () => ({ type: 'motion.ruled-out', item, motion, reason }),
    { item },
  );
}

/** A third of all members have an item on the agenda, whatever the leader thinks (§ 11-3 first subsection); after the summons it is late. */
export function demandItem(meeting: Meeting, command: Of<'agenda.demand'>, { rules }: Scene): Answer {
  const { matter, demandedBy } = command;
  const share = rules.itemOnDemand.value;
  // Where no rule gives members that right, no number of them is enough.
  const needed = share === null ? meeting.seats + 1 : leastOf(share, meeting.seats);
  const wanting = seatsOf(meeting, demandedBy);
  const late = (meeting.summoned !== null || meeting.openedAt !== null) && rules.enforcement === 'enforce';
  const told = { demandedBy, needed, members: meeting.seats };
  return answer(
    [
      mustBePlanned(meeting),
      notOver(meeting),
      doorsOpen(meeting),
      meeting.items[matter.item] && misfit('item-new', { items: [matter.item] }),
      titled([matter], rules),
      documentsHaveBasis(matter.documents ?? []),
      peopleKnown(meeting, demandedBy),
      eachOnce(demandedBy, 'person-once'),
      byMembers(meeting, demandedBy, rules),
      wanting < needed && refuse('item-on-demand', { demanding: wanting, needed, members: meeting.seats }),
    ],
    () => [
      { type: 'agenda.supplemented', items: [matter], late },
      { type: 'item.demanded', item: matter.item, ...told },
    ],
    { item: matter.item },
  );
}
