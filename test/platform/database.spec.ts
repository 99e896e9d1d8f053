import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Column, Entity, PrimaryColumn, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  openPublicStore,
  openPublicStoreForReading,
  openStore,
  Store,
  StoreUnusable,
  UnitOfWork,
  type Tables,
} from '../../src/platform/database.js';
import { FolderLock } from '../../src/platform/folder-lock.js';
import { afterThisTest, temporaryFolder } from './temporary-house.js';

@Entity('seat')
class SeatRow {
  @PrimaryColumn('text') id: string;
  @Column('text') holder: string;
}

class Seats1700000000000 implements MigrationInterface {
  name = 'Seats1700000000000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE seat (id TEXT PRIMARY KEY, holder TEXT NOT NULL) STRICT');
  }
  async down(): Promise<void> {}
}

class Rows1700000000001 implements MigrationInterface {
  name = 'Rows1700000000001';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE row (id TEXT PRIMARY KEY) STRICT');
  }
  async down(): Promise<void> {}
}

const seats: Tables = { entities: [SeatRow], migrations: [Seats1700000000000] };

async function open(folder?: string, tables: Tables[] = [seats]): Promise<Store> {
  const store = await openStore(Store, join(folder ?? (await temporaryFolder()), 'council.sqlite'), tables);
  afterThisTest(() => store.close());
  return store;
}

describe('A store', () => {
  it('keeps what is committed through a power cut: every connection says so when asked', async () => {
    const { read, write } = await (await open()).facts();
    const demanded = {
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      busy_timeout: 5000,
      trusted_schema: 0,
      cell_size_check: 1,
    };
    expect(write).toEqual({ ...demanded, query_only: 0 });
    expect(read).toEqual({ ...demanded, query_only: 1 });
  });

  it('lives in a folder that only its owner can read', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'data');
    await open(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('lives in files that only their owner can read, older ones included', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'council.sqlite'), '');
    chmodSync(join(folder, 'council.sqlite'), 0o644);
    const store = await open(folder);
    await store.write.run((manager) => manager.insert(SeatRow, { id: '1', holder: 'p1' }));
    const lock = await FolderLock.take(folder);
    afterThisTest(() => lock.release());
    const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
    expect(modes.length).toBeGreaterThanOrEqual(4);
    expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([]);
  });

  it('shows its schema, and goes forward only', async () => {
    const folder = await temporaryFolder();
    const first = await open(folder);
    expect(first.schema).toEqual({ version: 1, newest: 'Seats1700000000000' });
    await first.write.run((manager) => manager.insert(SeatRow, { id: '1', holder: 'p1' }));
    await first.close();
    const second = await open(folder, [seats, { entities: [], migrations: [Rows1700000000001] }]);
    expect(second.schema).toEqual({ version: 2, newest: 'Rows1700000000001' });
    expect(await second.read.manager.find(SeatRow)).toHaveLength(1);
  });

  it('refuses to write on the reading connection, which sees committed rows only', async () => {
    const store = await open();
    await expect(store.read.manager.insert(SeatRow, { id: '1', holder: 'p1' })).rejects.toThrow(/readonly/);
    await store.write.run(async (manager) => {
      await manager.insert(SeatRow, { id: '1', holder: 'p1' });
      expect(await store.read.manager.count(SeatRow)).toBe(0);
    });
    expect(await store.read.manager.count(SeatRow)).toBe(1);
  });

  it('does not answer with any row when asked for none in particular', async () => {
    const store = await open();
    await store.write.run((manager) => manager.insert(SeatRow, { id: 'secret', holder: 'p1' }));
    const asked = { id: undefined as unknown as string };
    await expect(store.read.manager.findOneBy(SeatRow, asked)).rejects.toThrow();
  });

  it('refuses a file that is damaged', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'council.sqlite'), 'this is a shopping list, not a database. '.repeat(200));
    await expect(open(folder)).rejects.toThrow(StoreUnusable);
  });

  it('refuses a file whose pages contradict each other', async () => {
    const folder = await temporaryFolder();
    const store = await open(folder);
    const rows = Array.from({ length: 2000 }, (_, seat) => ({
      id: `seat ${seat}`,
      holder: 'somebody with a long name',
    }));
    await store.write.run((manager) => manager.insert(SeatRow, rows));
    await store.close();
    const file = join(folder, 'council.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096 * 4, 4096 * 6);
    writeFileSync(file, bytes);
    await expect(open(folder)).rejects.toThrow(/damaged|cannot be opened/);
  });

  it('opened for reading only, does not write, and does not read a schema it does not know', async () => {
    const folder = await temporaryFolder();
    await expect(openPublicStoreForReading(folder, [seats])).rejects.toThrow(StoreUnusable);
    const writing = await openPublicStore(folder, [seats]);
    afterThisTest(() => writing.close());
    const reading = await openPublicStoreForReading(folder, [seats]);
    afterThisTest(() => reading.close());
    expect(() => reading.write).toThrow(StoreUnusable);
    // Not even when told to: the file itself was opened without the right to.
    await reading.read.query('PRAGMA query_only = OFF');
    await expect(reading.read.query("INSERT INTO seat VALUES ('1', 'p1')")).rejects.toThrow(/readonly/);
    await writing.write.run((manager) => manager.insert(SeatRow, { id: '2', holder: 'p2' }));
    expect(await reading.read.manager.find(SeatRow)).toEqual([{ id: '2', holder: 'p2' }]);
    await expect(openPublicStoreForReading(folder, [{ entities: [], migrations: [] }])).rejects.toThrow(
      /schema version 1/,
    );
  });
});

/** Forty that write and ten that change their minds, all at once. */
async function fiftyAtOnce(store: Store): Promise<{ failed: number; stray: number; kept: number }> {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 50 }, (_, writer) =>
      store.write.run(async (manager) => {
        await manager.save(SeatRow, { id: `seat ${writer}`, holder: 'p1' });
        if (writer % 5 === 0) throw new Error('changed my mind');
      }),
    ),
  );
  const rows = await store.read.manager.find(SeatRow);
  return {
    failed: outcomes.filter(({ status }) => status === 'rejected').length,
    stray: rows.filter(({ id }) => Number(id.split(' ')[1]) % 5 === 0).length,
    kept: rows.length,
  };
}

describe('One change at a time', () => {
  it('lets fifty ask at once: the good ones are kept, the others leave nothing', async () => {
    expect(await fiftyAtOnce(await open())).toEqual({ failed: 10, stray: 0, kept: 40 });
  });

  it('would notice transactions without the queue', async () => {
    const queued = await open();
    const source = await queued.write.alone(async (connection) => connection);
    class Unqueued extends UnitOfWork {
      override alone<T>(work: (connection: DataSource) => Promise<T>): Promise<T> {
        return work(source);
      }
    }
    const store = new Store(queued.file, queued.read, new Unqueued(source), queued.schema);
    expect(await fiftyAtOnce(store)).not.toEqual({ failed: 10, stray: 0, kept: 40 });
  });

  it('is done in the order of asking', async () => {
    const store = await open();
    const order: number[] = [];
    await Promise.all([3, 1, 2].map((turn) => store.write.run(async () => void order.push(turn))));
    expect(order).toEqual([3, 1, 2]);
  });

  it('goes on after work that failed', async () => {
    const store = await open();
    await expect(store.write.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await store.write.run((manager) => manager.insert(SeatRow, { id: '1', holder: 'p1' }));
    expect(await store.read.manager.count(SeatRow)).toBe(1);
  });

  it('says that the disk is full, goes on reading, and writes again when there is room', async () => {
    const store = await open();
    const [{ page_count: pages }] = await store.write.alone((source) =>
      source.query<[{ page_count: number }]>('PRAGMA page_count'),
    );
    const roomFor = (more: number) =>
      store.write.alone((source) => source.query(`PRAGMA max_page_count = ${pages + more}`));
    await roomFor(1);
    const long = Array.from({ length: 50 }, (_, seat) => ({ id: `seat ${seat}`, holder: 'x'.repeat(1_000) }));
    await expect(store.write.run((manager) => manager.insert(SeatRow, long))).rejects.toThrow('The disk is full');
    expect(await store.read.manager.count(SeatRow)).toBe(0);
    await roomFor(10_000);
    await store.write.run((manager) => manager.insert(SeatRow, long));
    expect(await store.read.manager.count(SeatRow)).toBe(50);
  });

  it('stops for good when the disk has failed, because nobody knows what is on it', async () => {
    const store = await open();
    await expect(store.write.run(() => Promise.reject(new Error('SQLITE_IOERR: disk I/O error')))).rejects.toThrow();
    await expect(store.write.run(async () => 'fine again?')).rejects.toThrow(StoreUnusable);
  });
});

describe('Two servers on one folder', () => {
  it('are refused, with a sentence that says what to do', async () => {
    const folder = await temporaryFolder();
    const first = await FolderLock.take(folder);
    await expect(FolderLock.take(folder)).rejects.toThrow(/Another Tribune server is using the folder/);
    await first.release();
    await (await FolderLock.take(folder)).release();
  });
});
