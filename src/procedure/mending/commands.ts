import type { Published } from './published.js';
import type { ClosingGround, ItemId, PersonId } from '../vocabulary.js';
import type { Strikable } from './struck.js';

/** What was recorded or published by mistake is struck or withheld, with a trace; and the question of closing the doors. */
export type MendingCommand =
  /** Takes words out of the public record because publishing them was unlawful. `reason` stays inside. */
  | { type: 'content.withhold'; places: Published[]; basis: string; reason: string }
  /** Strikes what was recorded by accident. The line stays to be read, with the reason. */
  | { type: 'entry.strike'; of: Strikable; reason: string }
  /** Somebody proposes that the doors be closed for the item under way. */
  | { type: 'closing.propose'; item: ItemId; ground: ClosingGround; exemption?: string; by: PersonId };

export const mendingCommandTypes = [
  'content.withhold',
  'entry.strike',
  'closing.propose',
] as const satisfies readonly MendingCommand['type'][];
