import type { FileHandle } from 'node:fs/promises';
import type { PublicStore } from '../platform/database.js';
import { FileFolder } from '../platform/file-folder.js';
import { FileRow } from './files-tables.js';

export interface PublicFile {
  name: string;
  mediaType: string;
  bytes: number;
  file: FileHandle;
}

/**
 * Files anybody may have. What the list in the public store does not name is not there, whatever lies in the folder;
 * bytes come into the folder, and leave it, through the one door.
 */
export class PublicFiles {
  constructor(
    private readonly store: PublicStore,
    readonly folder: FileFolder,
  ) {}

  /** Opened; null for one there is not, was not or is not yet. */
  async open(sha256: string): Promise<PublicFile | null> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
    const row = await this.store.read.manager.findOne(FileRow, { where: { sha256 }, order: { version: 'DESC' } });
    const opened = row && (await this.folder.read(sha256));
    return opened && { name: row.name, mediaType: row.mediaType, ...opened };
  }

  /** The hashes of all files the public store names. */
  async named(): Promise<Set<string>> {
    const rows = await this.store.read.query<{ sha256: string }[]>('SELECT DISTINCT sha256 FROM file');
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}
