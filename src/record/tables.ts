import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Tables } from '../platform/database.js';
import type { Cut } from '../procedure/disclosures.js';
import type { Actor, MeetingEvent, PublicEvent } from '../procedure/events.js';

@Entity('entry')
export class EntryRow {
  @PrimaryColumn('text') meeting: string;
  @PrimaryColumn('integer') seq: number;
  @Column('text') at: string;
  @Column('text', { name: 'recorded_at' }) recordedAt: string;
  @Column('simple-json') actor: Actor;
  @Column('text', { name: 'command_id' }) commandId: string;
  @Column('text') type: string;
  @Column('simple-json') event: MeetingEvent;
}

@Entity('command')
export class CommandRow {
  @PrimaryColumn('text') meeting: string;
  @PrimaryColumn('text', { name: 'command_id' }) commandId: string;
  @Column('text') fingerprint: string;
  @Column('integer', { name: 'from_seq', nullable: true }) from: number | null;
  @Column('integer', { name: 'to_seq', nullable: true }) to: number | null;
}

@Entity('public_copy')
export class PublicCopyRow {
  @PrimaryColumn('integer', { name: 'idx' }) index: number;
  @Column('text') meeting: string;
  @Column('integer') seq: number;
  @Column('text') at: string;
  @Column('text', { name: 'recorded_at' }) recordedAt: string;
  @Column('simple-json') event: PublicEvent;
  @Column('simple-json') salts: string[];
  @Column('integer') cut: Cut;
}

@Entity('withholding')
export class WithholdingRow {
  @PrimaryColumn('integer') number: number;
  @Column('text') meeting: string;
  @Column('integer') seq: number;
  @Column('text') path: string;
  @Column('text') digest: string;
  @Column('text') state: 'withheld' | 'erased';
  @Column('text') basis: string;
  @Column('text') at: string;
  @Column('simple-json') actor: Actor;
}

/** Facts fixed when the record was begun. */
@Entity('founding')
export class FoundingRow {
  @PrimaryColumn('text') name: string;
  @Column('text') value: string;
}

/**
 * The private log, and what stands in the way of everybody, ourselves included, who would change it: no row can be
 * updated or deleted, and a row that would leave a gap is refused. `INSERT OR REPLACE` deletes without asking the
 * delete trigger; the one against gaps stops it.
 */
class PrivateLog1795392000000 implements MigrationInterface {
  name = 'PrivateLog1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE entry (
      meeting TEXT NOT NULL,
      seq INTEGER NOT NULL CHECK (seq >= 1),
      at TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      actor TEXT NOT NULL CHECK (json_valid(actor)),
      command_id TEXT NOT NULL,
      type TEXT NOT NULL,
      event TEXT NOT NULL CHECK (json_valid(event)),
      PRIMARY KEY (meeting, seq),
      FOREIGN KEY (meeting, command_id) REFERENCES command (meeting, command_id)
    ) STRICT, WITHOUT ROWID`);
    await runner.query('CREATE INDEX entry_first ON entry (meeting) WHERE seq = 1');
    await runner.query(`CREATE TABLE command (
      meeting TEXT NOT NULL,
      command_id TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      from_seq INTEGER,
      to_seq INTEGER,
      PRIMARY KEY (meeting, command_id)
    ) STRICT, WITHOUT ROWID`);
    await runner.query(`CREATE TABLE public_copy (
      idx INTEGER PRIMARY KEY CHECK (idx >= 0),
      meeting TEXT NOT NULL,
      seq INTEGER NOT NULL CHECK (seq >= 1),
      at TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      event TEXT NOT NULL CHECK (json_valid(event)),
      salts TEXT NOT NULL CHECK (json_valid(salts)),
      UNIQUE (meeting, seq)
    ) STRICT`);
    await runner.query(`CREATE TABLE withholding (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      meeting TEXT NOT NULL,
      seq INTEGER NOT NULL,
      path TEXT NOT NULL,
      digest TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('withheld', 'erased')),
      basis TEXT NOT NULL,
      at TEXT NOT NULL,
      actor TEXT NOT NULL CHECK (json_valid(actor)),
      UNIQUE (digest, state),
      FOREIGN KEY (meeting, seq) REFERENCES public_copy (meeting, seq)
    ) STRICT`);
    await runner.query('CREATE TABLE founding (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');

    for (const table of ['entry', 'command', 'public_copy', 'withholding', 'founding'])
      for (const change of ['UPDATE', 'DELETE'])
        await runner.query(`CREATE TRIGGER ${table}_refuses_${change.toLowerCase()} BEFORE ${change} ON ${table}
          BEGIN SELECT RAISE(ABORT, 'what is recorded is not changed'); END`);
    await refuseGap(runner, 'entry', 'seq', 'SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE meeting = NEW.meeting');
    await refuseGap(runner, 'public_copy', 'idx', 'SELECT coalesce(max(idx), -1) + 1 FROM public_copy');
    await refuseGap(runner, 'withholding', 'number', 'SELECT coalesce(max(number), 0) + 1 FROM withholding');
    await runner.query(`CREATE TRIGGER public_copy_seq_refuses_gap BEFORE INSERT ON public_copy
      WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM public_copy WHERE meeting = NEW.meeting)
      BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END`);
    await runner.query(`CREATE TRIGGER command_refuses_replacing BEFORE INSERT ON command
      WHEN EXISTS (SELECT 1 FROM command WHERE meeting = NEW.meeting AND command_id = NEW.command_id)
      BEGIN SELECT RAISE(ABORT, 'what is recorded is not changed'); END`);
    await runner.query(`CREATE TRIGGER founding_refuses_replacing BEFORE INSERT ON founding
      WHEN EXISTS (SELECT 1 FROM founding WHERE name = NEW.name)
      BEGIN SELECT RAISE(ABORT, 'what is recorded is not changed'); END`);
  }

  /** Forward only: going back would mean losing what was recorded since. */
  async down(): Promise<void> {
    throw new Error('There is no way back from this migration; restore a backup instead.');
  }
}

/** Whether a request was answered before is asked without knowing which meeting it led to. */
class CommandsAcrossMeetings1795435200000 implements MigrationInterface {
  name = 'CommandsAcrossMeetings1795435200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX command_id ON command (command_id, meeting)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX command_id');
  }
}

/** Copies written before this one are sealed as they were; later ones in smaller pieces. */
class CopiesCutFiner1795613400000 implements MigrationInterface {
  name = 'CopiesCutFiner1795613400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE public_copy ADD COLUMN cut INTEGER NOT NULL DEFAULT 1 CHECK (cut >= 1)');
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from this migration; restore a backup instead.');
  }
}

async function refuseGap(runner: QueryRunner, table: string, column: string, next: string): Promise<void> {
  await runner.query(`CREATE TRIGGER ${table}_refuses_gap BEFORE INSERT ON ${table} WHEN NEW.${column} <> (${next})
    BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END`);
}

export const recordTables: Tables = {
  entities: [EntryRow, CommandRow, PublicCopyRow, WithholdingRow, FoundingRow],
  migrations: [PrivateLog1795392000000, CommandsAcrossMeetings1795435200000, CopiesCutFiner1795613400000],
};
