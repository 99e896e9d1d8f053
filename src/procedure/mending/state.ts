import type { Instant } from '../vocabulary.js';
import type { ClosingProposal } from './closing.js';
import type { Published } from './published.js';
import type { Struck } from './struck.js';

/** Words that were published and may not be: gone from the public record, kept in the private log. */
export interface Withheld {
  seq: number;
  at: Instant;
  of: Published;
  /** The provision that forbids publishing them. */
  basis: string;
}

/** What a meeting remembers of what was mended. Plain JSON. */
export interface MendingState {
  withheld: Withheld[];
  struck: Struck[];
  closing: ClosingProposal[];
}

export const noMending: MendingState = { withheld: [], struck: [], closing: [] };
