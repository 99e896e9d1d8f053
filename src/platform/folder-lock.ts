import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { keepToOwner, makeFolder, StoreUnusable } from './database.js';

/**
 * Says that a folder is being written to by this process. The lock is the operating system's own, taken on a small
 * file, so it is gone the moment the process is, however it ended: there is no stale lock to clear by hand.
 */
export class FolderLock {
  private constructor(private readonly held: sqlite3.Database) {}

  /** @throws StoreUnusable when another server has the folder. */
  static async take(folder: string): Promise<FolderLock> {
    await makeFolder(folder);
    await keepToOwner(join(folder, 'server.lock'));
    const held = await new Promise<sqlite3.Database>((opened, failed) => {
      const database = new sqlite3.Database(join(folder, 'server.lock'), (error) =>
        error
          ? failed(new StoreUnusable(`The folder ${folder} cannot be written to: ${error.message}`))
          : opened(database),
      );
    });
    try {
      await run(held, 'PRAGMA busy_timeout = 0');
      await run(held, 'BEGIN EXCLUSIVE');
    } catch (error) {
      await close(held);
      throw String(error).includes('SQLITE_BUSY')
        ? new StoreUnusable(
            `Another Tribune server is using the folder ${folder}. Two at once would give two records; stop it, or set TRIBUNE_DATA to another folder.`,
          )
        : new StoreUnusable(`The folder ${folder} cannot be written to: ${(error as Error).message}`);
    }
    return new FolderLock(held);
  }

  release(): Promise<void> {
    return close(this.held);
  }
}

function run(database: sqlite3.Database, sql: string): Promise<void> {
  return new Promise((done, failed) => database.run(sql, (error) => (error ? failed(error) : done())));
}

function close(database: sqlite3.Database): Promise<void> {
  return new Promise((done, failed) => database.close((error) => (error ? failed(error) : done())));
}
