import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  excerpt,
  folded,
  longestQuery,
  marked,
  mostTerms,
  stemOf,
  termsIn,
  termsOf,
} from '../../src/public-record/search-words.js';

const text = (parts: { text: string }[]) => parts.map((part) => part.text).join('');
const hits = (words: string, query: string) =>
  marked(words, termsOf(query))
    .filter(({ hit }) => hit)
    .map((part) => part.text);

describe('A word is looked for as people write it', () => {
  it.each([
    ['SVØMMEHALL', 'svømmehall'],
    ['Idéen', 'ideen'],
    ['Đuolbba', 'duolbba'],
    ['Åse', 'åse'],
    ['A\u030Ase', 'åse'],
    ['Öberg', 'øberg'],
  ])('%s is %s', (written, kept) => {
    expect(folded(written)).toBe(kept);
  });

  it('keeps å, æ and ø apart from a, e and o', () => {
    expect(new Set(['får', 'far', 'for', 'fær'].map(folded)).size).toBe(4);
  });

  it.each([
    [['skole', 'skolen', 'skoler', 'skolene', 'skolens', 'skolar'], 'skol'],
    [['barnehage', 'barnehagen', 'barnehagar', 'barnehagane'], 'barnehag'],
    [['budsjett', 'budsjettet', 'budsjetts', 'budsjetta'], 'budsjett'],
    [['park', 'parken', 'parker', 'parkane'], 'park'],
  ])('%j are forms of one word', (forms, stem) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stem));
  });

  it('leaves the shortest words as they are', () => {
    expect(['nes', 'veg', 'by', 'ås', 'hus'].map(stemOf)).toEqual(['nes', 'veg', 'by', 'ås', 'hus']);
  });
});

describe('What a reader typed', () => {
  it('is a handful of words, each once', () => {
    expect(termsOf('Skole, skole og «ny hall»!')).toEqual([
      { words: ['skole'], stem: 'skol' },
      { words: ['og'], stem: 'og' },
      { words: ['ny', 'hall'] },
    ]);
    expect(termsOf('en to tre fire fem seks sju åtte ni ti')).toHaveLength(mostTerms);
    expect(termsOf('x'.repeat(longestQuery * 2))[0]!.words[0]).toHaveLength(longestQuery);
  });

  it('is shown where it stands in a text, in all its forms and in longer words', () => {
    expect(hits('Skolene på Neset og skoleveien', 'skolen')).toEqual(['Skolene', 'skoleveien']);
    expect(hits('Ny hall, en ny stor hall', '"ny hall"')).toEqual(['Ny hall']);
    expect(hits('Vitamin B i barnehagen', 'b')).toEqual(['B']);
    expect(hits('Får ikke far', 'far')).toEqual(['far']);
  });
});

describe('An excerpt', () => {
  it('shows the place where most of what was asked for stands together', () => {
    const long = `${'Saken ble lagt fram. '.repeat(30)}Ny svømmehall på Nes bygges i 2028. ${'Møtet fortsatte. '.repeat(30)}Svømmehall.`;
    const shown = excerpt(long, termsOf('svømmehall nes'));
    expect(text(shown)).toContain('Ny svømmehall på Nes bygges');
    expect(text(shown)).toMatch(/^… .* …$/);
    expect(text(shown).length).toBeLessThan(260);
  });

  it('loses no letter of a short text, whatever was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (words, query) => {
        expect(text(marked(words, termsOf(query)))).toBe(words);
      }),
    );
  });

  it('finds every word of a text in that text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-ZæøåÆØÅéđš0-9]{1,12}$/), { minLength: 1, maxLength: 8 }),
        (words) => {
          const terms = termsOf(words.join(' '));
          expect(termsIn(words.join('; '), terms)).toBeGreaterThan(0);
          for (const word of words) expect(hits(words.join(', '), word).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
