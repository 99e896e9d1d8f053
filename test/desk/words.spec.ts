import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { likelyOutcome } from '../../client/desk/likely-outcome.js';
import { readOwnKeys, shortcut, takenBy } from '../../client/desk/keys.js';
import { lastCalled, nextItem } from '../../client/desk/panes/agenda.js';
import { numberAfter } from '../../client/desk/panes/agenda-form.js';
import { explain } from '../../client/desk/words/rules.js';
import { provisionOf, sourceOf } from '../../client/desk/words/provisions.js';
import { phrasesIn, withPhrase } from '../../client/desk/words/phrases.js';
import { rulesEn } from '../../client/desk/words/rules-en.js';
import { rulesNb } from '../../client/desk/words/rules-nb.js';
import { rulesNn } from '../../client/desk/words/rules-nn.js';
import { clockTime, longDate, minutesAndSeconds, wordsOf } from '../../client/desk/words/words.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { swedishMunicipality } from '../../src/procedure/rule-books/swedish-municipality.js';
import { assembledDecision } from '../../src/procedure/forms/decision-text.js';
import type { Item, Meeting } from '../../src/procedure/meeting.js';
import { nothingYet } from '../../src/procedure/meeting.js';

/** Every rule the procedure can refuse by, read from its own source. */
function rulesOfTheProcedure(): string[] {
  const folder = join(import.meta.dirname, '../../src/procedure');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\b(?:refuse|misfit|warn)\('([a-z-]+)'/gu)].map(
      (hit) => hit[1] ?? '',
    ),
  );
  return [...new Set(found)].sort();
}

describe('Every "no" is worded in the reader’s language', () => {
  it('has a sentence for each rule of the procedure', () => {
    const rules = rulesOfTheProcedure();
    expect(rules.length).toBeGreaterThan(60);
    for (const words of [rulesNb, rulesNn, rulesEn]) expect(rules.filter((rule) => !words[rule])).toEqual([]);
  });

  it('has the same rules in all three languages', () => {
    expect(Object.keys(rulesNn).sort()).toEqual(Object.keys(rulesNb).sort());
    expect(Object.keys(rulesEn).sort()).toEqual(Object.keys(rulesNb).sort());
  });

  it('names the facts and links to the provision', () => {
    const refusal = {
      rule: 'quorum-foreseen',
      kind: 'judgement' as const,
      facts: { eligible: 10, needed: 13, members: 25 },
    };
    const { sentence, provision } = explain(refusal, 'nb', nothingYet);
    expect(sentence).toContain('Bare 10 kan stemme nå');
    expect(provision).toEqual({
      name: 'kommuneloven § 11-9 første ledd',
      address: 'https://lovdata.no/lov/2018-06-22-83/§11-9',
    });
  });

  it('names the source that docs/procedure.md names, for every rule it holds, and knows no other', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/procedure.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| .*? \| ([^|]*) \| `/gmu)];
    expect(rows.length).toBeGreaterThan(200);
    const apart = rows.filter(([, rule = '', source = '']) => sourceOf(rule) !== source.replaceAll('*', '').trim());
    expect(apart.map(([, rule, source]) => [rule, source])).toEqual([]);
    expect(rulesOfTheProcedure().filter((rule) => sourceOf(rule) === undefined)).toEqual([]);
  });

  it('links every provision of Norwegian law, and says of the rest that it is order or custom', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const told = rulesOfTheProcedure().map((rule) => ({
        rule,
        ...provisionOf(rule, language, norwegianMunicipality),
      }));
      const bare = told.filter(
        ({ rule, address }) => address === null && !['House', 'Custom'].includes(sourceOf(rule) ?? ''),
      );
      expect(
        bare
          .filter(({ rule }) => /§/u.test(sourceOf(rule) ?? '') && !/California/u.test(sourceOf(rule) ?? ''))
          .map(({ rule, name }) => [rule, name]),
      ).toEqual([]);
      const foreign = told.filter(
        ({ name = '' }) =>
          language !== 'en' && /subsection|reading| and |Ministry|January|September |October/u.test(name),
      );
      expect(foreign.map(({ rule, name }) => [rule, name])).toEqual([]);
    }
  });

  it('names the provision of the meeting’s own country, on the page of its rule book', () => {
    expect(provisionOf('quorum', 'en', swedishMunicipality)).toEqual({
      name: swedishMunicipality.quorum.source,
      address: '/rules/swedish-municipality#quorum',
    });
    expect(provisionOf('in-order', 'nb', swedishMunicipality)?.address).toBeNull();
    expect(provisionOf('postponement-first', 'nn', norwegianMunicipality)).toEqual({
      name: 'Sedvane og reglement',
      address: null,
    });
  });

  it('tells where this rule book allows a secret vote', () => {
    const sentence = (where: string[]) =>
      explain({ rule: 'secret-vote', kind: 'procedure', facts: { item: 'i1', where } }, 'nb', nothingYet).sentence;
    expect(sentence([])).toBe('Skriftlig, hemmelig avstemning er ikke tillatt her.');
    expect(sentence(['lists'])).toMatch(/ bare tillatt ved forholdsvalg\.$/u);
    expect(sentence(['lists', 'persons', 'hiring'])).toMatch(
      / ved forholdsvalg, valg av enkeltpersoner og ansettelse\.$/u,
    );
  });

  it('shows a rule it has no words for rather than nothing', () => {
    const refusal = { rule: 'brand-new', kind: 'procedure' as const, facts: { n: 3 } };
    expect(explain(refusal, 'en', nothingYet).sentence).toBe('brand-new: n 3');
  });
});

describe('Set phrases', () => {
  it('are as many in nynorsk as in bokmål, and none is the same by neglect', () => {
    const [nb, nn] = [phrasesIn('nb'), phrasesIn('nn')];
    expect(nn?.decision).toHaveLength(nb?.decision.length ?? 0);
    expect(nn?.note).toHaveLength(nb?.note.length ?? 0);
    expect(nb?.decision.filter((phrase) => nn?.decision.includes(phrase))).toEqual([]);
    expect(phrasesIn('de')).toBeNull();
  });

  it('are put on a line of their own after what stands there', () => {
    expect([withPhrase('', 'A.'), withPhrase('Først.\n', 'A.')]).toEqual(['A.', 'Først.\nA.']);
  });
});

describe('Single keys', () => {
  const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false, altKey: false });
  const free = { writing: false, dialogOpen: false, singleKeys: true };

  it('work in either case while nobody writes', () => {
    expect([shortcut(key('n'), free), shortcut(key('N'), free), shortcut(key('?'), free)]).toEqual(['n', 'n', '?']);
  });

  it('are silent while writing, in a dialog, with Ctrl, and when turned off (WCAG 2.1.4)', () => {
    expect(shortcut(key('n'), { ...free, writing: true })).toBeNull();
    expect(shortcut(key('n'), { ...free, dialogOpen: true })).toBeNull();
    expect(shortcut(key('n', true), free)).toBeNull();
    expect(shortcut(key('n'), { ...free, singleKeys: false })).toBeNull();
  });

  it('can be moved to other keys, or to none, but no two to the same', () => {
    const own = readOwnKeys({ n: 'j', s: '', t: 'j', p: 'xx', v: 7, '?': 'h', Escape: 'q', nothing: 'z' });
    expect(own).toEqual({ n: 'j', s: '', '?': 'h' });
    const moved = { ...free, own };
    expect([shortcut(key('j'), moved), shortcut(key('N'), moved), shortcut(key('s'), moved)]).toEqual([
      'n',
      null,
      null,
    ]);
    expect([shortcut(key('h'), moved), shortcut(key('t'), moved), shortcut(key('Escape'), moved)]).toEqual([
      '?',
      't',
      'Escape',
    ]);
    expect([takenBy('T', 'n', {}), takenBy('', 'n', {}), takenBy('j', 's', own), takenBy('n', 's', own)]).toEqual([
      't',
      undefined,
      'n',
      undefined,
    ]);
    expect([readOwnKeys(null), readOwnKeys('n')]).toEqual([{}, {}]);
  });

  it('leave Esc and Ctrl+Enter when turned off', () => {
    expect(shortcut(key('Escape'), { ...free, singleKeys: false })).toBe('Escape');
    expect(shortcut(key('Enter', true), { ...free, singleKeys: false, writing: true })).toBe('Ctrl+Enter');
  });

  it('each have a line in the legend of every language', () => {
    const names = Object.keys(wordsOf('nb').legend.keys);
    for (const language of ['nn', 'en'] as const) expect(Object.keys(wordsOf(language).legend.keys)).toEqual(names);
  });
});

describe('Small things', () => {
  it('tells day and time in the meeting’s zone and the reader’s language', () => {
    const instant = '2026-11-23T23:30:00.000Z';
    const told = (['nb', 'nn'] as const).map((language) => longDate(instant, 'Europe/Oslo', language));
    expect(told).toEqual(['tirsdag 24. november 2026', 'tysdag 24. november 2026']);
    expect(longDate(instant, 'Europe/Oslo', 'en')).toMatch(/^Tuesday,? 24 November 2026$/u);
    expect(clockTime(instant, 'Europe/Oslo', 'nn')).toBe('00:30');
  });

  it('counts the next number on, and time in minutes and seconds', () => {
    expect([numberAfter('PS 12/26'), numberAfter('')]).toEqual(['PS 13/26', '']);
    expect([minutesAndSeconds(125.9), minutesAndSeconds(-3)]).toEqual(['2:05', '0:00']);
  });

  it('goes on to the next item that waits, and back to the first where none is left below', () => {
    const items = [
      { item: 'a', state: 'listed', kind: 'decision', calledAt: null },
      { item: 'b', state: 'ended', kind: 'decision', calledAt: null },
      { item: 'c', state: 'listed', kind: 'heading', calledAt: null },
      { item: 'd', state: 'called', kind: 'decision', calledAt: null },
    ] as Item[];
    expect(lastCalled(items)).toBeNull();
    expect(
      lastCalled([
        { item: 'b', calledAt: '2' },
        { item: 'a', calledAt: '1' },
        { item: 'c', calledAt: null },
      ] as Item[]),
    ).toBe('b');
    expect([nextItem(items, null), nextItem(items, 'd'), nextItem(items.slice(1), 'd')]).toEqual(['a', 'a', null]);
  });

  it('puts the decision together from what was adopted, and no other', () => {
    const motion = (id: string, status: string, text: string) => [id, { motion: id, status, text, kind: 'amendment' }];
    const item = {
      item: 'i1',
      kind: 'decision',
      motions: ['1', '2', '3'],
      votes: ['v', 'w'],
      decision: null,
    } as unknown as Item;
    const meeting = {
      items: { i1: item },
      motions: Object.fromEntries([
        motion('1', 'adopted', 'Først.'),
        motion('2', 'rejected', 'Nei.'),
        motion('3', 'adopted', 'Så.'),
      ]),
      votes: {
        v: { state: 'declared', binding: true, purpose: 'substance', motions: ['1'], result: { outcome: 'carried' } },
        w: { state: 'voided', binding: true, purpose: 'substance', motions: ['2'], result: null },
      },
      elections: nothingYet.elections,
    } as unknown as Meeting;
    expect(assembledDecision(meeting, item)).toEqual({ text: 'Først.\n\nSå.', votes: ['v'] });
    expect(likelyOutcome(meeting, item)).toBe('no-decision');
  });
});
