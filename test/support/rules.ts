import { readFileSync } from 'node:fs';
import { describe } from '@jest/globals';

/** One line of docs/procedure.md: a rule, where it comes from and where it is tested. */
export interface WrittenRule {
  id: string;
  sentence: string;
  source: string;
  testedIn: string;
}

/** Rows of the tables whose first cell is an id in backticks. */
export const writtenRules: readonly WrittenRule[] = readFileSync(
  new URL('../../docs/procedure.md', import.meta.url),
  'utf8',
)
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6 && /^`[a-z-]+`$/u.test(cells[1] ?? ''))
  .map((cells) => ({
    id: (cells[1] ?? '').replaceAll('`', ''),
    sentence: cells[2] ?? '',
    source: cells[3] ?? '',
    testedIn: (cells[4] ?? '').replaceAll('`', ''),
  }));

/** A rule by its id, described in the words of docs/procedure.md; an id that is not written there is a mistake. */
export function rule(id: string, body: () => void): void {
  const written = writtenRules.find((one) => one.id === id);
  if (!written) throw new Error(`docs/procedure.md has no rule \`${id}\``);
  describe(`${id}: ${written.sentence}`, body);
}
