import type { Meeting } from '../meeting.js';
import type { MinutesItemRef, MinutesRecording } from '../minutes-document.js';
import { ruleBookOf } from '../rule-books/rule-books.js';
import type { ItemId } from '../vocabulary.js';
import { captionsDue, standingRecording } from './recording.js';

/** Each recording as the minutes tell of it; the address of one that was withdrawn leads nowhere and is not repeated. */
export const recordingsTold = (meeting: Meeting, refer: (item: ItemId) => MinutesItemRef): MinutesRecording[] =>
  meeting.afterwards.recordings.map((recording) => {
    const { url, publishedAt, captionedAt, gaps, withdrawn } = recording;
    const standing = recording === standingRecording(meeting);
    return {
      url: withdrawn ? '' : (url ?? ''),
      publishedAt,
      captionedAt,
      captionsDue: standing ? captionsDue(meeting, ruleBookOf(meeting.facts?.ruleBook)) : null,
      gaps: gaps.map(({ items, text }) => ({ items: items.map(refer), text: text ?? null })),
      withdrawn,
    };
  });
