import type { Copies } from '../rooms.js';
import type { MendingEvent } from './events.js';

/** Events of this room that are told otherwise than they stand; the others are told as they are. */
export const mendingCopies: Copies<MendingEvent> = {
  /** Why somebody noticed may say again what may not be said. */
  'content.withheld': ({ type, places, basis }) => ({ type, places, basis }),
};
