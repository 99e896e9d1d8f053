import type { Meeting } from '../meeting.js';
import type { Instant, PersonId } from '../vocabulary.js';
import type { Leave } from './state.js';

/** Who said they will not be there, and who was asked to come. */

/** Absence for all of the meeting or a part of it was reported, or there is leave now. */
export const isAwayFor = (meeting: Meeting, person: PersonId, at: Instant): boolean =>
  meeting.formalities.absences.some((one) => one.person === person) || leaveAt(meeting, person, at) !== undefined;

/** Leave from `from` on, up to but not including `to`. */
export const leaveAt = (meeting: Meeting, person: PersonId, at: Instant): Leave | undefined =>
  meeting.formalities.leaves.find(
    (leave) => leave.person === person && leave.from <= at && (leave.to === undefined || at < leave.to),
  );

/** Called, and not yet answered. */
export const awaiting = (meeting: Meeting, person: PersonId): boolean =>
  meeting.formalities.calls.some((call) => call.person === person && call.accepts === null);

/**
 * Whether a substitute can be passed over for somebody further down: they said that they will not come, or have been
 * called for, or sit in, another seat.
 */
export function cannotCome(meeting: Meeting, substitute: PersonId, member: PersonId): boolean {
  const { absences, calls } = meeting.formalities;
  const presence = meeting.presence[substitute];
  const call = calls.findLast((one) => one.person === substitute);
  return (
    absences.some((one) => one.person === substitute && one.scope === 'whole') ||
    (presence?.status === 'excused' && presence.forItem === undefined) ||
    presence?.substituteFor !== undefined ||
    call?.accepts === false ||
    (call !== undefined && call.substituteFor !== member)
  );
}

const monthsOfLongLeave = 3;

/** Leave for at least three months, or until further notice, gives room for a temporary member (§ 7-11). */
export function isLong({ from, to }: Leave): boolean {
  if (to === undefined) return true;
  const least = new Date(from);
  const day = least.getUTCDate();
  least.setUTCMonth(least.getUTCMonth() + monthsOfLongLeave);
  // Three months from the last of November end with February, not in March.
  if (least.getUTCDate() !== day) least.setUTCDate(0);
  return to >= least.toISOString();
}
