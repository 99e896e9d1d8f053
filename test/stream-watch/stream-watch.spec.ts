import { Logger } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import type { Actor } from '../../src/procedure/events.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { FixedClock } from '../../src/platform/clock.js';
import type { MeetingLog } from '../../src/record/meeting-log.js';
import { Recorder } from '../../src/record/recorder.js';
import { Prober } from '../../src/stream-watch/prober.js';
import { StreamHosts } from '../../src/stream-watch/stream-hosts.js';
import { reportId, StreamWatch, WatchRhythm } from '../../src/stream-watch/stream-watch.js';
import type { Sighting } from '../../src/stream-watch/watching.js';

Logger.overrideLogger(false);

type Report = Extract<Command, { type: 'stream.report' }>;

/** A meeting room with a stream: says yes to every report, folds it, and can be told to fail once. */
class Room extends Recorder {
  meetings = new Map<string, Meeting>();
  told: { meeting: string; id: string; by: Actor; report: Report }[] = [];
  failing = 0;
  async record(meeting: string, id: string, by: Actor, command: Command) {
    const report = command as Report;
    if (this.failing > 0) {
      this.failing -= 1;
      this.tried.push(id);
      throw new Error('the disk is full');
    }
    this.told.push({ meeting, id, by, report });
    this.change(meeting, { stream: { ...this.meetings.get(meeting)!.stream, state: report.state, since: report.at! } });
    return { entries: [], repeated: false, head: 0 };
  }
  tried: string[] = [];
  async stands(meeting: string) {
    return this.meetings.get(meeting) ?? null;
  }
  change(meeting: string, more: Partial<Meeting>) {
    this.meetings.set(meeting, { ...this.meetings.get(meeting)!, ...more });
  }
}

class FilmedProber extends Prober {
  looks: string[] = [];
  film = new Map<string, () => Sighting>();
  constructor() {
    super({ hosts: [], allowLoopback: false });
  }
  override async probe(address: string, hosts: readonly string[] = []) {
    this.looks.push([address, ...hosts].join(' '));
    return this.film.get(address)?.() ?? ({ seen: 'missing' } as const);
  }
}

class BodyHosts extends StreamHosts {
  async of(body: string) {
    return [`${body}.example`];
  }
}

const address = 'https://stream.example.no/live.m3u8';

function house() {
  const room = new Room();
  const prober = new FilmedProber();
  const clock = new FixedClock();
  const log = { meetings: async () => [...room.meetings.keys()] } as unknown as MeetingLog;
  const start = () => new StreamWatch(log, room, new BodyHosts(), prober, clock, new WatchRhythm(5));
  const invite = (id: string, more: Partial<Meeting> = {}, streamUrl = address) =>
    room.meetings.set(id, {
      ...nothingYet,
      status: 'in-session',
      facts: {
        start: clock.now(),
        body: { id: `${id}-body` },
        publicAccess: { streamUrl, streamKind: 'hls' },
      } as Meeting['facts'],
      stream: { ...nothingYet.stream, state: 'planned', since: clock.now() },
      ...more,
    });
  let segment = 0;
  const moving = (): Sighting => ({ seen: 'playlist', newest: (segment += 1), targetSeconds: 5, secondsPerSegment: 5, ended: false }); // prettier-ignore
  const still = (): Sighting => ({ seen: 'playlist', newest: segment, targetSeconds: 5, secondsPerSegment: 5, ended: false }); // prettier-ignore
  return { room, prober, clock, start, invite, moving, still };
}

async function rounds(watch: StreamWatch, clock: FixedClock, count: number) {
  for (let n = 0; n < count; n += 1) {
    await watch.look();
    clock.advance(5000);
  }
}

const states = (room: Room) => room.told.map(({ report }) => [report.state, report.fault].filter(Boolean).join(' '));

describe('W1 What is seen of a stream goes into the record', () => {
  it('tells live, the interruption and the recovery, as the house itself', async () => {
    const { room, prober, clock, start, invite, moving, still } = house();
    invite('m');
    const watch = start();
    prober.film.set(address, moving);
    await rounds(watch, clock, 4);
    prober.film.set(address, still);
    await rounds(watch, clock, 12);
    prober.film.set(address, moving);
    await rounds(watch, clock, 4);
    expect(states(room)).toEqual(['live', 'interrupted stalled', 'live']);
    expect(room.told[1]).toMatchObject({
      by: { kind: 'system', name: 'stream-watch' },
      report: { seenBy: 'probe', at: '2026-11-23T17:00:15.000Z' },
    });
    expect(new Set(room.told.map(({ id }) => id)).size).toBe(3);
    for (const { id } of room.told)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('makes a report again, under the same id, when it could not be written', async () => {
    const { room, prober, clock, start, invite, moving } = house();
    invite('m');
    prober.film.set(address, moving);
    room.failing = 2;
    await rounds(start(), clock, 6);
    expect(states(room)).toEqual(['live']);
    expect(new Set([...room.tried, room.told[0]!.id]).size).toBe(1);
  });

  it('goes on after a start from what the record says, without telling it again', async () => {
    const { room, prober, clock, start, invite, moving } = house();
    invite('m');
    prober.film.set(address, moving);
    await rounds(start(), clock, 3);
    await rounds(start(), clock, 3);
    expect(states(room)).toEqual(['live']);
    clock.advance(3600_000);
    prober.film.delete(address);
    await rounds(start(), clock, 10);
    expect(states(room)).toEqual(['live', 'interrupted unreachable']);
  });

  it('tells the end with the end of the meeting, once, and looks no more', async () => {
    const { room, prober, clock, start, invite, moving } = house();
    invite('m');
    prober.film.set(address, moving);
    const watch = start();
    await rounds(watch, clock, 3);
    room.change('m', { status: 'ended', endedAt: '2026-11-23T17:00:14.000Z' });
    const looks = prober.looks.length;
    await rounds(watch, clock, 3);
    expect(states(room)).toEqual(['live', 'ended']);
    expect(room.told[1]!.report.at).toBe('2026-11-23T17:00:14.000Z');
    expect(prober.looks.length).toBe(looks);
  });
});

describe('W2 Who is looked at, and when', () => {
  it('does not look while the doors are closed', async () => {
    const { prober, clock, start, invite, room } = house();
    invite('m', { closed: { item: 'a', ground: 'privacy', citation: '', since: clock.now(), chair: null } });
    await rounds(start(), clock, 5);
    expect(prober.looks).toEqual([]);
    expect(room.told).toEqual([]);
  });

  it('concludes nothing from a look during which the doors were closed', async () => {
    const { prober, clock, start, invite, room, moving } = house();
    invite('m');
    prober.film.set(address, moving);
    const watch = start();
    await rounds(watch, clock, 1);
    prober.film.set(address, () => {
      room.change('m', { closed: { item: 'a', ground: 'privacy', citation: '', since: clock.now(), chair: null } });
      return moving();
    });
    await rounds(watch, clock, 3);
    expect(room.told).toEqual([]);
  });

  it('looks once at a stream that two meetings of a body share, and asks with that body’s hosts', async () => {
    const { room, prober, start, invite } = house();
    invite('a');
    invite('b', { facts: room.meetings.get('a')!.facts });
    await start().look();
    expect(prober.looks).toEqual([`${address} a-body.example`]);
  });

  it('leaves alone players embedded from elsewhere, records made elsewhere, and meetings without a stream', async () => {
    const { prober, clock, start, invite, room } = house();
    const facts = { start: clock.now(), body: { id: 'b' } };
    invite('embed', {
      facts: { ...facts, publicAccess: { streamUrl: address, streamKind: 'embed' } } as Meeting['facts'],
    });
    invite('import', { facts: { ...facts, provenance: {}, publicAccess: { streamUrl: address, streamKind: 'hls' } } as Meeting['facts'] }); // prettier-ignore
    invite('none', { facts: facts as Meeting['facts'] });
    invite('set-aside', { stream: { ...nothingYet.stream, since: clock.now() } });
    await rounds(start(), clock, 3);
    expect([prober.looks, room.told]).toEqual([[], []]);
  });

  it('begins anew when the address is changed', async () => {
    const { prober, clock, start, invite, room, moving } = house();
    invite('m');
    prober.film.set(address, moving);
    const watch = start();
    await rounds(watch, clock, 3);
    const other = 'https://stream.example.no/other.m3u8';
    room.change('m', {
      facts: { ...room.meetings.get('m')!.facts!, publicAccess: { streamUrl: other, streamKind: 'hls' } },
    });
    await rounds(watch, clock, 9);
    expect(states(room)).toEqual(['live', 'interrupted unreachable']);
  });

  it('keeps its rhythm, and never starts a round while one is under way', async () => {
    const { prober, clock, start, invite } = house();
    invite('m');
    const watch = start();
    let release = () => {};
    prober.probe = async () => {
      prober.looks.push('look');
      await new Promise<void>((done) => (release = done));
      return { seen: 'unreachable' };
    };
    const settle = () => new Promise((done) => setImmediate(done));
    watch.tick();
    await settle();
    clock.advance(20_000);
    watch.tick();
    await settle();
    expect(prober.looks).toEqual(['look']);
    release();
    await settle();
    watch.tick();
    await settle();
    expect(prober.looks).toEqual(['look', 'look']);
    clock.advance(4_000);
    release();
    await settle();
    watch.tick();
    await settle();
    expect(prober.looks.length).toBe(2);
  });
});

describe('W3 When the house closes', () => {
  it('a look under way is broken off, and nothing is concluded from it', async () => {
    const { prober, clock, start, invite, room } = house();
    invite('m', { stream: { ...nothingYet.stream, state: 'live', since: clock.now() } });
    prober.probe = (_address: string, _hosts?: readonly string[], stop?: AbortSignal) =>
      new Promise<Sighting>((done) => stop!.addEventListener('abort', () => done({ seen: 'unreachable' })));
    const watch = start();
    watch.tick();
    await new Promise((later) => setImmediate(later));
    clock.advance(3600_000);
    await watch.beforeApplicationShutdown();
    expect(room.told).toEqual([]);
  });
});

describe('W4 Ids of reports', () => {
  it('follow from what was observed', () => {
    expect(reportId('m', address, 'live', undefined, 'x')).toBe(reportId('m', address, 'live', undefined, 'x'));
    expect(reportId('m', address, 'live', undefined, 'x')).not.toBe(reportId('m', address, 'live', 'x', undefined));
  });
});
