import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { unread, workedCases } from '../support/worked-cases.js';

/** Every worked case ends in words: what a citizen, or the secretary who is refused, reads in bokmål and in nynorsk. */

const here = new URL('.', import.meta.url);
const specs = readdirSync(here)
  .filter((file) => /^worked-cases-(?!worded).*\.spec\.ts$/u.test(file))
  .map((file) => readFileSync(new URL(file, here), 'utf8'));

describe('The wording of the worked cases', () => {
  it('is checked in bokmål and nynorsk for every one of the 64', () => {
    expect(workedCases).toHaveLength(64);
    expect(unread(specs)).toEqual([]);
  });

  it.each(workedCases)('would be missed if nobody checked it: %s', (id) => {
    const without = specs.map((spec) =>
      spec.replaceAll(new RegExp(`\\breads(OnPage)?\\(\\s*'${id}'`, 'gu'), 'void (0'),
    );
    expect(unread(without)).toEqual([id]);
  });

  it('is not checked by a test that is skipped, of another case, or that expects nothing', () => {
    const check = "reads('A1', words, { nb: 'Vedtatt.', nn: 'Vedteke.' });";
    const one = (source: string) => unread([source], ['A1']);
    expect(one(`it('A1 carries', () => { ${check} });`)).toEqual([]);
    expect(one(`it.skip('A1 carries', () => { ${check} });`)).toEqual(['A1']);
    expect(one(`it('A12 carries', () => { ${check} });`)).toEqual(['A1']);
    expect(one(`it('A1 carries', () => { reads('A1', words); });`)).toEqual(['A1']);
    expect(one(`it('A1 carries', () => { // ${check}\n });`)).toEqual(['A1']);
  });
});
