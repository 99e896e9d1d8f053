import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { procedureCode, rulesNamedIn, writtenRules as rules, type WrittenRule } from '../support/rules.js';

const here = (path: string) => new URL(path, import.meta.url);
const page = here('../../docs/rules-by-family.md');

type Way = 'refused' | 'warned' | 'shown';

type Rule = Pick<WrittenRule, 'id' | 'family' | 'source'>;

/** How the code answers where a rule is not kept: by which of the three kinds of refusal it names it. */
function waysOf(text: string): (id: string) => Way[] {
  const { refused, warned } = rulesNamedIn(text);
  return (id) => {
    const ways: Way[] = [...(refused.has(id) ? ['refused' as const] : []), ...(warned.has(id) ? ['warned' as const] : [])]; // prettier-ignore
    return ways.length > 0 ? ways : ['shown'];
  };
}

const lawless = /^(?:House|Custom|Rule book)$/u;
const provision = /(\d+)-(\d+)(?:\s*(?:to|til)\s*\d+-(\d+))?/gu;

/** Provisions of kommuneloven in a list like "§§ 7-5 to 7-8, 11-4, fvl § 8"; those of other laws come after their name. */
function provisionsIn(source: string): string[] {
  const own =
    source.replaceAll(/FOR-[\d-]+/gu, '').split(/, (?=[a-zæøå]+(?:loven|lova)? §|fvl|valgloven|Ministry)/u)[0] ?? '';
  return [...own.matchAll(provision)].flatMap(([, chapter = '', from = '', to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, more) => `${chapter}-${Number(from) + more}`),
  );
}

const counted = (rules: readonly Rule[], way: Way, waysFor: (id: string) => Way[]): number =>
  rules.filter(({ id }) => waysFor(id).includes(way)).length;

function byFamily(rules: readonly Rule[], waysFor: (id: string) => Way[]): string {
  const families = [...new Set(rules.map(({ family }) => family))];
  const row = (name: string, those: readonly Rule[]) =>
    [
      name,
      those.length,
      those.filter(({ source }) => !lawless.test(source)).length,
      counted(those, 'refused', waysFor),
      counted(those, 'warned', waysFor),
      counted(those, 'shown', waysFor),
    ].join(' | ');
  return [
    '| family | rules | from law | refused | warned | shown |',
    '| --- | --- | --- | --- | --- | --- |',
    ...families.map((family) => `| ${row(family, rules.filter((rule) => rule.family === family))} |`), // prettier-ignore
    `| ${row('All', rules)} |`,
  ].join('\n');
}

/** The page with everything counted anew; what is written by hand stays. */
function counting(text: string, rules: readonly Rule[], waysFor: (id: string) => Way[]): string {
  const framed = text.replace(
    /(<!-- by family -->\n)[^]*?(<!-- counted by rules-by-family.spec -->)/u,
    (_all, before: string, after: string) => `${before}\n${byFamily(rules, waysFor)}\n\n${after}`,
  );
  return framed
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const named = /^§ (\d+-\d+)$/u.exec(cells[1] ?? '')?.[1];
      if (named === undefined || cells.length !== 9) return line;
      const resting = rules.filter(({ source }) => provisionsIn(source).includes(named));
      const ids = resting.map(({ id }) => `\`${id}\``).join(', ') || '–';
      const counts = (['refused', 'warned', 'shown'] as const).map((way) => counted(resting, way, waysFor) || '–');
      return `| ${[cells[1], cells[2], ids, ...counts, cells[7]].join(' | ')} |`;
    })
    .join('\n');
}

/** The same, however wide the columns are drawn. */
const plain = (text: string) => text.replaceAll(/ +/gu, ' ').replaceAll(/-{3,}/gu, '---');

describe('docs/rules-by-family.md counts what is there', () => {
  const code = procedureCode();
  const ways = waysOf(code);
  if (process.env['UPDATE_DOCS']) writeFileSync(page, counting(readFileSync(page, 'utf8'), rules, ways));
  const text = readFileSync(page, 'utf8');

  it('by family and by provision', () => {
    expect(rules.length).toBeGreaterThan(250);
    expect(plain(counting(text, rules, ways))).toBe(plain(text));
  });

  it('and says why of every provision on which no rule rests', () => {
    const silent = text
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells.length === 9 && cells[1]?.startsWith('§') && cells[3] === '–' && cells[7] === '');
    expect(silent.map((cells) => cells[1])).toEqual([]);
  });

  it('and names every provision a rule rests on', () => {
    const cited = [...new Set(rules.flatMap(({ source }) => provisionsIn(source)))];
    expect(cited.filter((one) => !text.includes(`| § ${one} `))).toEqual([]);
  });

  it('and a rule that warns where it refused, and one that is left out, are found out', () => {
    const softened = waysOf(code.replaceAll("refuse('late-item'", "warn('late-item'"));
    expect(plain(counting(text, rules, softened))).not.toBe(plain(text));
    const fewer = rules.filter(({ id }) => id !== 'quorum');
    expect(plain(counting(text, fewer, ways))).not.toBe(plain(text));
  });
});

const plan = here('../../../shared/domain.md');
if (!existsSync(plan)) {
  process.stdout.write('Left out: the list of provisions this house was planned with is not beside this repository.\n');
}

(existsSync(plan) ? describe : describe.skip)('Every provision this house was planned with', () => {
  it('has its row', () => {
    const whole = readFileSync(plan, 'utf8');
    const law = whole.slice(whole.indexOf('\n## 2. '), whole.indexOf('\n### 2.11'));
    // Chapters 4 to 13 and 27 are those of kommuneloven; the rows on other laws name theirs.
    const named = [...law.matchAll(/§§? ?((?:\d+-\d+(?:[,…–] ?| and | to )?)+)/gu)].flatMap((match) => [...(match[1] ?? '').matchAll(/(\d+)-(\d+)/gu)].map(([one]) => one)); // prettier-ignore
    const ours = [...new Set(named)].filter((one) => /^(?:[4-9]|1[0-3]|27)-/u.test(one));
    // § 9-1 of valgloven.
    const elsewhere = ['9-1'];
    const text = readFileSync(page, 'utf8');
    expect(ours.length).toBeGreaterThan(30);
    expect(ours.filter((one) => !text.includes(`| § ${one} `) && !elsewhere.includes(one))).toEqual([]);
  });
});
