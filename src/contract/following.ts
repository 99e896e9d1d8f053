import type { PublicEntry } from '../procedure/events.js';
import type { Meeting } from '../procedure/meeting.js';

/** What server and browser say to each other about a meeting being followed. Rules with ids: docs/protocol.md. */

export const protocolVersion = 1;
export const oldestProtocolVersion = 1;

/** Most entries and bytes one delta may carry; beyond either the reader fetches a snapshot instead. */
export const deltaLimits = { entries: 300, bytes: 256 * 1024 } as const;
export const heartbeatMs = 5_000;
/** Without a heartbeat for this long nothing is called live any more. */
export const staleAfterMs = 12_000;

/** `{organisation}-{body}-{slug}`: readable and permanent. */
export const meetingIdForm = /^[a-z0-9][a-z0-9-]{0,199}$/;

/** A place in a meeting's public record: which edition of it, and the last entry heard. */
export interface Position {
  epoch: string;
  seq: number;
}

/** What a page was made of that does not go on by itself, such as the minutes as they stood. */
export interface Edition extends Position {
  meeting: string;
}

/** `GET /api/v1/meetings/{id}` */
export interface Snapshot extends Position {
  proto: number;
  meeting: string;
  state: Meeting;
}

/** `GET /api/v1/meetings/{id}/entries?after={epoch}:{seq}` */
export interface EntriesPage extends Position {
  proto: number;
  meeting: string;
  /** Head of the record when the page was made; `seq` is that of the last entry in it. */
  head: number;
  entries: PublicEntry[];
  /** Set where the asked position cannot be continued: fetch the snapshot. */
  reset?: ResetReason;
}

/** One entry as it lies in the public store, for those who check the chain for themselves (docs/protocol.md, "Sealed entries"). */
export interface SealedEntryView {
  /** Place among all public entries of the installation. */
  index: number;
  seq: number;
  /** SHA-256 of the envelope's bytes, base64; the next entry's envelope names it as `prev`. */
  hash: string;
  /** The exact bytes that were hashed, base64. */
  envelope: string;
  /** What is still told of it. A digest in the envelope's `d` without a disclosure here was withheld, erased, or a decoy. */
  disclosures: { digest: string; salt: string; path: string; value: unknown }[];
}

/** `GET /api/v1/meetings/{id}/sealed?after={epoch}:{seq}` */
export interface SealedPage extends Position {
  proto: number;
  meeting: string;
  head: number;
  entries: SealedEntryView[];
  reset?: ResetReason;
}

/** `GET /api/v1/meetings` */
export interface MeetingList {
  meetings: MeetingSummary[];
  next: string | null;
}

export interface MeetingSummary {
  id: string;
  organisation: { slug: string; name: string };
  body: { slug: string; name: string };
  /** Path of the meeting's page. */
  path: string;
  slug: string;
  number: string | null;
  title: string | null;
  start: string;
  /** When it ended, or should; null where neither is known. */
  end: string | null;
  timezone: string;
  place: string | null;
  /** Title or place were taken out of the public record: since when, and on what basis. */
  removed?: { at: string; basis: string };
  form: 'physical' | 'remote';
  status: Meeting['status'];
  streamState: Meeting['stream']['state'];
  /** What is being handled now, while the meeting runs. */
  currentItem: { number: string; title: string } | null;
  doorsClosed: boolean;
  items: number;
  itemsDone: number;
  imported: boolean;
  ruleBook: string;
  seq: number;
  updatedAt: string;
}

export type ResetReason = 'unknown-epoch' | 'ahead-of-record' | 'too-far-behind';
/** `unavailable`: the record cannot be read just now; ask again. */
export type DeniedCode = 'no-such-meeting' | 'too-many-meetings' | 'bad-request' | 'too-fast' | 'unavailable';

/** Client → server, acknowledged with `FollowAnswer`. */
export interface FollowRequest extends Position {
  proto: number;
  meeting: string;
}

export type FollowAnswer =
  | { kind: 'delta'; epoch: string; from: number; to: number; head: number; entries: PublicEntry[] }
  | { kind: 'reset'; reason: ResetReason; epoch: string; head: number }
  | { kind: 'denied'; code: DeniedCode }
  | { kind: 'upgrade'; oldest: number; newest: number };

/** Server → room: what is new, in order, never with a gap inside. Several entries in one batch are one burst. */
export interface Batch {
  meeting: string;
  epoch: string;
  entries: PublicEntry[];
}

/** Server → room every `heartbeatMs`. */
export interface Heartbeat {
  meeting: string;
  epoch: string;
  head: number;
  /** The server's clock, so that the age of what is shown does not depend on the reader's. */
  now: string;
}

export interface ClientToServer {
  follow(request: FollowRequest, answer: (answer: FollowAnswer) => void): void;
  unfollow(request: { meeting: string }): void;
}

export interface ServerToClient {
  entries(batch: Batch): void;
  heartbeat(beat: Heartbeat): void;
  /** The server is going down; come back after this long. */
  bye(farewell: { retryAfterMs: number }): void;
}

export const socketPath = '/live';
