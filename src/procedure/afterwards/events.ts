import type { Instant, PersonId, VoteId } from '../vocabulary.js';
import type { MinutesVariant, RecordingGap, Responsibility } from './state.js';

/** What comes after, and what surrounds, the meeting: minutes signed and approved, the recording, disturbances of the stream. */
export type AfterwardsEvent =
  | { type: 'minutes.drawn-up'; version: number; variant: MinutesVariant; sha256?: string }
  | { type: 'minutes.published'; version: number }
  /** `complete` with the last of those who were to sign. */
  | { type: 'minutes.signed'; version: number; variant: MinutesVariant; person: PersonId; complete: boolean }
  | { type: 'minutes.approved'; version: number; atMeeting: string; vote?: VoteId }
  /** The body found a mistake after they were published; both versions stay. */
  | { type: 'minutes.corrected'; version: number; reason: string; atMeeting: string; sha256?: string }
  /** `incident` is when the disturbance began. */
  | { type: 'stream.announced'; incident: Instant; text?: string }
  | { type: 'stream.step-taken'; incident: Instant; text: string }
  | { type: 'stream.attributed'; incident: Instant; responsibility: Responsibility }
  | { type: 'continuation.decided'; incident: Instant; vote: VoteId; goingOn: boolean }
  | { type: 'recording.published'; url: string; gaps: RecordingGap[]; captions: boolean }
  | { type: 'recording.captioned' }
  | { type: 'recording.withdrawn'; reason: string };

/** The same as it leaves the house. Of the full minutes nothing does, so nothing outside says which minutes are meant. */
export type PublicAfterwardsEvent =
  | Exclude<AfterwardsEvent, { type: 'minutes.drawn-up' | 'minutes.signed' }>
  | Omit<Extract<AfterwardsEvent, { type: 'minutes.drawn-up' }>, 'variant'>
  | Omit<Extract<AfterwardsEvent, { type: 'minutes.signed' }>, 'variant'>;
