import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pick, neededOfEach } from '../../src/procedure/elections/persons.js';
import { shareSeats, type Divisors, type SharedSeats } from '../../src/procedure/elections/seats.js';
import type { Gender, ListCandidate } from '../../src/procedure/elections/state.js';
import { atLeast } from '../../src/procedure/share.js';

const runs = Number(process.env['TRIBUNE_RUNS'] ?? 2_000);
const seed = Number(process.env['TRIBUNE_SEED'] ?? 20261123);

/** A council that votes on up to eight lists for up to twenty-one seats. */
const elections = fc.record({
  votes: fc
    .array(fc.nat(43), { minLength: 1, maxLength: 8 })
    .filter((votes) => votes.some((count) => count > 0))
    .map((votes) => votes.map((count, place) => ({ list: `liste-${place + 1}`, votes: count }))),
  seats: fc.integer({ min: 1, max: 21 }),
});
type Elections = typeof elections extends fc.Arbitrary<infer T> ? T : never;

/** Whoever stands first is drawn. */
const firstOf = (between: string[]): string | null => between[0] ?? null;

/**
 * Another way to the same seats: one at a time, each to the list with most votes for every seat it would then have.
 * Between equals the one with more votes, then the one that stands first.
 */
function oneSeatAtATime({ votes, seats }: Elections): number[] {
  const won = votes.map(() => 0);
  for (let seat = 0; seat < seats; seat += 1) {
    let best = -1;
    for (const [place, { votes: mine }] of votes.entries()) {
      if (mine === 0) continue;
      const theirs = votes[best]?.votes ?? 0;
      const [here, there] = [mine * ((won[best] ?? 0) + 1), theirs * ((won[place] ?? 0) + 1)];
      if (best === -1 || here > there || (here === there && mine > theirs)) best = place;
    }
    won[best] = (won[best] ?? 0) + 1;
  }
  return won;
}

const share = ({ votes, seats }: Elections, divisors: Divisors = 'dhondt'): SharedSeats =>
  shareSeats(votes, seats, divisors, firstOf);
const agrees = (election: Elections, divisors?: Divisors): boolean =>
  JSON.stringify(share(election, divisors).rows.map((row) => row.seats)) === JSON.stringify(oneSeatAtATime(election));

describe(`Any election by lists (seed ${seed}, ${runs} elections)`, () => {
  it('shares the seats as one would who hands them out one at a time', () => {
    fc.assert(
      fc.property(elections, (election) => agrees(election)),
      { seed, numRuns: runs },
    );
  });

  it('finds out somebody who divides by 1.4, 3, 5', () => {
    const found = fc.check(fc.property(elections, (election) => agrees(election, 'modified-sainte-lague')), { seed, numRuns: runs }); // prettier-ignore
    expect(found.failed).toBe(true);
  });

  it('leaves a table by which anybody can do it again: every quotient that won is as large as any that did not', () => {
    fc.assert(
      fc.property(elections, (election) => {
        const { rows } = share(election);
        const all = rows.flatMap(({ votes, quotients }) => quotients.map(({ divisor, seat }) => ({ value: votes / divisor, seat }))); // prettier-ignore
        const least = Math.min(...all.filter(({ seat }) => seat !== undefined).map(({ value }) => value));
        const numbers = all.flatMap(({ seat }) => (seat === undefined ? [] : [seat])).sort((a, b) => a - b);
        expect(numbers).toEqual(Array.from({ length: election.seats }, (_, place) => place + 1));
        expect(all.filter(({ seat, value }) => seat === undefined && value > least)).toEqual([]);
      }),
      { seed, numRuns: runs },
    );
  });

  it('waits for the lot only where lists with equally many votes have the same last quotient', () => {
    fc.assert(
      fc.property(elections, ({ votes, seats }) => {
        const { pending } = shareSeats(votes, seats, 'dhondt', () => null);
        const counts = (pending ?? []).map((list) => votes.find((one) => one.list === list)?.votes);
        expect(new Set(counts).size).toBeLessThanOrEqual(1);
        expect(pending === null || pending.length > 1).toBe(true);
      }),
      { seed, numRuns: runs },
    );
  });
});

describe(`Any list and its balance (seed ${seed}, ${runs} lists)`, () => {
  const twoFifths = atLeast(2, 5);
  const lists = fc.record({
    genders: fc.array(fc.constantFrom<Gender | undefined>('woman', 'man', 'man', undefined), { minLength: 1, maxLength: 20 }), // prettier-ignore
    count: fc.integer({ min: 1, max: 10 }),
  });
  const named = (genders: (Gender | undefined)[]): ListCandidate[] =>
    genders.map((gender, place) => ({ candidate: `k${place}`, ...(gender && { gender }) }));
  const of = (people: readonly ListCandidate[], gender: Gender) => people.filter((one) => one.gender === gender).length;

  it('is as balanced as its names allow, moves nobody without need and keeps its order', () => {
    fc.assert(
      fc.property(lists, ({ genders, count }) => {
        const list = named(genders);
        const { chosen, moved, short } = pick(list, count, twoFifths);
        const needed = neededOfEach(twoFifths, Math.min(count, list.length));
        expect(chosen).toHaveLength(Math.min(count, list.length));
        expect(chosen).toEqual(list.filter((one) => chosen.includes(one)));
        for (const gender of ['woman', 'man'] as const) {
          expect(of(chosen, gender)).toBeGreaterThanOrEqual(Math.min(needed, of(list, gender)));
        }
        const first = list.slice(0, count);
        const lacking = (['woman', 'man'] as const).reduce((sum, one) => {
          return sum + Math.max(0, Math.min(needed, of(list, one)) - of(first, one));
        }, 0);
        expect(moved).toHaveLength(lacking);
        expect(short).toBe((['woman', 'man'] as const).some((gender) => of(chosen, gender) < needed));
      }),
      { seed, numRuns: runs },
    );
  });
});
