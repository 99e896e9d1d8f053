import type { Meeting } from '../meeting.js';
import type { RuleBook } from '../rule-book.js';
import type { Instant } from '../vocabulary.js';
import type { Recording, RecordingState } from './state.js';

const dayMs = 24 * 60 * 60 * 1000;

/** The recording everybody can play now; undefined where there is none. */
export const standingRecording = ({ afterwards }: Meeting): Recording | undefined => {
  const last = afterwards.recordings.at(-1);
  return last?.withdrawn ? undefined : last;
};

export function recordingState({ afterwards }: Meeting): RecordingState {
  const last = afterwards.recordings.at(-1);
  return last === undefined ? 'none' : last.withdrawn ? 'withdrawn' : 'published';
}

/**
 * When captions are due: a broadcast that stays on line is live no more after some days, and must then be captioned.
 * Null where there are captions, no recording, or no such rule.
 */
export function captionsDue(meeting: Meeting, rules: RuleBook): Instant | null {
  const days = rules.captionsWithinDays.value;
  const recording = standingRecording(meeting);
  if (days === null || !recording || recording.captionedAt !== null) return null;
  return new Date(Date.parse(recording.publishedAt) + days * dayMs).toISOString();
}
