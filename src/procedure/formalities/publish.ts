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

/** Why somebody is away may be health. */
function withoutReason<E extends { reason?: string }>(event: E): Omit<E, 'reason'> {
  const { reason: _, ...told } = event;
  return told;
}

/** Events of this room that are told otherwise than they stand; the others are told as they are. */
export const formalityCopies: Copies<FormalityEvent> = {
  'agenda.adopted': told,
  'previous-minutes.approved': told,
  'absence.reported': withoutReason,
  'substitute.called': () => null,
  'substitute.answered': () => null,
  'leave.granted': withoutReason,
  'exemption.requested': (event) => {
    const { ground: _, ...asked } = event;
    return asked;
  },
  'exemption.decided': told,
};

/** Rules of acts that nobody outside hears of: that one was overridden would tell of the act. */
export const askedInside: readonly string[] = ['call-due', 'call-group', 'call-order'];
