import type { Published } from './published.js';
import type { ClosingGround, ItemId, PersonId } from '../vocabulary.js';
import type { Strikable } from './struck.js';

/** What was recorded or published by mistake is struck or withheld, with a trace; and the question of closing the doors. */
export type MendingEvent =
  /** The words are gone from the public record; that they are, since when and on what basis, is public. */
  | { type: 'content.withheld'; places: Published[]; basis: string; reason: string }
  | { type: 'entry.struck'; of: Strikable; reason: string }
  | { type: 'closing.proposed'; item: ItemId; ground: ClosingGround; citation: string; by: PersonId };

/** The same as it leaves the house. */
export type PublicMendingEvent =
  | Omit<Extract<MendingEvent, { type: 'content.withheld' }>, 'reason'>
  | Exclude<MendingEvent, { type: 'content.withheld' }>;
