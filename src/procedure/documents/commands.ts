import type { DocumentKind, Instant, ItemId } from '../vocabulary.js';

/** Documents this house keeps the file of: sent first, looked into, and then made part of a matter. */
export type DocumentCommand =
  | { type: 'document.add'; item: ItemId; document: NewDocument; file: string }
  /** A new file takes the place of the one before, which stays to be read. */
  | { type: 'document.replace'; item: ItemId; document: string; file: string; reason?: string }
  /** Its time has come; from now on it is public. */
  | { type: 'document.release'; item: ItemId; document: string }
  /** Put up by mistake: its files are not to be had any more, that it was there and why it went is. */
  | { type: 'document.withdraw'; item: ItemId; document: string; reason: string };

/** What is said of a document; what can be measured is taken from the file. */
export interface NewDocument {
  id: string;
  title: string;
  kind: DocumentKind;
  access: 'public' | 'restricted';
  /** Why it is restricted, as a provision; demanded when it is. */
  basis?: string;
  /** Nobody outside hears of it before then. */
  embargoUntil?: Instant;
}

export const documentCommandTypes = [
  'document.add',
  'document.replace',
  'document.release',
  'document.withdraw',
] as const satisfies readonly DocumentCommand['type'][];
