import type { Actor, Entry, EventType, MeetingEvent, PublicEvent } from '../procedure/events.js';
import type { Cut } from '../procedure/disclosures.js';
import type { Instant } from '../procedure/vocabulary.js';

/** One event about to be written, with its public copy and the salts that copy's disclosures will be sealed with. */
export interface Draft {
  at: Instant;
  recordedAt: Instant;
  by: Actor;
  event: MeetingEvent;
  copy: PublicDraft | null;
}

export interface PublicDraft {
  event: PublicEvent;
  /** 256 random bits each, base64; one per disclosure, in the order in which `disclosures` lists them. */
  salts: string[];
}

/** A public copy waiting in, or gone through, the one door. Numbers were given in the transaction that wrote the entry. */
export interface PublicCopy {
  /** Place among all public entries of this installation, from 0 without gaps. */
  index: number;
  meeting: string;
  /** Place among the public entries of its meeting, from 1 without gaps. */
  seq: number;
  at: Instant;
  recordedAt: Instant;
  event: PublicEvent;
  salts: string[];
  /** How finely it is taken apart whenever it is sealed. */
  cut: Cut;
}

export interface CommandRecord {
  commandId: string;
  /** SHA-256 over the canonical bytes of account and command: the same id with other content is an error (I10). */
  fingerprint: string;
  /** First and last number of the entries it led to; null where it led to none. */
  from: number | null;
  to: number | null;
}

export class SequenceTaken extends Error {}
export class CommandReused extends Error {}

/**
 * The private log. Promises, for every implementation (`keepsItsPromises` in test/record):
 * an append that returns is on the disk; entries of a meeting are numbered 1, 2, 3 … without gaps; of two appends that
 * expect the same head one fails with `SequenceTaken` and leaves nothing; command, entries and public copies are
 * written together or not at all; nothing written is ever changed; the same command id answers with what it led to.
 */
export abstract class MeetingLog {
  abstract read(meeting: string, after?: number): Promise<Entry[]>;
  abstract head(meeting: string): Promise<number>;
  abstract meetings(): Promise<string[]>;
  /** Meetings in which something of this kind was written, by name. */
  abstract meetingsTelling(type: EventType): Promise<string[]>;
  abstract commandOf(meeting: string, commandId: string): Promise<CommandRecord | null>;
  /** A meeting in which this command was taken, the first by name where there are several; null where there is none. */
  abstract meetingOfCommand(commandId: string): Promise<string | null>;
  /** @throws SequenceTaken · CommandReused */
  abstract append(
    meeting: string,
    expectedHead: number,
    command: { id: string; fingerprint: string },
    drafts: Draft[],
  ): Promise<Entry[]>;
  /** Public copies from `index` on, in order, at most `limit`. */
  abstract copies(fromIndex: number, limit: number): Promise<PublicCopy[]>;
  /** All public copies of one meeting, in order. */
  abstract copiesOf(meeting: string): Promise<PublicCopy[]>;
}
