import type { RollEntry } from '../../src/procedure/events.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { ruleBookOf } from '../../src/procedure/rule-books/rule-books.js';
import { isMember, seatedFor, stepsAside } from '../../src/procedure/rules/seats.js';
import type { Mode, PersonId } from '../../src/procedure/vocabulary.js';

/** The roll while it is being called: everybody is present until an exception is marked. */
export type RollMarks = Readonly<Record<PersonId, RollMark>>;
export type RollMark = { status: 'present'; mode: Mode } | { status: 'absent' | 'excused'; substitute?: PersonId };

export const inTheRoom: RollMark = { status: 'present', mode: 'room' };

/** Those who have a seat, in roster order; substitutes wait until they are called. */
export const seatHolders = (meeting: Pick<Meeting, 'people' | 'roster'>): PersonId[] =>
  meeting.roster.filter((person) => {
    const role = meeting.people[person]?.role;
    if (role === 'temporary-member') return true;
    if (role !== 'chair' && role !== 'deputy-chair' && role !== 'member') return false;
    // A temporary member sits in the seat of the one on leave.
    const seat = meeting.people[person]?.seat;
    const temporary = Object.values(meeting.people).find(
      (other) => other.role === 'temporary-member' && other.seat === seat,
    );
    return seat === undefined || temporary === undefined;
  });

/** Whoever reported absence is marked so before the roll is called, with the substitute who said they would come. */
export function marksFromReports({ formalities }: Pick<Meeting, 'formalities'>): RollMarks {
  const marks: Record<PersonId, RollMark> = {};
  for (const { person, scope } of formalities.absences) {
    if (scope !== 'whole') continue;
    const called = formalities.calls.find((call) => call.substituteFor === person && call.accepts === true);
    marks[person] = { status: 'excused', ...(called && { substitute: called.person }) };
  }
  return marks;
}

/** Substitutes who may take this member's seat, those of the same group first, in the order in which they are called. */
export function substitutesFor(
  meeting: Pick<Meeting, 'people' | 'roster' | 'presence'>,
  member: PersonId,
): { person: PersonId; sameGroup: boolean }[] {
  const group = groupOf(meeting, member);
  return meeting.roster
    .filter((person) => meeting.people[person]?.role === 'substitute')
    .filter((person) => meeting.presence[person]?.substituteFor === undefined)
    .map((person) => ({
      person,
      sameGroup: group !== '' && groupOf(meeting, person) === group,
      order: meeting.people[person]?.order ?? Number.MAX_SAFE_INTEGER,
    }))
    .sort((a, b) => Number(b.sameGroup) - Number(a.sameGroup) || a.order - b.order)
    .map(({ person, sameGroup }) => ({ person, sameGroup }));
}

function groupOf(meeting: Pick<Meeting, 'people'>, person: PersonId): string {
  const entry = meeting.people[person];
  return entry?.group ?? entry?.party ?? '';
}

/** The roll as the command wants it: one entry per seat holder, and one per substitute who took a seat. */
export function asRoll(holders: readonly PersonId[], marks: RollMarks): RollEntry[] {
  return holders.flatMap((person): RollEntry[] => {
    const mark = marks[person] ?? inTheRoom;
    if (mark.status === 'present') return [{ person, status: 'present', mode: mark.mode }];
    const away: RollEntry = { person, status: mark.status };
    return mark.substitute === undefined
      ? [away]
      : [away, { person: mark.substitute, status: 'present', mode: 'room', substituteFor: person }];
  });
}

export const presentInRoll = (entries: readonly RollEntry[]) =>
  entries.filter((entry) => entry.status === 'present').length;

/** Everybody who is there, has a seat and may take part in what is being handled, in roster order. */
export const presentVoters = (meeting: Meeting): PersonId[] =>
  seatedFor(meeting, meeting.currentItem, ruleBookOf(meeting.facts?.ruleBook)).filter(
    (person) => meeting.currentItem === null || !stepsAside(meeting, person, meeting.currentItem),
  );

/** Everybody who has a seat, there or not, and whoever sits for them: those who can ask, demand and propose. */
export const everyVoice = (meeting: Meeting): PersonId[] =>
  meeting.roster.filter((person) => isMember(meeting, person) || meeting.presence[person]?.substituteFor !== undefined);
