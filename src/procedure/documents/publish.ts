import type { Meeting } from '../meeting.js';
import type { Copies } from '../rooms.js';
import { documentAt, isOpen, publicDocument } from './documents.js';
import type { DocumentEvent } from './events.js';

/** Of a document nobody outside knows, nobody outside hears that it was changed. */
const told = <E extends { item: string; document: string }>(event: E, before: Meeting): E | null => {
  const document = documentAt(before, event.item, event.document);
  return document && isOpen(document) ? event : null;
};

export const documentCopies: Copies<DocumentEvent> = {
  'document.added': (event) => {
    const document = publicDocument(event.document);
    return document && { ...event, document };
  },
  'document.released': (event) => {
    const document = publicDocument(event.document);
    return document && { ...event, document };
  },
  'document.replaced': told,
  'document.withdrawn': told,
};
