import type { Meeting } from '../meeting.js';
import type { Copies } from '../rooms.js';
import { isSensitive } from '../sensitive.js';
import type { MotionId } from '../vocabulary.js';
import type { FormsEvent } from './events.js';

/** Events of this room that are told otherwise than they stand; the others are told as they are. */
export const formsCopies: Copies<FormsEvent> = {
  'answers.opened': (event, before) => {
    if (!isSensitive(before.items[event.item])) return event;
    const { proposal: _, ...opened } = event;
    return opened;
  },
  'answer.recorded': () => null,
  'finalists.ruled': (event, before) => (before.votes[event.vote]?.inOpen === false ? null : event),
  'voting-order.announced': (event, before) => ({
    ...event,
    order: event.order.map((step) => ({ ...step, motions: step.motions.filter((motion) => heard(before, motion)) })),
  }),
  'motion.moved': (event, before) => {
    if (!heard(before, event.motion)) return null;
    const { targets, ...moved } = event;
    return { ...moved, ...(targets && { targets: targets.filter((motion) => heard(before, motion)) }) };
  },
  'motion.forwarded': (event, before) => (heard(before, event.motion) ? event : null),
  'motion.ruled-out': (event, before) => (heard(before, event.motion) ? event : null),
};

/** Whether the public has heard of the motion. */
const heard = (before: Meeting, motion: MotionId): boolean => before.motions[motion]?.inside !== true;
