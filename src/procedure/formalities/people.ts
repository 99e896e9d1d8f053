import type { Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal } from '../rule-book.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { gathering, rightSubstitute } from '../rules/attendance.js';
import { isMember, isPresent, stepsAside } from '../rules/seats.js';
import { doorsOpen, itemKnown, peopleKnown } from '../rules/standing.js';
import type { Instant, ItemId, PersonId } from '../vocabulary.js';
import type { FormalityCommand } from './commands.js';
import { awaiting, isAwayFor } from './availability.js';

/** Who will not be there, who is called in their place, and who may go (§§ 7-10, 8-1). */

type Said<T extends FormalityCommand['type']> = Extract<FormalityCommand, { type: T }>;

/** A substitute may report absence too, and is then passed over. */
export function reportAbsence(meeting: Meeting, command: Said<'absence.report'>): Answer {
  const { person, scope, from, to, item, reason } = command;
  const said = scope === 'item' ? item !== undefined : scope === 'whole' || from !== undefined || to !== undefined;
  return answer(
    [
      peopleKnown(meeting, [person]),
      item !== undefined && itemKnown(meeting, item),
      !said && misfit('absence-scope', { scope }),
      beforeAfter(from, to),
      gathering(meeting),
      doorsOpen(meeting),
      !sits(meeting, person) && refuse('seat-of-a-member', { person }),
      scope === 'whole' && isPresent(meeting, person) && refuse('absence-whole', { person, offer: 'member.leave' }),
    ],
    () => ({
      type: 'absence.reported',
      person,
      scope,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(item !== undefined && { item }),
      ...(reason !== undefined && { reason }),
    }),
    { person, ...(item !== undefined && { item }) },
  );
}

/** Whom the secretary asks to come stays inside, and so does what was overridden to ask them. */
export function callSubstitute(meeting: Meeting, command: Said<'substitute.call'>, { rules, at }: Scene): Answer {
  const { person, substituteFor } = command;
  const right = rightSubstitute(meeting, person, substituteFor, rules).map(({ rule, facts }) =>
    rule === 'substitute-group' ? warn('call-group', facts) : warn('call-order', facts),
  );
  return answer(
    [
      peopleKnown(meeting, [person, substituteFor]),
      gathering(meeting),
      !isMember(meeting, substituteFor) && refuse('seat-of-a-member', { person: substituteFor }),
      meeting.people[person]?.role !== 'substitute' && refuse('is-substitute', { person }),
      awaiting(meeting, person) && refuse('called-once', { person }),
      !isDue(meeting, substituteFor, at) && warn('call-due', { person: substituteFor }),
      right,
    ],
    () => ({ type: 'substitute.called', person, substituteFor }),
    { person },
  );
}

export function answerCall(meeting: Meeting, command: Said<'substitute.answer'>): Answer {
  const { person, accepts } = command;
  return answer(
    [
      peopleKnown(meeting, [person]),
      gathering(meeting),
      !awaiting(meeting, person) && refuse('was-called', { person }),
    ],
    () => ({ type: 'substitute.answered', person, accepts }),
    { person },
  );
}

/** From an hour of the evening to the rest of a term; without an end it lasts until further notice. */
export function grantLeave(meeting: Meeting, command: Said<'leave.grant'>): Answer {
  const { person, from, to, reason } = command;
  return answer(
    [
      peopleKnown(meeting, [person]),
      beforeAfter(from, to),
      gathering(meeting),
      doorsOpen(meeting),
      !sits(meeting, person) && refuse('seat-of-a-member', { person }),
    ],
    () => ({
      type: 'leave.granted',
      person,
      from,
      ...(to !== undefined && { to }),
      ...(reason !== undefined && { reason }),
    }),
    { person },
  );
}

const sits = (meeting: Meeting, person: PersonId): boolean =>
  !meeting.people[person] || isMember(meeting, person) || meeting.people[person]?.role === 'substitute';

const beforeAfter = (from: Instant | undefined, to: Instant | undefined): Refusal | null =>
  from !== undefined && to !== undefined && from >= to ? misfit('from-before-to', { from, to }) : null;

/** Somebody is called for a member who will be away, is away, or may have to step aside. */
function isDue(meeting: Meeting, member: PersonId, at: Instant): boolean {
  const mayStepAside = (item: ItemId) =>
    stepsAside(meeting, member, item) ||
    meeting.items[item]?.disqualifications.some((one) => one.person === member && one.outcome === null) === true;
  const asks = meeting.formalities.exemptions.some((one) => one.person === member && one.outcome === null);
  const awayNow = meeting.rollAt !== undefined && !isPresent(meeting, member);
  return awayNow || asks || isAwayFor(meeting, member, at) || meeting.agenda.some(mayStepAside);
}
