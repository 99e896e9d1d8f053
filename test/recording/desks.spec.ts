import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Who } from '../../src/identity/who.js';
import { FixedClock } from '../../src/platform/clock.js';
import { Desks, silenceMs } from '../../src/recording/desks.js';

const kari: Who = { account: 'a-1', login: 'kari', displayName: 'Kari Vik', grants: [] };
const jonas: Who = { account: 'a-2', login: 'jonas', displayName: 'Jonas Myrvang', grants: [] };
const meeting = 'fjordvik-kst-2026-11-23';

describe('The desk of a meeting', () => {
  let clock: FixedClock;
  let desks: Desks;
  const holder = () => desks.view(meeting).holder?.displayName ?? null;
  beforeEach(() => {
    clock = new FixedClock();
    desks = new Desks(clock);
  });

  it('stays with Kari for as long as she is heard of', () => {
    desks.take(meeting, 'tab-of-kari', kari, false);
    for (let time = 0; time < 10; time++) {
      clock.advance(silenceMs);
      desks.hear(meeting, 'tab-of-kari', kari);
    }
    expect(holder()).toBe('Kari Vik');
    expect(desks.view(meeting).holder?.since).toBe('2026-11-23T17:00:00.000Z');
  });

  it('is free when her laptop has been silent for a quarter of a minute', () => {
    desks.take(meeting, 'tab-of-kari', kari, false);
    clock.advance(silenceMs + 1);
    expect(holder()).toBeNull();
    desks.mustBeAt(meeting, 'tab-of-jonas', jonas);
    expect(holder()).toBe('Jonas Myrvang');
  });

  it('is not kept by somebody else who asks', () => {
    desks.take(meeting, 'tab-of-kari', kari, false);
    clock.advance(silenceMs);
    desks.hear(meeting, 'tab-of-jonas', jonas);
    desks.hear(meeting, null, kari);
    clock.advance(1);
    expect(holder()).toBeNull();
  });

  it('is not opened by her tab’s name in another’s hands, which everybody at the table can read', () => {
    desks.take(meeting, 'tab-of-kari', kari, false);
    expect(() => desks.mustBeAt(meeting, 'tab-of-kari', jonas)).toThrow('desk-held');
    desks.leave(meeting, 'tab-of-kari', jonas);
    expect(holder()).toBe('Kari Vik');
  });

  it('can be taken over, and whoever had it is named', () => {
    desks.take(meeting, 'tab-of-kari', kari, false);
    expect(() => desks.take(meeting, 'tab-of-jonas', jonas, false)).toThrow('desk-held');
    expect(desks.take(meeting, 'tab-of-jonas', jonas, true).from).toBe('a-1');
    expect(desks.take(meeting, 'tab-of-jonas', jonas, true).from).toBeNull();
    expect(() => desks.mustBeAt(meeting, 'tab-of-kari', kari)).toThrow('desk-held');
  });

  it('is one per meeting, and a script takes none', () => {
    desks.mustBeAt(meeting, null, kari);
    expect(holder()).toBeNull();
    desks.take(meeting, 'tab-of-kari', kari, false);
    desks.mustBeAt('another-meeting', 'tab-of-jonas', jonas);
    expect(holder()).toBe('Kari Vik');
    expect(() => desks.mustBeAt(meeting, null, kari)).toThrow('desk-held');
  });
});
