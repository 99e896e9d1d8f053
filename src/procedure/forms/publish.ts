import type { Copies } from '../rooms.js';
import type { FormsEvent } from './events.js';
import { isSensitive } from './written.js';

/** Events of this room that are told otherwise than they stand; the others are told as they are. */
export const formsCopies: Copies<FormsEvent> = {
  'answers.opened': (event, before) => {
    if (!isSensitive(before.items[event.item])) return event;
    const { proposal: _, ...opened } = event;
    return opened;
  },
  'answer.recorded': () => null,
  'finalists.ruled': (event, before) => (before.votes[event.vote]?.inOpen === false ? null : event),
};
