import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import type { EntriesPage, MeetingList, SealedPage, Snapshot } from '../../src/contract/following.js';
import type { Problem } from '../../src/contract/problem.js';
import { openGallery, type Gallery } from './support/gallery.js';
import { announced, evening, meeting, notes } from './support/meeting-said.js';

let gallery: Gallery;
const base = `/api/v1/meetings/${meeting}`;
beforeAll(async () => {
  gallery = await openGallery();
  gallery.record.say(meeting, evening.slice(0, 12));
});
afterAll(() => gallery.close());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** By hand, because `fetch` decompresses and hides what came. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = ask(`${gallery.url}${path}`, { method, headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}
const read = <T>({ body }: Answer): T => JSON.parse(body.toString()) as T;

describe('A snapshot', () => {
  it('is the fold of the public record, with its place in it', async () => {
    const answer = await get(base);
    const snapshot = read<Snapshot>(answer);
    expect(snapshot).toMatchObject({ proto: 1, meeting, epoch: gallery.record.epoch(), seq: 12 });
    expect(snapshot.state).toEqual(JSON.parse(JSON.stringify(await gallery.record.state(meeting))));
    expect(answer.headers).toMatchObject({
      etag: `"${snapshot.epoch}-12"`,
      'cache-control': 'public, max-age=1, stale-if-error=0',
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
    });
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  it('is not sent again to a reader who has it', async () => {
    const { headers } = await get(base);
    const again = await get(base, { 'if-none-match': `"something", ${headers.etag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers.etag).toBe(headers.etag);
    expect((await get(base, { 'if-none-match': '"something"' })).status).toBe(200);
  });

  it('is the same in every encoding, under a name of its own in each', async () => {
    const plain = await get(base);
    const gzip = await get(base, { 'accept-encoding': 'gzip' });
    const brotli = await get(base, { 'accept-encoding': 'gzip, deflate, br;q=0.9' });
    expect([gzip.headers['content-encoding'], brotli.headers['content-encoding']]).toEqual(['gzip', 'br']);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
    expect((await get(base, { 'accept-encoding': 'br', 'if-none-match': brotli.headers.etag! })).status).toBe(304);
  });

  it('is new when the record has moved', async () => {
    const { headers } = await get(base);
    gallery.record.say(meeting, evening.slice(12, 13));
    const moved = await get(base, { 'if-none-match': headers.etag! });
    expect([moved.status, read<Snapshot>(moved).seq]).toEqual([200, 13]);
  });

  it('answers HEAD with what GET would say of it', async () => {
    const whole = await get(base);
    const head = await get(base, {}, 'HEAD');
    expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, whole.headers.etag]);
    expect(head.headers['content-length']).toBe(String(whole.body.length));
  });

  it('of a meeting that is not there is the same problem as of one that cannot be', async () => {
    const absent = await get('/api/v1/meetings/fjordvik-kst-1999-01-01');
    const impossible = await get('/api/v1/meetings/%3Cscript%3E');
    expect([absent.status, absent.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(read<Problem>(absent).type).toBe('/problems/no-such-meeting');
    expect(impossible.body).toEqual(absent.body);
    expect(absent.headers['access-control-allow-origin']).toBe('*');
  });
});

describe('Entries', () => {
  it('come from the place a reader names', async () => {
    const page = read<EntriesPage>(await get(`${base}/entries?after=${gallery.record.epoch()}:9`));
    expect(page.entries.map(({ seq }) => seq)).toEqual([10, 11, 12, 13]);
    expect(page).toMatchObject({ seq: 13, head: 13, epoch: gallery.record.epoch() });
  });

  it('come from the first where nothing is named, page by page', async () => {
    const long = 'fjordvik-kst-2026-10-01';
    gallery.record.say(long, [...evening, ...notes(700)]);
    let page = read<EntriesPage>(await get(`/api/v1/meetings/${long}/entries`));
    const numbers = page.entries.map(({ seq }) => seq);
    while (page.seq < page.head) {
      page = read<EntriesPage>(await get(`/api/v1/meetings/${long}/entries?after=${page.epoch}:${page.seq}`));
      numbers.push(...page.entries.map(({ seq }) => seq));
    }
    expect(numbers).toEqual(Array.from({ length: evening.length + 700 }, (_, place) => place + 1));
  });

  it('say where they cannot be continued', async () => {
    const other = read<EntriesPage>(await get(`${base}/entries?after=another:3`));
    expect(other).toMatchObject({ reset: 'unknown-epoch', entries: [], epoch: gallery.record.epoch() });
    const future = read<EntriesPage>(await get(`${base}/entries?after=${gallery.record.epoch()}:99`));
    expect(future).toMatchObject({ reset: 'ahead-of-record', entries: [] });
  });

  it.each([
    '3',
    ':3',
    'a:',
    'a:-1',
    'a:1e3',
    'a:01',
    'a:9999999999999999',
    '../x:1',
    'a:1&after=b:2',
    '%00:1',
    'a b:1',
  ])('after %s are not a question', async (after) => {
    const answer = await get(`${base}/entries?after=${after.replaceAll(' ', '%20')}`);
    expect(answer.status).toBe(400);
    expect(read<Problem>(answer)).toMatchObject({
      type: '/problems/invalid',
      fields: [{ path: '/after', rule: 'epoch:seq' }],
    });
  });

  it('are not sent again to a reader who asks too early', async () => {
    const path = `${base}/entries?after=${gallery.record.epoch()}:13`;
    const { headers } = await get(path);
    expect((await get(path, { 'if-none-match': headers.etag! })).status).toBe(304);
  });
});

describe('Sealed entries', () => {
  it('are the bytes of the store', async () => {
    const page = read<SealedPage>(await get(`${base}/sealed?after=${gallery.record.epoch()}:11`));
    expect(page.entries.map(({ seq }) => seq)).toEqual([12, 13]);
    expect(Buffer.from(page.entries[0]!.envelope, 'base64').toString()).toBe('{"mseq":12}');
    expect(page.entries[0]!.disclosures).toEqual([{ digest: 'digest-12', salt: 'c2FsdA==', path: '/x', value: 12 }]);
  });
});

describe('The list of meetings', () => {
  it('goes on where the page before ended', async () => {
    gallery.record.say('fjordvik-kst-2026-09-01', [announced('2026-09-01')]);
    const first = read<MeetingList>(await get('/api/v1/meetings?limit=2'));
    const second = read<MeetingList>(await get(`/api/v1/meetings?limit=2&cursor=${first.next}`));
    expect(first.meetings).toHaveLength(2);
    expect(second.meetings.map(({ id }) => id)).not.toContain(first.meetings[0]!.id);
    expect(second.next).toBeNull();
  });

  it('is narrowed by status', async () => {
    const { meetings } = read<MeetingList>(await get('/api/v1/meetings?status=announced,planned'));
    expect(meetings.map(({ id }) => id)).toEqual(['fjordvik-kst-2026-09-01']);
  });

  it.each([
    ['limit=0', '/limit'],
    ['limit=201', '/limit'],
    ['limit=ten', '/limit'],
    ['status=open', '/status'],
    ['from=yesterday', '/from'],
    ['body=kst', '/organisation'],
    ['organisation=a&organisation=b', '/organisation'],
    ['colour=red', '/…'],
    [`cursor=${'x'.repeat(301)}`, '/cursor'],
  ])('does not take %s', async (query, path) => {
    const answer = await get(`/api/v1/meetings?${query}`);
    expect(answer.status).toBe(400);
    expect(read<Problem>(answer).fields).toEqual([{ path, rule: expect.any(String) }]);
  });
});

describe('Other sites', () => {
  it('may ask before they ask', async () => {
    const answer = await get(`${base}/entries`, { origin: 'https://newsroom.example' }, 'OPTIONS');
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'if-none-match',
    });
  });
});
