import type { Published } from './published.js';
import type { Strikable } from './struck.js';

/** What was recorded or published by mistake is struck or withheld, with a trace; and the question of closing the doors. */
export type MendingCommand =
  /** Takes words out of the public record because publishing them was unlawful. `reason` stays inside. */
  | { type: 'content.withhold'; places: Published[]; basis: string; reason: string }
  /** Strikes what was recorded by accident. The line stays to be read, with the reason. */
  | { type: 'entry.strike'; of: Strikable; reason: string };

export const mendingCommandTypes = [
  'content.withhold',
  'entry.strike',
] as const satisfies readonly MendingCommand['type'][];
