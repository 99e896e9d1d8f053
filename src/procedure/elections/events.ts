import type { ElectionId, ItemId, PersonId, VoteId } from '../vocabulary.js';
import type { Adjustment, ElectedPerson, ListCandidate, PublicCandidate, Sharing, WayOfElecting } from './state.js';

/** Elections within the body: lists, rounds, lots, seats and persons (kommuneloven §§ 7-4 to 7-8). */
export type ElectionEvent =
  | {
      type: 'election.opened';
      election: ElectionId;
      item: ItemId;
      title: string;
      electing: 'members' | 'leader';
      seats: number;
      way: WayOfElecting;
      mayFallShort?: boolean;
      demandedBy?: PersonId[];
      secretDemanded?: boolean;
    }
  | ListHandedIn
  | {
      type: 'lot.drawn';
      item: ItemId;
      vote: VoteId;
      between: string[];
      drawn: string;
      how: string;
      witnesses: PersonId[];
    }
  /** The whole table, so that anybody can share the seats again by hand. */
  | ({ type: 'seats.shared'; election: ElectionId; item: ItemId } & Sharing)
  | {
      type: 'persons.elected';
      election: ElectionId;
      item: ItemId;
      vote: VoteId;
      corrections: number;
      elected: ElectedPerson[];
      substitutes: ElectedPerson[];
      adjustments: Adjustment[];
      short: string[];
    };

export type ListHandedIn = {
  type: 'list.handed-in';
  election: ElectionId;
  item: ItemId;
  list: string;
  name: string;
  groups: string[];
  signedBy: PersonId[];
  candidates: ListCandidate[];
};

/** The same as it leaves the house: nobody's gender is in it. */
export type PublicElectionEvent =
  | Exclude<ElectionEvent, { type: 'list.handed-in' }>
  | (Omit<ListHandedIn, 'candidates'> & { candidates: PublicCandidate[] });
