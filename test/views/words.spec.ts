import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { anomalies } from '../../src/procedure/rules/recorded-findings.js';
import { papersIn, wordsIn } from '../../src/views/words/languages.js';
import { loadWords } from '../../src/views/words/load.js';
import type { PageLanguage } from '../../src/views/pages.js';
import { pageLanguages } from '../../src/views/pages.js';

type Catalogue = { [key: string]: unknown };

const root = new URL('../..', import.meta.url).pathname;
const textOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.parentPath.endsWith('words'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n');
/** The pages, what moves them in the browser, and the feeds, which speak the same words. */
const views = ['src/views', 'src/finding', 'client/gallery'].map(textOf).join('\n');

/** Sections whose keys come from the procedure and are looked up by value, not by name. */
const lookedUp = [
  'exemption status itemState itemOutcome itemKind motionKind motionStatus choice method purpose outcome flag rules role',
  'questionFrom questionEnd deadline controlStep controlOf deferred reported changedWhen did',
  'attendance speech recessReason streamState streamFault seenBy change corrected disqualification missingFields',
  'minutesLink minutesStatus responsibility',
  'results parts',
  'withheldPlace',
  'way sharingCaption tie weighed documentKind',
]
  .join(' ')
  .split(' ');

/** Sentences that both written forms of Norwegian share, read and found right. */
const identicalInNynorsk = [
  'rules.holds-a-seat',
  'rules.raised-once',
  'withheldPlace.absence',
  'months',
  'disqualification.raised',
  'people.caption',
  'gallery.thenComes',
  'gallery.firstComes',
  'gallery.bigScreen',
  'gallery.usedOf',
  'gallery.seat',
];

/** Every word by its path, e.g. `meeting.chair`. */
function paths(catalogue: Catalogue, before = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? paths(value as Catalogue, `${before}${key}.`)
      : [`${before}${key}`],
  );
}

/** Words no page says: the last name in the path stands nowhere in the views. */
export function unused(catalogue: Catalogue, text: string): string[] {
  return paths(catalogue).filter((path) => {
    const sections = path.split('.');
    const whole = sections.find((name) => lookedUp.includes(name));
    if (whole !== undefined) return !text.includes(`.${whole}[`);
    const key = sections.at(-1)!;
    const section = sections.at(-2) ?? 'words';
    return !new RegExp(`\\b(${section}|say)\\??\\.${key}\\b`).test(text);
  });
}

const called = (value: unknown): string =>
  typeof value === 'function'
    ? String(value(...Array.from({ length: value.length }, (_, index) => index + 2)))
    : String(value);

describe('The words of each language', () => {
  it.each(pageLanguages)('are all there and nothing else: %s', async (language) => {
    expect(paths(wordsIn(language)).sort()).toEqual(paths(wordsIn('nb')).sort());
    expect(paths(papersIn(language)).sort()).toEqual(paths(papersIn('nb')).sort());
    const { rules, ...sent } = await loadWords(language);
    const { rules: all, ...kept } = wordsIn(language);
    expect(sent).toEqual(kept);
    expect(all).toMatchObject(rules);
    expect(wordsIn(language).language).toBe(language);
  });

  it.each(['words', 'papers'] as const)('hold nothing that no page says: %s', (kind) => {
    const dynamic =
      kind === 'papers'
        ? ['minutes.arrived', 'minutes.left', 'problems.not-found', 'frame.search', 'frame.calendar']
        : [
            'freshness.live',
            'freshness.polling',
            'freshness.stale',
            'freshness.ended',
            'freshness.paused',
            'people.room',
            'people.remote',
          ];
    const catalogue = kind === 'papers' ? papersIn('nb') : wordsIn('nb');
    expect(unused(catalogue, views).filter((path) => !dynamic.includes(path))).toEqual([]);
  });

  it('would notice a word that nobody says', () => {
    expect(unused({ meeting: { chair: 'x', forgotten: 'y' } }, 'words.meeting.chair')).toEqual(['meeting.forgotten']);
  });

  it.each(['nn', 'en'] as PageLanguage[])('were written for %s, not copied from bokmål', (language) => {
    const own = flat(wordsIn(language));
    const same = Object.entries(flat(wordsIn('nb'))).filter(([path, text]) => text === own[path] && text.length > 24);
    // A sentence of some length that is the same in two languages is nearly always one that was forgotten.
    expect(
      same.map(([path]) => path).filter((path) => !(language === 'nn' && identicalInNynorsk.includes(path))),
    ).toEqual([]);
  });

  it.each(pageLanguages)(
    'explain every finding an import can bring, and every rule a result can rest on: %s',
    (language) => {
      const rules = wordsIn(language).rules;
      const procedure = textOf('src/procedure');
      const named = [...procedure.matchAll(/\b(?:refuse|warn)\(\s*'([a-z-]+)'/g)].map(([, name]) => name!);
      for (const rule of [...anomalies, ...named, 'majority', 'casting-vote', 'quorum', 'threshold'])
        expect([rule, rules[rule]]).toEqual([rule, expect.any(String)]);
    },
  );
});

function flat(catalogue: Catalogue): Record<string, string> {
  const entries: [string, string][] = [];
  const walk = (value: Catalogue, before: string) => {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
        walk(inner as Catalogue, `${before}${key}.`);
      else entries.push([`${before}${key}`, called(inner)]);
    }
  };
  walk(catalogue, '');
  return Object.fromEntries(entries);
}
