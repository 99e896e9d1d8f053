import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Tables } from '../platform/database.js';
import { Account, AccountGrant, AuditEntry, OpenedAs, Session, SetupLink } from './entities.js';

class CreateIdentity1763892100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE account (
      id TEXT PRIMARY KEY,
      login TEXT NOT NULL UNIQUE,
      display_name TEXT NOT NULL,
      password TEXT NOT NULL,
      demo INTEGER NOT NULL,
      disabled INTEGER NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT`);
    await runner.query(`CREATE TABLE account_grant (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      account TEXT NOT NULL REFERENCES account (id),
      role TEXT NOT NULL,
      body TEXT,
      organisation TEXT,
      valid_from TEXT,
      valid_to TEXT
    ) STRICT`);
    await runner.query('CREATE INDEX account_grant_of ON account_grant (account)');
    await runner.query(`CREATE TABLE session (
      token_hash TEXT PRIMARY KEY,
      account TEXT NOT NULL REFERENCES account (id),
      created_at TEXT NOT NULL,
      used_at TEXT NOT NULL
    ) STRICT`);
    await runner.query('CREATE INDEX session_of ON session (account)');
    await runner.query(`CREATE TABLE setup_link (
      token_hash TEXT PRIMARY KEY,
      expires_at TEXT NOT NULL
    ) STRICT`);
    // AUTOINCREMENT never gives a number twice, so an entry cut off at the end would show as a gap.
    await runner.query(`CREATE TABLE audit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      what TEXT NOT NULL,
      account TEXT,
      subject TEXT,
      detail TEXT
    ) STRICT`);
    for (const change of ['UPDATE', 'DELETE'])
      await runner.query(
        `CREATE TRIGGER audit_no_${change.toLowerCase()} BEFORE ${change} ON audit
         BEGIN SELECT RAISE(ABORT, 'The audit is added to, never changed.'); END`,
      );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

class FixWhatTheHouseIs1763892150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE opened_as (
      kind TEXT PRIMARY KEY CHECK (kind IN ('demo', 'council')),
      at TEXT NOT NULL
    ) STRICT`);
    await runner.query(`CREATE TRIGGER opened_as_once BEFORE INSERT ON opened_as
      WHEN EXISTS (SELECT 1 FROM opened_as)
      BEGIN SELECT RAISE(ABORT, 'What the house is was fixed at its first start.'); END`);
    for (const change of ['UPDATE', 'DELETE'])
      await runner.query(`CREATE TRIGGER opened_as_no_${change.toLowerCase()} BEFORE ${change} ON opened_as
        BEGIN SELECT RAISE(ABORT, 'What the house is was fixed at its first start.'); END`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

/** What identity keeps, in the private store. */
export const identityTables: Tables = {
  entities: [Account, AccountGrant, Session, SetupLink, AuditEntry, OpenedAs],
  migrations: [CreateIdentity1763892100000, FixWhatTheHouseIs1763892150000],
};
