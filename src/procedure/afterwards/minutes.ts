import type { Meeting } from '../meeting.js';
import type { MinutesField, RuleBook } from '../rule-book.js';
import { minutesOf } from '../minutes.js';
import { isMember } from '../rules/seats.js';
import type { PersonId } from '../vocabulary.js';
import type { MinutesVariant, MinutesVersion } from './state.js';

/** Which field of the rule book each kind of gap in the minutes belongs to. */
const fieldOf: Record<string, MinutesField> = {
  place: 'place',
  opened: 'time',
  ended: 'time',
  chair: 'attendance',
  present: 'attendance',
  attendance: 'absence',
  items: 'matters',
  outcome: 'matters',
  decision: 'decisions',
  result: 'vote-results',
  sides: 'party-votes',
  'closing-basis': 'closing-basis',
  'disqualification-basis': 'disqualification-basis',
  'exemption-basis': 'exemption-basis',
};

/**
 * What keeps the minutes from being published: every gap in a field the rule book requires, as `field` or `field:id`. A
 * vote that was merely counted, for a reason, can never tell how the parties voted; that is shown and holds nothing back.
 */
export function missingForPublication(meeting: Meeting, rules: RuleBook): { field: MinutesField; id: string | null }[] {
  return minutesOf(meeting, { meeting: '' }).missing.flatMap((gap) => {
    const [kind = gap, id = null] = gap.split(':');
    const field = fieldOf[kind];
    if (field === undefined || !rules.minutes.value.required.includes(field)) return [];
    const countedForAReason = kind === 'sides' && id !== null && meeting.votes[id]?.method === 'counted';
    return countedForAReason ? [] : [{ field, id }];
  });
}

export const latestMinutes = ({ afterwards }: Meeting, variant: MinutesVariant): MinutesVersion | undefined =>
  afterwards.minutes.versions.findLast((one) => one.variant === variant);

/** Whoever presided last; null where the record does not say. */
const presided = ({ chairs }: Meeting): PersonId | null =>
  chairs.findLast(({ chair }) => chair !== null)?.chair ?? null;

const attended = ({ attendance }: Meeting, person: PersonId): boolean =>
  attendance.some((interval) => interval.person === person);

const holdsASeat = (meeting: Meeting, person: PersonId): boolean =>
  isMember(meeting, person) || meeting.people[person]?.role === 'substitute';

/** Whether somebody is expected to sign: the chair and those chosen to, or anybody who attended where none were chosen. */
export function maySign(meeting: Meeting, person: PersonId, rules: RuleBook): boolean {
  const { signatories } = meeting.formalities;
  if (person === presided(meeting) || signatories.includes(person)) return true;
  const anybody = signatories.length === 0 || rules.minutes.value.signatories === 'everybody-there';
  return anybody && attended(meeting, person);
}

/** Whoever presided and those chosen to, or as many as the rule book asks for, or every member and substitute who was there. */
export function allSigned(meeting: Meeting, signed: PersonId[], rules: RuleBook): boolean {
  const chair = presided(meeting);
  const { signatories } = rules.minutes.value;
  if (signatories === 'everybody-there') {
    const sat = meeting.roster.filter((person) => attended(meeting, person) && holdsASeat(meeting, person));
    return sat.every((person) => signed.includes(person));
  }
  if (chair !== null && !signed.includes(chair)) return false;
  const chosen = meeting.formalities.signatories;
  if (chosen.length > 0) return chosen.every((person) => signed.includes(person));
  return signed.filter((person) => person !== chair).length >= signatories;
}
