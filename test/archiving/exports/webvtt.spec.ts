import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { webvtt } from '../../../src/archiving/exports/webvtt.js';
import { chaptersOf } from '../../../src/views/playback.js';
import { testMeetings, type TestMeeting } from '../meetings.js';
import { sourceOf } from '../support/source.js';

interface Parsed {
  cues: { id: string; startTime: number; endTime: number; text: string }[];
  errors: { message: string; line: number }[];
}
/** The parser of the W3C's own validator. */
const { WebVTTParser } = createRequire(import.meta.url)('webvtt-parser') as {
  WebVTTParser: new () => { parse: (text: string, mode: string) => Parsed };
};
const parsed = (text: string): Parsed => new WebVTTParser().parse(text, 'chapters');
const fileOf = (meeting: TestMeeting): string | undefined =>
  webvtt.files(sourceOf(meeting))[0]?.write() as string | undefined;

const meetings = testMeetings();
const withChapters = meetings.filter(({ open }) => chaptersOf(open).length > 0);

describe('Chapters of a recording', () => {
  it.each(withChapters.map((meeting) => [meeting.name, meeting] as const))(
    '%s has one for each matter on film',
    (_, meeting) => {
      const { cues, errors } = parsed(fileOf(meeting)!);
      expect(errors).toEqual([]);
      expect(cues.map(({ id }) => id).sort()).toEqual(
        chaptersOf(meeting.open)
          .map(({ item }) => item.item)
          .sort(),
      );
      for (const [index, cue] of cues.entries()) {
        expect(cue.endTime).toBeGreaterThan(cue.startTime);
        if (index > 0) expect(cue.startTime).toBe(cues[index - 1]!.endTime);
        const { second } = chaptersOf(meeting.open).find(({ item }) => item.item === cue.id)!;
        expect(Math.floor(cue.startTime)).toBe(second);
      }
    },
  );

  it('there are meetings to try it on, and a file only where there is a chapter', () => {
    expect(withChapters.length).toBeGreaterThan(1);
    for (const meeting of meetings) expect(fileOf(meeting) !== undefined).toBe(withChapters.includes(meeting));
  });

  it('a title that looks like markup or a time stays a title', () => {
    const [meeting] = withChapters as [TestMeeting];
    const { item } = chaptersOf(meeting.open)[0]!;
    const title = 'A <b>--> B & C\n\n00:01.000';
    const open = { ...meeting.open, items: { ...meeting.open.items, [item.item]: { ...item, title } } };
    const { cues, errors } = parsed(fileOf({ ...meeting, open })!);
    expect(errors).toEqual([]);
    expect(cues).toHaveLength(chaptersOf(open).length);
  });

  it('the parser refuses a cue that ends before it begins', () => {
    const text = fileOf(withChapters[0]!)!;
    const spoilt = text.replace(/--> \d\d:\d\d:\d\d/u, '--> 00:00:00');
    expect(parsed(spoilt).errors.length).toBeGreaterThan(0);
  });
});
