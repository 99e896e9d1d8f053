import type { ElectionId, Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';
import type { QuotientRow, SeatTie } from './seats.js';

/** By agreement on one list, person by person with most votes, or by lists that share the seats (§ 7-4). */
export type WayOfElecting = 'agreed' | 'majority' | 'proportional';

/** Needed to find the balance of §§ 7-5 to 7-7 and for nothing else. Never leaves the private log. */
export type Gender = 'woman' | 'man';

/** Somebody on a list: by id alone where the roster knows them, otherwise by a name of their own. */
export interface ListCandidate {
  candidate: PersonId;
  name?: string;
  /** Whom they stand for, on a list that several agree on. */
  group?: string;
  /** Proposed as a substitute, on a list that everybody agrees on. */
  substitute?: boolean;
  gender?: Gender;
}
export type PublicCandidate = Omit<ListCandidate, 'gender'>;

export interface ElectionList {
  list: string;
  name: string;
  groups: string[];
  signedBy: PersonId[];
  candidates: ListCandidate[];
  at: Instant;
}

export interface Sharing {
  vote: VoteId;
  divisors: 'dhondt' | 'modified-sainte-lague';
  rows: QuotientRow[];
  ties: SeatTie[];
}

export interface Lot {
  between: string[];
  drawn: string;
  how: string;
  witnesses: PersonId[];
  at: Instant;
}

export interface ElectedPerson {
  candidate: PersonId;
  list?: string;
}

/** Somebody moved up the list past another for the balance between the genders. Whose gender is which is not told. */
export interface Adjustment {
  list: string;
  up: PersonId;
  past: PersonId;
  among: 'members' | 'substitutes';
}

export interface Elected {
  /** The vote it rests on, and how often that had been corrected. */
  vote: VoteId;
  corrections: number;
  elected: ElectedPerson[];
  /** In the order in which they are called. */
  substitutes: ElectedPerson[];
  adjustments: Adjustment[];
  /** Lists, or the list everybody agreed on, that stay short of the balance. */
  short: string[];
  at: Instant;
}

export interface Election {
  election: ElectionId;
  item: ItemId;
  title: string;
  electing: 'members' | 'leader';
  seats: number;
  way: WayOfElecting;
  mayFallShort: boolean;
  demandedBy: PersonId[];
  secretDemanded: boolean;
  /** Opened behind closed doors; the public has not heard of it. */
  inside?: boolean;
  lists: ElectionList[];
  sharing: Sharing | null;
  elected: Elected | null;
}

/** What a meeting remembers of it. Plain JSON. */
export interface ElectionState {
  elections: Record<ElectionId, Election>;
  /** Lots drawn, by vote, in order. */
  lots: Record<VoteId, Lot[]>;
}

export const noElection: ElectionState = { elections: {}, lots: {} };
