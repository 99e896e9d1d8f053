import type { Command } from '../procedure/commands.js';
import type { Actor, Entry } from '../procedure/events.js';
import type { Meeting } from '../procedure/meeting.js';
import type { Refusal } from '../procedure/rule-book.js';

/** The procedure said no. Nothing was written. */
export class Refused extends Error {
  constructor(readonly refusals: Refusal[]) {
    super(`Refused: ${refusals.map((refusal) => refusal.rule).join(', ')}`);
  }
}

/**
 * The one way to change a meeting (I1). Commands to one meeting are taken one at a time, in the order of the calls.
 * A promise that resolves means: on the disk. The same command id with the same content answers with what it led to
 * the first time and writes nothing; with other content it throws `CommandReused`.
 */
export abstract class Recorder {
  /** @throws Refused · CommandReused */
  abstract record(
    meeting: string,
    commandId: string,
    by: Actor,
    command: Command,
  ): Promise<{ entries: Entry[]; repeated: boolean; head: number }>;
  /** How the meeting stands, everything included. Null where there is no such meeting. */
  abstract stands(meeting: string): Promise<Meeting | null>;
}
