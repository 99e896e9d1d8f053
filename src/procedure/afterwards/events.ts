import type { PersonId, VoteId } from '../vocabulary.js';
import type { MinutesVariant } from './state.js';

/** What comes after, and what surrounds, the meeting: minutes signed and approved, the recording, disturbances of the stream. */
export type AfterwardsEvent =
  | { type: 'minutes.drawn-up'; version: number; variant: MinutesVariant; sha256?: string }
  | { type: 'minutes.published'; version: number }
  /** `complete` with the last of those who were to sign. */
  | { type: 'minutes.signed'; version: number; variant: MinutesVariant; person: PersonId; complete: boolean }
  | { type: 'minutes.approved'; version: number; atMeeting: string; vote?: VoteId }
  /** The body found a mistake after they were published; both versions stay. */
  | { type: 'minutes.corrected'; version: number; reason: string; atMeeting: string; sha256?: string };

/** The same as it leaves the house. Of the full minutes nothing does, so nothing outside says which minutes are meant. */
export type PublicAfterwardsEvent =
  | Exclude<AfterwardsEvent, { type: 'minutes.drawn-up' | 'minutes.signed' }>
  | Omit<Extract<AfterwardsEvent, { type: 'minutes.drawn-up' }>, 'variant'>
  | Omit<Extract<AfterwardsEvent, { type: 'minutes.signed' }>, 'variant'>;
