import type { Meeting } from './meeting.js';
import type { MinutesItemRef, MinutesPerson } from './minutes-document.js';
import type { ItemId, PersonId } from './vocabulary.js';

/** How the minutes name what the record knows by id. */

export const orNull = <T>(value: T | undefined | null): T | null => value ?? null;

export function person(meeting: Meeting, id: PersonId): MinutesPerson {
  const known = meeting.people[id];
  // An erased name leaves an empty place in the roster entry; the id still tells who is meant.
  return {
    person: id,
    name: known?.name ? known.name : null,
    party: orNull(known?.party),
    externalId: orNull(known?.externalId),
  };
}

export function itemRef(meeting: Meeting, item: ItemId): MinutesItemRef {
  const known = meeting.items[item];
  return { item, number: known?.number ?? '', title: known?.title ?? '' };
}
