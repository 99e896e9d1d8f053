import type { EntityManager } from 'typeorm';
import { filesOf } from '../procedure/documents/documents.js';
import type { Meeting } from '../procedure/meeting.js';
import { FileRow } from './files-tables.js';

/**
 * Keeps the list of public files in line with how a meeting stands, in the transaction that takes its entries: from the
 * commit on a file that was taken out is not served, whether or not its bytes are gone yet.
 * @param state null where it cannot be folded: then nobody knows what may still be shown, and nothing is.
 */
export async function writeFiles(manager: EntityManager, meeting: string, state: Meeting | null): Promise<void> {
  const rows = (state ? filesOf(state) : [])
    .filter(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256 ?? ''))
    .map(({ document, version, sha256, url, mediaType }) => ({
      meeting,
      document,
      version,
      sha256,
      name: url?.split('/').at(-1) ?? 'dokument',
      mediaType,
    }));
  const order = { document: 'ASC', version: 'ASC' } as const;
  const before = await manager.find(FileRow, { where: { meeting }, order });
  if (contentOf(before) === contentOf(rows)) return;
  await manager.delete(FileRow, { meeting });
  if (rows.length > 0) await manager.insert(FileRow, rows);
}

/** The rows as one text, whatever order they are in. */
const contentOf = (rows: FileRow[]): string =>
  rows
    .map(({ document, version, sha256, name, mediaType }) => [document, version, sha256, name, mediaType].join('\n'))
    .sort()
    .join('\n\n');
