import type { CommandOf } from '../commands.js';
import type { EventType } from '../events.js';
import { sourcesOf } from '../machines/machine.js';
import { recordingMachine } from '../machines/recording.js';
import type { Meeting } from '../meeting.js';
import { misfit, warn, type Refusal } from '../rule-book.js';
import { answer, type Answer } from '../rules/answer.js';
import { itemKnown, mustStand, says } from '../rules/standing.js';
import { recordingState } from './recording.js';

/** What is left to see of the meeting when it is over. */

export function publishRecording(meeting: Meeting, command: CommandOf<'recording.publish'>): Answer {
  const { url, gaps, captions = false } = command;
  const left = gaps.flatMap(({ items }) => items);
  const inside = [...new Set(meeting.closures.map(({ item }) => item))].filter((item) => !left.includes(item));
  return answer(
    [
      mustStand(meeting, 'adjourned', 'ended'),
      recordingStandsFor(meeting, 'recording.published'),
      left.map((item) => itemKnown(meeting, item)),
      // What was said behind closed doors must not be in it; naming the gap is how somebody says that they looked.
      inside.length > 0 && warn('closed-part-cut', { items: inside }),
    ],
    () => ({ type: 'recording.published', url, gaps, captions }),
  );
}

export const captionRecording = (meeting: Meeting): Answer =>
  answer([recordingStandsFor(meeting, 'recording.captioned')], () =>
    meeting.afterwards.recordings.at(-1)?.captionedAt ? [] : { type: 'recording.captioned' },
  );

/** Taken from the web; whoever keeps the archive keeps it there. */
export function withdrawRecording(meeting: Meeting, command: CommandOf<'recording.withdraw'>): Answer {
  const { reason } = command;
  return answer(
    [recordingStandsFor(meeting, 'recording.withdrawn'), says(reason, 'reason', { of: 'recording.withdraw' })],
    () => ({ type: 'recording.withdrawn', reason }),
  );
}

function recordingStandsFor(meeting: Meeting, by: EventType): Refusal | null {
  const state = recordingState(meeting);
  const expected = sourcesOf(recordingMachine, by);
  return expected.includes(state) ? null : misfit('recording-state', { state, expected });
}
