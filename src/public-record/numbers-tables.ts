import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be counted of each meeting: a projection of the entries, written in the transaction that takes them. */
export class MeetingNumbers1795604400000 implements MigrationInterface {
  name = 'MeetingNumbers1795604400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE meeting_numbers (
      meeting TEXT PRIMARY KEY,
      organisation TEXT NOT NULL,
      body TEXT NOT NULL,
      year INTEGER NOT NULL,
      meetings INTEGER NOT NULL,
      items INTEGER NOT NULL,
      adopted INTEGER NOT NULL,
      rejected INTEGER NOT NULL,
      postponed INTEGER NOT NULL,
      withdrawn INTEGER NOT NULL,
      noted INTEGER NOT NULL,
      votes INTEGER NOT NULL,
      unanimous INTEGER NOT NULL,
      seats INTEGER NOT NULL,
      present INTEGER NOT NULL
    ) STRICT`);
    await runner.query('CREATE INDEX meeting_numbers_place ON meeting_numbers (organisation, body, year)');
  }

  /** Forward only: delete the file instead, and the door makes it again. */
  async down(): Promise<void> {
    throw new Error('There is no way back from this migration; delete public.sqlite and it is made again.');
  }
}
