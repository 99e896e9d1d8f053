import type { Copies } from '../rooms.js';
import type { AfterwardsEvent } from './events.js';

/** Events of this room that are told otherwise than they stand; the others are told as they are. */
export const afterwardsCopies: Copies<AfterwardsEvent> = {};
