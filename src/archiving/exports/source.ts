import type { Meeting } from '../../procedure/meeting.js';
import type { Minutes } from '../../procedure/minutes-document.js';
import type { Language } from '../../procedure/vocabulary.js';
import type { PageLanguage } from '../../views/pages.js';

/** What every export is a function of: one record, as it folds and as its minutes tell it. */
export interface ExportSource {
  /** The meeting's id in the public record. */
  id: string;
  meeting: Meeting;
  minutes: Minutes;
  /** Where this house answers, without a slash at the end: what leaves it points back here. */
  origin: string;
  /** SHA-256 of a text’s UTF-8 bytes, 64 lower-case hex digits. Given, because a pure room has no cryptography of its own. */
  sha256: (text: string) => string;
}

/** The language of headings and sentences of ours; words of the meeting stay as they were said. */
export const wordsLanguage = (language: Language): PageLanguage => (language === 'de' ? 'en' : language);

/** ISO 639-3, as Akoma Ntoso and Norwegian archives name languages. */
export const threeLetters: Record<Language, string> = { nb: 'nob', nn: 'nno', en: 'eng', de: 'deu' };
