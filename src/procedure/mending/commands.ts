import type { Published } from './published.js';

/** What was recorded or published by mistake is struck or withheld, with a trace; and the question of closing the doors. */
export type MendingCommand =
  /** Takes words out of the public record because publishing them was unlawful. `reason` stays inside. */
  { type: 'content.withhold'; places: Published[]; basis: string; reason: string };

export const mendingCommandTypes = ['content.withhold'] as const satisfies readonly MendingCommand['type'][];
