import { describe, expect, it } from '@jest/globals';
import { groupsOf, moved, seatsByList, slugFrom, withPerson } from '../../client/desk/admin/member-order.js';
import type { RosterPerson } from '../../src/procedure/events.js';

const vara = (person: string, group: string, order?: number): RosterPerson => ({
  person,
  name: person,
  group,
  role: 'substitute',
  ...(order === undefined ? {} : { order }),
});
const council: RosterPerson[] = [
  { person: 'a', name: 'A', party: 'V', role: 'chair', seat: 's1' },
  vara('x', 'V', 2),
  { person: 'b', name: 'B', party: 'H', role: 'member', seat: 's2' },
  vara('y', 'V', 1),
  { person: 'c', name: 'C', party: 'Uavhengig', group: 'V', role: 'member', seat: 's3' },
  { person: 'k', name: 'K', role: 'administration' },
];
const shown = (members: RosterPerson[]) =>
  groupsOf(members).map(({ kind, group, people }) => `${kind} ${group}: ${people.map((one) => one.person).join(' ')}`);

describe('The order of a body’s people', () => {
  it('lists members, then the substitutes of each list as they are called, then the others', () => {
    expect(shown(council)).toEqual(['sitting : a b c', 'substitutes V: y x', 'others : k']);
    expect(seatsByList(council)).toEqual([
      { group: 'V', seats: 2 },
      { group: 'H', seats: 1 },
    ]);
  });

  it('moves a member among members, and a substitute among those of the same list, who are numbered anew', () => {
    expect(shown(moved(council, 'b', 1))[0]).toBe('sitting : a c b');
    const called = moved(council, 'x', -1).filter(({ role }) => role === 'substitute');
    expect(called.map(({ person, order }) => [person, order])).toEqual([
      ['x', 1],
      ['y', 2],
    ]);
  });

  it('moves nobody past the ends, and loses nobody', () => {
    for (const { person } of council)
      for (const by of [-1, 1] as const)
        expect(
          moved(council, person, by)
            .map((one) => one.person)
            .sort(),
        ).toEqual(['a', 'b', 'c', 'k', 'x', 'y']);
    expect(shown(moved(council, 'a', -1))).toEqual(shown(council));
  });

  it('gives a new member the first free seat, and a new substitute the last number of the list', () => {
    expect(withPerson(council, { person: 'n', name: 'N', role: 'member' }).at(-1)).toMatchObject({ seat: 's4' });
    expect(withPerson(council, vara('n', 'V')).at(-1)).toMatchObject({ order: 3 });
    const stepped = withPerson(council, { ...council[2]!, role: 'substitute' }).find(({ person }) => person === 'b');
    expect(stepped).toMatchObject({ role: 'substitute', order: 1 });
    expect(stepped).not.toHaveProperty('seat');
  });

  it.each([
    ['Fjordvik kommune', 'fjordvik'],
    ['Øvre Ærfjord kommune', 'ovre-aerfjord'],
    ['Kommunestyret', 'kommunestyret'],
    ['Utval for plan & miljø', 'utval-for-plan-miljo'],
    ['Å', 'a'],
  ])('makes of %s the address %s', (name, slug) => expect(slugFrom(name)).toBe(slug));
});
