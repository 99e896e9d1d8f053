import type { Meeting } from '../meeting.js';
import type { Copies } from '../rooms.js';
import type { VoteId } from '../vocabulary.js';
import type { FormalityEvent } from './events.js';

/** A vote taken behind closed doors is not named outside. */
const told = <E extends { vote?: VoteId }>(event: E, before: Meeting): E => {
  if (event.vote === undefined || before.votes[event.vote]?.inOpen !== false) return event;
  const { vote: _, ...without } = event;
  return without as E;
};

/** Events of this room that are told otherwise than they stand; the others are told as they are. */
export const formalityCopies: Copies<FormalityEvent> = {
  'agenda.adopted': told,
  'previous-minutes.approved': told,
  'exemption.requested': ({ ground: _, ...asked }) => asked,
  'exemption.decided': told,
};
