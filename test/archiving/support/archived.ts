import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { archiveFormats } from '../../../src/archiving/formats.js';
import type { DepositAsked, DepositHouse } from '../../../src/archiving/deposit/deposit.js';
import { openPublicStore } from '../../../src/platform/database.js';
import { FileFolder } from '../../../src/platform/file-folder.js';
import { disclosures } from '../../../src/procedure/disclosures.js';
import type { CopyToSeal } from '../../../src/public-record/envelope.js';
import { PublicRecordWriter, type PublicWithholding } from '../../../src/public-record/public-record-writer.js';
import { publicRecordTables } from '../../../src/public-record/tables.js';
import { TypeOrmPublicRecord } from '../../../src/public-record/typeorm-public-record.js';
import type { TestMeeting } from '../meetings.js';
import { origin } from './source.js';

/** What the letters of a PDF would be; setting real ones takes seconds. */
export const somePdf = Buffer.from('%PDF-1.7\nset\n');

/** Every format but the slow one, unless a test wants that too. */
export const everything: DepositAsked = {
  organisation: null,
  body: null,
  from: null,
  to: null,
  formats: archiveFormats.map(({ id }) => id),
};

export interface ArchiveHouse extends DepositHouse {
  writer: PublicRecordWriter;
  close: () => Promise<void>;
}

/** A citizens' store and the folders beside it, empty or as they were left. */
export async function openArchiveHouse(folder: string): Promise<ArchiveHouse> {
  const store = await openPublicStore(folder, [publicRecordTables]);
  return {
    store,
    writer: new PublicRecordWriter(store, 'saerby.example/log'),
    record: await TypeOrmPublicRecord.open(store),
    documents: await FileFolder.open(join(folder, 'public-files')),
    minutes: await FileFolder.open(join(folder, 'minutes')),
    origin,
    style: 'body { margin: 0 }',
    press: () => Promise.resolve(somePdf),
    close: () => store.close(),
  };
}

/** Publishes meetings one after the other, with salts that follow from the place, so that every run seals the same. */
export async function publishAll({ writer }: ArchiveHouse, meetings: TestMeeting[]): Promise<void> {
  let { nextIndex } = await writer.position();
  for (const { id, told } of meetings) {
    const copies = told.map(({ seq, at, event }): CopyToSeal => ({
      index: nextIndex++,
      meeting: id,
      seq,
      at,
      recordedAt: at,
      event,
      salts: Array.from({ length: Math.ceil(disclosures(event).length / 8) * 8 }, (_, place) =>
        createHash('sha256').update(`${id} ${seq} ${place}`).digest('base64'),
      ),
    }));
    for (let from = 0; from < copies.length; from += 200) await writer.take(copies.slice(from, from + 200), []);
  }
}

/** Takes one piece of content out, as the door does when somebody who may has decided it. */
export async function withhold(house: ArchiveHouse, meeting: string, seq: number, path: string): Promise<void> {
  const [row] = await house.store.read.query<{ digest: string }[]>(
    'SELECT digest FROM disclosure WHERE meeting = ? AND seq = ? AND path = ?',
    [meeting, seq, path],
  );
  if (!row) throw new Error(`Nothing at ${path} of ${meeting} ${seq}`);
  const { lastWithholding } = await house.writer.position();
  const act: PublicWithholding = {
    number: lastWithholding + 1,
    meeting,
    seq,
    path,
    digest: row.digest,
    state: 'withheld',
    basis: 'offl. § 13, jf. fvl. § 13',
    at: '2027-01-04T09:00:00.000Z',
  };
  await house.writer.take([], [act]);
}
