import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { fakeStream, newestSegment, playlist, recording } from '../../demo/fake-stream.js';
import { header, segment } from '../../demo/film.js';
import { Demo } from '../../demo/hold-a-meeting.js';
import { demoAccounts } from '../../src/contract/demo.js';
import { idempotencyHeader } from '../../src/contract/recording.js';
import type { MeetingList, MeetingSummary, Snapshot } from '../../src/contract/following.js';
import { readPlaylist } from '../../src/stream-watch/playlist.js';
import { Prober } from '../../src/stream-watch/prober.js';
import { openTestHouse, type TestHouse } from '../support/app.js';

let house: TestHouse | undefined;
afterAll(() => house?.close(), 30_000);

async function meetings(): Promise<MeetingSummary[]> {
  const { json } = await house!.anybody.get('/meetings?organisation=skarvoy&limit=200');
  return (json as MeetingList).meetings;
}

const told = (list: MeetingSummary[]) =>
  list.map(({ body, number, status }) => `${body.slug} ${number} ${status}`).sort();

/** Runs the demo until citizens see what is waited for, and stops it as the server does. */
async function demoUntil(tempo: number, done: (list: MeetingSummary[]) => boolean): Promise<MeetingSummary[]> {
  const stop = new AbortController();
  const stream = await fakeStream(0);
  const running = new Demo(house!.url, tempo, stop.signal).run(stream.url).catch((error: unknown) => error);
  let list = await meetings();
  for (let looks = 0; looks < 600 && !done(list); looks += 1) {
    await new Promise((later) => setTimeout(later, 100));
    list = await meetings();
  }
  stop.abort();
  const ended = await running;
  stream.close();
  expect(ended).toMatchObject({ name: 'AbortError' });
  return meetings();
}

const isEnded = (list: MeetingSummary[], number: RegExp) =>
  list.some((meeting) => number.test(meeting.number ?? '') && meeting.status === 'ended');
const pastIsThere = (list: MeetingSummary[]) =>
  [/^5\//, /^6\//, /^14\//].every((number) => isEnded(list, number)) &&
  list.some(({ number, status }) => number?.startsWith('8/') && status === 'summoned');
const seqOf = (list: MeetingSummary[], number: RegExp) =>
  list.find((meeting) => number.test(meeting.number ?? ''))?.seq ?? 0;

describe('The demo on a server', () => {
  it('begins a meeting although the server has no address left for the day', async () => {
    house = await openTestHouse();
    const administrator = await house.logIn(demoAccounts.administrator);
    await administrator.put('/organisations/skarvoy', { name: 'Skarvøy', language: 'nb' });
    const body = { name: 'Kommunestyret', seats: 25, ruleBook: 'norwegian-municipality', language: 'nb' };
    const more = { timezone: 'Europe/Oslo', remotePermitted: false };
    await administrator.put('/organisations/skarvoy/bodies/kommunestyret', { ...body, ...more });
    const secretary = await house.logIn(demoAccounts.secretary);
    const today = { body: 'skarvoy-kommunestyret', start: new Date().toISOString(), form: 'physical', roster: 'none' };
    let status = 201;
    for (let place = 0; place < 60 && status === 201; place += 1) {
      status = (await secretary.post('/meetings', today, { [idempotencyHeader]: randomUUID() })).status;
    }
    expect(status).toBe(409);
    const list = await demoUntil(2000, (seen) => seqOf(seen, /^7\//) > 3);
    expect(list.find(({ number }) => number?.startsWith('7/'))?.slug).toMatch(/^\d{4}-\d\d-\d\d-nr-1$/);
    await house.close();
  }, 90_000);

  it('tells the past, announces the next meeting, and holds one now', async () => {
    house = await openTestHouse();
    // The minutes of the past are set as PDF meanwhile: the meeting held now must not be over before that is done.
    const list = await demoUntil(15, (seen) => pastIsThere(seen) && seqOf(seen, /^7\/\d\d$/) > 40);
    const lines = told(list).map((line) => line.replace(/\/\d\d/, ''));
    // Where the machine is slow the evening may be over when it is asked for; then the next has begun.
    const now = lines.filter((line) => line.startsWith('kommunestyret 7'));
    expect(now.at(-1)).toMatch(/^kommunestyret 7(-2)? (in-session|recess)$/);
    expect(lines.filter((line) => !now.includes(line))).toEqual([
      'formannskapet 14 ended',
      'kommunestyret 4 ended',
      'kommunestyret 5 ended',
      'kommunestyret 6 ended',
      'kommunestyret 8 summoned',
    ]);
    const september = list.find(({ number }) => number?.startsWith('5/'))!;
    const { json } = await house.anybody.get(`/meetings/${september.id}`);
    const { state } = json as Snapshot;
    expect(state.findings).toEqual([]);
    expect(state.overridden).toEqual([]);
    expect(state.openedAt?.slice(0, 10)).toBe(september.start.slice(0, 10));
    const recordings = await Promise.all(
      list
        .filter(({ status, number }) => status === 'ended' && !number?.startsWith('7/'))
        .map(
          async ({ id }) =>
            ((await house!.anybody.get(`/meetings/${id}`)).json as Snapshot).state.afterwards.recordings,
        ),
    );
    expect(recordings.map((kept) => kept.length)).toEqual([1, 1, 1, 1]);
    expect(Object.keys(state.votes).length).toBe(6);
  }, 90_000);

  it('run again makes nothing anew, takes up the meeting where it was left, and begins the next when it has ended', async () => {
    const before = await meetings();
    const list = await demoUntil(2000, (seen) => isEnded(seen, /^7\/\d\d$/) && seqOf(seen, /^7\/\d\d-2$/) > 3);
    const others = (all: MeetingSummary[]) => told(all.filter(({ number }) => !number?.startsWith('7/')));
    expect(others(list)).toEqual(others(before));
    expect(list.filter(({ number }) => number?.startsWith('7/')).length).toBe(2);
    const first = list.find(({ number }) => /^7\/\d\d$/.test(number ?? ''))!;
    const { json } = await house!.anybody.get(`/meetings/${first.id}`);
    const { state } = json as Snapshot;
    expect(state.attendance.filter(({ person }) => person === 'solveig-hamnoy').length).toBe(1);
    expect(Object.values(state.items).filter(({ outcome }) => outcome === null)).toEqual([]);
    expect(state.notReached).toEqual([]);
  }, 90_000);

  it('waits for a server that is not there, and leaves when told', async () => {
    const stop = new AbortController();
    const running = new Demo('http://127.0.0.1:9', 1, stop.signal).run('').catch((error: unknown) => error);
    await new Promise((later) => setTimeout(later, 50));
    stop.abort();
    expect(await running).toMatchObject({ name: 'AbortError' });
  });
});

describe('The demo’s stream', () => {
  const hour = Date.parse('2026-11-23T17:00:00.000Z');

  it('moves, stands still for a while, and moves again', () => {
    const moves = Array.from(
      { length: 540 / 5 },
      (_, n) => newestSegment(hour + (n + 1) * 5000) > newestSegment(hour + n * 5000),
    );
    const longestStill = moves.map((moved) => (moved ? ' ' : 's')).join('').split(' ').sort().at(-1)!.length; // prettier-ignore
    expect(longestStill * 5).toBeGreaterThanOrEqual(45);
    expect(moves.filter(Boolean).length).toBeGreaterThan(70);
  });

  it('hands out pictures that begin where the one before ended', () => {
    const began = (n: number) => {
      const one = segment(n);
      return Number(one.readBigUInt64BE(one.indexOf('tfdt', 0, 'latin1') + 8)) / 30_000;
    };
    expect(header.toString('latin1', 4, 8)).toBe('ftyp');
    expect([began(0), began(1), began(441_000_000)]).toEqual([0, 4, 1_764_000_000]);
  });

  it('keeps a recording of three hours', () => {
    expect(recording().match(/#EXTINF:4\.0,\n\d+\.m4s/g)).toHaveLength(2_700);
    expect(recording()).toContain('#EXT-X-ENDLIST');
  });

  it('writes lists that the stream-watch can read, over a port of its own', async () => {
    expect(readPlaylist(playlist(hour))).toMatchObject({ kind: 'sighting', sighting: { newest: newestSegment(hour) } });
    const [one, other] = [await fakeStream(0), await fakeStream(0)];
    expect(one.url).not.toBe(other.url);
    const prober = new Prober({ hosts: [], allowLoopback: true });
    expect(await prober.probe(one.url)).toMatchObject({ seen: 'playlist', ended: false });
    expect(await prober.probe(one.url.replace('skarvoy', 'annet'))).toEqual({ seen: 'missing' });
    const clicked = await fetch(one.url, { headers: { accept: 'text/html,*/*' } });
    expect(await clicked.text()).toContain('oppdiktet');
    one.close();
    other.close();
  });
});
