import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

/** A file anybody may have, because a public entry tells of it: a projection, made with the entries. */
@Entity('file')
export class FileRow {
  @PrimaryColumn('text') meeting: string;
  @PrimaryColumn('text') document: string;
  @PrimaryColumn('integer') version: number;
  @Column('text') sha256: string;
  @Column('text') name: string;
  @Column('text', { name: 'media_type' }) mediaType: string;
}

export class PublicFiles1795700200000 implements MigrationInterface {
  name = 'PublicFiles1795700200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE file (
      meeting TEXT NOT NULL,
      document TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      PRIMARY KEY (meeting, document, version)
    ) STRICT, WITHOUT ROWID`);
    await runner.query('CREATE INDEX file_hash ON file (sha256)');
  }

  /** Forward only: delete the file instead, and the door makes it again. */
  async down(): Promise<void> {
    throw new Error('There is no way back from this migration; delete public.sqlite and it is made again.');
  }
}
