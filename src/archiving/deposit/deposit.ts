import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import type { MeetingSummary } from '../../contract/following.js';
import type { FileFolder } from '../../platform/file-folder.js';
import type { PublicStore } from '../../platform/database.js';
import { openEnvelope } from '../../public-record/envelope.js';
import { Folds } from '../../public-record/folds.js';
import { readEntries } from '../../public-record/reading.js';
import { extentOf, standingOf, storedEntries, storedWithholdings } from '../../public-record/stored-entries.js';
import type { TypeOrmPublicRecord } from '../../public-record/typeorm-public-record.js';
import type { Paper } from '../../views/paper/paper.js';
import { csvField } from '../exports/votes-csv.js';
import { archiveFormat, type ArchiveFormat, type ArchiveSource } from '../formats.js';
import { languageOf } from '../minutes-files.js';
import { versionPaper } from '../minutes-versions.js';
import { sourceOf } from '../source-of.js';
import { everyMeeting } from '../told-entries.js';
import { sealBag, writeInto, type BagFile } from './bag.js';
import { keptContents, keptFiles, missingFiles } from './kept.js';
import { linesOf } from './lines.js';
import { frontPage, meetingPages, styleSheet } from './pages.js';
import { lackingOf, type Lacking } from './survey.js';
import { checkProgram, readme } from './readme.js';
import { zipFolder } from './zip-folder.js';

/** What somebody wants to take away. Days are ISO dates in each meeting's own time zone, both included. */
export interface DepositAsked {
  organisation: string | null;
  body: string | null;
  from: string | null;
  to: string | null;
  /** Ids of `archiveFormats`, in any order. */
  formats: string[];
}

/** What an archive is made of. */
export interface DepositHouse {
  store: PublicStore;
  record: TypeOrmPublicRecord;
  documents: FileFolder;
  minutes: FileFolder;
  /** Where this house answers, without a slash at the end. */
  origin: string;
  /** The styles of the pages. */
  style: string;
  press: (paper: Paper) => Promise<Uint8Array>;
}

export interface DepositProgress {
  done: number;
  of: number;
  /** The meeting that was just finished; null when all were and the rest is made. */
  meeting: string | null;
  /** Whether it lay ready from a run that was cut off. */
  kept: boolean;
}

/** Something stands in the way; the sentence is for whoever asked, and says what to do. */
export class DepositRefused extends Error {}

/** What an archive came to. `incomplete` counts meetings that lack something; `meetings.csv` in it says what. */
export interface DepositSum {
  meetings: number;
  incomplete: number;
  entries: number;
  bytes: number;
}

interface Done {
  seq: number;
  withholding: number;
  entries: number;
  first: number;
  last: number;
  log: string;
  lastHash: string;
  recordedAt: string;
  lacking: Lacking[];
  files: BagFile[];
}

/** Raised whenever the same record would give other files: what lies half finished is then made again. */
const making = 2;

/**
 * Makes an archive: a bag (RFC 8493) as a folder, or as one zip file where `out` ends in `.zip`. The same record gives the
 * same bytes. While it is made everything lies in `{out}.unfinished`, a meeting at a time, each finished when a file in
 * `done` says so; asked again after being cut off, it goes on from there. A meeting that got entries meanwhile, or lost
 * words, is made again.
 * @throws DepositRefused
 */
export async function makeDeposit(
  house: DepositHouse,
  asked: DepositAsked,
  out: string,
  tell: (progress: DepositProgress) => void = () => undefined,
): Promise<DepositSum> {
  const formats = formatsOf(asked);
  if (existsSync(out)) throw new DepositRefused(`${out} is there already. Move it away, or choose another name.`);
  const work = `${out}.unfinished`;
  const bag = join(work, 'bag');
  await beginOrGoOn(work, asked, house.origin);
  const meetings = await meetingsOf(house.record, asked);
  if (meetings.length === 0)
    throw new DepositRefused('No meeting is public in that body and period. Look at the dates, and at the slugs.');
  for (const [index, { id }] of meetings.entries()) {
    const kept = await oneMeeting(house, formats, id, work);
    tell({ done: index + 1, of: meetings.length, meeting: id, kept });
    await pause();
  }
  tell({ done: meetings.length, of: meetings.length, meeting: null, kept: false });
  const sum = await finish(house, asked, formats, meetings, work);
  if (out.endsWith('.zip')) await zipFolder(bag, basename(out, '.zip'), listed(join(work, 'files.ndjson')), out);
  else await rename(bag, out);
  await rm(work, { recursive: true });
  return sum;
}

function formatsOf({ formats }: DepositAsked): ArchiveFormat[] {
  const unknown = formats.find((id) => archiveFormat(id) === undefined);
  if (unknown !== undefined) throw new DepositRefused(`There is no format ${unknown}.`);
  return [...new Set(formats)].sort().map((id) => archiveFormat(id)!);
}

async function beginOrGoOn(work: string, asked: DepositAsked, origin: string): Promise<void> {
  const file = join(work, 'asked.json');
  const text = `${JSON.stringify({ making, ...asked, formats: [...asked.formats].sort(), origin })}\n`;
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== null && before !== text)
    throw new DepositRefused(
      `${work} holds an unfinished archive of something else. Ask for the same again, or remove that folder.`,
    );
  await mkdir(join(work, 'done'), { recursive: true, mode: 0o700 });
  await mkdir(join(work, 'bag', 'data', 'meetings'), { recursive: true, mode: 0o700 });
  if (before === null) await writeSafely(file, text);
}

async function meetingsOf(
  record: TypeOrmPublicRecord,
  { organisation, body, from, to }: DepositAsked,
): Promise<MeetingSummary[]> {
  const which = {
    ...(organisation !== null && { organisation }),
    ...(body !== null && { body }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  };
  const found: MeetingSummary[] = [];
  for await (const meeting of everyMeeting(record, which)) found.push(meeting);
  return found;
}

/** @returns whether it lay ready */
async function oneMeeting(house: DepositHouse, formats: ArchiveFormat[], id: string, work: string): Promise<boolean> {
  const { store } = house;
  const standing = await standingOf(store.read, id);
  const noted = join(work, 'done', `${id}.json`);
  const before = await doneOf(noted);
  if (before?.seq === standing.seq && before.withholding === standing.withholding) return true;
  await rm(noted, { force: true });
  const folder = `data/meetings/${id}`;
  const bag = join(work, 'bag');
  await rm(join(bag, folder), { recursive: true, force: true });
  // A memory of one: a period of years must not gather in it.
  const meeting = await new Folds(1).of(store.read, id);
  if (meeting === null) throw new DepositRefused(`The record of ${id} cannot be read. Look at /health.`);
  // An entry that came meanwhile belongs to the next archive; what was folded and what is copied are the same.
  const until = meeting.seq;
  const files: BagFile[] = [];
  const told: Pick<Done, 'entries' | 'first' | 'last' | 'log' | 'lastHash' | 'recordedAt'> = {
    entries: 0,
    first: 0,
    last: 0,
    log: '',
    lastHash: '',
    recordedAt: '',
  };
  const lines = async function* () {
    for await (const entry of storedEntries(store.read, id, until)) {
      if (told.entries === 0) told.first = entry.index;
      told.entries += 1;
      told.last = entry.index;
      told.lastHash = entry.hash;
      const { log, rt } = openEnvelope(Buffer.from(entry.envelope, 'base64'));
      Object.assign(told, { log, recordedAt: rt });
      yield `${JSON.stringify(entry)}\n`;
    }
  };
  files.push(await writeInto(bag, `${folder}/record.ndjson`, lines()));
  const gone = await storedWithholdings(store.read, id);
  if (gone.length > 0)
    files.push(
      await writeInto(
        bag,
        `${folder}/withheld.ndjson`,
        gone.map((act) => `${JSON.stringify(act)}\n`),
      ),
    );
  const source = archiveSourceOf(house, id, meeting, new Set(formats.map((format) => format.id)));
  for (const format of formats)
    for await (const { name, content } of format.files(source))
      files.push(await writeInto(bag, `${folder}/${name}`, content));
  const losses = formats.flatMap(({ losses: lost }) => (lost ? [lost(source)] : []));
  if (losses.length > 0)
    files.push(await writeInto(bag, `${folder}/losses.json`, [`${JSON.stringify({ formats: losses }, null, 2)}\n`]));
  const after = await standingOf(store.read, id);
  // Words that were taken out while this was made may stand in it.
  if (after.withholding !== standing.withholding) return oneMeeting(house, formats, id, work);
  const missing = await missingFiles(keptFiles(meeting, house));
  const done: Done = {
    seq: until,
    withholding: standing.withholding,
    ...told,
    lacking: lackingOf(meeting, missing),
    files,
  };
  await writeSafely(noted, JSON.stringify(done));
  return false;
}

function archiveSourceOf(
  { store, origin, documents, minutes: versions, press }: DepositHouse,
  id: string,
  meeting: ArchiveSource['meeting'],
  chosen: ReadonlySet<string>,
): ArchiveSource {
  const exported = sourceOf(id, meeting, origin, 'public');
  // Two formats want the same file, and setting it takes seconds.
  let pdf: Promise<Uint8Array> | null = null;
  const source: ArchiveSource = {
    ...exported,
    paper: () => versionPaper(exported.minutes, languageOf(null, meeting), 'public', null),
    entries: () => readEntries(store.read, id, 0, meeting.seq),
    chosen,
    press: (paper) => (pdf ??= press(paper)),
    pages: () => meetingPages(source),
    kept: () => keptContents(keptFiles(meeting, { documents, minutes: versions })),
  };
  return source;
}

/** Everything that stands above the meetings, the lists of checksums, and the list of all files. */
async function finish(
  house: DepositHouse,
  asked: DepositAsked,
  formats: ArchiveFormat[],
  meetings: MeetingSummary[],
  work: string,
): Promise<DepositSum> {
  const bag = join(work, 'bag');
  const [newest] = meetings;
  const sum = { meetings: meetings.length, incomplete: 0, entries: 0, withholdings: 0, bytes: 0 };
  let [log, recordedAt] = ['', ''];
  const rows = [
    csvLine([
      'meeting',
      'organisation',
      'body',
      'number',
      'title',
      'start',
      'status',
      'entries',
      'last_hash',
      'lacking',
    ]),
  ];
  for (const meeting of meetings) {
    const done = (await doneOf(join(work, 'done', `${meeting.id}.json`)))!;
    const { organisation, body, number, title, start, status } = meeting;
    rows.push(
      csvLine([
        meeting.id,
        organisation.slug,
        body.slug,
        number,
        title,
        start,
        status,
        String(done.entries),
        done.lastHash,
        done.lacking.join(' '),
      ]),
    );
    sum.entries += done.entries;
    if (done.lacking.length > 0) sum.incomplete += 1;
    log = done.log;
    if (done.recordedAt > recordedAt) recordedAt = done.recordedAt;
    sum.withholdings += (await storedWithholdings(house.store.read, meeting.id)).length;
  }
  const extent = await extentOf(house.store.read);
  const whole = extent.entries === sum.entries && extent.withholdings === sum.withholdings;
  const title =
    asked.organisation === null
      ? 'Tribune'
      : [newest!.organisation.name, asked.body && newest!.body.name].filter(Boolean).join(', ');
  const facts = { title, from: asked.from, to: asked.to, ...sum, log, whole, formats: formats.map(({ id }) => id) };
  const archive = {
    format: 'tribune-archive/1',
    log,
    organisation: asked.organisation,
    body: asked.body,
    from: asked.from,
    to: asked.to,
    formats: facts.formats,
    meetings: sum.meetings,
    entries: sum.entries,
    whole,
  };
  const top: BagFile[] = [
    await writeInto(bag, 'data/README.txt', [readme(facts)]),
    await writeInto(bag, 'data/archive.json', [`${JSON.stringify(archive, null, 2)}\n`]),
    await writeInto(bag, 'data/check.py', [checkProgram]),
    await writeInto(bag, 'data/meetings.csv', rows),
  ];
  if (asked.formats.includes('html')) {
    const language = 'nb';
    top.push(await writeInto(bag, 'data/index.html', [frontPage(meetings, title, language, house.origin)]));
    top.push(await writeInto(bag, `data/${styleSheet}`, [house.style]));
  }
  const payload = async function* () {
    yield* top;
    for (const { id } of meetings) yield* (await doneOf(join(work, 'done', `${id}.json`)))!.files;
  };
  const tags = await sealBag(bag, payload, [
    ['Source-Organization', newest!.organisation.name],
    ['External-Description', `${title} ${asked.from ?? ''}–${asked.to ?? ''}`],
    ['External-Identifier', [log, asked.organisation, asked.body, asked.from, asked.to].filter(Boolean).join('/')],
    // The day of the last entry, not today: the same record gives the same bag.
    ['Bagging-Date', recordedAt.slice(0, 10)],
    ['Bag-Software-Agent', 'Tribune'],
  ]);
  const all = async function* () {
    for (const file of tags) yield line(file);
    for await (const file of payload()) yield line(file);
  };
  const line = (file: BagFile) => {
    sum.bytes += file.bytes;
    return `${JSON.stringify(file)}\n`;
  };
  await writeInto(work, 'files.ndjson', all());
  return { meetings: sum.meetings, incomplete: sum.incomplete, entries: sum.entries, bytes: sum.bytes };
}

const csvLine = (cells: (string | null)[]): string => `${cells.map((cell) => csvField(cell ?? '')).join(',')}\r\n`;

async function* listed(file: string): AsyncGenerator<BagFile> {
  for await (const text of linesOf(file)) yield JSON.parse(text) as BagFile;
}

async function doneOf(file: string): Promise<Done | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Done);
}

/** There whole or not at all. */
async function writeSafely(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(`${file}.part`, text, { mode: 0o600, flush: true });
  await rename(`${file}.part`, file);
}
