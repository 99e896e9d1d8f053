import type { Meeting } from '../meeting.js';
import { isSame, type Published } from '../mending/published.js';
import { filesOf, isOpen, documentAt } from './documents.js';

/** The places named, and the other documents of the meeting that have one of the same files: the bytes are what had to go. */
export function withTheSameFiles(meeting: Meeting, named: Published[]): Published[] {
  const files = filesOf(meeting);
  const going = new Set(
    files
      .filter(({ item, document }) => named.some((of) => isSame(of, { what: 'document', item, document })))
      .map(({ sha256 }) => sha256),
  );
  const others = new Map<string, Published>();
  for (const { item, document, sha256 } of files) {
    const place: Published = { what: 'document', item, document };
    const told = documentAt(meeting, item, document);
    if (!going.has(sha256) || !told || !isOpen(told) || named.some((of) => isSame(of, place))) continue;
    others.set(`${item} ${document}`, place);
  }
  return [...named, ...others.values()];
}
