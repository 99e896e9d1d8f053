import { describe, expect, it } from '@jest/globals';
import { pageLanguages } from '../../src/views/pages.js';
import { papersIn, wordsIn } from '../../src/views/words/languages.js';

/** Words that cannot stand after the number one. */
const several =
  'medlemmer|medlemer|saker|dager|dagar|møter|stemmer|røyster|forslagene|framlegga|sider|minutter|minutt\\w*ar|timer|timar|plasser|plassar|personer|personar|stader|steder|regler|reglar|ganger|gonger|items|members|days|votes|motions|meetings|pages|hours|minutes|seats|people|places|rules|times|others';
/** What stands after “of” or “all” is the size of a body, which is never one. */
const wrong = new RegExp(`(?<![\\d.,–-]|(?:av|of|all|alle) )1 (?:${several})\\b`, 'u');

/** Every sentence of a catalogue that can be said with nothing but ones, by its path. */
function saidWithOne(catalogue: object, before = ''): [path: string, said: string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const path = `${before}${key}`;
    if (typeof value === 'function') {
      try {
        return [[path, String((value as (...args: number[]) => unknown)(...Array<number>(value.length).fill(1)))]];
      } catch {
        // It asks for more than numbers.
        return [];
      }
    }
    return typeof value === 'object' && value !== null ? saidWithOne(value, `${path}.`) : [];
  });
}

describe('What is said of one', () => {
  it.each(pageLanguages)('is not said as of several: %s', (language) => {
    const said = [...saidWithOne(wordsIn(language)), ...saidWithOne(papersIn(language))];
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter(([, sentence]) => wrong.test(sentence))).toEqual([]);
  });

  it('would be noticed', () => {
    const careless = {
      items: (n: number) => `${n} saker`,
      right: (n: number) => `${n} sak`,
      far: (n: number) => `11 saker av ${n}`,
    };
    expect(saidWithOne(careless).filter(([, sentence]) => wrong.test(sentence))).toEqual([['items', '1 saker']]);
  });
});
