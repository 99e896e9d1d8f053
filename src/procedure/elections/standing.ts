import type { Meeting, Vote } from '../meeting.js';
import type { Election } from './state.js';

/** Votes in which everybody agreed: first to elect by agreement, then to the list. */
export const agreedVotes = (meeting: Meeting, { item, election }: Pick<Election, 'item' | 'election'>): Vote[] =>
  (meeting.items[item]?.votes ?? [])
    .map((id) => meeting.votes[id])
    .filter((vote) => vote !== undefined)
    .filter((vote) => vote.election === election && vote.purpose === 'election-method')
    .filter((vote) => vote.state === 'declared' && vote.result?.outcome === 'carried');

/** The vote an election rests on: the one that shared the seats or won, or the second in which everybody agreed. */
export function basisOf(meeting: Meeting, election: Election): Vote | null {
  if (election.way === 'agreed') return agreedVotes(meeting, election)[1] ?? null;
  const outcome = election.way === 'majority' ? 'chosen' : 'shared';
  const votes = (meeting.items[election.item]?.votes ?? []).map((id) => meeting.votes[id]);
  const won = votes.findLast(
    (vote) =>
      vote?.election === election.election &&
      vote.purpose === 'substance' &&
      vote.state === 'declared' &&
      vote.result?.outcome === outcome,
  );
  return won ?? null;
}

/** Whether those elected still are: their vote stands as it did. */
export function standing(meeting: Meeting, { elected }: Election): boolean {
  const vote = elected && meeting.votes[elected.vote];
  return vote?.state === 'declared' && vote.former.length === elected?.corrections;
}
