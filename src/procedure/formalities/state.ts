import type { Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';

/** What a meeting remembers of it. Plain JSON. `inside` marks what was recorded while the doors were closed. */
export interface FormalityState {
  /** Each time the chair said that enough members were there. */
  quorum: { at: Instant; present: number; needed: number; members: number }[];
  /** What was said of the summons. */
  remarks: { at: Instant; text: string; person?: PersonId; inside?: boolean }[];
  /** Changes of the agenda that were proposed from the floor. */
  proposals: { at: Instant; text: string; by: PersonId; inside?: boolean }[];
  adopted: { at: Instant; vote?: VoteId } | null;
  /** Who signs the minutes besides the chair. */
  signatories: PersonId[];
  approved: { at: Instant; meeting: string; version?: number; remarks?: string; vote?: VoteId; inside?: boolean }[];
  exemptions: Exemption[];
  /** One for each person and scope; a later report of the same takes the place of the first. */
  absences: Absence[];
  /** In the private log only. */
  calls: { person: PersonId; substituteFor: PersonId; at: Instant; accepts: boolean | null }[];
  leaves: Leave[];
  /** Each time the meeting went on on another day, and when the roll was called anew. */
  days: { brokenOff: Instant | null; resumed: Instant; rollAt: Instant | null }[];
}

export type AbsenceScope = 'whole' | 'part' | 'item';

export interface Absence {
  at: Instant;
  person: PersonId;
  scope: AbsenceScope;
  from?: Instant;
  to?: Instant;
  item?: ItemId;
  /** In the private log only. */
  reason?: string;
  inside?: boolean;
}

export interface Leave {
  person: PersonId;
  from: Instant;
  /** Absent where it lasts until further notice. */
  to?: Instant;
  /** In the private log only. */
  reason?: string;
  inside?: boolean;
}

/** From one matter, for personal reasons (§ 11-11). */
export interface Exemption {
  item: ItemId;
  person: PersonId;
  requestedAt: Instant;
  /** Null until the body has decided. */
  outcome: 'exempted' | 'not-exempted' | null;
  /** Why it was asked for; in the private log only. */
  ground?: string;
  basis?: string;
  vote?: VoteId;
  /** Decided while the doors were closed. */
  inside?: boolean;
}

export const noFormality: FormalityState = {
  quorum: [],
  remarks: [],
  proposals: [],
  adopted: null,
  signatories: [],
  approved: [],
  exemptions: [],
  absences: [],
  calls: [],
  leaves: [],
  days: [],
};
