import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  cut,
  identityNumbersIn,
  isIdentityNumber,
  withoutIdentityNumbers,
  yearAndNumber,
} from '../../../src/archiving/exports/texts.js';

const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('Texts that must fit', () => {
  it('are never longer than may be, and never end in half a letter', () => {
    const seed = Date.now();
    console.log(`seed ${seed}`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
        const told = cut(text, longest);
        expect(told.length).toBeLessThanOrEqual(Math.max(longest, 0));
        if (text.length <= longest) expect(told).toBe(text);
        else expect(told).toMatch(/…$/);
        if (!half.test(text)) expect(told).not.toMatch(half);
      }),
      { seed },
    );
  });

  it.each([
    ['PS 12/26', { year: 2026, sequence: 12 }],
    ['041/2025', { year: 2025, sequence: 41 }],
    ['FS 7 / 26', { year: 2026, sequence: 7 }],
    ['', null],
    ['Sak 3', null],
    ['12/26-B/7/123', { year: 2026, sequence: 12 }],
  ])('%j is read as a number in a year where it is one', (number, read) => {
    expect(yearAndNumber(number)).toEqual(read);
  });
});

describe('Identity numbers', () => {
  // Nobody is born in the 89th month: such numbers are given to test persons only.
  const number = '13897248098';

  it('are known by their two control figures', () => {
    expect(isIdentityNumber(number)).toBe(true);
    for (const other of ['13897248099', '13897248088', '1389724809', '138972480988'])
      expect(isIdentityNumber(other)).toBe(false);
  });

  it.each([`nr. ${number}.`, 'født 138972 48098', '1389.72.48098', `${number}\n${number}`])(
    'are found in %j',
    (text) => {
      expect(identityNumbersIn(text).length).toBeGreaterThan(0);
      expect(identityNumbersIn(withoutIdentityNumbers(text))).toEqual([]);
    },
  );

  it.each(['gnr. 1389 bnr. 72', '12345678901', `0${number}`, `${number}5`])('are not seen in %j', (text) => {
    expect(withoutIdentityNumbers(text)).toBe(text);
  });
});
