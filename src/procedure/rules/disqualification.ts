import type { MeetingEvent } from '../events.js';
import type { Computed } from '../results.js';
import type { Meeting, Vote } from '../meeting.js';
import { refuse, type Refusal } from '../rule-book.js';
import type { ItemId, PersonId, VoteId } from '../vocabulary.js';
import { stepsAside } from './seats.js';

/** The body decides, by a vote without the person, and the minutes say on what basis (fvl § 8, § 11-4). */
export function decidedByVote(
  meeting: Meeting,
  item: ItemId,
  person: PersonId,
  outcome: 'disqualified' | 'not-disqualified',
  vote: VoteId | undefined,
): Refusal | null {
  const cast = vote === undefined ? undefined : meeting.votes[vote];
  const result = outcome === 'disqualified' ? 'carried' : 'lost';
  const fits =
    cast !== undefined &&
    cast.purpose === 'disqualification' &&
    cast.concerns === person &&
    cast.item === item &&
    cast.state === 'declared' &&
    cast.result?.outcome === result;
  return fits ? null : refuse('disqualification-vote', { person, vote: vote ?? null, expected: result });
}

/** Nobody presides over, or votes on, what they are disqualified or exempted from. */
export function chairIsQualified(meeting: Meeting, item: ItemId): Refusal | null {
  if (meeting.chair === null || !stepsAside(meeting, meeting.chair, item)) return null;
  return refuse('chair-qualified', { chair: meeting.chair, offer: 'chair.change' });
}

/** Presiding is taking part, so whoever must keep out of such a question does not lead it either (fvl § 8). */
export function chairTakesPart(
  meeting: Meeting,
  { item, concerns }: { item: ItemId; concerns?: PersonId },
  eligible: PersonId[],
): Refusal | null {
  const { chair } = meeting;
  const raised = meeting.items[item]?.disqualifications.some((entry) => entry.person === chair);
  if (chair === null || !(raised || concerns === chair) || eligible.includes(chair)) return null;
  return refuse('chair-qualified', { chair, offer: 'chair.change' });
}

/** A question about somebody's right to take part is answered before the matter itself is put. */
export function noneUndecided(meeting: Meeting, item: ItemId): Refusal | null {
  const open = meeting.items[item]?.disqualifications.filter((entry) => entry.outcome === null) ?? [];
  return open.length > 0 ? refuse('disqualification-undecided', { people: open.map((entry) => entry.person) }) : null;
}

/** Whoever was found disqualified, or not, by a vote that no longer says so: the finding follows the vote. */
export function habilityAnew(meeting: Meeting, vote: Vote, result: Computed | null): MeetingEvent[] {
  const { item } = vote;
  const found = meeting.items[item]?.disqualifications.find((entry) => entry.vote === vote.vote);
  if (!found || found.outcome === null) return [];
  const { person, basis = '' } = found;
  if (result?.outcome !== 'carried' && result?.outcome !== 'lost')
    return [{ type: 'disqualification.raised', item, person }];
  const outcome = result.outcome === 'carried' ? 'disqualified' : 'not-disqualified';
  return [{ type: 'disqualification.decided', item, person, outcome, basis, vote: vote.vote }];
}
