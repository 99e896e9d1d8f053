import type { nbPapers } from './nb-papers.js';
import type { nb } from './nb.js';

/** Everything a followed page says, in one language. A key missing in a catalogue is a compile error, and so is one too many. */
export type Words = typeof nb;

/** What only the server says: lists of meetings, minutes, problems. Not sent to browsers. */
export type PaperWords = typeof nbPapers;
