import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeDeposit } from '../../../src/archiving/deposit/deposit.js';
import { restore } from '../../../src/archiving/deposit/restore.js';
import type { PublicStore } from '../../../src/platform/database.js';
import { demoMeetings, oddMeeting } from '../meetings.js';
import { everything, openArchiveHouse, publishAll, withhold, type ArchiveHouse } from '../support/archived.js';

const meetings = [...new Map([...demoMeetings(), oddMeeting()].map((one) => [one.id, one])).values()];
const asked = { ...everything, formats: ['html', 'json', 'csv', 'txt', 'documents'] };
let folder: string;
let house: ArchiveHouse;
const bag = () => join(folder, 'bag');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tribune-restore-'));
  house = await openArchiveHouse(join(folder, 'first'));
  await publishAll(house, meetings);
  const roster = meetings[0]!.told.find(({ event }) => event.type === 'roster.published')!;
  await withhold(house, meetings[0]!.id, roster.seq, '/people/3/name');
  await makeDeposit(house, asked, bag());
}, 120_000);
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

async function empty<T>(name: string, work: (into: ArchiveHouse) => Promise<T>): Promise<T> {
  const into = await openArchiveHouse(join(folder, name));
  try {
    return await work(into);
  } finally {
    await into.close();
  }
}

/** Every row of every table but the edition, which is the new store's own. */
async function rowsOf({ read }: PublicStore): Promise<Record<string, unknown[]>> {
  const tables = await read.query<{ name: string }[]>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('edition', 'migrations')
     AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_data' ESCAPE '\\' AND name NOT LIKE '%\\_idx' ESCAPE '\\'
     AND name NOT LIKE '%\\_docsize' ESCAPE '\\' AND name NOT LIKE '%\\_config' ESCAPE '\\'`,
  );
  const found: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const rows = await read.query<{ id?: unknown }[]>(`SELECT * FROM "${name}"`);
    // What is searched is numbered as it came in, and nobody sees those numbers.
    const told = name.startsWith('findable') ? rows.map(({ id: _, ...row }) => row) : rows;
    found[name] = told.map((row) => JSON.stringify(row)).sort();
  }
  return found;
}

describe('An archive of everything, brought into an empty house', () => {
  it('gives the same public record, row for row, and an archive of that is the same to the byte', async () => {
    await empty('second', async (into) => {
      const came = await restore(into, bag());
      expect(came).toMatchObject({ meetings: meetings.length });
      const [before, after] = [await rowsOf(house.store), await rowsOf(into.store)];
      expect(Object.keys(before)).toEqual(expect.arrayContaining(['entry', 'disclosure', 'withholding', 'meeting']));
      for (const table of Object.keys(before)) {
        expect([table, after[table]]).toEqual([table, before[table]]);
      }
      await makeDeposit(into, asked, join(folder, 'again'));
      const manifest = (of: string) => readFileSync(join(of, 'manifest-sha512.txt'), 'utf8');
      expect(manifest(join(folder, 'again'))).toBe(manifest(bag()));
    });
  }, 120_000);

  it('is refused where there is something already', async () => {
    await expect(restore(house, bag())).rejects.toThrow(/already/);
  });

  it('is refused when a word in it was changed, even where the lists of checksums were changed with it', async () => {
    const path = `data/meetings/${meetings[0]!.id}/record.ndjson`;
    const file = join(bag(), path);
    const sound = readFileSync(file, 'utf8');
    const spoilt = sound.replace('"value":"', '"value":"x');
    expect(spoilt).not.toBe(sound);
    writeFileSync(file, spoilt);
    await empty('third', (into) => expect(restore(into, bag())).rejects.toThrow(/not as it was packed/));
    const lists = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].map((name) => join(bag(), name));
    const kept = lists.map((name) => readFileSync(name, 'utf8'));
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    const manifest = kept[0]!.replace(digest(sound), digest(spoilt));
    writeFileSync(lists[0]!, manifest);
    writeFileSync(lists[1]!, kept[1]!.replace(digest(kept[0]!), digest(manifest)));
    await empty('fourth', (into) => expect(restore(into, bag())).rejects.toThrow(/does not hold what is said/));
    writeFileSync(file, sound);
    lists.forEach((name, place) => writeFileSync(name, kept[place]!));
  }, 60_000);

  it('is refused of a part, since its entries have gaps', async () => {
    const part = join(folder, 'part');
    await makeDeposit(house, { ...asked, organisation: 'saerby' }, part);
    await empty('fifth', (into) => expect(restore(into, part)).rejects.toThrow(/a part/));
  });
});
