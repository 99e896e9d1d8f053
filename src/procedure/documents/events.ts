import type { DocumentLink, ItemId, PublicDocument } from '../vocabulary.js';

/** A file as it takes the place of another. */
export type NewVersion = Required<Pick<DocumentLink, 'version' | 'url' | 'sha256' | 'mediaType'>> &
  Pick<DocumentLink, 'bytes' | 'pages'>;

/** What becomes of the documents this house keeps the file of. */
export type DocumentEvent =
  | { type: 'document.added'; item: ItemId; document: DocumentLink }
  | { type: 'document.replaced'; item: ItemId; document: string; now: NewVersion; reason?: string }
  /** Tells the whole document: outside nobody had heard of it. */
  | { type: 'document.released'; item: ItemId; document: DocumentLink }
  | { type: 'document.withdrawn'; item: ItemId; document: string; reason: string };

/** The same as it leaves the house. */
export type PublicDocumentEvent =
  | { type: 'document.added'; item: ItemId; document: PublicDocument }
  | Extract<DocumentEvent, { type: 'document.replaced' }>
  | { type: 'document.released'; item: ItemId; document: PublicDocument }
  | Extract<DocumentEvent, { type: 'document.withdrawn' }>;
