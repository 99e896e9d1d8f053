import type { Meeting, Vote } from '../meeting.js';
import { refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import { leastOf } from '../share.js';

/** So many of all seats, whoever fills them: an empty or disqualified seat still counts (our reading of § 11-9). */
export const membersNeeded = ({ seats }: Pick<Meeting, 'seats'>, rules: RuleBook): number =>
  leastOf(rules.quorum.value.share, seats);

/** How many took part, as the rule book counts: those who voted, or those who sat there when the vote was called. */
export const tookPart = (vote: Vote, cast: number, rules: RuleBook): number =>
  rules.quorum.value.counted === 'present' ? vote.eligible.length : cast;

/** Asked when the vote is called, of those who may take part, so that the chair hears it in time. */
export function quorumForeseen(meeting: Meeting, eligible: number, rules: RuleBook): Refusal | null {
  const needed = membersNeeded(meeting, rules);
  return eligible >= needed ? null : warn('quorum-foreseen', { eligible, needed, members: meeting.seats });
}

/** So many must be there for anything to be decided; of a new council's first meeting more is asked (§ 7-1). */
export function attendingNeeded(meeting: Meeting, rules: RuleBook): number {
  const constitutive = leastOf(rules.constitutiveQuorum.value, meeting.seats);
  return meeting.facts?.kind === 'constitutive' ? constitutive : membersNeeded(meeting, rules);
}

/** With fewer there than the law asks of its first meeting a new council decides nothing, and no reason helps (§ 7-1). */
export function constitutiveQuorum(meeting: Meeting, attending: number, rules: RuleBook): Refusal | null {
  if (meeting.facts?.kind !== 'constitutive') return null;
  const needed = attendingNeeded(meeting, rules);
  return attending >= needed ? null : refuse('constitutive-quorum', { attending, needed, members: meeting.seats });
}

/** Nothing is decided by a vote in which too few took part (§ 11-9 first subsection). */
export function quorum(vote: Vote | undefined): Refusal | null {
  if (vote?.result?.outcome !== 'not-quorate') return null;
  const { counted, needed, members } = vote.result.quorum;
  return refuse('quorum', { counted, needed, members, vote: vote.vote });
}
