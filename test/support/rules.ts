import { readdirSync, readFileSync } from 'node:fs';
import { describe } from '@jest/globals';

const page = readFileSync(new URL('../../docs/procedure.md', import.meta.url), 'utf8');

/** One line of docs/procedure.md: a rule, where it comes from and where it is tested. */
export interface WrittenRule {
  id: string;
  /** The heading it stands under. */
  family: string;
  sentence: string;
  source: string;
  testedIn: string;
}

/** Rows of the tables whose first cell is an id in backticks. */
export const writtenRules: readonly WrittenRule[] = page.split(/^## /mu).flatMap((chapter) => {
  const [family = '', ...lines] = chapter.split('\n');
  return lines
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 6 && /^`[a-z-]+`$/u.test(cells[1] ?? ''))
    .map((cells) => ({
      id: (cells[1] ?? '').replaceAll('`', ''),
      family,
      sentence: cells[2] ?? '',
      source: cells[3] ?? '',
      testedIn: (cells[4] ?? '').replaceAll('`', ''),
    }));
});

/** All the code of the procedure, as text. */
export const procedureCode = (): string => codeBelow(new URL('../../src/procedure/', import.meta.url));

function codeBelow(folder: URL): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      if (entry.isDirectory()) return codeBelow(new URL(`${entry.name}/`, folder));
      return entry.name.endsWith('.ts') ? readFileSync(new URL(entry.name, folder), 'utf8') : '';
    })
    .join('\n');
}

/** The rules a refusal can name, as the code spells them: those that refuse, and those that warn. */
export function rulesNamedIn(code: string): { refused: ReadonlySet<string>; warned: ReadonlySet<string> } {
  const named = (pattern: RegExp) => [...code.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    refused: new Set([
      ...named(/\b(?:refuse|misfit)\(\s*'([a-z-]+)'/gu),
      ...named(/\bsays\([^']*'([a-z-]+)'/gu),
      ...named(/\beachOnce\((?:[^']|\n)*?'([a-z-]+)'/gu),
    ]),
    warned: new Set(named(/\bwarn\(\s*'([a-z-]+)'/gu)),
  };
}

/** The worked cases, each with its file: "A1–A12, D5 | file" stands for thirteen of them. */
export const workedCases: readonly { id: string; testedIn: string }[] = page
  .split('\n')
  .map((line) => /^\| ((?:[A-F]\d+(?:–[A-F]\d+)?(?:, )?)+) \| `([a-z-]+)` \|$/u.exec(line))
  .filter((row) => row !== null)
  .flatMap(([, cases = '', testedIn = '']) => cases.split(', ').flatMap((span) => casesOf(span, testedIn)));

function casesOf(span: string, testedIn: string): { id: string; testedIn: string }[] {
  const [first = '', last = first] = span.split('–');
  const [from, to] = [first, last].map((id) => Number(id.slice(1)));
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, place) => ({
    id: `${first.charAt(0)}${(from ?? 0) + place}`,
    testedIn,
  }));
}

/** A rule by its id, described in the words of docs/procedure.md; an id that is not written there is a mistake. */
export function rule(id: string, body: () => void): void {
  const written = writtenRules.find((one) => one.id === id);
  if (!written) throw new Error(`docs/procedure.md has no rule \`${id}\``);
  describe(`${id}: ${written.sentence}`, body);
}

/** What holds in every meeting: refused where it would not, warned of, or shown. */
export interface WrittenInvariant {
  id: string;
  sentence: string;
  how: string;
  /** The rules that keep it, where rules do. */
  rules: string[];
  testedIn: string;
}

/** Rows whose first cell is `I-n` in backticks. */
export const writtenInvariants: readonly WrittenInvariant[] = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7 && /^`I-\d+`$/u.test(cells[1] ?? ''))
  .map((cells) => ({
    id: (cells[1] ?? '').replaceAll('`', ''),
    sentence: cells[2] ?? '',
    how: cells[3] ?? '',
    rules: [...(cells[4] ?? '').matchAll(/`([a-z-]+)`/gu)].map((match) => match[1] ?? ''),
    testedIn: (cells[5] ?? '').replaceAll('`', ''),
  }));

/** An invariant by its id, described in the words of docs/procedure.md. */
export function invariant(id: string, body: () => void): void {
  const written = writtenInvariants.find((one) => one.id === id);
  if (!written) throw new Error(`docs/procedure.md has no invariant \`${id}\``);
  describe(`${id} (${written.how}): ${written.sentence}`, body);
}
