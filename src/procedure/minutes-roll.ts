import type { AttendanceInterval, Meeting } from './meeting.js';
import { seatedAt } from './presence.js';

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
  return seatedAt(meeting, moment);
}

export function firstMoment(meeting: Meeting): string | null {
  return meeting.attendance.reduce<string | null>(
    (first, { from }) => (first === null || from < first ? from : first),
    null,
  );
}

/**
 * Whoever was there when a meeting broke off and there again when it went on has neither left nor arrived. On another day
 * it goes on with the roll; until that is called nobody knows who has.
 */
export function overABreak(meeting: Meeting, interval: AttendanceInterval, end: 'from' | 'to'): boolean {
  const other = end === 'from' ? 'to' : 'from';
  const nights = meeting.formalities.days.map(({ brokenOff, rollAt }) => ({
    from: brokenOff,
    to: rollAt,
    night: true,
  }));
  return [...meeting.recesses.map((recess) => ({ ...recess, night: false })), ...nights].some(({ from, to, night }) => {
    const [here, there] = end === 'from' ? [to, from] : [from, to];
    if (here === null || interval[end] !== here) return false;
    if (there === null) return night;
    return meeting.attendance.some(
      (one) => one.person === interval.person && one[other] === there && one.substituteFor === interval.substituteFor,
    );
  });
}
