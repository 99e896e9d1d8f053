import type { Meeting, Vote } from '../meeting.js';
import { refuse, warn, type Refusal } from '../rule-book.js';

/** Half of the seats, rounded up. An empty or disqualified seat still counts (our reading of § 11-9). */
export const membersNeeded = (seats: number): number => Math.ceil(seats / 2);

/** Asked when the vote is called, of those who may take part, so that the chair hears it in time. */
export function quorumForeseen(meeting: Meeting, eligible: number): Refusal | null {
  const needed = membersNeeded(meeting.seats);
  return eligible >= needed ? null : warn('quorum-foreseen', { eligible, needed, members: meeting.seats });
}

/** Nothing is decided by a vote in which too few took part (§ 11-9 first subsection). */
export function quorum(vote: Vote | undefined): Refusal | null {
  if (vote?.result?.outcome !== 'not-quorate') return null;
  const { counted, needed, members } = vote.result.quorum;
  return refuse('quorum', { counted, needed, members, vote: vote.vote });
}
