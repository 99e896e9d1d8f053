import type { Meeting } from '../meeting.js';
import { refuse, warn, type Refusal } from '../rule-book.js';

/** Half of the seats, rounded up. An empty or disqualified seat still counts (our reading of § 11-9). */
export const membersNeeded = (seats: number): number => Math.ceil(seats / 2);

/**
 * Asked twice: when the vote is called, of those present, so that the chair hears it in time;
 * and when a decision is recorded, of those who voted, because that is what makes it valid.
 */
export function quorumForeseen(meeting: Meeting, eligible: number): Refusal | null {
  const needed = membersNeeded(meeting.seats);
  return eligible >= needed ? null : warn('quorum-foreseen', { eligible, needed, members: meeting.seats });
}

export function quorum(meeting: Meeting, voted: number): Refusal | null {
  const needed = membersNeeded(meeting.seats);
  return voted >= needed ? null : refuse('quorum', { counted: voted, needed, members: meeting.seats });
}
