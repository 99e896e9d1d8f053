import type { YearNumbers } from '../contract/finding.js';
import type { PublicStore } from '../platform/database.js';

/** Adds up what the public record says of a body's meetings. */
export abstract class Statistics {
  /** One row for each year in which the body met, the newest first. */
  abstract byYear(organisation: string, body: string): Promise<YearNumbers[]>;
}

const summed = [
  'meetings',
  'items',
  'adopted',
  'rejected',
  'postponed',
  'withdrawn',
  'noted',
  'votes',
  'unanimous',
  'seats',
  'present',
] as const satisfies (keyof YearNumbers)[];

export class SqliteStatistics extends Statistics {
  constructor(private readonly store: PublicStore) {
    super();
  }

  byYear(organisation: string, body: string): Promise<YearNumbers[]> {
    return this.store.read.query<YearNumbers[]>(
      `SELECT year, ${summed.map((name) => `sum(${name}) AS ${name}`).join(', ')} FROM meeting_numbers
       WHERE organisation = ? AND body = ? GROUP BY year ORDER BY year DESC`,
      [organisation, body],
    );
  }
}
