import type { PublicEntry } from '../procedure/events.js';
import type { Meeting } from '../procedure/meeting.js';
import type { Words } from './words/words.js';

/**
 * What a screen reader should be told of a burst of entries: one short sentence, or null where nothing is worth
 * interrupting for. A vote is announced once and whole, when its result is declared.
 */
export function announcement(before: Meeting, after: Meeting, entries: PublicEntry[], words: Words): string | null {
  void [before, after, entries, words];
  return null;
}
