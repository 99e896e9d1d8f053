import { chmod, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sqlite3 from 'sqlite3';
import { DataSource, type EntityManager, type MigrationInterface } from 'typeorm';

/** What one room keeps in a store. Migrations go forward only; each class name ends in its timestamp in milliseconds. */
export interface Tables {
  entities: (new () => object)[];
  migrations: (new () => MigrationInterface)[];
}

/** A store that must not be used: the sentence is for the operator. */
export class StoreUnusable extends Error {}

/** Settings of every connection, as read back from it at start. `synchronous` 2 is FULL: a commit is on the disk. */
export interface ConnectionFacts {
  journal_mode: string;
  synchronous: number;
  foreign_keys: number;
  busy_timeout: number;
  trusted_schema: number;
  cell_size_check: number;
  query_only: number;
}

const busyTimeoutMs = 5_000;

const demanded: Omit<ConnectionFacts, 'query_only'> = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: busyTimeoutMs,
  trusted_schema: 0,
  cell_size_check: 1,
};

/**
 * One SQLite file: a writing connection behind a queue, and a reading one that sees committed rows only and refuses to
 * write. Read through `read`; write through `write.run` and nowhere else.
 */
export class Store {
  constructor(
    readonly file: string,
    readonly read: DataSource,
    /** Null where the store was opened for reading only. */
    private readonly writer: UnitOfWork | null,
    readonly schema: { version: number; newest: string | null },
  ) {}

  get write(): UnitOfWork {
    if (!this.writer) throw new StoreUnusable(`${this.file} was opened for reading only.`);
    return this.writer;
  }

  /** What the connections answer now, for /health. */
  async facts(): Promise<{ read: ConnectionFacts; write: ConnectionFacts | null }> {
    const write = this.writer ? await this.writer.alone(factsOf) : null;
    return { read: await factsOf(this.read), write };
  }

  async close(): Promise<void> {
    await this.writer?.close();
    if (this.read.isInitialized) await this.read.destroy();
  }
}

/** Injection token of the private store, `record.sqlite`: everything that is not public lives here and only here. */
export class PrivateStore extends Store {}
/** Injection token of the citizens' store, `public.sqlite`. */
export class PublicStore extends Store {}

/**
 * One change at a time. TypeORM keeps a single connection to SQLite, so two overlapping transactions would mix: one
 * fails, and a row that should have been rolled back stays. Hence the queue, and hence nothing but the database may be
 * awaited inside `work`.
 */
export class UnitOfWork {
  private last: Promise<unknown> = Promise.resolve();
  private broken: Error | null = null;

  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` in a transaction of its own, after all that were asked for before it. When the promise resolves, what
   * was written is on the disk; when it rejects, nothing was written.
   */
  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.alone((source) => this.transaction(source, work));
  }

  /** Runs `work` on the writing connection while nothing else does, outside a transaction. */
  alone<T>(work: (source: DataSource) => Promise<T>): Promise<T> {
    const turn = this.last.then(() => {
      if (this.broken) throw new StoreUnusable(`Writing stopped until the next start: ${this.broken.message}`);
      return work(this.source);
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    await this.last;
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async transaction<T>(source: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = source.createQueryRunner();
    // IMMEDIATE takes the write lock before anything is read, so what the work decided on cannot have changed under it.
    await runner.query('BEGIN IMMEDIATE');
    // TypeORM did not see the BEGIN; told of it, `save` and `remove` join this transaction instead of opening another.
    const told = runner as { isTransactionActive: boolean };
    told.isTransactionActive = true;
    try {
      const answer = await work(runner.manager);
      await runner.query('COMMIT');
      return answer;
    } catch (error) {
      // After a failed sync nobody knows what is on the disk, and asking again may falsely say yes: stop, and let the
      // next start read what is really there.
      if (/SQLITE_(IOERR|CORRUPT|NOTADB)/.test(String(error))) this.broken = error as Error;
      await runner.query('ROLLBACK').catch(() => undefined);
      // A full disk is told as such, and may be written to again as soon as there is room.
      throw String(error).includes('SQLITE_FULL') ? new StoreUnusable('The disk is full; nothing was written.') : error;
    } finally {
      told.isTransactionActive = false;
    }
  }
}

type Kind<T extends Store> = new (...parts: ConstructorParameters<typeof Store>) => T;

/** Opens a store, making folder, file and tables as needed. @throws StoreUnusable when it could not be trusted. */
export async function openStore<T extends Store>(kind: Kind<T>, file: string, rooms: Tables[]): Promise<T> {
  await makeFolder(dirname(file));
  await keepToOwner(file);
  const write = await connect(file, rooms, 'write');
  try {
    await mustBeSound(write, file);
    await write.runMigrations({ transaction: 'each' });
    await mustBeSet(write, 'write', file);
    // Empties the write-ahead log, so that it does not go on holding what was taken out just before a crash.
    await write.query('PRAGMA wal_checkpoint(TRUNCATE)');
    return new kind(file, await connect(file, rooms, 'read'), new UnitOfWork(write), await schemaOf(write));
  } catch (error) {
    await write.destroy();
    throw error;
  }
}

/** Opens a store somebody else writes to. Its tables must exist. */
export async function openStoreForReading<T extends Store>(kind: Kind<T>, file: string, rooms: Tables[]): Promise<T> {
  const read = await connect(file, rooms, 'follow');
  const schema = await schemaOf(read).catch(() => ({ version: 0, newest: null }));
  const expected = rooms.reduce((sum, room) => sum + room.migrations.length, 0);
  if (schema.version !== expected) {
    await read.destroy();
    throw new StoreUnusable(
      `${file} has schema version ${schema.version}; this version of Tribune reads ${expected}. Start the writing server first.`,
    );
  }
  return new kind(file, read, null, schema);
}

export const openPrivateStore = (folder: string, rooms: Tables[]) =>
  openStore(PrivateStore, join(folder, 'record.sqlite'), rooms);
export const openPublicStore = (folder: string, rooms: Tables[]) =>
  openStore(PublicStore, join(folder, 'public.sqlite'), rooms);
export const openPublicStoreForReading = (folder: string, rooms: Tables[]) =>
  openStoreForReading(PublicStore, join(folder, 'public.sqlite'), rooms);

/** Readable by its owner alone: it holds what was said behind closed doors. */
export async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made) await chmod(folder, 0o700);
}

/** Closes a file, old or new, to everybody but its owner. What SQLite puts beside it takes over what the file has. */
export async function keepToOwner(file: string): Promise<void> {
  try {
    // Only where there is none: closing a file gives up every lock this process has on it.
    await (await open(file, 'ax', 0o600)).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new StoreUnusable(`${file} cannot be written to: ${(error as Error).message}`);
  }
  for (const beside of ['', '-wal', '-shm'])
    await chmod(file + beside, 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw new StoreUnusable(`${file + beside} belongs to another user of this machine.`);
    });
}

/** `read` stands beside a writing connection of the same process; `follow` beside another process, or alone. */
type Way = 'read' | 'write' | 'follow';

const flags: Record<Way, number> = {
  write: sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE,
  // Closed last, so it must be able to empty the write-ahead log.
  read: sqlite3.OPEN_READWRITE,
  // Cannot write whatever it is asked; only the `-shm` with the readers' marks is written to, by SQLite itself.
  follow: sqlite3.OPEN_READONLY,
};

async function connect(file: string, rooms: Tables[], way: Way): Promise<DataSource> {
  const source = new DataSource({
    type: 'sqlite',
    database: file,
    // The driver's verbose mode keeps a stack trace per statement and halves its speed; TypeORM always asks for it.
    driver: { ...sqlite3, verbose: () => sqlite3 },
    flags: flags[way],
    enableWAL: true,
    busyTimeout: busyTimeoutMs,
    entities: rooms.flatMap((room) => room.entities),
    migrations: rooms.flatMap((room) => room.migrations),
    // Left to itself, TypeORM answers `findOneBy({ id: undefined })` with the first row there is.
    invalidWhereValuesBehavior: { undefined: 'throw', null: 'throw' },
    synchronize: false,
    logging: false,
  });
  try {
    await source.initialize();
    for (const pragma of ['synchronous = FULL', 'trusted_schema = OFF', 'cell_size_check = ON', 'secure_delete = ON'])
      await source.query(`PRAGMA ${pragma}`);
    if (way !== 'write') await source.query('PRAGMA query_only = ON');
    await mustBeSet(source, way, file);
  } catch (error) {
    if (source.isInitialized) await source.destroy();
    if (error instanceof StoreUnusable) throw error;
    throw new StoreUnusable(`${file} cannot be opened: ${(error as Error).message}`);
  }
  return source;
}

async function factsOf(source: DataSource): Promise<ConnectionFacts> {
  const facts: Record<string, unknown> = {};
  for (const name of [...Object.keys(demanded), 'query_only']) {
    const rows = await source.query<Record<string, unknown>[]>(`PRAGMA ${name}`);
    facts[name] = Object.values(rows[0] ?? {})[0];
  }
  return facts as unknown as ConnectionFacts;
}

async function mustBeSet(source: DataSource, way: Way, file: string): Promise<void> {
  const wanted: ConnectionFacts = { ...demanded, query_only: way === 'write' ? 0 : 1 };
  const found = await factsOf(source);
  for (const name of Object.keys(wanted) as (keyof ConnectionFacts)[])
    if (found[name] !== wanted[name])
      throw new StoreUnusable(
        `${file}: the database keeps ${name} at ${found[name]} instead of ${wanted[name]}, so a power cut could lose what was recorded.`,
      );
}

/** Reads every page. A damaged file is better found before the meeting than in it. */
async function mustBeSound(source: DataSource, file: string): Promise<void> {
  const [{ integrity_check: answer } = { integrity_check: 'nothing' }] =
    await source.query<{ integrity_check: string }[]>('PRAGMA integrity_check(1)');
  const orphans = await source.query<unknown[]>('PRAGMA foreign_key_check');
  if (answer !== 'ok' || orphans.length > 0)
    throw new StoreUnusable(`${file} is damaged (${answer}, ${orphans.length} loose rows). Restore it from a backup.`);
}

async function schemaOf(source: DataSource): Promise<{ version: number; newest: string | null }> {
  const rows = await source.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY timestamp');
  return { version: rows.length, newest: rows.at(-1)?.name ?? null };
}
