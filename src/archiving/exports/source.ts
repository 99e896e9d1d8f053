import type { PublicEvent } from '../../procedure/events.js';
import type { Meeting } from '../../procedure/meeting.js';
import type { Minutes } from '../../procedure/minutes-document.js';
import type { Instant, Language } from '../../procedure/vocabulary.js';
import type { PageLanguage } from '../../views/pages.js';

/** One public entry, for formats that tell what happened rather than how it ended. */
export interface ToldEntry {
  seq: number;
  at: Instant;
  event: PublicEvent;
}

/** What every export is a function of: one record, as it folds and as its minutes tell it. */
export interface ExportSource {
  /** The meeting's id in the public record. */
  id: string;
  meeting: Meeting;
  minutes: Minutes;
  /** Where this house answers, without a slash at the end: what leaves it points back here. */
  origin: string;
  /** SHA-256 of bytes, or of a text’s UTF-8 bytes, in 64 lower-case hex digits. Given: a pure room has no cryptography. */
  sha256: (content: string | Uint8Array) => string;
  /** The same with SHA-512, in 128 digits. */
  sha512: (content: string | Uint8Array) => string;
  /** An official schema, unchanged: `noark5/addml.xsd`. Given, because a pure room reads no files. */
  schema: (path: string) => string;
  /** Whether this is the record everybody may read, or all of it, which only the municipality's own archive is given. */
  variant: 'public' | 'full';
  /** The minutes as PDF/A-2a, where somebody has set them; setting them takes a press, and no pure room has one. */
  minutesPdf: Uint8Array | null;
  /**
   * The public entries as they lie in the store, one line of JSON each, as `…/sealed` gives them, where
   * somebody has read them: docs/protocol.md says how to check them.
   */
  sealed: string | null;
  /** The public entries as they are told, from the first to the last the meeting was folded of, where somebody has read them. */
  told: readonly ToldEntry[] | null;
}

/** The language of headings and sentences of ours; words of the meeting stay as they were said. */
export const wordsLanguage = (language: Language): PageLanguage => (language === 'de' ? 'en' : language);

/** ISO 639-3, as Akoma Ntoso and Norwegian archives name languages. */
export const threeLetters: Record<Language, string> = { nb: 'nob', nn: 'nno', en: 'eng', de: 'deu' };

/** Bytes of a file; a text is written in UTF-8. */
export const sizeOf = (content: string | Uint8Array): number =>
  typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;

/** A UUID for something of a meeting: always the same for the same, made of its name (RFC 9562, version 8, of SHA-256). */
export function nameSpaceId({ id, sha256 }: ExportSource, ...name: string[]): string {
  const hex = sha256(JSON.stringify([id, ...name]));
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
