import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What can be looked for: a projection of the entries, written in the transaction that takes them. The words lie in an
 * index of their own, folded; `secure-delete` lets nothing of a word remain there once it is withheld.
 */
export class Findable1795600800000 implements MigrationInterface {
  name = 'Findable1795600800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE findable (
      id INTEGER PRIMARY KEY,
      meeting TEXT NOT NULL,
      key TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('meeting', 'item', 'person')),
      organisation TEXT NOT NULL,
      body TEXT NOT NULL,
      start TEXT NOT NULL,
      year INTEGER NOT NULL,
      imported INTEGER NOT NULL,
      place INTEGER,
      person TEXT,
      result TEXT,
      parties TEXT NOT NULL CHECK (json_valid(parties)),
      title TEXT NOT NULL,
      parts TEXT NOT NULL CHECK (json_valid(parts)),
      UNIQUE (meeting, key)
    ) STRICT`);
    await runner.query('CREATE INDEX findable_newest ON findable (start DESC, meeting, id)');
    await runner.query(
      'CREATE INDEX findable_person ON findable (organisation, person, start DESC) WHERE person IS NOT NULL',
    );
    // Words come folded and parted by spaces, so nothing but spaces may part them here.
    await runner.query(`CREATE VIRTUAL TABLE findable_words USING fts5(title, text, tokenize = 'ascii')`);
    await runner.query(`INSERT INTO findable_words (findable_words, rank) VALUES ('secure-delete', 1)`);
  }

  /** Forward only: delete the file instead, and the door makes it again. */
  async down(): Promise<void> {
    throw new Error('There is no way back from this migration; delete public.sqlite and it is made again.');
  }
}
