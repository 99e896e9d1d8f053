import type { EventType } from '../events.js';
import { sourcesOf } from '../machines/machine.js';
import { meetingMachine } from '../machines/meeting.js';
import { voteMachine } from '../machines/vote.js';
import type { Item, Meeting, Motion, Vote } from '../meeting.js';
import { misfit, refuse, warn, type Refusal } from '../rule-book.js';
import type { Instant, ItemId, MeetingStatus, MotionId, PersonId, VoteId } from '../vocabulary.js';

/** How a meeting must stand for something to happen in it; each answers null or what stands in the way. */

export const mustBePlanned = (meeting: Meeting): Refusal | null => (meeting.facts ? null : misfit('meeting-known', {}));

export const mustStand = (meeting: Meeting, ...statuses: MeetingStatus[]): Refusal | null =>
  statuses.includes(meeting.status) ? null : misfit('meeting-status', { status: meeting.status, expected: statuses });

/** The meeting stands where, by the table, this may happen. */
export const mustStandFor = (meeting: Meeting, by: EventType): Refusal | null =>
  mustStand(meeting, ...sourcesOf(meetingMachine, by));

/** Nothing is handled before the meeting is opened, in a recess, or after its end. */
export const inSession = (meeting: Meeting): Refusal | null =>
  meeting.status === 'in-session' ? null : refuse('in-session', { status: meeting.status });

export const notOver = (meeting: Meeting): Refusal | null =>
  ['ended', 'cancelled', 'postponed'].includes(meeting.status) ? refuse('not-over', { status: meeting.status }) : null;

export const doorsOpen = (meeting: Meeting): Refusal | null =>
  meeting.closed ? refuse('doors-open', { item: meeting.closed.item }) : null;

export const noVoteUnderWay = (meeting: Meeting): Refusal | null =>
  meeting.openVote === null ? null : refuse('one-vote-at-a-time', { vote: meeting.openVote });

export const itemKnown = (meeting: Meeting, item: ItemId): Refusal | null =>
  meeting.items[item] ? null : misfit('item-known', { item });

export function peopleKnown(meeting: Meeting, people: (PersonId | undefined)[]): Refusal | null {
  const strangers = people.filter((person) => person !== undefined).filter((person) => !meeting.people[person]);
  return strangers.length > 0 ? misfit('on-the-roster', { people: [...new Set(strangers)] }) : null;
}

export const motionKnown = (meeting: Meeting, motion: MotionId): Refusal | null =>
  meeting.motions[motion] ? null : misfit('motion-known', { motion });

export const voteKnown = (meeting: Meeting, vote: VoteId): Refusal | null =>
  meeting.votes[vote] ? null : misfit('vote-known', { vote });

export function voteStands(vote: Vote | undefined, ...states: Vote['state'][]): Refusal | null {
  if (!vote || states.includes(vote.state)) return null;
  return misfit('vote-state', { vote: vote.vote, state: vote.state, expected: states });
}

/** The vote stands where, by the table, this may happen; `recorded` where nothing is refused. */
export const voteStandsFor = (vote: Vote | undefined, by: EventType, recorded = false): Refusal | null =>
  voteStands(vote, ...sourcesOf(voteMachine, by, recorded));

export const underWay = (meeting: Meeting, item: ItemId): Refusal | null =>
  meeting.currentItem === item ? null : refuse('item-under-way', { item, underWay: meeting.currentItem });

export function itemOpen(item: Item | undefined): Refusal | null {
  if (!item || item.state === 'listed' || item.state === 'called') return null;
  return refuse('item-open', { item: item.item, state: item.state });
}

export function motionOpen(motion: Motion | undefined): Refusal | null {
  if (!motion || motion.status === 'filed' || motion.status === 'moved') return null;
  return refuse('motion-open', { motion: motion.motion, status: motion.status });
}

/** A text that must say something does. */
export const says = (text: string, rule: string, facts = {}): Refusal | null =>
  text.trim() === '' ? refuse(rule, facts) : null;

/**
 * Something said to have happened before what is already recorded needs a reason. Only a time somebody gave is asked
 * about: a clock set back must not stop a meeting.
 */
export function inOrder(meeting: Meeting, at: Instant | undefined): Refusal | null {
  if (at === undefined || meeting.at === null || at >= meeting.at) return null;
  return warn('in-order', { at, last: meeting.at });
}
