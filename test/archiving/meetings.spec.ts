import { describe, expect, it } from '@jest/globals';
import { planted, testMeetings } from './meetings.js';

const meetings = testMeetings();

describe('The meetings every export is tried on', () => {
  it.each(meetings.map((meeting) => [meeting.name, meeting] as const))('%s has ended and was told', (_, meeting) => {
    expect(meeting.minutes.header.ended).not.toBeNull();
    expect(meeting.told.length).toBe(meeting.open.seq);
    expect(meeting.minutes.items.length).toBeGreaterThan(0);
  });

  it('the odd one has what is odd', () => {
    const { minutes, inside } = meetings.at(-1)!;
    const votes = minutes.items.flatMap((item) => item.votes);
    expect(minutes.items).toHaveLength(250);
    expect(votes.some(({ castingVote }) => castingVote !== null)).toBe(true);
    expect(votes.some(({ former }) => former.some(({ flipped }) => flipped))).toBe(true);
    expect(minutes.closures.map(({ item }) => item.item)).toEqual(['i5']);
    expect(minutes.corrections.length).toBeGreaterThan(0);
    expect(minutes.notReached.length).toBeGreaterThan(100);
    const everything = JSON.stringify(inside);
    for (const words of Object.values(planted)) {
      expect([words, everything.includes(words)]).toEqual([words, true]);
      expect([words, JSON.stringify(minutes).includes(words)]).toEqual([words, false]);
    }
  });

  it('are the same each time', () => {
    expect(JSON.stringify(testMeetings().map(({ minutes }) => minutes))).toBe(
      JSON.stringify(meetings.map(({ minutes }) => minutes)),
    );
  });
});
