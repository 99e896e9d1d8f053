import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Prober } from '../../src/stream-watch/prober.js';
import { beginning, watch } from '../../src/stream-watch/watching.js';

const folder = join(process.cwd(), '..', 'shared', 'data', 'hls');
let server: Server;
let origin: string;
const prober = new Prober({ hosts: [], allowLoopback: true });
const own = new Map<string, string>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = request.url!.slice(1);
    const text = own.get(name) ?? (/^\w+(-\w+)?\.m3u8$/.test(name) && existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null); // prettier-ignore
    if (text === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/vnd.apple.mpegurl' }).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const window = (first: number, more: string[] = []) =>
  ['#EXTM3U', '#EXT-X-TARGETDURATION:4', `#EXT-X-MEDIA-SEQUENCE:${first}`, ...[0, 1, 2].flatMap((n) => ['#EXTINF:4,', `${first + n}.ts`]), ...more].join('\n'); // prettier-ignore

describe('P1 Playlists as encoders write them', () => {
  const expected: Record<string, unknown> = {
    'dateTime.m3u8': { seen: 'playlist', newest: 1, targetSeconds: 10, ended: true },
    'disc-sequence.m3u8': { seen: 'playlist', newest: 3, targetSeconds: 19, ended: true },
    'discontinuity.m3u8': { seen: 'playlist', newest: 8, ended: true },
    'empty.m3u8': { seen: 'broken' },
    'emptyPlaylistType.m3u8': { seen: 'playlist', newest: 5, ended: true },
    'encrypted.m3u8': { seen: 'playlist', newest: 7799, targetSeconds: 15, ended: false },
    'event.m3u8': { seen: 'playlist', newest: 5, ended: true },
    'headerOnly.m3u8': { seen: 'broken' },
    'invalidTargetDuration.m3u8': { seen: 'playlist', newest: 16, targetSeconds: 10, ended: true },
    'liveStart30sBefore.m3u8': { seen: 'playlist', newest: 8, ended: false },
    'llhls.m3u8': { seen: 'playlist', newest: 272, targetSeconds: 4, ended: false },
    'llhlsDelta.m3u8': { seen: 'playlist', newest: 272, targetSeconds: 4, ended: false },
    'manifestNoExtM3u.m3u8': { seen: 'playlist', newest: 0, ended: true },
    // Its first variant is not among the files: a viewer gets nothing either.
    'master.m3u8': { seen: 'missing' },
    'mediaSequence.m3u8': { seen: 'playlist', newest: 3, targetSeconds: 8, ended: true },
    'missingEndlist.m3u8': { seen: 'playlist', newest: 1, ended: false },
    'missingExtinf.m3u8': { seen: 'playlist', newest: 2, ended: true },
    'playlist.m3u8': { seen: 'playlist', newest: 16, ended: true },
    'start.m3u8': { seen: 'playlist', newest: 3, ended: true },
    'zeroDuration.m3u8': { seen: 'playlist', newest: 0, targetSeconds: 10, ended: true },
  };
  const present = existsSync(folder);
  if (!present)
    process.stdout.write('Left out: the collected playlists are not beside this repository (shared/data/hls).\n');

  (present ? it : it.skip)('reads every one of the collected playlists over HTTP', async () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.m3u8'));
    expect(names.sort()).toEqual(Object.keys(expected).sort());
    for (const name of names) {
      expect({ [name]: await prober.probe(`${origin}/${name}`) }).toMatchObject({ [name]: expected[name] });
    }
  });

  it('follows a master playlist to its first variant', async () => {
    own.set(
      'master-own.m3u8',
      '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow.m3u8\n#EXT-X-STREAM-INF:BANDWIDTH=2\nhigh.m3u8',
    );
    own.set('low.m3u8', window(70));
    expect(await prober.probe(`${origin}/master-own.m3u8`)).toMatchObject({ seen: 'playlist', newest: 72 });
  });
  it('does not follow a master playlist that names a master playlist', async () => {
    own.set('loop.m3u8', '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nloop.m3u8');
    expect(await prober.probe(`${origin}/loop.m3u8`)).toEqual({ seen: 'broken' });
  });
  it.each([
    ['no segment', '#EXTM3U\n#EXT-X-TARGETDURATION:4'],
    ['a web page', '<!doctype html><title>Logg inn</title>'],
    ['noise', '\u0000\u0001#EXTM3U'],
  ])('calls %s broken', async (_, text) => {
    own.set('odd.m3u8', text);
    expect(await prober.probe(`${origin}/odd.m3u8`)).toEqual({ seen: 'broken' });
  });
  it('is not led astray by numbers no encoder writes', async () => {
    own.set('huge.m3u8', window(9).replace(':9', ':99999999999999999999').replace('TION:4', 'TION:1e9'));
    expect(await prober.probe(`${origin}/huge.m3u8`)).toMatchObject({ seen: 'playlist', newest: 2 });
  });
});

describe('P2 An evening of a real stream, a stall and a recovery', () => {
  it('is told as it went', async () => {
    // The clock is the test's own; the playlist moves with it, stands still from 60 to 150 s, and ends at 200 s.
    const first = (second: number) => Math.floor((second < 60 ? second : second < 150 ? 60 : second - 90) / 4);
    const told: string[] = [];
    let watched = beginning;
    for (let second = 0; second <= 260; second += 5) {
      if (second >= 220) own.delete('evening.m3u8');
      else own.set('evening.m3u8', window(first(second), second >= 200 ? ['#EXT-X-ENDLIST'] : []));
      const sighting = await prober.probe(`${origin}/evening.m3u8`);
      const at = new Date(Date.parse('2026-11-23T17:00:00.000Z') + second * 1000).toISOString();
      const next = watch(watched, { phase: 'running', sighting }, at);
      if (next.state !== watched.state) told.push(`${second} s: ${next.state} ${next.fault ?? ''}`.trim());
      watched = next;
    }
    expect(told).toEqual(['5 s: live', '90 s: interrupted stalled', '155 s: live', '225 s: interrupted unreachable']);
  });
});
