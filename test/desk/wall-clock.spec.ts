import { describe, expect, it } from '@jest/globals';
import { instantOf, nextOnWall, onWallIn, wallOf } from '../../client/desk/wall-clock.js';

const oslo = 'Europe/Oslo';
const at = (instant: string) => Date.parse(instant);

describe('Times at the desk are those of the place where the meeting is', () => {
  it('reads a time of the wall in Oslo, in winter and in summer, whatever zone the browser is in', () => {
    expect(instantOf('2026-11-25T19:30', oslo)).toBe('2026-11-25T18:30:00.000Z');
    expect(instantOf('2026-06-17T19:30', oslo)).toBe('2026-06-17T17:30:00.000Z');
    expect(instantOf('2026-11-25T19:30', 'America/Los_Angeles')).toBe('2026-11-26T03:30:00.000Z');
  });

  it('shows what it read', () => {
    for (const wall of ['2026-01-01T00:00', '2026-03-28T23:59', '2026-07-01T12:05', '2026-12-31T23:59'])
      expect(wallOf(instantOf(wall, oslo) ?? '', oslo)).toBe(wall);
  });

  it('takes the first of the hour that comes twice, and the time after the one that is skipped', () => {
    expect(instantOf('2026-10-25T02:30', oslo)).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-03-29T02:30', oslo)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('finds the next time a clock shows, today or tomorrow', () => {
    const evening = at('2026-11-25T18:50:00.000Z');
    expect(nextOnWall('20:00', evening, oslo)).toBe('2026-11-25T19:00:00.000Z');
    expect(nextOnWall('9:15', evening, oslo)).toBe('2026-11-26T08:15:00.000Z');
    expect(nextOnWall('00:10', at('2026-11-30T22:50:00.000Z'), oslo)).toBe('2026-11-30T23:10:00.000Z');
  });

  it('answers what is no time with nothing', () => {
    expect([instantOf('', oslo), instantOf('2026-13-45T25:61', oslo), nextOnWall('', 0, oslo)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('proposes a round time a little later', () => {
    expect(onWallIn(10, at('2026-11-25T18:52:10.000Z'), oslo)).toBe('20:05');
  });
});
