import type { MinutesItemRef, MinutesPerson } from '../minutes-document.js';
import type { ElectionId, Instant, VoteId } from '../vocabulary.js';
import type { QuotientRow } from './seats.js';
import type { Sharing, WayOfElecting } from './state.js';

/** An election as the minutes tell it: lists, the table of quotients, and who was elected. Nobody's gender is in it. */
export interface MinutesElection {
  election: ElectionId;
  item: MinutesItemRef;
  title: string;
  electing: 'members' | 'leader';
  seats: number;
  way: WayOfElecting;
  /** The balance of the genders is kept as far as possible only. */
  mayFallShort: boolean;
  demandedBy: MinutesPerson[];
  lists: MinutesList[];
  sharing: MinutesSharing | null;
  /** Null until it is settled, and again when its vote is void or corrected. */
  elected: MinutesElected | null;
}

export interface MinutesList {
  list: string;
  name: string;
  groups: string[];
  signedBy: MinutesPerson[];
  candidates: { candidate: MinutesPerson; substitute: boolean }[];
  at: Instant;
}

export interface MinutesSharing {
  vote: VoteId;
  divisors: Sharing['divisors'];
  rows: (QuotientRow & { name: string })[];
  /** Lists are told by name. */
  ties: { decimal: string; between: string[]; by: 'most-votes' | 'lot'; won: string[] }[];
}

export interface MinutesElected {
  at: Instant;
  vote: VoteId;
  elected: { person: MinutesPerson; list: string | null }[];
  substitutes: { person: MinutesPerson; list: string | null }[];
  adjustments: { list: string; up: MinutesPerson; past: MinutesPerson; among: 'members' | 'substitutes' }[];
  /** Names of the lists that stay short of the balance. */
  short: string[];
}

/** A lot drawn in a vote; options are told as the vote offered them. */
export interface MinutesLot {
  between: string[];
  drawn: string;
  how: string;
  witnesses: MinutesPerson[];
  at: Instant;
}
