import { dayOf } from '../../../views/when.js';
import { eachOnce, type ExportFile, type ExportFormat } from '../formats.js';
import { lossNote } from '../losses.js';
import { sizeOf, type ExportSource } from '../source.js';
import { payloadOf } from './payload.js';

/** `bagit.txt` (RFC 8493 § 2.1.1). */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export type BagField = [name: string, value: string];

/** Lines of `bag-info.txt` (RFC 8493 § 2.2.2); what would begin a line of its own becomes a blank. */
export const bagInfoLines = (fields: BagField[]): string[] =>
  fields.map(([name, value]) => `${name}: ${value.replaceAll(/\s+/gu, ' ').trim()}\n`);

const mediaType = 'text/plain; charset=utf-8';

/**
 * BagIt 1.0 (RFC 8493): everything in `data`, and lists of checksums that `sha256sum -c` and `sha512sum -c` read. It is
 * plain text and needs no program of ours, so it is what a meeting is kept in where nobody asks for another.
 */
export const bagit: ExportFormat = {
  format: 'bagit',
  standard: 'BagIt 1.0 (RFC 8493)',
  needs: ['pdf', 'record'],
  files: (source) => {
    const payload = payloadOf(source).map((file) => ({ ...file, name: `data/${file.name}` }));
    const tags = eachOnce([
      { name: 'bagit.txt', mediaType, write: () => bagDeclaration },
      { name: 'bag-info.txt', mediaType, write: () => bagInfo(source, payload) },
      { name: 'manifest-sha256.txt', mediaType, write: () => manifest(payload, source.sha256) },
      { name: 'manifest-sha512.txt', mediaType, write: () => manifest(payload, source.sha512) },
    ]);
    return [
      ...tags,
      { name: 'tagmanifest-sha256.txt', mediaType, write: () => manifest(tags, source.sha256) },
      { name: 'tagmanifest-sha512.txt', mediaType, write: () => manifest(tags, source.sha512) },
      ...payload,
    ];
  },
  // It leaves nothing out; what the formats inside leave out stands in data/losses.json.
  losses: (source) => lossNote('bagit', [], source),
};

/** One line for each file (RFC 8493 § 2.1.3). Names of ours hold nothing that would have to be written otherwise. */
const manifest = (files: ExportFile[], digest: ExportSource['sha256']): string =>
  files.map(({ name, write }) => `${digest(write())}  ${name}\n`).join('');

function bagInfo({ id, minutes }: ExportSource, payload: ExportFile[]): string {
  const { header, asOf } = minutes;
  const bytes = payload.reduce((sum, { write }) => sum + sizeOf(write()), 0);
  return bagInfoLines([
    ['Source-Organization', header.organisation],
    ['External-Description', `${header.body} ${dayOf(header.opened ?? header.plannedStart ?? '', header.timezone)}`],
    ['External-Identifier', id],
    ['Bagging-Date', dayOf(asOf.at ?? '', header.timezone)],
    ['Bag-Software-Agent', 'Tribune'],
    ['Payload-Oxum', `${bytes}.${payload.length}`],
  ]).join('');
}
