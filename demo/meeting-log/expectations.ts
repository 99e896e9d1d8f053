import { existsSync, readFileSync } from 'node:fs';

/** What somebody counted in a log by hand: the `.expect.json` beside it. */
export interface Expectations {
  items: number;
  motions: number;
  votes: number;
  ballots: number;
  attendanceEntries: number;
  types: Record<string, number>;
  tallies: ExpectedTally[];
  anomalies: ExpectedAnomaly[];
}

export interface ExpectedTally {
  vote: string;
  item: string;
  rule: 'yes-no' | 'choice';
  ballots: number;
  tally: Record<string, number>;
  announced: string | null;
  announcedChosen?: string;
  announcedCounts?: Record<string, number>;
  recomputed: string | null;
  recomputedChosen?: string;
  agrees: boolean | null;
}

export interface ExpectedAnomaly {
  kind: string;
  vote?: string;
  person?: string;
  name?: string;
  [fact: string]: unknown;
}

export const expectationsBeside = (logPath: string): string => logPath.replace(/\.log\.ndjson$/u, '') + '.expect.json';

/** Null where there is no such file. @throws Error where there is one that cannot be understood */
export function readExpectations(path: string): Expectations | null {
  if (!existsSync(path)) return null;
  const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Expectations> | null;
  const counts = [value?.items, value?.motions, value?.votes, value?.ballots, value?.attendanceEntries];
  if (
    !counts.every(Number.isInteger) ||
    !value?.types ||
    !Array.isArray(value.tallies) ||
    !Array.isArray(value.anomalies)
  ) {
    throw new Error(`${path} is not a list of expectations`);
  }
  return value as Expectations;
}
