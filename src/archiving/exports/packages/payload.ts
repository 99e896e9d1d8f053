import { einnsyn } from '../einnsyn/format.js';
import { akomaNtoso } from '../akoma-ntoso/format.js';
import { fiksArkiv } from '../fiks-arkiv/format.js';
import { eachOnce, type ExportFile, type ExportFormat } from '../formats.js';
import { minutesJson } from '../minutes-json.js';
import { noark5 } from '../noark5/format.js';
import { sizeOf, type ExportSource } from '../source.js';
import { votesCsv } from '../votes-csv.js';
import { readme } from './readme.js';

/** The formats that hold a meeting themselves. A package goes around them. */
export const contentFormats: readonly ExportFormat[] = [akomaNtoso, einnsyn, noark5, fiksArkiv];

const text = 'text/plain; charset=utf-8';

/** Everything of a meeting that can be taken away, in one tree: what a package is packed around. */
export function payloadOf(source: ExportSource): ExportFile[] {
  const { minutesPdf, sealed } = source;
  return eachOnce([
    { name: 'README.txt', mediaType: text, write: () => readme(source) },
    { name: 'minutes.json', mediaType: 'application/json', write: () => minutesJson(source.minutes) },
    ...(minutesPdf === null ? [] : [{ name: 'minutes.pdf', mediaType: 'application/pdf', write: () => minutesPdf }]),
    { name: 'votes.csv', mediaType: 'text/csv; charset=utf-8', write: () => votesCsv(source.minutes) },
    ...(sealed === null ? [] : [{ name: 'record.ndjson', mediaType: 'application/x-ndjson', write: () => sealed }]),
    { name: 'losses.json', mediaType: 'application/json', write: () => lossesText(source) },
    ...contentFormats.flatMap(({ format, files }) =>
      files(source).map((file) => ({ ...file, name: `${format}/${file.name}` })),
    ),
  ]);
}

/** What each of the formats inside cannot say of this meeting. */
const lossesText = (source: ExportSource): string =>
  `${JSON.stringify({ formats: contentFormats.map(({ losses }) => losses(source)) }, null, 2)}\n`;

/** A file with what a package says of it. */
export interface Packed {
  name: string;
  /** Without parameters. */
  mediaType: string;
  sha256: string;
  bytes: number;
}

export function packed({ sha256 }: ExportSource, { name, mediaType, write }: ExportFile): Packed {
  const content = write();
  const [bare = mediaType] = mediaType.split(';');
  return { name, mediaType: bare, sha256: sha256(content), bytes: sizeOf(content) };
}
