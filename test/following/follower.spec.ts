import { beforeEach, describe, expect, it } from '@jest/globals';
import { Follower, type LineEar, type World } from '../../client/gallery/follower.js';
import type { FollowAnswer, FollowRequest, Snapshot } from '../../src/contract/following.js';
import { freshness } from '../../src/contract/reader.js';
import { evolve } from '../../src/procedure/evolve.js';
import type { PublicEntry } from '../../src/procedure/events.js';
import { nothingYet } from '../../src/procedure/meeting.js';
import { evening, meeting } from './support/meeting-said.js';

/** A browser whose time and network the test moves by hand. */
class HandWorld implements World {
  time = 0;
  lot = 0.5;
  away = false;
  readonly lines: {
    ear: LineEar;
    open: boolean;
    asked: { request: FollowRequest; answer: (answer: FollowAnswer) => void }[];
  }[] = [];
  readonly fetched: string[] = [];
  answers = new Map<string, unknown>();
  private plans: { at: number; act: () => void }[] = [];

  now = () => this.time;
  chance = () => this.lot;
  hidden = () => this.away;
  later = (ms: number, act: () => void) => void this.plans.push({ at: this.time + ms, act });
  fetch = async (path: string) => {
    this.fetched.push(path);
    return [...this.answers].find(([start]) => path.startsWith(start))?.[1] ?? null;
  };
  open = (ear: LineEar) => {
    const line: (typeof this.lines)[number] = { ear, open: true, asked: [] };
    this.lines.push(line);
    return {
      follow: (request: FollowRequest, answer: (answer: FollowAnswer) => void) =>
        void line.asked.push({ request, answer }),
      close: () => void (line.open = false),
    };
  };

  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      const next = this.plans.filter(({ at }) => at <= end).sort((left, right) => left.at - right.at)[0];
      if (next === undefined) break;
      this.plans.splice(this.plans.indexOf(next), 1);
      this.time = Math.max(this.time, next.at);
      next.act();
      await Promise.resolve();
      await Promise.resolve();
    }
    this.time = end;
  }
}

const entries = evening.map((event, place): PublicEntry => {
  const at = new Date(Date.UTC(2026, 10, 23, 17, place)).toISOString();
  return { seq: place + 1, at, recordedAt: at, event, hash: '' };
});
const snapshotAt = (seq: number, epoch = 'e1'): Snapshot => ({
  proto: 1,
  meeting,
  epoch,
  seq,
  state: entries.slice(0, seq).reduce(evolve, nothingYet),
});
const api = `/api/v1/meetings/${meeting}`;
const now = '2026-11-23T17:30:00.000Z';

let world: HandWorld;
let follower: Follower;
let heard: number[];
beforeEach(() => {
  world = new HandWorld();
  heard = [];
  follower = new Follower(world, { snapshot: snapshotAt(10), now, ageMs: 0 }, (step) =>
    heard.push(...step.heard.map(({ seq }) => seq)),
  );
  follower.start();
});
const line = (place: number) => world.lines[place]!;
const delta = (from: number, to: number): FollowAnswer => ({
  kind: 'delta',
  epoch: 'e1',
  from,
  to,
  head: to,
  entries: entries.slice(from, to),
});
const beat = (head: number) => ({ news: 'heartbeat' as const, beat: { meeting, epoch: 'e1', head, now } });
const batch = (from: number, to: number) => ({
  news: 'batch' as const,
  batch: { meeting, epoch: 'e1', entries: entries.slice(from, to) },
});
const kind = () => freshness(follower.reader, world.time).kind;

describe('P12 A reader adds what follows, drops what it has, and asks for what is missing', () => {
  it('asks from where its snapshot ends, and is live once it was told', async () => {
    line(0).ear.opened();
    await world.pass(0);
    expect(line(0).asked[0]!.request).toEqual({ proto: 1, meeting, epoch: 'e1', seq: 10 });
    line(0).asked[0]!.answer(delta(10, 12));
    line(0).ear.said(batch(12, 13));
    expect([heard, kind()]).toEqual([[11, 12, 13], 'live']);
  });

  it('closes a gap by asking once, however much comes meanwhile', async () => {
    line(0).ear.opened();
    await world.pass(0);
    line(0).asked[0]!.answer(delta(10, 10));
    line(0).ear.said(batch(12, 13));
    line(0).ear.said(batch(13, 14));
    line(0).ear.said(beat(14));
    await world.pass(300);
    expect(line(0).asked).toHaveLength(2);
    line(0).asked[1]!.answer(delta(10, 14));
    expect(heard).toEqual([11, 12, 13, 14]);
  });
});

describe('P13 Live is said only while the house is heard', () => {
  it('does not call itself live when the heartbeats stop, and opens another line', async () => {
    line(0).ear.opened();
    await world.pass(0);
    line(0).asked[0]!.answer(delta(10, 10));
    await world.pass(11_000);
    expect(kind()).toBe('live');
    await world.pass(2_500);
    expect([kind(), line(0).open]).toEqual(['stale', false]);
    await world.pass(1_000);
    expect(world.lines).toHaveLength(2);
  });

  it('does not take a page out of the browser’s own store for a fresh one', () => {
    const old = new Follower(world, { snapshot: snapshotAt(10), now, ageMs: 600_000 }, () => undefined);
    expect(freshness(old.reader, world.time)).toEqual({ kind: 'stale', heard: now });
  });
});

describe('P14 A line given up is not listened to', () => {
  it('does not listen to a line it has given up, and does not mind its late closing', async () => {
    line(0).ear.opened();
    await world.pass(13_500);
    await world.pass(1_000);
    line(1).ear.opened();
    line(0).ear.said(batch(10, 11));
    line(0).ear.lost();
    await world.pass(10);
    expect([heard, line(1).open, world.lines.length]).toEqual([[], true, 2]);
    line(1).asked.at(-1)!.answer(delta(10, 11));
    expect(heard).toEqual([11]);
  });
});

describe('P15 Whoever comes back comes back spread out', () => {
  it('comes back within a second, then more and more seldom', async () => {
    world.lot = 1;
    const opened: number[] = [];
    for (let place = 0; place < 7; place += 1) {
      const before = world.time;
      line(place).ear.lost();
      while (world.lines.length === place + 1) await world.pass(100);
      opened.push(Math.round((world.time - before) / 1_000));
    }
    expect(opened).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });

  it('stays away as long as a closing house asks', async () => {
    line(0).ear.opened();
    line(0).ear.farewell(4_000);
    line(0).ear.lost();
    await world.pass(3_900);
    expect(world.lines).toHaveLength(1);
    await world.pass(1_000);
    expect(world.lines).toHaveLength(2);
  });
});

describe('P16 A new view replaces the old one whole', () => {
  it('takes the new edition whole when the record was made anew', async () => {
    world.answers.set(api, snapshotAt(8, 'e2'));
    line(0).ear.opened();
    await world.pass(0);
    line(0).asked[0]!.answer({ kind: 'reset', reason: 'unknown-epoch', epoch: 'e2', head: 8 });
    await world.pass(500);
    expect([follower.reader.epoch, follower.reader.view]).toEqual(['e2', snapshotAt(8).state]);
    expect(line(0).asked.at(-1)!.request).toEqual({ proto: 1, meeting, epoch: 'e2', seq: 8 });
  });

  it('keeps the old view while the new one cannot be had', async () => {
    line(0).ear.opened();
    await world.pass(0);
    line(0).asked[0]!.answer({ kind: 'reset', reason: 'unknown-epoch', epoch: 'e2', head: 8 });
    await world.pass(20_000);
    expect(follower.reader.view).toEqual(snapshotAt(10).state);
    expect(kind()).toBe('stale');
  });

  it('asks for the whole view when an entry cannot be applied, and stops after the third time', async () => {
    world.answers.set(api, snapshotAt(10));
    const torn = () => ({ ...entries[10]!, event: null }) as unknown as PublicEntry;
    line(0).ear.opened();
    for (let time = 0; time < 3; time += 1) {
      await world.pass(500);
      line(0).ear.said({ news: 'batch', batch: { meeting, epoch: 'e1', entries: [torn()] } });
    }
    expect([follower.reader.standing, follower.reader.view.seq, line(0).open]).toEqual(['given-up', 10, false]);
  });
});

describe('P17 What is newer than the page does not stop it', () => {
  it('lets an entry of an unknown kind take its number, and says that it may lack something', async () => {
    line(0).ear.opened();
    const strange = { ...entries[10]!, event: { type: 'choir.sang', song: 'Ja, vi elsker' } } as unknown as PublicEntry;
    line(0).ear.said({ news: 'batch', batch: { meeting, epoch: 'e1', entries: [strange, entries[11]!] } });
    expect([heard, follower.reader.partlyUnknown]).toEqual([[11, 12], true]);
  });

  it('stops when the house speaks another version', async () => {
    line(0).ear.opened();
    await world.pass(0);
    line(0).asked[0]!.answer({ kind: 'upgrade', oldest: 2, newest: 3 });
    await world.pass(60_000);
    expect([follower.reader.standing, world.lines.length, world.fetched]).toEqual(['outdated', 1, []]);
  });
});

describe('P18 Without a socket the record is read over HTTP', () => {
  it('reads the record over HTTP where no line can be had', async () => {
    world.answers.set(`${api}/entries`, {
      proto: 1,
      meeting,
      epoch: 'e1',
      seq: 12,
      head: 12,
      entries: entries.slice(10, 12),
    });
    line(0).ear.lost();
    await world.pass(7_000);
    expect(world.fetched[0]).toBe(`${api}/entries?after=e1:10`);
    expect([heard, kind()]).toEqual([[11, 12], 'polling']);
  });

  it('does not ask over HTTP while nobody looks', async () => {
    world.away = true;
    line(0).ear.lost();
    await world.pass(500);
    line(1).ear.lost();
    await world.pass(1_500);
    line(2).ear.lost();
    await world.pass(9_000);
    expect(world.fetched).toEqual([]);
    world.away = false;
    follower.wake();
    await world.pass(400);
    expect(world.fetched).toHaveLength(1);
  });
});

describe('P19 What was taken out is let go', () => {
  it('keeps nothing of the old edition, neither what it showed nor what waited', async () => {
    line(0).ear.opened();
    await world.pass(300);
    line(0).asked[0]!.answer({ kind: 'delta', epoch: 'e1', from: 10, to: 10, head: 10, entries: [] });
    line(0).ear.said({ news: 'batch', batch: { meeting, epoch: 'e1', entries: entries.slice(14, 16) } });
    expect(follower.reader.held).toHaveLength(2);
    const clean = snapshotAt(9, 'e2');
    world.answers.set(api, { ...clean, state: { ...clean.state, motions: {} } });
    line(0).ear.said({ news: 'heartbeat', beat: { meeting, epoch: 'e2', head: 9, now } });
    await world.pass(300);
    const { view, held, epoch } = follower.reader;
    expect([epoch, view.motions, held]).toEqual(['e2', {}, []]);
  });
});
