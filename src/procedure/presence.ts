import type { AttendanceInterval, Meeting } from './meeting.js';
import type { Instant, PersonId } from './vocabulary.js';

/** Who was there at an instant: derived from when people came and went, and kept nowhere. */

/** Half-open: whoever comes at the instant is there, whoever goes at it is not. */
const intervalsAt = (meeting: Meeting, instant: Instant): AttendanceInterval[] =>
  meeting.attendance.filter(({ from, to }) => from <= instant && (to === null || instant < to));

/** Everybody in the meeting, with a seat or without, in the order of the roster; strangers to it come last. */
export function presentAt(meeting: Meeting, instant: Instant): PersonId[] {
  const there = new Set(intervalsAt(meeting, instant).map(({ person }) => person));
  return [...new Set([...meeting.roster.filter((person) => there.has(person)), ...there])];
}

/** Those who filled a seat: members by what they are, substitutes in the place of another. */
export const seatedAt = (meeting: Meeting, instant: Instant): AttendanceInterval[] =>
  intervalsAt(meeting, instant).filter(
    ({ person, substituteFor }) => substituteFor !== undefined || sitsByRole(meeting, person),
  );

/** Who sits by what they are. In a record made elsewhere everybody not of the administration does. */
export function sitsByRole(meeting: Meeting, who: PersonId): boolean {
  const role = meeting.people[who]?.role;
  if (meeting.facts?.ruleBook === 'as-recorded') return role !== 'administration';
  return role === 'chair' || role === 'deputy-chair' || role === 'member' || role === 'temporary-member';
}
