import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evolve } from '../../src/procedure/evolve.js';
import type { MeetingEvent } from '../../src/procedure/events.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { pagePolicy } from '../../src/platform/page-policy.js';
import { chaptersOf, originOf, secondOf, sourceOf } from '../../src/views/playback.js';
import { renderPage } from '../../src/views/render.js';
import { ended, facts, running } from './invented-meetings.js';
import { meetingPage } from './invented-pages.js';

const start = Date.parse('2026-11-23T17:00:00.000Z');
const clock = (second: number) => new Date(start + second * 1000).toISOString();

/** A meeting told second by second. */
function told(...steps: [second: number, event: MeetingEvent][]): Meeting {
  return steps.reduce(
    (meeting, [second, event]) => evolve(meeting, { seq: meeting.seq + 1, at: clock(second), event }),
    nothingYet,
  );
}
const stream = (state: 'live' | 'interrupted' | 'degraded' | 'paused-closed-session' | 'ended'): MeetingEvent => ({
  type: 'stream.changed',
  state,
  seenBy: 'probe',
});
const planned: MeetingEvent = { type: 'meeting.announced', facts, seats: 25 };
const agenda: MeetingEvent = {
  type: 'agenda.published',
  items: ['a', 'b', 'c'].map((item, n) => ({ item, number: `PS ${n + 1}/26`, title: item, kind: 'decision' })),
};
const called = (item: string): MeetingEvent => ({ type: 'item.called', item });
const done = (item: string): MeetingEvent => ({ type: 'item.ended', item, outcome: 'decided' });
const recorded = (url: string, items: string[] = []): MeetingEvent => ({
  type: 'recording.published',
  url,
  gaps: items.length > 0 ? [{ items }] : [],
  captions: false,
});
const at = (meeting: Meeting, item: string) => secondOf(meeting, meeting.items[item]!);

describe('The second of a recording at which a matter begins', () => {
  const evening = (...more: [number, MeetingEvent][]) =>
    told([0, planned], [0, agenda], [100, stream('live')], ...more);

  it('is reckoned from when the picture came', () => {
    expect(at(evening([160, called('a')]), 'a')).toBe(60);
  });

  it('leaves out what the stream left out', () => {
    const meeting = evening(
      [200, called('a')],
      [250, stream('interrupted')],
      [300, stream('live')],
      [310, done('a')],
      [400, stream('paused-closed-session')],
      [1_000, stream('live')],
      [1_060, called('b')],
    );
    // 100–250, 300–400, and from 1000 on.
    expect(at(meeting, 'b')).toBe(150 + 100 + 60);
  });

  it('counts a picture without sound', () => {
    expect(at(evening([120, stream('degraded')], [180, stream('live')], [200, called('a')]), 'a')).toBe(100);
  });

  it('is where the picture comes back, for a matter taken up while there was none', () => {
    const meeting = evening([200, stream('interrupted')], [230, called('a')], [260, stream('live')], [300, done('a')]);
    expect(at(meeting, 'a')).toBe(100);
  });

  it('is not there for a matter nobody could see, or that is yet to come, or that the recording is said to lack', () => {
    const dark = evening([200, stream('interrupted')], [230, called('a')], [240, done('a')], [260, stream('live')]);
    expect(at(dark, 'a')).toBeNull();
    expect(at(dark, 'b')).toBeNull();
    expect(
      at(evening([160, called('a')], [200, done('a')], [300, recorded('https://x.example/a.mp4', ['a'])]), 'a'),
    ).toBeNull();
    expect(chaptersOf(dark)).toEqual([]);
  });

  it('is what the source of the record counted, where it did', () => {
    const meeting = evening([160, called('a')]);
    expect(secondOf(meeting, { ...meeting.items.a!, videoSecond: 7 })).toBe(7);
  });

  it('never runs ahead of the clock nor back, however often the picture comes and goes', () => {
    const state = fc.constantFrom('live', 'interrupted', 'degraded', 'paused-closed-session' as const);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(500), state), { maxLength: 12 }),
        fc.nat(500),
        fc.nat(500),
        (turns, one, other) => {
          const [first, second] = [Math.min(one, other), Math.max(one, other)];
          const steps = turns.map(([when, to]): [number, MeetingEvent] => [when, stream(to)]);
          const all: [number, MeetingEvent][] = [...steps, [first, called('a')], [second, called('b')]];
          const meeting = told([0, planned], [0, agenda], ...all.sort((x, y) => x[0] - y[0]));
          const [a, b] = [at(meeting, 'a'), at(meeting, 'b')];
          if (a !== null) expect(a).toBeLessThanOrEqual(500);
          if (a !== null && b !== null) expect(b).toBeGreaterThanOrEqual(a);
        },
      ),
    );
  });
});

describe('An agenda with a recording', () => {
  const assets = { styles: [], script: null, preloads: [], icon: null };
  const evening = (...more: [number, MeetingEvent][]) =>
    told([0, planned], [0, agenda], [100, stream('live')], [3_821, called('a')], [3_900, done('a')], ...more);
  const page = (meeting: Meeting) => {
    const model = meetingPage(ended(), 'ended');
    return renderPage({ ...model, snapshot: { ...model.snapshot, state: meeting } }, assets);
  };

  it('says of each matter when in the recording it is, and leads to where it is played', () => {
    const html = page(evening([4_000, recorded('https://x.example/a.m3u8')]));
    expect(html).toMatch(/href="[^"]+\/sak\/1#opptak">Se i opptaket fra 1:02:01</);
    expect(html.match(/Se i opptaket fra/g)).toHaveLength(1);
  });

  it('says nothing of the kind while there is only a stream', () => {
    expect(page(evening())).not.toContain('Se i opptaket');
  });
});

describe('What is played', () => {
  const recordedAt = (url: string) => sourceOf(told([0, planned], [1, recorded(url)]));

  it('is the stream while it runs, and the recording once there is one', () => {
    const meeting = running().meeting;
    expect(sourceOf(meeting)).toMatchObject({ of: 'live', kind: 'hls', host: 'video.fjordvik.example' });
    expect(recordedAt('https://video.example/m/opptak.mp4?x=1')).toMatchObject({ of: 'recording', kind: 'file' });
    expect(recordedAt('https://video.example/m/opptak.m3u8')).toMatchObject({ of: 'recording', kind: 'hls' });
  });

  it('is nothing while the doors are closed, when it was taken away, and where there is only a page to look at', () => {
    expect(sourceOf(told([0, planned], [1, stream('live')], [2, stream('paused-closed-session')]))).toBeNull();
    expect(
      sourceOf(
        told(
          [0, planned],
          [1, recorded('https://x.example/a.mp4')],
          [2, { type: 'recording.withdrawn', reason: 'Feil' }],
        ),
      ),
    ).toBeNull();
    expect(recordedAt('https://video.example/watch?v=1')).toBeNull();
    expect(sourceOf(ended().meeting)?.of).not.toBe('recording');
  });

  it.each([
    'javascript:alert(1)//a.mp4',
    'http://video.example/a.mp4',
    "https://a;script-src'unsafe-inline'/a.mp4",
    'https://*/a.mp4',
    'https://a.example,b.example/a.mp4',
    '//video.example/a.mp4',
    'https://user@/a.mp4',
  ])('is never fetched from what a policy could misread: %s', (url) => {
    expect(originOf(url)).toBeNull();
    expect(recordedAt(url)).toBeNull();
  });

  it('is let into the page’s policy, and nothing beside it', () => {
    const open = pagePolicy({ streamHosts: [] }, { media: ['https://video.example'] });
    expect(open).toContain("connect-src 'self' https://video.example;");
    expect(open).toContain("frame-src 'none'");
    expect(pagePolicy({ streamHosts: [] }).match(/https?:/g)).toBeNull();
    expect(pagePolicy({ streamHosts: [] }, { frames: ['https://tv.example'] })).toContain(
      'frame-src https://tv.example;',
    );
  });
});
