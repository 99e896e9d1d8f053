import { describe, expect, it } from '@jest/globals';
import { ruleBookIds, type RuleBook } from '../../src/procedure/rule-book.js';
import { ruleBookOf } from '../../src/procedure/rule-books/rule-books.js';
import { pageLanguages, type PageLanguage } from '../../src/views/pages.js';
import { renderPage } from '../../src/views/render.js';
import { ended } from './invented-meetings.js';
import { itemPage } from './invented-pages.js';
import { bookWordsIn, groups } from '../../src/views/words/books/book-words.js';

const assets = { styles: [], script: null, preloads: [], icon: null };
const now = '2026-11-25T12:00:00.000Z';
const page = (book: RuleBook, language: PageLanguage = 'nb') =>
  renderPage({ kind: 'rule-book', path: `/rules/${book.id}`, language, now, book }, assets);
const rowOf = (html: string, parameter: string) =>
  new RegExp(`<tr id="${parameter}" role="row">.*?</tr>`, 's').exec(html)?.[0].replace(/<[^>]+>|\u00a0/g, ' ') ?? '';
const municipality = ruleBookOf('norwegian-municipality');

describe('The page of a rule book', () => {
  it('tells every parameter once, with its value, where it is written and when it was read there', () => {
    const html = page(municipality);
    const rows = [...html.matchAll(/<tr id="([A-Za-z]+)" role="row">/g)].map(([, name]) => name);
    expect([...rows].sort()).toEqual(
      Object.entries(municipality)
        .filter(([, value]) => typeof value === 'object' && 'verified' in value)
        .map(([name]) => name)
        .sort(),
    );
    expect(rowOf(html, 'quorum')).toContain('Minst halvparten av medlemmene må ha stemt i saken.');
    expect(rowOf(html, 'quorum')).toMatch(/kommuneloven § 11-9\s+første ledd/);
    expect(rowOf(html, 'quorum')).toContain('2. juli 2026');
  });

  it('says in words which rule nobody has read in its source', () => {
    expect(rowOf(page(municipality), 'blankInElections')).toContain('Ikke kontrollert mot kilden');
    expect(rowOf(page(municipality, 'nn'), 'blankInElections')).toContain('Ikkje kontrollert mot kjelda');
    expect(rowOf(page(municipality, 'en'), 'blankInElections')).toContain('Not checked against its source');
    expect(rowOf(page(municipality), 'quorum')).not.toContain('Ikke kontrollert');
  });

  it('has tables somebody can read without seeing them: a caption, and headings for columns and rows', () => {
    const html = page(municipality);
    const tables = html.match(/<table/g)?.length ?? 0;
    expect(tables).toBe(Object.keys(groups).length);
    expect(html.match(/<caption>/g)).toHaveLength(tables);
    const rows = Object.values(groups).flat().length;
    // The roles are said aloud, because on a narrow screen the rows are laid out as blocks.
    expect(html.match(/<table [^>]*role="table">/g)).toHaveLength(tables);
    expect(html.match(/<th scope="col" role="columnheader">/g)).toHaveLength(4 * tables);
    expect(html.match(/<th scope="row" role="rowheader">/g)).toHaveLength(rows);
    expect(html.match(/<td role="cell"/g)).toHaveLength(3 * rows);
  });

  it.each(pageLanguages.flatMap((language) => ruleBookIds.map((id) => [id, language] as const)))(
    'puts every value of %s into words: %s',
    (id, language) => {
      const book = ruleBookOf(id);
      const say = bookWordsIn(language);
      for (const name of Object.values(groups).flat()) {
        const told = (say.rules[name].say as (value: unknown) => string)(book[name].value);
        expect([name, told]).toEqual([name, expect.stringMatching(/^\p{Lu}|^\d|^[a-zæøå§]/u)]);
        expect(told).not.toMatch(/undefined|NaN|\[object|null/);
      }
    },
  );

  it('cites foreign provisions in their own language', () => {
    expect(page(ruleBookOf('swedish-municipality'))).toContain(
      '<td role="cell" lang="sv">kommunallagen (2017:725) 5 kap. 45 §</td>',
    );
    expect(rowOf(page(ruleBookOf('swedish-municipality')), 'quorum')).toContain(
      'Mer enn halvparten av medlemmene må være til stede',
    );
    expect(rowOf(page(ruleBookOf('english-council')), 'tie')).not.toContain('Ikke kontrollert mot kilden');
    expect(rowOf(page(ruleBookOf('english-council')), 'methods')).toContain('Ikke kontrollert mot kilden');
  });
});

describe('The page of an item', () => {
  it('leads from the rule a result rests on to all the rules', () => {
    const html = renderPage(itemPage(ended(), 'i2', 'ended', 'nn'), assets);
    expect(html).toContain('href="/rules/norwegian-municipality?lang=nn"');
    expect(html).not.toContain('ikkje kontrollert');
  });

  it('says where that rule has not been checked', () => {
    const told = itemPage(ended(), 'i2', 'ended');
    const votes = Object.values(told.snapshot.state.votes).map((vote) => ({
      ...vote,
      rule: vote.rule && { ...vote.rule, unverified: true as const },
    }));
    const state = { ...told.snapshot.state, votes: Object.fromEntries(votes.map((vote) => [vote.vote, vote])) };
    const html = renderPage({ ...told, snapshot: { ...told.snapshot, state } }, assets);
    expect(html).toContain('Regelen er ikke kontrollert mot kilden.');
  });
});

describe('The list of rule books', () => {
  it('leads to each of them and says how many rules are not checked', () => {
    const html = renderPage(
      { kind: 'rule-books', path: '/rules', language: 'nn', now, books: ruleBookIds.map(ruleBookOf) },
      assets,
    );
    for (const id of ruleBookIds) expect(html).toContain(`href="/rules/${id}?lang=nn"`);
    expect(html).toMatch(/\d+ reglar er ikkje kontrollerte mot kjelda/);
  });
});
