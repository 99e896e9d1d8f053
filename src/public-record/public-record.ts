import type { MeetingSummary } from '../contract/following.js';
import type { PublicEntry } from '../procedure/events.js';
import type { Meeting } from '../procedure/meeting.js';

export interface MeetingFilter {
  organisation?: string;
  body?: string;
  /** Inclusive, ISO dates in the meeting's own time zone. */
  from?: string;
  to?: string;
  status?: Meeting['status'][];
  /** Most recent first; default 50, at most 200. */
  limit?: number;
  /** Opaque, from the answer before. */
  cursor?: string;
}

/** One entry as it lies in the store: the exact bytes that were hashed, and what they commit to. */
export interface SealedEntry {
  index: number;
  seq: number;
  envelope: Uint8Array;
  hash: string;
  disclosures: { digest: string; salt: string; path: string; value: unknown }[];
}

/**
 * The citizens' store, as readers see it. It holds nothing that is not public, and this side never writes to it.
 * Reads go through a connection of their own and see committed entries only.
 */
export abstract class PublicRecord {
  /** Edition of the store: made when it is created or restored, so that a position in another edition is recognised. */
  abstract epoch(): string;
  /** Last number of a meeting's public entries; null where there is no such meeting. */
  abstract head(meeting: string): Promise<number | null>;
  abstract entries(meeting: string, after: number, limit: number): Promise<PublicEntry[]>;
  abstract sealed(meeting: string, after: number, limit: number): Promise<SealedEntry[]>;
  /** The fold of all public entries; kept in memory and moved forward. The caller must not change it. */
  abstract state(meeting: string): Promise<Meeting | null>;
  abstract meetings(filter: MeetingFilter): Promise<{ meetings: MeetingSummary[]; next: string | null }>;
  abstract summary(meeting: string): Promise<MeetingSummary | null>;
  abstract byPath(organisation: string, body: string, slug: string): Promise<MeetingSummary | null>;
  abstract organisations(): Promise<
    { slug: string; name: string; bodies: { slug: string; name: string; meetings: number }[] }[]
  >;
}

/** Tells whoever serves readers that a meeting has new public entries. Missed calls are found by polling. */
export abstract class PublicBell {
  abstract onRing(listener: (meeting: string) => void): () => void;
  abstract ring(meeting: string): void;
}
