import type { Meeting } from '../meeting.js';
import type { Copies } from '../rooms.js';
import type { VoteId } from '../vocabulary.js';
import type { ElectionEvent } from './events.js';
import type { ListCandidate, PublicCandidate } from './state.js';

/** Events of this room that are told otherwise than they stand; the others are told as they are. */
export const electionCopies: Copies<ElectionEvent> = {
  'list.handed-in': (event, before) =>
    openedInside(before, event.election) ? null : { ...event, candidates: event.candidates.map(withoutGender) },
  'lot.drawn': (event, before) => (votedInside(before, event.vote) ? null : event),
  'seats.shared': (event, before) => (votedInside(before, event.vote) ? null : event),
  'persons.elected': (event, before) =>
    openedInside(before, event.election) || votedInside(before, event.vote) ? null : event,
};

/** What was done behind closed doors is told of by a decision in words of its own, not by what follows from it. */
const openedInside = ({ elections }: Meeting, election: string): boolean =>
  elections.elections[election]?.inside === true;
const votedInside = (before: Meeting, vote: VoteId): boolean => before.votes[vote]?.inOpen === false;

function withoutGender({ gender: _, ...candidate }: ListCandidate): PublicCandidate {
  return candidate;
}
