import type { AttendanceInterval, Meeting } from './meeting.js';
import type { PersonId } from './vocabulary.js';

/** Who answered the roll, and who only seems to have come or gone. */

/**
 * Those in a seat when the roll was called. Where people came one by one instead, those there when the meeting opened,
 * or, in a record that tells only later times, those of its earliest moment.
 */
export function atRoll(meeting: Meeting): AttendanceInterval[] {
  const first = firstMoment(meeting);
  const opened = meeting.openedAt !== null && first !== null && meeting.openedAt > first ? meeting.openedAt : first;
  const moment = meeting.rollAt ?? opened;
  if (moment === null) return [];
  return meeting.attendance.filter(
    ({ person: who, from, to, substituteFor }) =>
      from <= moment && (to === null || to > moment) && (substituteFor !== undefined || sitsByRole(meeting, who)),
  );
}

/** Who sits by what they are. In a record made elsewhere everybody not of the administration does. */
export function sitsByRole(meeting: Meeting, who: PersonId): boolean {
  const role = meeting.people[who]?.role;
  if (meeting.facts?.ruleBook === 'as-recorded') return role !== 'administration';
  return role === 'chair' || role === 'deputy-chair' || role === 'member' || role === 'temporary-member';
}

export function firstMoment(meeting: Meeting): string | null {
  return meeting.attendance.reduce<string | null>(
    (first, { from }) => (first === null || from < first ? from : first),
    null,
  );
}

/** Whoever was there when a meeting broke off and there again when it went on has neither left nor arrived. */
export function overABreak(meeting: Meeting, interval: AttendanceInterval, end: 'from' | 'to'): boolean {
  const other = end === 'from' ? 'to' : 'from';
  return meeting.recesses.some((recess) => {
    const [here, there] = end === 'from' ? [recess.to, recess.from] : [recess.from, recess.to];
    if (there === null || interval[end] !== here) return false;
    return meeting.attendance.some(
      (one) => one.person === interval.person && one[other] === there && one.substituteFor === interval.substituteFor,
    );
  });
}
