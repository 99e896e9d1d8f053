import type { TextRef } from '../events.js';
import { speechEnds } from '../evolve-sitting.js';
import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { Instant } from '../vocabulary.js';
import type { MendingEvent } from './events.js';
import { isKnownKind, kindOf } from './places/places.js';
import { isSame, type Published } from './published.js';
import type { Strikable } from './struck.js';

export const mendingFolds: Folds<MendingEvent> = {
  'content.withheld': (meeting, { places, basis }, at) =>
    (places ?? []).reduce<Meeting>((standing, place) => {
      // Of a kind that a later version knows: its words are gone from the entries themselves.
      if (!place || !isKnownKind(place)) return standing;
      const withheld = { seq: meeting.seq, at, of: place, basis: basis ?? '' };
      const emptied = correctionsEmptied(kindOf(place).emptied(standing, place as never), place);
      return { ...emptied, mending: { ...emptied.mending, withheld: [...standing.mending.withheld, withheld] } };
    }, meeting),
  'closing.proposed': (meeting, { type: _, ...proposal }, at) => ({
    ...meeting,
    mending: { ...meeting.mending, closing: [...meeting.mending.closing, { seq: meeting.seq, at, ...proposal }] },
  }),
  'entry.struck': (meeting, { of, reason }, at) => {
    if (!of) return meeting;
    const struck = [...meeting.mending.struck, { seq: meeting.seq, at, of, reason: reason ?? '' }];
    return { ...taken(meeting, of, at), mending: { ...meeting.mending, struck } };
  },
};

/** A motion that was never filed is not put to the vote, and who did not take the floor does not hold it. */
function taken(meeting: Meeting, of: Strikable, at: Instant): Meeting {
  if (of.what === 'speech') {
    const { current } = meeting.speakers;
    return current?.person === of.person && current.since === of.from ? speechEnds(meeting, at) : meeting;
  }
  const motion = of.what === 'motion' ? meeting.motions[of.motion] : undefined;
  if (!motion) return meeting;
  return { ...meeting, motions: { ...meeting.motions, [motion.motion]: { ...motion, status: 'withdrawn' } } };
}

function correctionsEmptied(meeting: Meeting, of: Published): Meeting {
  const about = (one: Meeting['corrections'][number]) => one.of.what !== 'vote' && isSame(one.of as TextRef, of);
  if (!meeting.corrections.some(about)) return meeting;
  return {
    ...meeting,
    corrections: meeting.corrections.map((one) => (about(one) ? { ...one, before: '', after: '', reason: '' } : one)),
  };
}
