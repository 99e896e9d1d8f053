import type { Copies } from '../rooms.js';
import type { AfterwardsEvent } from './events.js';

/** Of the full minutes nothing is told, not even that they are there; events of this room that are not named are told as they are. */
export const afterwardsCopies: Copies<AfterwardsEvent> = {
  'minutes.drawn-up': ({ variant, ...told }) => (variant === 'full' ? null : told),
  'minutes.signed': ({ variant, ...told }) => (variant === 'full' ? null : told),
};
