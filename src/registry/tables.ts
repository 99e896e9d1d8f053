import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Tables } from '../platform/database.js';
import { Body, Member, Organisation } from './entities.js';

class CreateRegistry1763892000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE organisation (
      slug TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      language TEXT NOT NULL
    ) STRICT`);
    // The id is made of two slugs with a hyphen, and slugs may hold hyphens: the primary key keeps "a-b" of "a" and "b"
    // apart from "a-b" of any other pair, because the second one to come is refused.
    await runner.query(`CREATE TABLE body (
      id TEXT PRIMARY KEY,
      organisation TEXT NOT NULL REFERENCES organisation (slug),
      slug TEXT NOT NULL,
      name TEXT NOT NULL,
      seats INTEGER NOT NULL,
      rule_book TEXT NOT NULL,
      language TEXT NOT NULL,
      timezone TEXT NOT NULL,
      remote_permitted INTEGER NOT NULL,
      stream_hosts TEXT NOT NULL,
      UNIQUE (organisation, slug)
    ) STRICT`);
    await runner.query(`CREATE TABLE member (
      body TEXT NOT NULL REFERENCES body (id),
      person TEXT NOT NULL,
      place INTEGER NOT NULL,
      facts TEXT NOT NULL,
      PRIMARY KEY (body, person)
    ) STRICT`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

/** What kind of body it is was not asked at first; nothing is guessed from the name. */
class SayWhatKindOfBody1764061200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE body ADD COLUMN type TEXT');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

/** What each meeting of a body starts from. */
class SayWhereMeetingsStart1764084600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE body ADD COLUMN profile TEXT');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

/** What the registry keeps, in the private store. */
export const registryTables: Tables = {
  entities: [Organisation, Body, Member],
  migrations: [CreateRegistry1763892000000, SayWhatKindOfBody1764061200000, SayWhereMeetingsStart1764084600000],
};
