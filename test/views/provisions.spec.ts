import { describe, expect, it } from '@jest/globals';
import { pageLanguages } from '../../src/views/pages.js';
import { provisionsIn } from '../../src/views/provisions.js';
import { renderPage } from '../../src/views/render.js';
import { everyPage } from './invented-pages.js';

const nothing = { styles: [], script: null, preloads: [], icon: null };
const linksIn = (text: string) =>
  provisionsIn(text).flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.text, piece.to]]));

describe('A provision that is named', () => {
  it.each([
    ['kommuneloven § 11-5 andre ledd', [['kommuneloven § 11-5', 'https://lovdata.no/lov/2018-06-22-83/§11-5']]],
    ['etter kommunelova § 11-8.', [['kommunelova § 11-8', 'https://lovdata.no/lov/2018-06-22-83/§11-8']]],
    [
      'Local Government Act § 11-5 (a)',
      [['Local Government Act § 11-5', 'https://lovdata.no/lov/2018-06-22-83/§11-5']],
    ],
    [
      'kommuneloven (Local Government Act) § 11-7',
      [['kommuneloven (Local Government Act) § 11-7', 'https://lovdata.no/lov/2018-06-22-83/§11-7']],
    ],
    [
      'offentleglova § 13, jf. forvaltningsloven § 13',
      [
        ['offentleglova § 13', 'https://lovdata.no/lov/2006-05-19-16/§13'],
        ['forvaltningsloven § 13', 'https://lovdata.no/lov/1967-02-10/§13'],
      ],
    ],
    [
      'kommuneloven § 11-1 andre ledd, jf. § 11-8',
      [
        ['kommuneloven § 11-1', 'https://lovdata.no/lov/2018-06-22-83/§11-1'],
        ['§ 11-8', 'https://lovdata.no/lov/2018-06-22-83/§11-8'],
      ],
    ],
    [
      'kommuneloven §§ 7-1, 11-3',
      [
        ['kommuneloven §§ 7-1', 'https://lovdata.no/lov/2018-06-22-83/§7-1'],
        ['11-3', 'https://lovdata.no/lov/2018-06-22-83/§11-3'],
      ],
    ],
    ['the source does not say, and § 11-8 of nothing', []],
    ['personopplysningsloven', [['personopplysningsloven', 'https://lovdata.no/lov/2018-06-15-38']]],
    ['PS 12/26 § 4', []],
    ['Local Government Act 1972, Schedule 12 paragraph 6', []],
  ])('leads to where the law stands: %s', (text, links) => {
    expect(linksIn(text)).toEqual(links);
    // Nothing is lost and nothing is said twice.
    expect(
      provisionsIn(text)
        .map((piece) => (typeof piece === 'string' ? piece : piece.text))
        .join(''),
    ).toBe(text);
  });

  /** Names of provisions that stand on a page without a link. */
  const unlinked = (html: string) =>
    [
      ...html
        .replace(/<script[\s\S]*?<\/script>|<head>[\s\S]*?<\/head>|<a [\s\S]*?<\/a>/gu, '')
        .matchAll(/(kommunelov|forvaltningslov|valglov|Local Government Act)[^<]{0,40}?§§? ?\d+/gu),
    ].map(([text]) => text);

  it('would be noticed where it leads nowhere', () => {
    expect(unlinked('<p>jf. kommuneloven § 11-5</p>')).toEqual(['kommuneloven § 11']);
  });

  it.each(pageLanguages)(
    'is a link on the pages of the rule books, where doors are closed, and in the minutes: %s',
    (language) => {
      const pages = everyPage(language);
      const named = [
        'rules-norwegian-municipality',
        'rules-norwegian-county',
        'doors-closed',
        'minutes',
        'minutes-running',
      ];
      for (const name of named) {
        const html = renderPage(pages[name]!, nothing);
        expect(html).toContain('href="https://lovdata.no/lov/2018-06-22-83/§');
        expect([name, unlinked(html)]).toEqual([name, []]);
      }
    },
  );
});
