import { itemChanged } from '../evolve-agenda.js';
import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { DocumentLink, ItemId } from '../vocabulary.js';
import { versionOf } from './documents.js';
import type { DocumentEvent } from './events.js';

export const documentFolds: Folds<DocumentEvent> = {
  'document.added': (meeting, { item, document }) => put(meeting, item, document),
  'document.released': (meeting, { item, document }) => put(meeting, item, document),
  'document.replaced': (meeting, { item, document, now }, at) =>
    changed(meeting, item, document, (before) =>
      now
        ? {
            ...withoutPages(before),
            ...now,
            former: [...(before.former ?? []), { ...versionOf(before), replacedAt: at }],
          }
        : before,
    ),
  'document.withdrawn': (meeting, { item, document, reason }, at) =>
    changed(meeting, item, document, (before) => ({ ...before, withdrawn: { at, reason: reason ?? '' } })),
};

/** In the place of the one with its id, or behind the others. Of one that was withheld since only that it came is known. */
function put(meeting: Meeting, item: ItemId, document: DocumentLink | undefined): Meeting {
  const before = meeting.items[item]?.documents ?? [];
  const known = document && before.some(({ id }) => id === document.id);
  const documents = !document
    ? before
    : known
      ? before.map((one) => (one.id === document.id ? document : one))
      : [...before, document];
  return itemChanged(meeting, item, { documents }, afterSummons(meeting));
}

function changed(
  meeting: Meeting,
  item: ItemId,
  document: string,
  change: (before: DocumentLink) => DocumentLink,
): Meeting {
  const documents = (meeting.items[item]?.documents ?? []).map((one) => (one.id === document ? change(one) : one));
  return itemChanged(meeting, item, { documents }, afterSummons(meeting));
}

/** Papers that come before the summons go with it; what comes after is a change that those attending may ask about (§ 11-3). */
const afterSummons = ({ summoned }: Meeting): 'document' | undefined => (summoned === null ? undefined : 'document');

/** Of another file the number of pages may be unknown. */
function withoutPages({ pages: _, bytes: __, ...document }: DocumentLink): DocumentLink {
  return document;
}
