import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { controlDigit, controlDigits } from '../../src/contract/national-ids.js';
import { isNationalId, maskedId, nationalIdsIn } from '../../src/documents/checks/national-ids.js';
import { madeId } from './made-files.js';

const runs = Number(process.env.TRIBUNE_RUNS ?? 1_000);

/** Nine digits that begin with a day there is. */
const nine = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(0, 40),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(0, 40, 80),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([day, dNumber, month, invented, year, number]) =>
    [day + dNumber, month + invented, year]
      .map((part) => String(part).padStart(2, '0'))
      .join('')
      .concat(String(number).padStart(3, '0')),
  );

const whole = nine.map((digits) => ({ digits, control: controlDigits(Array.from(digits, Number)) }));

describe('National identity numbers', () => {
  // Written out by hand from the definition: 3·0 + 7·1 + 6·0 + 1·1 + 8·9 + 9·0 + 4·1 + 5·0 + 2·0 = 84, 84 mod 11 = 7, 11 − 7 = 4;
  // 5·0 + 4·1 + 3·0 + 2·1 + 7·9 + 6·0 + 5·1 + 4·0 + 3·0 + 2·4 = 82, 82 mod 11 = 5, 11 − 5 = 6.
  it('ends as the two sums say', () => {
    expect(controlDigits([0, 1, 0, 1, 9, 0, 1, 0, 0])).toEqual([4, 6]);
    expect(isNationalId('01019010046')).toBe(true);
    expect(isNationalId('01019010047')).toBe(false);
  });

  it('weighted sums with their digit are divisible by eleven, whatever the digits', () => {
    fc.assert(
      fc.property(whole, ({ digits, control }) => {
        fc.pre(control !== null);
        const all = Array.from(digits, Number).concat(control!);
        const sum = (weights: number[]) => weights.reduce((total, weight, place) => total + weight * all[place]!, 0);
        expect(sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11).toBe(0);
        expect(sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11).toBe(0);
      }),
      { numRuns: runs },
    );
  });

  it('finds every one, written as people write it, and none with one digit changed', () => {
    const gaps = fc.constantFrom(['', '', ''], ['', ' ', ''], ['.', '-', ''], [' ', ' ', ' '], ['', '\u00a0', '']);
    fc.assert(
      fc.property(
        whole,
        gaps,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (made, gap, place, by) => {
          fc.pre(made.control !== null);
          const id = `${made.digits}${made.control!.join('')}`;
          const [dots, middle, last] = gap as [string, string, string];
          const parts = [id.slice(0, 2), id.slice(2, 4), id.slice(4, 6)].join(dots);
          const written = `${parts}${middle}${id.slice(6, 9)}${last}${id.slice(9)}`;
          expect(nationalIdsIn(`Gjelder ${written}, født i bygda.`)).toEqual([id]);
          const other = Array.from(id, (digit, at) => (at === place ? String((Number(digit) + by) % 10) : digit)).join(
            '',
          );
          expect(isNationalId(other)).toBe(false);
        },
      ),
      { numRuns: runs },
    );
  });

  it('notices a wrong weight: the same search with 3, 7, 6, 1, 8, 9, 5, 4, 2 misses numbers there are', () => {
    const wrong = [3, 7, 6, 1, 8, 9, 5, 4, 2];
    const property = fc.property(whole, ({ digits, control }) => {
      fc.pre(control !== null);
      expect(controlDigit(Array.from(digits, Number), wrong)).toBe(control![0]);
    });
    expect(fc.check(property, { numRuns: runs }).failed).toBe(true);
  });

  it.each([
    ['an account number', '1234.56.78903'],
    ['a telephone number', '+47 22 33 44 55 667'],
    ['a case number', '2026/0101901004'],
    ['a longer number that holds one', '901019010046'],
    ['a day that is none', '32019010046'],
  ])('leaves %s alone', (_, text) => {
    expect(nationalIdsIn(text)).toEqual([]);
  });

  it('shows too little of one to use it', () => {
    const id = madeId();
    expect(maskedId(id)).not.toContain(id.slice(2, 9));
    expect(maskedId(id).replace(/\D/g, '')).toBe(id.slice(0, 2) + id.slice(9));
  });
});
