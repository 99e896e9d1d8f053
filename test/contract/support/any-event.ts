import type { PublicEvent } from '../../../src/procedure/events.js';
import { evening, notes } from '../../following/support/meeting-said.js';
import type { Chance } from './simulated-house.js';

/** An evening of the given length: the invented one, and then remarks. */
export const longEvening = (length: number): PublicEvent[] => [
  ...evening,
  ...notes(Math.max(0, length - evening.length)),
];

/** The next one to twelve events of an evening. */
export function someOf(events: PublicEvent[], from: number, chance: Chance): PublicEvent[] {
  return events.slice(from, from + 1 + (chance.happens(0.1) ? chance.below(12) : 0));
}
