import type { ElectionId, ItemId, PersonId, VoteId } from '../vocabulary.js';
import type { ListCandidate, WayOfElecting } from './state.js';

/** A lot, and who saw it drawn. */
export interface DrawnLot {
  /** The options, or lists, with equally many votes. */
  between: string[];
  drawn: string;
  /** "Sedler i en bolle". */
  how: string;
  witnesses: PersonId[];
}

/** Elections within the body: lists, rounds, lots, seats and persons (kommuneloven §§ 7-4 to 7-8). */
export type ElectionCommand =
  | {
      type: 'election.open';
      election: ElectionId;
      item: ItemId;
      /** Which body or office: "Formannskapet", "Ordfører". */
      title: string;
      electing: 'members' | 'leader';
      /** How many are to be elected. */
      seats: number;
      way: WayOfElecting;
      /** A body that by law holds members of the council only, or a working committee: balanced as far as possible. */
      mayFallShort?: boolean;
      /** Members who ask for an election by lists. */
      demandedBy?: PersonId[];
      /** In a youth council somebody asked that its leader be elected in writing (§ 5-12). */
      secretDemanded?: boolean;
    }
  | {
      type: 'list.hand-in';
      election: ElectionId;
      list: string;
      name: string;
      /** The parties or groups it comes from; several for a joint list. */
      groups: string[];
      signedBy: PersonId[];
      /** In the order in which they stand on it. */
      candidates: ListCandidate[];
    }
  | ({ type: 'lot.draw'; vote: VoteId } & DrawnLot)
  | { type: 'election.settle'; election: ElectionId };

export const electionCommandTypes = [
  'election.open',
  'list.hand-in',
  'lot.draw',
  'election.settle',
] as const satisfies readonly ElectionCommand['type'][];
