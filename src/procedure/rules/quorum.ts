import type { Meeting, Vote } from '../meeting.js';
import { refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import { leastOf } from '../share.js';

/** So many of all seats, whoever fills them: an empty or disqualified seat still counts (our reading of § 11-9). */
export function membersNeeded({ seats, facts }: Pick<Meeting, 'seats' | 'facts'>, rules: RuleBook): number {
  const constitutive = facts?.kind === 'constitutive';
  return leastOf(constitutive ? rules.constitutiveQuorum.value : rules.quorum.value.share, seats);
}

/** Asked when the vote is called, of those who may take part, so that the chair hears it in time. */
export function quorumForeseen(meeting: Meeting, eligible: number, rules: RuleBook): Refusal | null {
  const needed = membersNeeded(meeting, rules);
  return eligible >= needed ? null : warn('quorum-foreseen', { eligible, needed, members: meeting.seats });
}

/** Nothing is decided by a vote in which too few took part (§ 11-9 first subsection). */
export function quorum(vote: Vote | undefined): Refusal | null {
  if (vote?.result?.outcome !== 'not-quorate') return null;
  const { counted, needed, members } = vote.result.quorum;
  return refuse('quorum', { counted, needed, members, vote: vote.vote });
}
