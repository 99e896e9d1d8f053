import type { LossNote } from './exports/losses.js';
import type { ExportFormat } from './exports/formats.js';
import { minutesJson } from './exports/minutes-json.js';
import { paperOdt } from './exports/paper-odt.js';
import { paperText } from './exports/paper-text.js';
import type { ExportSource, ToldEntry } from './exports/source.js';
import { everyFormat } from './exports/every-format.js';
import { votesCsv } from './exports/votes-csv.js';
import { packaged } from './packaged.js';
import type { Paper } from '../views/paper/paper.js';
import type { PageLanguage } from '../views/pages.js';

/** What the files of an archive are made of: one meeting of the public record, and what no pure function has. */
export interface ArchiveSource extends ExportSource {
  /** The minutes as a paper, in the meeting's own language. */
  paper: () => Paper;
  /** The public entries as they are told. */
  entries: () => Promise<ToldEntry[]>;
  /** Ids of the formats that the archive holds. */
  chosen: ReadonlySet<string>;
  /** Sets a paper as PDF/A-2a and PDF/UA-1. */
  press: (paper: Paper) => Promise<Uint8Array>;
  /** The meeting's page and its minutes as they open from the disk, by file name. */
  pages: () => { name: string; text: string }[];
  /** Files that were published with the meeting and are kept here: documents, and versions of the minutes. */
  kept: () => AsyncIterable<{ name: string; content: AsyncIterable<Uint8Array> }>;
}

/** One file of a meeting's folder. Written a piece at a time, so that a large one is never in memory whole. */
export interface ArchiveFile {
  /** Below the meeting's folder: ASCII, `/` between folders. */
  name: string;
  content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** A format an archive can be asked for. The log itself is in every archive and is no format to choose. */
export interface ArchiveFormat {
  /** In `--formats`, and in what the archivist's page sends. */
  id: string;
  /** For people who choose. */
  name: Record<PageLanguage, string>;
  /** Without those it would take hours for a period of years. */
  slow?: true;
  files: (source: ArchiveSource) => AsyncIterable<ArchiveFile> | Iterable<ArchiveFile>;
  losses?: (source: ArchiveSource) => LossNote;
}

const one = (name: string, content: string | Uint8Array): ArchiveFile[] => [{ name, content: [content] }];

/** Formats of other houses, as they are exported one by one, each in a folder of its own. */
const exported = (format: ExportFormat, name: Record<PageLanguage, string>): ArchiveFormat => ({
  id: format.format,
  name,
  ...(format.needs?.includes('pdf') && { slow: true }),
  async *files(source) {
    const minutesPdf = format.needs?.includes('pdf') ? await source.press(source.paper()) : null;
    const told = format.needs?.includes('told') ? await source.entries() : null;
    for (const file of format.files({ ...source, minutesPdf, told }))
      yield { name: `${format.format}/${file.name}`, content: written(() => file.write()) };
  },
  losses: (source) => format.losses(source),
});

/** Not written before somebody reads it. */
function* written(write: () => string | Uint8Array): Generator<string | Uint8Array> {
  yield write();
}

const names: Record<string, Record<PageLanguage, string>> = {
  'akoma-ntoso': { nb: 'Akoma Ntoso 1.0', nn: 'Akoma Ntoso 1.0', en: 'Akoma Ntoso 1.0' },
  einnsyn: { nb: 'eInnsyn', nn: 'eInnsyn', en: 'eInnsyn (Norwegian portal for public access)' },
  noark5: { nb: 'Noark 5-avlevering', nn: 'Noark 5-avlevering', en: 'Noark 5 deposit' },
  'meeting-log': { nb: 'Møtelogg (meeting-log/0)', nn: 'Møtelogg (meeting-log/0)', en: 'Meeting log (meeting-log/0)' },
  'fiks-arkiv': { nb: 'KS Fiks Arkiv', nn: 'KS Fiks Arkiv', en: 'KS Fiks Arkiv' },
};

/** Packages around a single meeting; here the archive is the package. */
const packages = new Set(['bagit', 'eark-csip', 'dias']);

/** Every format an archive can hold, in the order of lists. A new one is a line here, or one in `exports/every-format`. */
export const archiveFormats: readonly ArchiveFormat[] = [
  {
    id: 'html',
    name: {
      nb: 'Nettsider som åpnes fra disken',
      nn: 'Nettsider som kan opnast frå disken',
      en: 'Pages that open from the disk',
    },
    *files({ pages }) {
      for (const { name, text } of pages()) yield* one(name, text);
    },
  },
  {
    id: 'json',
    name: { nb: 'Møtebok som data (JSON)', nn: 'Møtebok som data (JSON)', en: 'Minutes as data (JSON)' },
    files: ({ minutes }) => one('minutes.json', minutesJson(minutes)),
  },
  {
    id: 'csv',
    name: { nb: 'Stemmer (CSV)', nn: 'Røyster (CSV)', en: 'Votes (CSV)' },
    files: ({ minutes }) => one('votes.csv', votesCsv(minutes)),
  },
  {
    id: 'txt',
    name: { nb: 'Møtebok som ren tekst', nn: 'Møtebok som rein tekst', en: 'Minutes as plain text' },
    files: ({ paper }) => one('minutes.txt', paperText(paper())),
  },
  {
    id: 'odt',
    name: { nb: 'Møtebok til redigering (ODT)', nn: 'Møtebok til redigering (ODT)', en: 'Minutes to edit (ODT)' },
    async *files({ paper }) {
      yield* one('minutes.odt', await packaged(paperOdt(paper())));
    },
  },
  {
    id: 'pdf',
    name: { nb: 'Møtebok som PDF/A-2a', nn: 'Møtebok som PDF/A-2a', en: 'Minutes as PDF/A-2a' },
    slow: true,
    async *files({ paper, press }) {
      yield* one('minutes.pdf', await press(paper()));
    },
  },
  {
    id: 'documents',
    name: {
      nb: 'Saksdokumenter og utgivne møtebøker',
      nn: 'Saksdokument og utgjevne møtebøker',
      en: 'Documents, and versions of the minutes as they were published',
    },
    files: ({ kept }) => kept(),
  },
  ...everyFormat
    .filter(({ format }) => !packages.has(format))
    .map((format) =>
      exported(format, names[format.format] ?? { nb: format.standard, nn: format.standard, en: format.standard }),
    ),
];

export const archiveFormat = (id: string): ArchiveFormat | undefined =>
  archiveFormats.find((format) => format.id === id);
