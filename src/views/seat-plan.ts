import type { Meeting, Vote } from '../procedure/meeting.js';
import type { Choice, PersonId } from '../procedure/vocabulary.js';

/**
 * A vote drawn as a half circle of seats. The places follow the groups in the order of the roster, not the chairs in
 * the hall: nobody records who sits where.
 */

/** Lengths in units of the drawing: its half circle has a radius of 100 around (0, 0), and y grows downwards. */
export interface Place {
  x: number;
  y: number;
}

export interface Seat extends Place {
  person: PersonId;
  /** Null where the seat cast no vote: nobody sat there, or whoever did gave none. */
  choice: Choice | null;
}

export interface GroupLabel extends Place {
  group: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface SeatPlan {
  radius: number;
  /** From the left to the right, group by group. */
  seats: Seat[];
  labels: GroupLabel[];
}

const outer = 100;
const labelled = 116;
/** Of a label of so many letters, in a text ten units high. */
const letterWidth = 7;
const lineHeight = 13;
const longestLabel = 6;
/** Beyond this no label would have room for itself. */
const mostLabels = 14;

/** How far in the innermost row lies, where it can be chosen; a half ring this wide looks like a hall. */
const innermost = 0.45;

interface Polar {
  /** From π at the left to 0 at the right. */
  angle: number;
  reach: number;
}

/** Seats per row and how far out each row is, so that seats stand as far from each other sideways as row from row. */
function rowsOf(seats: number): { reach: number; seats: number }[] {
  if (seats <= 6) return [{ reach: outer * 0.8, seats }];
  const inner = (rows: number) => {
    const wide = (2 * seats) / (Math.PI * rows * (rows - 1));
    return (wide - 1) / (wide + 1);
  };
  let rows = 2;
  while (Math.abs(inner(rows + 1) - innermost) < Math.abs(inner(rows) - innermost)) rows += 1;
  const first = Math.max(0.25, inner(rows));
  const reaches = Array.from({ length: rows }, (_, row) => outer * (first + ((1 - first) * row) / (rows - 1)));
  const all = reaches.reduce((sum, reach) => sum + reach, 0);
  let given = 0;
  let before = 0;
  return reaches.map((reach) => {
    before += reach;
    const upTo = Math.round((seats * before) / all);
    const here = upTo - given;
    given = upTo;
    return { reach, seats: here };
  });
}

/** Places for so many seats, from the left to the right, and the radius of each. */
export function hemicycle(seats: number): { radius: number; places: Place[] } {
  const rows = rowsOf(seats);
  const polar = rows
    .flatMap(({ reach, seats: inRow }) =>
      Array.from({ length: inRow }, (_, index): Polar => {
        const share = inRow === 1 ? 0.5 : index / (inRow - 1);
        return { angle: Math.PI * (1 - share), reach };
      }),
    )
    .sort((a, b) => b.angle - a.angle || a.reach - b.reach);
  const apart = rows.map(({ reach, seats: inRow }, row) => {
    const sideways = inRow < 2 ? outer : 2 * reach * Math.sin(Math.PI / (inRow - 1) / 2);
    return Math.min(sideways, row === 0 ? outer : reach - rows[row - 1]!.reach);
  });
  return { radius: round(Math.min(14, 0.42 * Math.min(...apart))), places: polar.map(placeAt) };
}

const placeAt = ({ angle, reach }: Polar): Place => ({
  x: round(reach * Math.cos(angle)),
  y: round(-reach * Math.sin(angle)),
});

const round = (length: number): number => Math.round(length * 10) / 10 || 0;

/**
 * Every seat of the body at the time of a vote, with what it voted: those who voted, and the members who did not and in
 * whose place nobody did. Null where the picture would tell nothing: no choice by name, or all alike.
 */
export function seatPlanOf(meeting: Meeting, vote: Vote): SeatPlan | null {
  const choices = new Map(vote.ballots);
  if (choices.size < 3 || vote.state !== 'declared') return null;
  if (new Set(choices.values()).size < 2) return null;
  const seated = [...choices.keys(), ...emptySeats(meeting, vote, choices)];
  const groups = groupsInOrder(meeting, seated);
  const groupOf = (person: PersonId) => groups.indexOf(groupName(meeting, person));
  const place = new Map(meeting.roster.map((person, index) => [person, index]));
  const inOrder = seated.sort(
    (a, b) => groupOf(a) - groupOf(b) || (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity),
  );
  const { radius, places } = hemicycle(inOrder.length);
  const seats = inOrder.map((person, index): Seat => ({
    ...places[index]!,
    person,
    choice: choices.get(person) ?? null,
  }));
  return { radius, seats, labels: labelsOf(groups, inOrder.map(groupOf), places) };
}

const seatedRoles = new Set(['chair', 'deputy-chair', 'member', 'temporary-member']);

function emptySeats(meeting: Meeting, vote: Vote, choices: Map<PersonId, Choice>): PersonId[] {
  const then = vote.closedAt ?? vote.calledAt;
  const stoodIn = meeting.attendance
    .filter(({ person, from, to }) => choices.has(person) && from <= then && (to === null || then <= to))
    .flatMap(({ substituteFor }) => substituteFor ?? []);
  const taken = new Set<PersonId>([...choices.keys(), ...stoodIn]);
  const members = meeting.roster.filter((person) => seatedRoles.has(meeting.people[person]?.role ?? ''));
  return members.filter((person) => !taken.has(person)).slice(0, Math.max(0, meeting.seats - choices.size));
}

const groupName = ({ people }: Meeting, person: PersonId): string =>
  people[person]?.group ?? people[person]?.party ?? '';

/** As the roster names them first; those without a group come last. */
function groupsInOrder(meeting: Meeting, seated: PersonId[]): string[] {
  const here = new Set(seated.map((person) => groupName(meeting, person)));
  const told = [...meeting.roster, ...seated].map((person) => groupName(meeting, person));
  const inOrder = [...new Set(told)].filter((group) => here.has(group) && group !== '');
  return here.has('') ? [...inOrder, ''] : inOrder;
}

/** @param memberOf the group of each place, as its index in `groups` */
function labelsOf(groups: string[], memberOf: number[], places: Place[]): GroupLabel[] {
  const named = groups
    .map((group, index) => ({ group: shortened(group), angle: middleOf(index, memberOf, places) }))
    .filter(({ group }) => group !== '');
  if (named.length > mostLabels) return [];
  return spread(named).map(({ group, angle }) => ({
    ...placeAt({ angle, reach: labelled }),
    group,
    anchor: Math.cos(angle) < -0.35 ? 'end' : Math.cos(angle) > 0.35 ? 'start' : 'middle',
  }));
}

const shortened = (group: string): string => {
  const letters = Array.from(group);
  return letters.length <= longestLabel
    ? group
    : `${letters
        .slice(0, longestLabel - 1)
        .join('')
        .trimEnd()}…`;
};

function middleOf(group: number, memberOf: number[], places: Place[]): number {
  const angles = places
    .filter((_, index) => memberOf[index] === group)
    .map(({ x, y }) => Math.atan2(Math.max(0, -y), x));
  return angles.reduce((sum, angle) => sum + angle, 0) / Math.max(1, angles.length);
}

/** Moves labels along the arc until none lies over another: once from the left, and back from the right where it overflows. */
function spread(labels: { group: string; angle: number }[]): { group: string; angle: number }[] {
  const angles = labels.map(({ angle }) => angle);
  const needs = (at: number, a: number, b: number) => {
    const width = ((labels[a]!.group.length + labels[b]!.group.length) / 2 + 0.7) * letterWidth;
    // Beside the half circle they lie above each other, on top of it next to each other.
    return Math.min(width, Math.max(lineHeight, width * Math.sin(at) ** 2)) / labelled;
  };
  for (let i = 1; i < angles.length; i += 1) {
    const room = needs((angles[i]! + angles[i - 1]!) / 2, i - 1, i);
    angles[i] = Math.min(angles[i]!, angles[i - 1]! - room);
  }
  if (angles.length > 0) angles[angles.length - 1] = Math.max(0, angles.at(-1)!);
  for (let i = angles.length - 2; i >= 0; i -= 1) {
    const room = needs((angles[i]! + angles[i + 1]!) / 2, i, i + 1);
    angles[i] = Math.max(angles[i]!, angles[i + 1]! + room);
  }
  return labels.map(({ group }, index) => ({ group, angle: Math.min(Math.PI, angles[index]!) }));
}
