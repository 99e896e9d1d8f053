import type { AgendaItemFacts, MeetingFacts, RosterPerson } from '../../src/procedure/events.js';
import type { PersonId } from '../../src/procedure/vocabulary.js';

/** An invented council: `m1` … `mN` in their seats, the first of them in the chair, and two substitutes for each group. */
export interface Council {
  seats: number;
  people: RosterPerson[];
  members: PersonId[];
}

const firstNames = ['Aud', 'Birk', 'Dagny', 'Eilif', 'Frid', 'Gard', 'Hild', 'Ivar', 'Jorid', 'Kåre', 'Liv', 'Mons'];
const lastNames = ['Bergtun', 'Dalvik', 'Elvestrand', 'Fjellstø', 'Granlia', 'Havnevåg', 'Isdal', 'Kvitnes', 'Lyngøy'];

/** Groups in the order of their size; the first fills the chair. */
export function council(seats: number, groups: Record<string, number> = { Ask: seats }): Council {
  const groupOfSeat = Object.entries(groups).flatMap(([group, size]) => Array<string>(size).fill(group));
  const members = Array.from({ length: seats }, (_, index): RosterPerson => {
    const group = groupOfSeat[index] ?? 'Ask';
    return {
      person: `m${index + 1}`,
      name: `${firstNames[index % firstNames.length]} ${lastNames[Math.floor(index / firstNames.length) % lastNames.length]}`,
      party: group,
      group,
      seat: `seat-${index + 1}`,
      role: index === 0 ? 'chair' : index === 1 ? 'deputy-chair' : 'member',
    };
  });
  const substitutes = Object.keys(groups).flatMap((group) =>
    [1, 2].map((order): RosterPerson => ({
      person: `${group}-${order}`,
      name: `Vara ${group} ${order}`,
      party: group,
      group,
      role: 'substitute',
      order,
    })),
  );
  const director: RosterPerson = { person: 'director', name: 'Runa Skogheim', role: 'administration' };
  return { seats, people: [...members, ...substitutes, director], members: members.map(({ person }) => person) };
}

export const factsOf = (changes: Partial<MeetingFacts> = {}): MeetingFacts => ({
  organisation: { slug: 'fjordvik', name: 'Fjordvik kommune' },
  body: { id: 'fjordvik-kommunestyret', slug: 'kommunestyret', name: 'Kommunestyret' },
  slug: '2026-11-23',
  start: '2026-11-23T16:00:00.000Z',
  timezone: 'Europe/Oslo',
  place: 'Rådhussalen',
  form: 'physical',
  language: 'nb',
  ruleBook: 'norwegian-municipality',
  ...(changes.ruleBook === 'as-recorded' && {
    provenance: { format: 'meeting-log/0', source: 'An archive', externalId: 'møte-1' },
  }),
  ...changes,
});

export const matter = (item: string, changes: Partial<AgendaItemFacts> = {}): AgendaItemFacts => ({
  item,
  number: `PS ${item.replace(/\D/gu, '')}/26`,
  title: `Sak ${item}`,
  kind: 'decision',
  ...changes,
});
