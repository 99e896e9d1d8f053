import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ExportList } from '../../src/contract/exports.js';
import { everyFormat } from '../../src/archiving/exports/every-format.js';
import { openGallery, type Gallery } from '../following/support/gallery.js';
import { evening, meeting } from '../following/support/meeting-said.js';
import { testMeetings } from './meetings.js';
import { patience } from '../support/app.js';
import { askable } from './support/press.js';
import { sourceOf } from './support/source.js';
import { zipped } from '../../src/archiving/zip.js';
import { fromBuffer } from 'yauzl';

const meetings = testMeetings();
const eachOfEach = everyFormat.flatMap((format) =>
  meetings.map((one) => [format.format, one.name, format, one] as const),
);

describe('Every format', () => {
  it.each(eachOfEach)('%s of %s names its files once, writes them, and is the same again', (_f, _m, format, one) => {
    const files = format.files(sourceOf(one));
    const again = format.files(sourceOf(one));
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const [index, file] of files.entries()) {
      expect(file.name).toMatch(/^([a-zA-Z0-9][a-zA-Z0-9._-]*\/)*[a-zA-Z0-9][a-zA-Z0-9.-]*$/);
      const content = file.write();
      expect(content.length).toBeGreaterThan(0);
      expect(Buffer.compare(Buffer.from(again[index]!.write()), Buffer.from(content))).toBe(0);
    }
  });

  it.each(eachOfEach)('%s of %s says what it lost, as numbers and where to find it', (_f, _m, format, one) => {
    const { format: name, lost } = format.losses(sourceOf(one));
    expect(name).toBe(format.format);
    expect(new Set(lost.map(({ what }) => what)).size).toBe(lost.length);
    for (const { what, where, count, why } of lost) {
      expect(what).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(where).toMatch(/^\$($|[.[])/);
      expect(count).toBeGreaterThan(0);
      expect(why).not.toBe('');
    }
  });
});

describe('A zip file', () => {
  const entries = [
    { path: 'a/æ.txt', content: 'blåbær' },
    { path: 'b.bin', content: new Uint8Array([0, 255]) },
  ];

  it('is the same whatever the clock and the time zone, and holds what was put in', async () => {
    const zone = process.env['TZ'];
    const made: Buffer[] = [];
    for (const TZ of ['Europe/Oslo', 'Pacific/Auckland', 'UTC']) {
      process.env['TZ'] = TZ;
      made.push(await zipped(entries, '2026-11-23T23:30:00.000Z'));
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(made.map((zip) => Buffer.compare(zip, made[0]!))).toEqual([0, 0, 0]);
    expect(await namesIn(made[0]!)).toEqual(['a/æ.txt', 'b.bin']);
    expect(Buffer.compare(await zipped(entries, '2026-11-24T23:30:00.000Z'), made[0]!)).not.toBe(0);
  });
});

describe('The exports of a meeting, asked for', () => {
  // Some hundred files, and a PDF set for them.
  jest.setTimeout(patience);
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery();
    gallery.record.say(meeting, evening);
  });
  afterAll(() => gallery.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${gallery.url}/api/v1/meetings/${meeting}/exports${path}`, { headers });
  const list = async () => (await (await get('')).json()) as ExportList;

  it('are listed with their addresses and what they lost, and each is there', async () => {
    const listed = await list();
    expect(listed.formats.map(({ format }) => format)).toEqual(everyFormat.map(({ format }) => format));
    for (const { format, files } of askable(listed)) {
      for (const { name, href, mediaType } of files) {
        expect(new URL(href).pathname).toBe(`/api/v1/meetings/${meeting}/exports/${format}/${name}`);
        const answer = await get(`/${format}/${name}`);
        expect([name, answer.status, answer.headers.get('content-type')]).toEqual([name, 200, mediaType]);
        expect(answer.headers.get('access-control-allow-origin')).toBe('*');
        const tag = answer.headers.get('etag') ?? '';
        expect((await get(`/${format}/${name}`, { 'if-none-match': tag })).status).toBe(304);
      }
    }
  });

  it.each([
    '/akoma-ntoso/nothing.xml',
    '/no-such-format/minutes.xml',
    '/akoma-ntoso/__proto__',
    '/noark5/DOKUMENT%2F..%2Faddml.xsd',
    '/akoma-ntoso/',
  ])('%s is a problem', async (path) => {
    const answer = await get(path);
    expect([answer.status, (await answer.json()).type]).toEqual([404, '/problems/not-found']);
  });

  it('of no meeting are a problem', async () => {
    const answer = await fetch(`${gallery.url}/api/v1/meetings/fjordvik-kst-1999-01-01/exports`);
    expect([answer.status, (await answer.json()).type]).toEqual([404, '/problems/no-such-meeting']);
  });
});

/** Names in a zip file, in their order. */
const namesIn = (zip: Buffer): Promise<string[]> =>
  new Promise((done, failed) => {
    fromBuffer(zip, { lazyEntries: false }, (error, file) => {
      if (error) return failed(error);
      const names: string[] = [];
      file.on('entry', (entry: { fileName: string }) => names.push(entry.fileName));
      file.on('end', () => done(names));
      file.on('error', failed);
    });
  });
