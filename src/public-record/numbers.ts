import type { Numbers, ResultGroup } from '../contract/finding.js';
import type { Meeting } from '../procedure/meeting.js';
import { resultOf } from './findable.js';

/** What can be counted of a meeting that was held; null of one that was not. Only what the public has heard counts. */
export function numbersOf(meeting: Meeting): Numbers | null {
  if (meeting.openedAt === null) return null;
  const handled = meeting.agenda
    .map((id) => meeting.items[id])
    .filter((item) => item !== undefined)
    .filter(({ state, kind }) => (state === 'ended' || state === 'withdrawn') && kind !== 'heading');
  const results = handled.map((item) => resultOf(item, meeting));
  const counted = (group: ResultGroup) => results.filter((result) => result === group).length;
  const votes = Object.values(meeting.votes).filter(
    ({ state, binding, purpose }) => state === 'declared' && binding && purpose !== 'trial',
  );
  const present = presentAtRoll(meeting);
  const bothRecorded = present > 0 && meeting.seats > 0;
  return {
    meetings: 1,
    items: handled.length,
    adopted: counted('adopted'),
    rejected: counted('rejected'),
    postponed: counted('postponed'),
    withdrawn: counted('withdrawn'),
    noted: counted('noted'),
    votes: votes.length,
    unanimous: votes.filter(({ result }) => result?.decidedBy === 'unanimity').length,
    seats: bothRecorded ? meeting.seats : 0,
    present: bothRecorded ? Math.min(present, meeting.seats) : 0,
  };
}

const seated = new Set(['chair', 'deputy-chair', 'member', 'temporary-member']);

/** Seats that were filled when the roll was called, whether by the member or by a substitute. */
function presentAtRoll({ attendance, people, rollAt, openedAt }: Meeting): number {
  const moment = rollAt ?? openedAt;
  if (moment === null) return 0;
  const there = attendance.filter(
    ({ person, from, to, substituteFor }) =>
      from <= moment &&
      (to === null || to > moment) &&
      (substituteFor !== undefined || seated.has(people[person]?.role ?? '')),
  );
  return new Set(there.map(({ person }) => person)).size;
}
