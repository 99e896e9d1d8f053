import { createReadStream, existsSync } from 'node:fs';
import { open, readdir, readFile, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicStore } from '../../platform/database.js';
import type { FileFolder } from '../../platform/file-folder.js';
import { ImportRefused, PublicRecordImport } from '../../public-record/public-record-import.js';
import type { StoredEntry, StoredWithholding } from '../../public-record/stored-entries.js';
import { bagFaults } from './bag.js';
import { linesOf } from './lines.js';

export interface RestoreHouse {
  store: PublicStore;
  documents: FileFolder;
  minutes: FileFolder;
}

const entriesAtOnce = 200;
/** A document; what documents takes in is smaller. */
const mostFileBytes = 1024 ** 3;

/** Where an entry's line lies in its file. */
interface Place {
  meeting: string;
  offset: number;
  bytes: number;
}

/**
 * Makes the public record of an installation out of an archive of everything.
 * @param bag the folder of the bag
 * @returns how much came in
 * @throws ImportRefused
 */
export async function restore(
  { store, documents, minutes }: RestoreHouse,
  bag: string,
  tell: (done: number, of: number) => void = () => undefined,
): Promise<{ meetings: number; entries: number; files: number }> {
  const archive = await archiveOf(bag);
  const importing = new PublicRecordImport(store);
  await importing.mustBeEmpty();
  const faults = await bagFaults(bag, (name) => linesOf(join(bag, name)));
  if (faults.length > 0) throw new ImportRefused(`The bag is not as it was packed: ${faults.slice(0, 3).join('; ')}.`);
  const folder = join(bag, 'data', 'meetings');
  const meetings = (await readdir(folder)).sort();
  const acts: StoredWithholding[] = [];
  // Entries of all meetings lie in one row in the record, and in a file for each meeting in the bag.
  const places: Place[] = [];
  for (const meeting of meetings) {
    const gone = join(folder, meeting, 'withheld.ndjson');
    if (existsSync(gone)) for await (const line of linesOf(gone)) acts.push(JSON.parse(line) as StoredWithholding);
    let offset = 0;
    for await (const line of linesOf(join(folder, meeting, 'record.ndjson'))) {
      const bytes = Buffer.byteLength(line);
      const [, index] = /^\{"index":(\d+),/.exec(line) ?? [];
      if (index === undefined) throw new ImportRefused(`${meeting} has a line that is no entry.`);
      places[Number(index)] = { meeting, offset, bytes };
      offset += bytes + 1;
    }
  }
  acts.sort((one, other) => one.number - other.number);
  if (places.length !== archive.entries || places.includes(undefined as never))
    throw new ImportRefused('Only an archive of everything can be brought in; entries are missing in this one.');
  for (let from = 0; from < acts.length; from += entriesAtOnce)
    await importing.withholdings(acts.slice(from, from + entriesAtOnce));
  const files = new Map<string, FileHandle>();
  try {
    for (let from = 0; from < places.length; from += entriesAtOnce) {
      const entries: StoredEntry[] = [];
      for (const { meeting, offset, bytes } of places.slice(from, from + entriesAtOnce)) {
        const file = files.get(meeting) ?? (await open(join(folder, meeting, 'record.ndjson')));
        if (!files.has(meeting)) files.set(meeting, file);
        const { buffer } = await file.read(Buffer.alloc(bytes), 0, bytes, offset);
        entries.push(JSON.parse(buffer.toString('utf8')) as StoredEntry);
        if (files.size > 100) await closeAll(files);
      }
      await importing.entries(entries);
      tell(Math.min(from + entriesAtOnce, places.length), places.length);
    }
  } finally {
    await closeAll(files);
  }
  await importing.finish();
  let kept = 0;
  for (const meeting of meetings) {
    kept += await keepAll(join(folder, meeting, 'documents'), documents);
    kept += await keepAll(join(folder, meeting, 'minutes-versions'), minutes);
  }
  return { meetings: meetings.length, entries: places.length, files: kept };
}

async function archiveOf(bag: string): Promise<{ entries: number }> {
  const text = await readFile(join(bag, 'data', 'archive.json'), 'utf8').catch(() => null);
  if (text === null)
    throw new ImportRefused(`${bag} is not the folder of an archive. Unpack it first, and name the folder.`);
  const archive = JSON.parse(text) as { format?: unknown; whole?: unknown; entries?: unknown };
  if (archive.format !== 'tribune-archive/1' || typeof archive.entries !== 'number')
    throw new ImportRefused('This archive was made by another version, and this one cannot read it.');
  if (archive.whole !== true)
    throw new ImportRefused('This is an archive of a part. Only one of everything can be brought in.');
  return { entries: archive.entries };
}

/** Under their own hash, as this house keeps files. */
async function keepAll(folder: string, into: FileFolder): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let kept = 0;
  for (const entry of names.filter((name) => name.isFile())) {
    const received = await into.receive(createReadStream(join(entry.parentPath, entry.name)), mostFileBytes);
    await received.keep();
    kept += 1;
  }
  return kept;
}

async function closeAll(files: Map<string, FileHandle>): Promise<void> {
  for (const file of files.values()) await file.close();
  files.clear();
}

/** What an import that was refused half way leaves is no record: it goes, so that the next one finds nothing. */
export const forgetHalf = (folder: string): Promise<void[]> =>
  Promise.all(['', '-wal', '-shm'].map((end) => rm(join(folder, `public.sqlite${end}`), { force: true })));
