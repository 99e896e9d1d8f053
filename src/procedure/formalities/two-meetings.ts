import type { Meeting } from '../meeting.js';
import { seatedAt } from '../presence.js';
import { warn, type Refusal } from '../rule-book.js';
import type { Scene } from '../rules/answer.js';
import { isMember } from '../rules/seats.js';
import type { Instant, PersonId } from '../vocabulary.js';

/** Two meetings at once are lawful, but nobody sits in both. */

/**
 * Who sits at an instant in another meeting of the same organisation that goes on, by the name of its body. Of one behind
 * closed doors only what was told before they closed: a warning that is overridden is public.
 */
export function seatedElsewhere(meeting: Meeting, others: Iterable<Meeting>, at: Instant): Record<PersonId, string> {
  const present: Record<PersonId, string> = {};
  for (const other of others) {
    const goesOn = other.status === 'in-session' || other.status === 'recess';
    const ours = other.facts?.organisation.slug === meeting.facts?.organisation.slug;
    if (!goesOn || !ours || !other.facts || other.facts.ruleBook === 'as-recorded') continue;
    const told = other.closed !== null && other.closed.since < at ? other.closed.since : at;
    for (const { person } of seatedAt(other, told)) present[person] = other.facts.body.name;
  }
  return present;
}

/** Duty in the one body is valid absence from the other, and the member chooses (Ministry 18 January 2022). */
export function oneMeetingAtATime(meeting: Meeting, person: PersonId, { elsewhere }: Scene): Refusal | null {
  const present = elsewhere?.present ?? {};
  const body = Object.hasOwn(present, person) ? present[person] : undefined;
  const sits = isMember(meeting, person) || meeting.people[person]?.role === 'substitute';
  return body !== undefined && sits ? warn('present-elsewhere', { person, meeting: body }) : null;
}
