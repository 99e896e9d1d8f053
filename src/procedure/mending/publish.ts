import type { Copies } from '../rooms.js';
import type { MendingEvent } from './events.js';
import { isHeard } from './struck.js';

/** Events of this room that are told otherwise than they stand; the others are told as they are. */
export const mendingCopies: Copies<MendingEvent> = {
  /** Why somebody noticed may say again what may not be said. */
  'content.withheld': ({ type, places, basis }) => ({ type, places, basis }),
  /** What nobody outside has heard of cannot be struck before them. */
  'entry.struck': (event, before) => (isHeard(before, event.of) ? event : null),
};
