import type { RosterPerson } from '../../../src/procedure/events.js';

/** Those of a body who are listed together, in the order in which they stand or are called. */
export interface MemberGroup {
  kind: 'sitting' | 'substitutes' | 'others';
  /** The list they are substitutes for. */
  group: string;
  people: RosterPerson[];
}

const sits: readonly RosterPerson['role'][] = ['chair', 'deputy-chair', 'member', 'temporary-member'];

/** The list that won the seat, or the party where nobody said which. */
export const listOf = ({ group, party }: RosterPerson): string => group ?? party ?? '';

/** Members first, then the substitutes of each list as they are called, then whoever else may attend. */
export function groupsOf(members: readonly RosterPerson[]): MemberGroup[] {
  const sitting = members.filter(({ role }) => sits.includes(role));
  const substitutes = members.filter(({ role }) => role === 'substitute');
  const others = members.filter(({ role }) => role === 'administration' || role === 'other');
  const last = Number.MAX_SAFE_INTEGER;
  const lists = [...new Set([...sitting, ...substitutes].map(listOf))];
  return [
    { kind: 'sitting' as const, group: '', people: sitting },
    ...lists.map((group) => ({
      kind: 'substitutes' as const,
      group,
      people: substitutes.filter((one) => listOf(one) === group).sort((a, b) => (a.order ?? last) - (b.order ?? last)),
    })),
    { kind: 'others' as const, group: '', people: others },
  ].filter(({ people }) => people.length > 0);
}

/** Seats of each list, most first. */
export function seatsByList(members: readonly RosterPerson[]): { group: string; seats: number }[] {
  const counted = new Map<string, number>();
  for (const member of members)
    if (sits.includes(member.role) && member.role !== 'temporary-member')
      counted.set(listOf(member), (counted.get(listOf(member)) ?? 0) + 1);
  return [...counted].map(([group, seats]) => ({ group, seats })).sort((a, b) => b.seats - a.seats);
}

/** The list with one person a place up (-1) or down (1) among those they stand with; substitutes are numbered anew. */
export function moved(members: readonly RosterPerson[], person: string, by: -1 | 1): RosterPerson[] {
  const groups = groupsOf(members);
  for (const { kind, people } of groups) {
    const from = people.findIndex((one) => one.person === person);
    const [one, other] = [people[from], people[from + by]];
    if (from < 0 || !one || !other) continue;
    people[from] = other;
    people[from + by] = one;
    if (kind === 'substitutes')
      people.splice(0, people.length, ...people.map((each, n) => ({ ...each, order: n + 1 })));
  }
  return groups.flatMap(({ people }) => people);
}

/** The list with a person changed, or added last; a new substitute is called after those of the same list. */
export function withPerson(members: readonly RosterPerson[], person: RosterPerson): RosterPerson[] {
  const others = members.filter((one) => one.person !== person.person);
  const called = others.filter((one) => one.role === 'substitute' && listOf(one) === listOf(person));
  const { order, seat, ...rest } = person;
  const whole: RosterPerson =
    person.role === 'substitute'
      ? { ...rest, order: order ?? Math.max(0, ...called.map((one) => one.order ?? 0)) + 1 }
      : sits.includes(person.role)
        ? { ...rest, seat: seat ?? freeSeat(others) }
        : rest;
  return members.some((one) => one.person === person.person)
    ? members.map((one) => (one.person === person.person ? whole : one))
    : [...members, whole];
}

function freeSeat(members: readonly RosterPerson[]): string {
  const taken = new Set(members.map(({ seat }) => seat));
  let number = 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}

/** A short name for an address, out of a name: `Øvre Årdal kommune` becomes `ovre-ardal`. */
export const slugFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ (kommune|fylkeskommune)$/u, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);
