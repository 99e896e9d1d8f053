import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, StoreUnusable } from './database.js';

/** What is named is no SHA-256 of ours; nothing was opened. */
export class NoSuchFile extends Error {}
/** More bytes came than may. What had been written is gone again. */
export class FileTooLarge extends Error {}

/** Bytes that are on the disk under a passing name. Either `keep` or `discard` must follow. */
export interface Received {
  /** SHA-256 of the bytes, 64 lower-case hex digits: the name they are kept under. */
  sha256: string;
  bytes: number;
  /** Where they lie meanwhile, for whoever looks at them before they are kept. */
  path: string;
  keep: () => Promise<void>;
  discard: () => Promise<void>;
}

const nameForm = /^[0-9a-f]{64}$/;
const incoming = 'incoming';

/**
 * A folder of files under their own hash: the same bytes are kept once, and nothing anybody sends becomes part of a
 * name on our disk. A file is there whole or not at all: it is written under a passing name, synced, renamed, and the
 * folder is synced. If the power goes before the rename, the next start finds a passing file and removes it; if it goes
 * after, the file may or may not be there, and nobody had been told that it was.
 */
export class FileFolder {
  private constructor(readonly folder: string) {}

  /** Makes the folder where missing, readable by its owner alone, and clears what a crash left half written. */
  static async open(folder: string): Promise<FileFolder> {
    await makeFolder(folder);
    await rm(join(folder, incoming), { recursive: true, force: true });
    await makeFolder(join(folder, incoming));
    return new FileFolder(folder);
  }

  /** For a process that only shows: makes and removes nothing. */
  static forReading(folder: string): FileFolder {
    return new FileFolder(folder);
  }

  /**
   * Writes what comes, measuring and hashing it on the way.
   * @throws FileTooLarge · StoreUnusable where the disk is full
   */
  async receive(source: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Received> {
    const path = join(this.folder, incoming, randomUUID());
    const hash = createHash('sha256');
    let bytes = 0;
    let file: FileHandle | null = null;
    try {
      file = await open(path, 'wx', 0o600);
      for await (const chunk of source) {
        bytes += chunk.byteLength;
        if (bytes > mostBytes) throw new FileTooLarge(`More than ${mostBytes} bytes`);
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
      await file.close();
    } catch (error) {
      await file?.close().catch(() => undefined);
      await rm(path, { force: true });
      throw (error as NodeJS.ErrnoException).code === 'ENOSPC'
        ? new StoreUnusable('The disk is full; nothing was written.')
        : error;
    }
    const sha256 = hash.digest('hex');
    return {
      sha256,
      bytes,
      path,
      keep: () => this.keep(path, sha256),
      discard: () => rm(path, { force: true }),
    };
  }

  /** Null where there is none. */
  async size(sha256: string): Promise<number | null> {
    try {
      return (await stat(this.pathOf(sha256))).size;
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  /** Opened, so that the bytes can still be read to the end when the file is removed meanwhile; null where there is none. */
  async read(sha256: string): Promise<{ bytes: number; file: FileHandle } | null> {
    try {
      const file = await open(this.pathOf(sha256), 'r');
      return { bytes: (await file.stat()).size, file };
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  /** @throws NoSuchFile where the name is no hash */
  pathOf(sha256: string): string {
    if (!nameForm.test(sha256)) throw new NoSuchFile('No file has such a name');
    return join(this.folder, sha256.slice(0, 2), sha256);
  }

  /** Names of all files that are here. */
  async names(): Promise<string[]> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
      if (isAbsent(error)) return [];
      throw error;
    });
    return entries
      .filter((entry) => entry.isFile() && nameForm.test(entry.name))
      .map(({ name }) => name)
      .sort();
  }

  /**
   * Takes over a file of another folder as a copy of its own. False where the other has none, or has other bytes under
   * that name than the name says: damaged bytes are not handed on.
   */
  async adopt(from: FileFolder, sha256: string): Promise<boolean> {
    if ((await this.size(sha256)) !== null) return true;
    const source = await from.read(sha256);
    if (!source) return false;
    const received = await this.receive(source.file.createReadStream(), source.bytes);
    if (received.sha256 === sha256) {
      await received.keep();
      return true;
    }
    await received.discard();
    return false;
  }

  /** Resolves when the file is gone, also after a loss of power. Nothing happens where there is none. */
  async remove(sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await rm(path, { force: true });
    await syncFolder(join(path, '..'));
  }

  private async keep(path: string, sha256: string): Promise<void> {
    const kept = this.pathOf(sha256);
    const folder = join(kept, '..');
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (made) {
      await chmod(folder, 0o700);
      await syncFolder(this.folder);
    }
    await rename(path, kept);
    await syncFolder(folder);
  }
}

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** A new or lost name is on the disk only when its folder is. Windows cannot, and keeps names itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  if (!handle) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
