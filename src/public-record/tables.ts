import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { MeetingSummary } from '../contract/following.js';
import type { Tables } from '../platform/database.js';
import { FileRow, PublicFiles1795700200000 } from './files-tables.js';
import { Findable1795600800000 } from './findable-tables.js';
import { MeetingNumbers1795604400000 } from './numbers-tables.js';

@Entity('entry')
export class SealedRow {
  @PrimaryColumn('integer', { name: 'idx' }) index: number;
  @Column('text') meeting: string;
  @Column('integer') seq: number;
  @Column('blob') envelope: Buffer;
  @Column('text') hash: string;
}

@Entity('disclosure')
export class DisclosureRow {
  @PrimaryColumn('text') digest: string;
  @Column('text') meeting: string;
  @Column('integer') seq: number;
  @Column('integer') position: number;
  @Column('text') salt: string;
  @Column('text') path: string;
  @Column('text') value: string;
}

@Entity('withholding')
export class GoneRow {
  @PrimaryColumn('integer') number: number;
  @Column('text') digest: string;
  @Column('text') meeting: string;
  @Column('integer') seq: number;
  @Column('text') path: string;
  @Column('text') state: 'withheld' | 'erased';
  @Column('text') basis: string;
  @Column('text') at: string;
}

/** The list of meetings: a projection, made of the entries and kept in the same transaction. */
@Entity('meeting')
export class MeetingRow {
  @PrimaryColumn('text') id: string;
  @Column('text') organisation: string;
  @Column('text') body: string;
  @Column('text') slug: string;
  @Column('text') start: string;
  @Column('text', { name: 'local_date' }) localDate: string;
  @Column('text') status: string;
  @Column('simple-json') summary: MeetingSummary;
}

@Entity('edition')
export class EditionRow {
  @PrimaryColumn('text') name: string;
  @Column('text') value: string;
}

/**
 * The citizens' store. Entries cannot be changed or deleted; a disclosure can be deleted only when a recorded act
 * names its digest, and then cannot come back. The epoch is made together with the tables, so a store that was deleted
 * and made again is known as another edition.
 */
class PublicRecord1795392000001 implements MigrationInterface {
  name = 'PublicRecord1795392000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE entry (
      idx INTEGER PRIMARY KEY CHECK (idx >= 0),
      meeting TEXT NOT NULL,
      seq INTEGER NOT NULL CHECK (seq >= 1),
      envelope BLOB NOT NULL CHECK (length(envelope) <= 65535),
      hash TEXT NOT NULL UNIQUE,
      UNIQUE (meeting, seq)
    ) STRICT`);
    await runner.query(`CREATE TABLE disclosure (
      digest TEXT NOT NULL,
      meeting TEXT NOT NULL,
      seq INTEGER NOT NULL,
      position INTEGER NOT NULL,
      salt TEXT NOT NULL,
      path TEXT NOT NULL,
      value TEXT NOT NULL CHECK (json_valid(value)),
      PRIMARY KEY (meeting, seq, position),
      FOREIGN KEY (meeting, seq) REFERENCES entry (meeting, seq)
    ) STRICT, WITHOUT ROWID`);
    await runner.query('CREATE UNIQUE INDEX disclosure_digest ON disclosure (digest)');
    await runner.query(`CREATE TABLE withholding (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      digest TEXT NOT NULL,
      meeting TEXT NOT NULL,
      seq INTEGER NOT NULL,
      path TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('withheld', 'erased')),
      basis TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT`);
    await runner.query('CREATE INDEX withholding_entry ON withholding (meeting, seq)');
    await runner.query('CREATE INDEX withholding_digest ON withholding (digest)');
    await runner.query(`CREATE TABLE meeting (
      id TEXT PRIMARY KEY,
      organisation TEXT NOT NULL,
      body TEXT NOT NULL,
      slug TEXT NOT NULL,
      start TEXT NOT NULL,
      local_date TEXT NOT NULL,
      status TEXT NOT NULL,
      summary TEXT NOT NULL CHECK (json_valid(summary))
    ) STRICT`);
    await runner.query('CREATE INDEX meeting_start ON meeting (start DESC, id DESC)');
    await runner.query('CREATE INDEX meeting_place ON meeting (organisation, body, start DESC, id DESC)');
    await runner.query('CREATE TABLE edition (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
    await runner.query(`INSERT INTO edition (name, value) VALUES ('epoch', lower(hex(randomblob(8))))`);

    for (const table of ['entry', 'withholding'])
      for (const change of ['UPDATE', 'DELETE'])
        await runner.query(`CREATE TRIGGER ${table}_refuses_${change.toLowerCase()} BEFORE ${change} ON ${table}
          BEGIN SELECT RAISE(ABORT, 'what is published is not changed'); END`);
    await runner.query(`CREATE TRIGGER entry_refuses_gap BEFORE INSERT ON entry
      WHEN NEW.idx <> (SELECT coalesce(max(idx), -1) + 1 FROM entry)
        OR NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE meeting = NEW.meeting)
      BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END`);
    await runner.query(`CREATE TRIGGER withholding_refuses_gap BEFORE INSERT ON withholding
      WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM withholding)
      BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END`);
    await runner.query(`CREATE TRIGGER disclosure_refuses_update BEFORE UPDATE ON disclosure
      BEGIN SELECT RAISE(ABORT, 'what is published is not changed'); END`);
    await runner.query(`CREATE TRIGGER disclosure_refuses_delete BEFORE DELETE ON disclosure
      WHEN NOT EXISTS (SELECT 1 FROM withholding WHERE digest = OLD.digest)
      BEGIN SELECT RAISE(ABORT, 'what is published is not changed'); END`);
    await runner.query(`CREATE TRIGGER disclosure_refuses_return BEFORE INSERT ON disclosure
      WHEN EXISTS (SELECT 1 FROM withholding WHERE digest = NEW.digest)
        OR EXISTS (SELECT 1 FROM disclosure WHERE digest = NEW.digest
          OR (meeting = NEW.meeting AND seq = NEW.seq AND position = NEW.position))
      BEGIN SELECT RAISE(ABORT, 'what is published is not changed'); END`);
  }

  /** Forward only: delete the file instead, and the door makes it again. */
  async down(): Promise<void> {
    throw new Error('There is no way back from this migration; delete public.sqlite and it is made again.');
  }
}

export const publicRecordTables: Tables = {
  entities: [SealedRow, DisclosureRow, GoneRow, MeetingRow, EditionRow, FileRow],
  migrations: [PublicFiles1795700200000, PublicRecord1795392000001, Findable1795600800000, MeetingNumbers1795604400000],
};
