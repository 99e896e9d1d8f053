import type { Copies } from '../rooms.js';
import type { MendingEvent } from './events.js';

/** Events of this room that are told otherwise than they stand; the others are told as they are. */
export const mendingCopies: Copies<MendingEvent> = {};
