import type { Meeting } from '../meeting.js';
import type { Minutes, MinutesItemRef } from '../minutes-document.js';
import { itemRef, person } from '../minutes-refs.js';
import type { ItemId } from '../vocabulary.js';
import { itemOf } from './published.js';
import { itemOfEntry } from './struck.js';

/** What the minutes say of proposals to close, of words that were taken out and of lines that were struck. */
export function mendingIn(meeting: Meeting): Pick<Minutes, 'closingProposals' | 'withheld' | 'struck'> {
  const at = (item: ItemId | null): MinutesItemRef | null => (item === null ? null : itemRef(meeting, item));
  const { closing, withheld, struck } = meeting.mending;
  return {
    closingProposals: closing.map(({ at: put, item, by, ground, citation }) => ({
      at: put,
      item: itemRef(meeting, item),
      by: person(meeting, by),
      ground,
      citation,
    })),
    withheld: withheld.map(({ at: since, of, basis }) => ({ at: since, of, item: at(itemOf(meeting, of)), basis })),
    struck: struck.map(({ at: since, of, reason }) => ({ at: since, of, item: at(itemOfEntry(meeting, of)), reason })),
  };
}
