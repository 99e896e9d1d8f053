import type { Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';

/** The minutes everybody may read, or with what was said behind closed doors. */
export type MinutesVariant = 'public' | 'full';

/** How far the public minutes have come; until somebody draws them up they are the running draft. */
export type MinutesState = 'live-draft' | 'draft' | 'published' | 'signed' | 'approved';

/** One version of the minutes. An earlier one stays in the list when it is replaced. */
export interface MinutesVersion {
  /** Counted by itself for each variant, so that neither tells of the other. */
  version: number;
  variant: MinutesVariant;
  drawnUpAt: Instant;
  /** The entry they were drawn up at, as numbered where this is read. */
  asOf: number;
  sha256?: string;
  publishedAt: Instant | null;
  signatures: { person: PersonId; at: Instant }[];
  approved: { at: Instant; atMeeting: string; vote?: VoteId } | null;
  /** Why it took the place of the version before, and which meeting decided that. */
  correction: { reason: string; atMeeting: string } | null;
}

/** In whose hands a disturbance lay: the municipality's own, somebody else's, one member's, or nobody knows. */
export type Responsibility = 'own' | 'external' | 'member' | 'unknown';

/** What was said and done about a disturbance of the stream; the disturbance itself stands in `stream.incidents`. */
export interface IncidentAccount {
  /** `inside`: while the doors were closed. */
  announced: { at: Instant; text?: string; inside?: boolean } | null;
  steps: { at: Instant; text: string; inside?: boolean }[];
  responsibility: Responsibility | null;
}

/** What a recording lacks: the matters it skips, and why where somebody said. */
export interface RecordingGap {
  items: ItemId[];
  text?: string;
}

export type RecordingState = 'none' | 'published' | 'withdrawn';

export interface Recording {
  url: string;
  gaps: RecordingGap[];
  publishedAt: Instant;
  captionedAt: Instant | null;
  withdrawn: { at: Instant; reason: string } | null;
}

/** What a meeting remembers of it. Plain JSON. */
export interface AfterwardsState {
  minutes: { state: MinutesState; versions: MinutesVersion[] };
  /** By when the disturbance began. */
  incidents: Record<Instant, IncidentAccount>;
  /** Whether to go on although the public could not follow, each time that was decided. */
  continuations: { at: Instant; incident: Instant; vote: VoteId; goingOn: boolean }[];
  /** Each time one was published; only the last can be standing. */
  recordings: Recording[];
}

export const noAccount: IncidentAccount = { announced: null, steps: [], responsibility: null };

export const noAfterwards: AfterwardsState = {
  minutes: { state: 'live-draft', versions: [] },
  incidents: {},
  continuations: [],
  recordings: [],
};
