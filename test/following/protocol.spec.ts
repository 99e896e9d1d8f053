import { afterEach, describe, expect, it } from '@jest/globals';
import type { Batch } from '../../src/contract/following.js';
import { deltaLimits, oldestProtocolVersion, protocolVersion } from '../../src/contract/following.js';
import { liveLimits } from '../../src/following/live-limits.js';
import { Rooms } from '../../src/following/rooms.js';
import {
  follow,
  next,
  numbersHeard,
  openGallery,
  until,
  type Gallery,
  type GalleryOptions,
} from './support/gallery.js';
import { evening, meeting, notes } from './support/meeting-said.js';
import { rawLine, type RawLine } from './support/raw-line.js';

/** The rules of docs/protocol.md over real sockets; a `describe` for each, under its id. */

let gallery: Gallery;
const open = async (options?: GalleryOptions) => {
  gallery = await openGallery(options);
  gallery.record.say(meeting, evening.slice(0, 10));
  return gallery;
};
afterEach(() => gallery.close());
const here = () => ({ meeting, epoch: gallery.record.epoch() });

describe('P1 Say only what is public and on the disk', () => {
  it('tells the room each entry of the record, in order, and nothing twice', async () => {
    await open();
    const line = await gallery.line();
    const heard = numbersHeard(line);
    await follow(line, { ...here(), seq: 10 });
    for (const event of evening.slice(10, 16)) gallery.record.say(meeting, [event]);
    await until(() => heard.length >= 6, 'six entries');
    expect(heard).toEqual([11, 12, 13, 14, 15, 16]);
  });

  it('finds by itself what no bell announced', async () => {
    await open();
    const line = await gallery.line();
    await follow(line, { ...here(), seq: 10 });
    gallery.record.say(meeting, evening.slice(10, 11), false);
    expect((await next(line, 'entries')).entries.map((entry) => entry.seq)).toEqual([11]);
  });

  it('sends what comes close together as one burst', async () => {
    await open({ tempo: { tickMs: 150 } });
    const line = await gallery.line();
    const bursts: number[][] = [];
    line.on('entries', (batch: Batch) => bursts.push(batch.entries.map((entry) => entry.seq)));
    await follow(line, { ...here(), seq: 10 });
    gallery.record.say(meeting, evening.slice(10, 11));
    await until(() => bursts.length === 1, 'the first entry, at once');
    for (const event of evening.slice(11, 15)) gallery.record.say(meeting, [event]);
    await until(() => bursts.flat().length === 5, 'the others');
    expect(bursts).toEqual([[11], [12, 13, 14, 15]]);
  });
});

describe('P2 Whoever follows says where it stands', () => {
  it('answers with what was missed', async () => {
    await open();
    const answer = await follow(await gallery.line(), { ...here(), seq: 7 });
    expect(answer).toMatchObject({ kind: 'delta', from: 7, to: 10, head: 10 });
    expect(answer.kind === 'delta' && answer.entries.map((entry) => entry.seq)).toEqual([8, 9, 10]);
  });

  it('sends a reader of another edition to the snapshot', async () => {
    await open();
    const answer = await follow(await gallery.line(), { meeting, epoch: 'another', seq: 7 });
    expect(answer).toEqual({ kind: 'reset', reason: 'unknown-epoch', epoch: gallery.record.epoch(), head: 10 });
  });

  it('sends a reader who claims to know the future to the snapshot', async () => {
    await open();
    expect(await follow(await gallery.line(), { ...here(), seq: 11 })).toMatchObject({ reason: 'ahead-of-record' });
  });

  it('says that there is no such meeting', async () => {
    await open();
    const answer = await follow(await gallery.line(), { ...here(), meeting: 'fjordvik-kst-1999-01-01' });
    expect(answer).toEqual({ kind: 'denied', code: 'no-such-meeting' });
  });
});

describe('P3 Nothing falls between the answer and the room', () => {
  it('gives an entry written while the answer is made either in it or after it', async () => {
    await open();
    const line = await gallery.line();
    const heard = numbersHeard(line);
    let writes = 0;
    // Each reading of the store lets one more entry in, so that one comes at every possible moment.
    gallery.record.pause = async () => {
      if (writes < 8) gallery.record.say(meeting, notes(1, (writes += 1)));
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const answer = await follow(line, { ...here(), seq: 5 });
    const answered = answer.kind === 'delta' ? answer.entries.map((entry) => entry.seq) : [];
    await until(() => Math.max(0, ...heard, ...answered) === 10 + writes && writes === 8, 'all entries');
    // What was in the answer may come once more to the room, and is dropped by its number.
    const inOrder = [...new Set([...answered, ...heard])];
    expect(inOrder).toEqual(Array.from({ length: 13 }, (_, place) => place + 6));
  });

  it('brings a reader whose line dropped in the middle to the same place as one whose line held', async () => {
    await open();
    const held = await gallery.line();
    const heard = numbersHeard(held);
    await follow(held, { ...here(), seq: 10 });
    const dropped = await gallery.line();
    const before = numbersHeard(dropped);
    await follow(dropped, { ...here(), seq: 10 });
    gallery.record.say(meeting, evening.slice(10, 13));
    await until(() => before.length === 3, 'the first three');
    dropped.disconnect();
    gallery.record.say(meeting, evening.slice(13, 17));
    const again = await gallery.line();
    const answer = await follow(again, { ...here(), seq: before.at(-1)! });
    await until(() => heard.length === 7, 'all seven');
    const after = answer.kind === 'delta' ? answer.entries.map((entry) => entry.seq) : [];
    expect([...before, ...after]).toEqual(heard);
  });
});

describe('P4 A delta is whole or it is not given', () => {
  it('gives as many entries as fit', async () => {
    await open();
    gallery.record.say(meeting, notes(deltaLimits.entries));
    const answer = await follow(await gallery.line(), { ...here(), seq: 10 });
    expect(answer.kind === 'delta' && answer.entries.length).toBe(deltaLimits.entries);
  });

  it('sends a reader who is one entry further behind to the snapshot', async () => {
    await open();
    gallery.record.say(meeting, notes(deltaLimits.entries + 1));
    const answer = await follow(await gallery.line(), { ...here(), seq: 10 });
    expect(answer).toMatchObject({ kind: 'reset', reason: 'too-far-behind' });
  });

  it('does so too where the entries are few but large', async () => {
    await open();
    const text = 'x'.repeat(deltaLimits.bytes / 4);
    gallery.record.say(
      meeting,
      Array.from({ length: 5 }, () => ({ type: 'note.added', text, access: 'public' })),
    );
    const answer = await follow(await gallery.line(), { ...here(), seq: 10 });
    expect(answer).toMatchObject({ kind: 'reset', reason: 'too-far-behind' });
  });
});

describe('P5 A heartbeat says where the record stands and what time it is', () => {
  it('comes to every reader in the room', async () => {
    await open();
    const line = await gallery.line();
    await follow(line, { ...here(), seq: 10 });
    expect(await next(line, 'heartbeat')).toEqual({ ...here(), head: 10, now: expect.stringMatching(/^\d{4}-.*Z$/) });
  });

  it('does not come while the record cannot be read', async () => {
    await open();
    const line = await gallery.line();
    await follow(line, { ...here(), seq: 10 });
    gallery.record.broken = true;
    await new Promise((resolve) => setTimeout(resolve, 150));
    let beats = 0;
    line.on('heartbeat', () => (beats += 1));
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(beats).toBe(0);
    gallery.record.broken = false;
    await next(line, 'heartbeat');
  });

  it('names the new edition when the record was made anew', async () => {
    await open();
    const line = await gallery.line();
    await follow(line, { ...here(), seq: 10 });
    gallery.record.restore(meeting, 4);
    let beat = await next(line, 'heartbeat');
    while (beat.epoch !== 'ffffffffffffffff') beat = await next(line, 'heartbeat');
    expect(beat.head).toBe(4);
  });
});

describe('P6 An unknown version is told so, once', () => {
  it('and gets nothing else', async () => {
    await open();
    const line = await gallery.line();
    const heard = numbersHeard(line);
    const answer = await follow(line, { ...here(), seq: 10, proto: protocolVersion + 1 });
    expect(answer).toEqual({ kind: 'upgrade', oldest: oldestProtocolVersion, newest: protocolVersion });
    gallery.record.say(meeting, evening.slice(10, 12));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual([]);
  });
});

describe('P7 A house that closes says when to come back', () => {
  it('at a time of its own for each reader', async () => {
    await open();
    const lines = await Promise.all([gallery.line(), gallery.line()]);
    const farewells = Promise.all(lines.map((line) => next(line, 'bye')));
    await gallery.app.close();
    for (const { retryAfterMs } of await farewells) expect(retryAfterMs).toBeLessThanOrEqual(50);
  });

  it('and what was written meanwhile is there when it opens again', async () => {
    await open();
    const { record, bell, port } = gallery;
    const line = await gallery.line();
    await follow(line, { ...here(), seq: 10 });
    await gallery.close();
    record.say(meeting, evening.slice(10, 14));
    gallery = await openGallery({ record, bell, port });
    const answer = await follow(await gallery.line(), { ...here(), seq: 10 });
    expect(answer.kind === 'delta' && answer.entries.map((entry) => entry.seq)).toEqual([11, 12, 13, 14]);
  });
});

describe('P8 A reader who does not keep up is let go', () => {
  it('while the others hear on', async () => {
    await open({ tempo: { tickMs: 0, pollMs: 50 } });
    const slow = await rawLine(gallery.port);
    await slow.follow({ ...here(), seq: 10, proto: protocolVersion });
    slow.stopReading();
    const good = await gallery.line();
    const heard = numbersHeard(good);
    await follow(good, { ...here(), seq: 10 });
    const text = 'x'.repeat(60_000);
    let closed = false;
    void slow.closed.then(() => (closed = true));
    for (let said = 0; said < 600 && !closed; said += 1) {
      gallery.record.say(meeting, [{ type: 'note.added', text, access: 'public' }]);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const head = (await gallery.record.head(meeting)) ?? 0;
    await until(() => gallery.app.get(Rooms).slow === 1, 'the slow one is let go');
    await until(() => heard.at(-1) === head, 'the other has heard everything');
  }, 30_000);
});

describe('P9 Nobody can ask for too much', () => {
  it('follows at most ten meetings on one line', async () => {
    await open();
    const line = await gallery.line();
    const ids = Array.from(
      { length: liveLimits.meetingsPerSocket + 1 },
      (_, place) => `fjordvik-kst-2026-01-${10 + place}`,
    );
    for (const id of ids) gallery.record.say(id, evening.slice(0, 1));
    const answers = await Promise.all(ids.map((id) => follow(line, { ...here(), meeting: id, seq: 1 })));
    expect(answers.filter((answer) => answer.kind === 'delta')).toHaveLength(liveLimits.meetingsPerSocket);
    expect(answers.at(-1)).toEqual({ kind: 'denied', code: 'too-many-meetings' });
    line.emit('unfollow', { meeting: ids[0]! });
    expect(await follow(line, { ...here(), meeting: ids.at(-1)!, seq: 1 })).toMatchObject({ kind: 'delta' });
  });

  it('says so to a line that asks faster than a person could', async () => {
    await open();
    const line = await gallery.line();
    const asked = Array.from({ length: liveLimits.messageBurst + 5 }, () => follow(line, { ...here(), seq: 10 }));
    const denied = (await Promise.all(asked)).filter((answer) => answer.kind === 'denied');
    expect(denied.length).toBeGreaterThanOrEqual(4);
    expect(denied[0]).toEqual({ kind: 'denied', code: 'too-fast' });
  });

  it('turns away more lines than the house holds, and answers over HTTP all the same', async () => {
    await open({ socketsPerAddress: 2, addressOf: () => '192.0.2.7' });
    const first = await gallery.line();
    await gallery.line();
    await expect(gallery.line()).rejects.toThrow();
    expect((await fetch(`${gallery.url}/api/v1/meetings/${meeting}`)).status).toBe(200);
    first.disconnect();
    await until(() => first.disconnected, 'one leaves');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await gallery.line();
  });
});

describe('P10 Nonsense is turned away and never sent back', () => {
  const nonsense: unknown[] = [
    undefined,
    null,
    7,
    'follow',
    [],
    {},
    { proto: 1 },
    { proto: 1, meeting: '../../etc', epoch: '', seq: 0 },
    { proto: 1, meeting: 'x'.repeat(5_000), epoch: '', seq: 0 },
    { proto: 1, meeting, epoch: 'x'.repeat(65), seq: 0 },
    { proto: 1, meeting, epoch: '', seq: -1 },
    { proto: 1, meeting, epoch: '', seq: 1.5 },
    { proto: 1, meeting, epoch: { $ne: '' }, seq: 0 },
    { proto: '1', meeting, epoch: '', seq: 0 },
    JSON.parse('{"__proto__":{"proto":1,"seq":0},"meeting":"x","epoch":""}'),
  ];

  it('whatever stands in the place of a question', async () => {
    await open();
    for (const body of nonsense) {
      const line = await gallery.line();
      const answer: unknown = await line.timeout(2_000).emitWithAck('follow', body as never);
      expect(answer).toEqual({ kind: 'denied', code: 'bad-request' });
      line.disconnect();
    }
  });

  it('whatever comes below the protocol', async () => {
    await open();
    const frames: (string | Buffer)[] = [
      '42',
      '42[',
      '42["follow"',
      '421["follow"]',
      '42["follow",{"_placeholder":true,"num":0}]',
      '451-["follow",{"_placeholder":true,"num":0}]',
      '4' + '9'.repeat(500),
      '40/admin,',
      '4{"a":',
      '3probe',
      '9',
      '',
      Buffer.from([0, 1, 2, 3]),
      '42' + '['.repeat(20_000),
      'x'.repeat(70_000),
      `42${JSON.stringify(['constructor', {}])}`,
      `42${JSON.stringify(['disconnect', 'x'])}`,
    ];
    for (const frame of frames) {
      const line = await rawLine(gallery.port);
      line.send(frame);
      await new Promise((resolve) => setTimeout(resolve, 10));
      line.close();
    }
    expect(await follow(await gallery.line(), { ...here(), seq: 10 })).toMatchObject({ kind: 'delta' });
  });

  it('cuts a line that sends something binary', async () => {
    await open();
    const line = await rawLine(gallery.port);
    line.send(Buffer.from([4, 1, 2, 3]));
    await line.closed;
  });

  it.each([
    ['answers to pings that nobody sent', (line: RawLine) => line.send('3')],
    ['packets that say nothing', (line: RawLine) => line.send('6')],
    ['pings below the protocol', (line: RawLine) => line.ping()],
    ['messages', (line: RawLine) => line.send('42["x"]')],
  ])('cuts a line that sends a flood of %s, and keeps the next', async (_what, send) => {
    await open();
    const line = await rawLine(gallery.port);
    // On a slow machine one burst can arrive spread over seconds; a flood goes on until somebody stops it.
    const flood = setInterval(() => {
      for (let sent = 0; sent < 4 * liveLimits.packetsPerSecond; sent++) send(line);
    }, 100);
    await line.closed.finally(() => clearInterval(flood));
    expect(await follow(await gallery.line(), { ...here(), seq: 10 })).toMatchObject({ kind: 'delta' });
  });
});

describe('P11 Pages of other sites hold no socket here', () => {
  it('not even by going past the browser’s own check', async () => {
    await open();
    await expect(gallery.line({ origin: 'https://evil.example' })).rejects.toThrow();
    await expect(gallery.line({ origin: 'null' })).rejects.toThrow();
    await expect(rawLine(gallery.port, 'https://evil.example')).rejects.toThrow('400');
  });

  it('but our own do, and those named by the operator, and programs that are no page', async () => {
    await open({ origins: ['https://www.fjordvik.example'] });
    await gallery.line({ origin: gallery.url });
    await gallery.line({ origin: 'https://www.fjordvik.example' });
    await gallery.line();
  });

  it('sets no cookie', async () => {
    await open();
    const line = await rawLine(gallery.port, undefined);
    expect(line.handshake.toLowerCase()).not.toContain('set-cookie');
    line.close();
  });
});
