import type { Meeting } from '../meeting.js';
import type { MinutesField, RuleBook } from '../rule-book.js';
import { minutesOf } from '../minutes.js';
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
export const presided = ({ chairs }: Meeting): PersonId | null =>
  chairs.findLast(({ chair }) => chair !== null)?.chair ?? null;

export const attended = ({ attendance }: Meeting, person: PersonId): boolean =>
  attendance.some((interval) => interval.person === person);

/** The chair and as many besides as the rule book asks for. */
export function allSigned(meeting: Meeting, signed: PersonId[], rules: RuleBook): boolean {
  const chair = presided(meeting);
  const others = signed.filter((person) => person !== chair).length;
  return (chair === null || signed.includes(chair)) && others >= rules.minutes.value.signatories;
}
