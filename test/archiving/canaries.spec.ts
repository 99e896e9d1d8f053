import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archiveFormats } from '../../src/archiving/formats.js';
import { makeDeposit } from '../../src/archiving/deposit/deposit.js';
import { everyFormat } from '../../src/archiving/exports/every-format.js';
import { Press } from '../../src/archiving/typeset/press.js';
import { packaged } from '../../src/archiving/packaged.js';
import { paperOdt } from '../../src/archiving/exports/paper-odt.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { minutesPaper } from '../../src/views/paper/minutes-paper.js';
import { oddMeeting, planted } from './meetings.js';
import { everything, openArchiveHouse, publishAll, type ArchiveHouse } from './support/archived.js';
import { everyLayer, whereTold } from './support/every-layer.js';
import { sourceOf } from './support/source.js';

/** Closed title, motion and decision, a reason for absence and a note of the house's own: nobody outside may read them. */
const words = Object.values(planted);
const odd = oddMeeting();
const press = new Press();
let folder: string;
let house: ArchiveHouse;
let zip: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tribune-canaries-'));
  house = { ...(await openArchiveHouse(join(folder, 'data'))), press: (paper) => press.pdf(paper) };
  await publishAll(house, [odd]);
  await makeDeposit(house, everything, join(folder, 'all.zip'));
  zip = await readFile(join(folder, 'all.zip'));
}, 180_000);
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

describe('What was planted behind closed doors', () => {
  it('is in no file of an archive in every format, nor in what is packed in one', async () => {
    expect(await whereTold('all.zip', zip, words)).toEqual([]);
  }, 180_000);

  it('was looked for in every format, in files inside files and in what a PDF says', async () => {
    const names = (await everyLayer('all.zip', zip)).map(({ name }) => name);
    const folders = [
      'record.ndjson',
      'minutes.html',
      'minutes.json',
      'minutes.txt',
      'votes.csv',
      'akoma-ntoso/',
      'noark5/',
    ];
    for (const part of folders) expect([part, names.some((name) => name.includes(part))]).toEqual([part, true]);
    expect(names.some((name) => name.endsWith('minutes.odt › content.xml'))).toBe(true);
    expect(names.some((name) => name.endsWith('minutes.pdf as it is read'))).toBe(true);
    expect(archiveFormats.length).toBeGreaterThan(8);
    // And they do say what is public.
    expect((await whereTold('all.zip', zip, ['Heller blå enn grønn'])).length).toBeGreaterThan(8);
  }, 180_000);

  it.each(everyFormat.map((format) => [format.format, format] as const))(
    'is in no file of %s',
    async (_, format) => {
      const pdf = await press.pdf(
        minutesPaper(odd.minutes, 'nb', { version: null, variant: 'public', contentSha256: '0'.repeat(64) }),
      );
      const source = { ...sourceOf(odd), minutesPdf: pdf, sealed: '' };
      for (const file of format.files(source))
        expect(await whereTold(file.name, Buffer.from(file.write()), words)).toEqual([]);
    },
    180_000,
  );

  it.each<[string, () => Promise<Buffer>]>([
    ['a gzipped file', async () => gzipSync(words[0]!)],
    ['base64', async () => Buffer.from(Buffer.from(`a${words[0]!}b`).toString('base64'))],
    ['an ODT of the full minutes', async () => packaged(paperOdt(fullPaper()))],
    ['a gzipped ODT', async () => gzipSync(await packaged(paperOdt(fullPaper())))],
    ['a PDF of the full minutes', async () => Buffer.from(await press.pdf(fullPaper()))],
  ])(
    'would be found in %s',
    async (_, make) => {
      expect((await whereTold('x', await make(), words)).length).toBeGreaterThan(0);
    },
    60_000,
  );
});

const fullPaper = () =>
  minutesPaper(minutesOf(odd.inside, { meeting: odd.id }), 'nb', {
    version: null,
    variant: 'full',
    contentSha256: '0'.repeat(64),
  });
