import type { Instant, PersonId, VoteId } from '../vocabulary.js';
import type { MinutesVariant, RecordingGap, Responsibility } from './state.js';

/** What comes after, and what surrounds, the meeting: minutes signed and approved, the recording, disturbances of the stream. */
export type AfterwardsCommand =
  /** `sha256` names the bytes of what was drawn up, where it was. */
  | { type: 'minutes.draw-up'; variant: MinutesVariant; sha256?: string }
  | { type: 'minutes.publish' }
  | { type: 'minutes.sign'; person: PersonId; variant?: MinutesVariant }
  /** `atMeeting` is the later meeting that approved them, and `vote` its vote, where there was one. */
  | { type: 'minutes.approve'; atMeeting: string; vote?: VoteId }
  | { type: 'minutes.correct'; reason: string; atMeeting: string; sha256?: string }
  /** A disturbance of the stream is named by when it began; without a name the latest is meant. */
  | { type: 'stream.announce'; incident?: Instant; text?: string }
  | { type: 'stream.step'; incident?: Instant; text: string }
  | { type: 'stream.attribute'; incident?: Instant; responsibility: Responsibility }
  /** Whether to go on although the public cannot follow, as the vote says. */
  | { type: 'continuation.decide'; vote: VoteId }
  | { type: 'recording.publish'; url: string; gaps: RecordingGap[]; captions?: boolean }
  | { type: 'recording.caption' }
  /** The reason is public: whoever looks for the recording reads why it is gone. */
  | { type: 'recording.withdraw'; reason: string };

export const afterwardsCommandTypes = [
  'minutes.draw-up',
  'minutes.publish',
  'minutes.sign',
  'minutes.approve',
  'minutes.correct',
  'stream.announce',
  'stream.step',
  'stream.attribute',
  'continuation.decide',
  'recording.publish',
  'recording.caption',
  'recording.withdraw',
] as const satisfies readonly AfterwardsCommand['type'][];
