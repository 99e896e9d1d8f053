import type { Meeting } from '../meeting.js';
import type { DocumentLink, DocumentVersion, ItemId, PublicDocument } from '../vocabulary.js';

/** Endings of the kinds of file this house keeps, by media type. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

const longestName = 80;
const spelt: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't' };

/**
 * Where a document's file can be read, if it is public. The hash cannot be guessed, and the name is made of the title: what
 * the file was called on somebody's machine may tell what the title does not.
 */
export function addressOf(sha256: string, title: string, mediaType: string): string {
  const name = title
    .toLowerCase()
    .replace(/[æøåđŋŧ]/gu, (letter) => spelt[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longestName)
    .replace(/^-|-$/gu, '');
  return `/dokument/${sha256}/${name || 'dokument'}.${endings[mediaType] ?? 'bin'}`;
}

/** The document of an item, withdrawn or not; undefined where there is none. */
export const documentAt = (meeting: Meeting, item: ItemId, document: string): DocumentLink | undefined =>
  meeting.items[item]?.documents?.find(({ id }) => id === document);

/** Whether this house keeps its file; the others are links to where it lies. */
export const isKept = (document: DocumentLink | undefined): boolean => document?.version !== undefined;

/** Whether the public has been told of it, where the meeting is announced. */
export const isOpen = ({ access, embargoUntil }: DocumentLink): boolean =>
  access === 'public' && embargoUntil === undefined;

/** What citizens are told of a document; null where they are told nothing. Versions nobody outside saw stay inside. */
export function publicDocument(document: DocumentLink): PublicDocument | null {
  if (!isOpen(document) || document.withdrawn) return null;
  const { basis: _, access: __, former: ___, embargoUntil: ____, ...told } = document;
  return { ...told, access: 'public' };
}

/** The file of a document that is in force. */
export function versionOf({ version = 1, url, sha256, mediaType, bytes, pages }: DocumentLink): DocumentVersion {
  return {
    version,
    url,
    sha256,
    mediaType,
    ...(bytes !== undefined && { bytes }),
    ...(pages !== undefined && { pages }),
  };
}

/** One file of a document: the one in force, or one it took the place of. */
export interface KeptFile extends DocumentVersion {
  item: ItemId;
  document: string;
}

/** The files a meeting’s documents have, the former ones among them; none of those that were withdrawn. */
export function filesOf(meeting: Meeting): KeptFile[] {
  return Object.values(meeting.items).flatMap(({ item, documents = [] }) =>
    documents.flatMap((document): KeptFile[] => {
      if (!document || document.withdrawn || !isKept(document)) return [];
      const { id, former = [] } = document;
      return [...former, versionOf(document)].map((file) => ({ ...file, item, document: id }));
    }),
  );
}

/** Documents whose time has not come, with when it does. */
export const embargoed = (meeting: Meeting): { item: ItemId; document: string; until: string }[] =>
  Object.values(meeting.items).flatMap(({ item, documents = [] }) =>
    documents.flatMap(({ id, embargoUntil, withdrawn }) =>
      embargoUntil === undefined || withdrawn ? [] : [{ item, document: id, until: embargoUntil }],
    ),
  );
