import { describe, expect, it } from '@jest/globals';
import type { RosterPerson } from '../../src/procedure/events.js';
import { isCast, partySides } from '../../src/procedure/party-summary.js';
import type { Ballot } from '../../src/procedure/vocabulary.js';

/** `Ap-1` sits for Ap, and so on; `u-…` for nobody. */
function people(...ids: string[]): Record<string, RosterPerson> {
  return Object.fromEntries(
    ids.map((person) => {
      const group = person.split('-')[0] ?? '';
      return [person, { person, name: person, role: 'member', ...(group !== 'u' && { party: group, group }) }];
    }),
  );
}

const side = (choice: string, ...ids: string[]): Ballot[] => ids.map((person) => [person, choice]);
const sitting = (group: string, count: number) => Array.from({ length: count }, (_, n) => `${group}-${n + 1}`);

describe('Who stood where, by party (A11, § 11-4)', () => {
  it('names a group that agreed by its size and a group that split by its members', () => {
    const inFavour = [...sitting('Ap', 8), ...sitting('SV', 3), ...sitting('MDG', 1), ...sitting('R', 1)];
    const against = [...sitting('H', 6), ...sitting('Sp', 3), ...sitting('FrP', 2), 'Ap-9'];
    const sides = partySides(
      [...side('for', ...inFavour), ...side('against', ...against)],
      people(...inFavour, ...against),
    );
    expect(sides).toEqual([
      {
        choice: 'for',
        groups: [
          { group: 'Ap', count: 8, split: true, people: sitting('Ap', 8) },
          { group: 'SV', count: 3, split: false, people: [] },
          { group: 'MDG', count: 1, split: false, people: [] },
          { group: 'R', count: 1, split: false, people: [] },
        ],
        independents: [],
      },
      {
        choice: 'against',
        groups: [
          { group: 'H', count: 6, split: false, people: [] },
          { group: 'Sp', count: 3, split: false, people: [] },
          { group: 'FrP', count: 2, split: false, people: [] },
          { group: 'Ap', count: 1, split: true, people: ['Ap-9'] },
        ],
        independents: [],
      },
    ]);
  });

  it('always tells whoever sits for nobody by name', () => {
    const [onlySide] = partySides(side('for', 'Ap-1', 'u-1'), people('Ap-1', 'u-1'));
    expect(onlySide?.independents).toEqual(['u-1']);
  });

  it('counts a member who left the party with the list that won the seat', () => {
    const roster = { ...people('H-1'), turned: { ...people('H-2')['H-2']!, person: 'turned', party: 'FrP' } };
    const [onlySide] = partySides(side('against', 'H-1', 'turned'), roster);
    expect(onlySide?.groups).toEqual([{ group: 'H', count: 2, split: false, people: [] }]);
  });

  it('counts a substitute with the substitute’s own group', () => {
    const roster = people('Ap-1', 'Ap-2');
    roster['Ap-2'] = { ...roster['Ap-2']!, role: 'substitute' };
    expect(partySides(side('for', 'Ap-1', 'Ap-2'), roster)[0]?.groups[0]).toMatchObject({ group: 'Ap', count: 2 });
  });

  it('leaves out those a source lists as giving no vote, so that they split no group', () => {
    const sides = partySides([...side('for', 'Ap-1'), ...side('absent', 'Ap-2')], people('Ap-1', 'Ap-2'));
    expect(sides).toEqual([
      { choice: 'for', groups: [{ group: 'Ap', count: 1, split: false, people: [] }], independents: [] },
    ]);
    expect(['for', 'blank', 'abstain', 'm-4a'].every(isCast)).toBe(true);
    expect(['absent', 'excused', 'recused', 'suspended', 'not-voting', 'unknown'].some(isCast)).toBe(false);
  });

  it('tells a stranger as nobody’s member', () => {
    expect(partySides(side('for', 'nobody-knows'), {})[0]?.independents).toEqual(['nobody-knows']);
  });
});
