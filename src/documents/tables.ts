import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { FileMediaType, FileState, Finding } from '../contract/documents.js';
import type { Tables } from '../platform/database.js';

/** A file somebody sent for a meeting. The bytes lie in the folder of files, under the same hash. */
@Entity('upload')
export class UploadRow {
  @PrimaryColumn('text') meeting: string;
  @PrimaryColumn('text') sha256: string;
  @Column('text') name: string;
  @Column('text', { name: 'media_type' }) mediaType: FileMediaType;
  @Column('integer') bytes: number;
  @Column('integer', { nullable: true }) pages: number | null;
  @Column('text') state: FileState;
  @Column('simple-json') findings: Omit<Finding, 'acknowledged'>[];
  @Column('text') account: string;
  @Column('text', { name: 'sent_by' }) sentBy: string;
  @Column('text', { name: 'sent_at' }) sentAt: string;
}

/** Somebody answered for something that was found: who, when and why. */
@Entity('acknowledgement')
export class AcknowledgementRow {
  @PrimaryColumn('text') meeting: string;
  @PrimaryColumn('text') sha256: string;
  @PrimaryColumn('text') finding: string;
  @Column('text') reason: string;
  @Column('text') account: string;
  @Column('text', { name: 'given_by' }) givenBy: string;
  @Column('text') at: string;
}

class Documents1795700100000 implements MigrationInterface {
  name = 'Documents1795700100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE upload (
      meeting TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      bytes INTEGER NOT NULL CHECK (bytes > 0),
      pages INTEGER,
      state TEXT NOT NULL CHECK (state IN ('checking', 'checked')),
      findings TEXT NOT NULL CHECK (json_valid(findings)),
      account TEXT NOT NULL,
      sent_by TEXT NOT NULL,
      sent_at TEXT NOT NULL,
      PRIMARY KEY (meeting, sha256)
    ) STRICT`);
    await runner.query('CREATE INDEX upload_file ON upload (sha256)');
    await runner.query(`CREATE TABLE acknowledgement (
      meeting TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      finding TEXT NOT NULL,
      reason TEXT NOT NULL,
      account TEXT NOT NULL,
      given_by TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (meeting, sha256, finding),
      FOREIGN KEY (meeting, sha256) REFERENCES upload (meeting, sha256)
    ) STRICT`);
    // Who answered for what is read when something turns out to have been unlawful.
    for (const change of ['UPDATE', 'DELETE'])
      await runner.query(
        `CREATE TRIGGER acknowledgement_refuses_${change.toLowerCase()} BEFORE ${change} ON acknowledgement
         BEGIN SELECT RAISE(ABORT, 'what was answered for is not changed'); END`,
      );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

export const documentsTables: Tables = {
  entities: [UploadRow, AcknowledgementRow],
  migrations: [Documents1795700100000],
};
