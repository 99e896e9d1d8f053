import type { Meeting } from '../procedure/meeting.js';
import type { MinutesVariant } from '../procedure/afterwards/state.js';

/** One version of the minutes that is about to be recorded. */
export interface ToBind {
  meeting: string;
  variant: MinutesVariant;
  version: number;
  /** How the meeting stands with that version in it: as citizens see it for the public minutes, else all of it. */
  standing: Meeting;
}

/**
 * Draws up a version of the minutes as a file and keeps it. The file is on the disk before the promise resolves, and the
 * version is recorded only afterwards: if the power goes between, a file lies there that nothing names.
 */
export abstract class Bindery {
  /** @returns SHA-256 of the file, hexadecimal; null where none could be made, which is no reason not to record */
  abstract bind(version: ToBind): Promise<string | null>;
}
