import type { nb } from './nb.js';

/** Everything a page says, in one language. A key missing in a catalogue is a compile error, and so is one too many. */
export type Words = typeof nb;
