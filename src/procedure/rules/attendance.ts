import { cannotCome } from '../formalities/availability.js';
import type { Meeting } from '../meeting.js';
import { refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import type { ItemId, Mode, PersonId } from '../vocabulary.js';
import { isMember, isPresent, stepsAside, substituteOf } from './seats.js';

/** People come, go and take part until the meeting is over; before it opens too, while the hall fills. */
export const gathering = (meeting: Meeting): Refusal | null =>
  ['announced', 'summoned', 'in-session', 'recess', 'adjourned', 'collecting'].includes(meeting.status)
    ? null
    : refuse('gathering', { status: meeting.status });

export const mustBePresent = (meeting: Meeting, person: PersonId): Refusal | null =>
  isPresent(meeting, person) ? null : refuse('present', { person });

export const mustBeAbsent = (meeting: Meeting, person: PersonId): Refusal | null =>
  isPresent(meeting, person) ? refuse('not-yet-present', { person }) : null;

/**
 * One remote member makes the whole meeting a remote one. Where the council has permitted that, the form must be revised
 * first; where it has not, the member counts as absent.
 */
export function remoteMember(
  meeting: Meeting,
  person: PersonId,
  mode: Mode | undefined,
  rules: RuleBook,
): Refusal | null {
  if (mode !== 'remote' || meeting.facts?.form !== 'physical' || !rules.oneRemoteMakesRemote.value) return null;
  const role = meeting.people[person]?.role;
  if (!isMember(meeting, person) && role !== 'substitute') return null;
  const permitted = meeting.facts.remotePermitted ?? false;
  return refuse('remote-meeting', { person, permitted, offer: permitted ? 'meeting.revise' : null });
}

/** Whoever is disqualified or exempted neither speaks nor proposes: they are not there for the matter. */
export function takesPart(meeting: Meeting, person: PersonId | undefined, item: ItemId | null): Refusal | null {
  if (person === undefined || item === null || !stepsAside(meeting, person, item)) return null;
  return refuse('steps-aside', { person, item });
}

/** Somebody who sits there from elsewhere, while that makes the meeting a remote one. */
export function onlineMember(meeting: Meeting, rules: RuleBook): PersonId | undefined {
  if (!rules.oneRemoteMakesRemote.value) return undefined;
  return meeting.roster.find((person) => {
    const sits = isMember(meeting, person) || meeting.people[person]?.role === 'substitute';
    return sits && isPresent(meeting, person) && meeting.presence[person]?.mode === 'remote';
  });
}

/** A member whose seat a substitute fills comes back only when the substitute has stood down. */
export function seatFree(meeting: Meeting, person: PersonId): Refusal | null {
  const substitute = meeting.roster.find(
    (other) =>
      isPresent(meeting, other) &&
      meeting.presence[other]?.substituteFor === person &&
      !meeting.presence[other]?.forItem,
  );
  return substitute === undefined ? null : refuse('one-seat', { person, substitute });
}

/** A substitute takes an empty seat: of a member who is away, or is disqualified for the item. */
export function maySubstitute(
  meeting: Meeting,
  person: PersonId,
  member: PersonId,
  item: ItemId | undefined,
  rules: RuleBook,
): Refusal[] {
  const refusals: (Refusal | null)[] = [];
  const presence = meeting.presence[person];
  if (person === member) refusals.push(refuse('one-seat', { person, seat: member }));
  if (!isMember(meeting, member)) refusals.push(refuse('seat-of-a-member', { person: member }));
  if (meeting.people[person]?.role !== 'substitute') refusals.push(refuse('is-substitute', { person }));
  if (presence?.status === 'present' && presence.substituteFor !== undefined && presence.substituteFor !== member) {
    refusals.push(refuse('one-seat', { person, seat: presence.substituteFor }));
  }
  const taken = substituteOf(meeting, member, item ?? meeting.currentItem);
  if (taken !== undefined && taken !== person) refusals.push(refuse('one-seat', { person: taken, seat: member }));
  const away = !isPresent(meeting, member);
  const asideForIt = item !== undefined && mayStepAside(meeting, member, item);
  if (!away && !asideForIt) refusals.push(refuse('empty-seat', { person: member }));
  return [...refusals.filter((refusal) => refusal !== null), ...rightSubstitute(meeting, person, member, rules)];
}

const mayStepAside = (meeting: Meeting, member: PersonId, item: ItemId): boolean =>
  stepsAside(meeting, member, item) ||
  meeting.formalities.exemptions.some((one) => one.item === item && one.person === member && one.outcome === null) ||
  !!meeting.items[item]?.disqualifications.some((entry) => entry.person === member && entry.outcome === null);

/** Substitutes come from the group that won the seat, in the order elected; another needs a reason. */
export function rightSubstitute(meeting: Meeting, person: PersonId, member: PersonId, rules: RuleBook): Refusal[] {
  if (!rules.substituteFromSameGroup.value) return [];
  const substitute = meeting.people[person];
  const group = groupOf(meeting, member);
  if (!substitute || group === undefined) return [];
  if (groupOf(meeting, person) !== group) {
    return [warn('substitute-group', { person, group: groupOf(meeting, person) ?? null, seatOf: group })];
  }
  const before = meeting.roster.find((other) => {
    const one = meeting.people[other];
    return (
      one?.role === 'substitute' &&
      groupOf(meeting, other) === group &&
      (one.order ?? Infinity) < (substitute.order ?? Infinity) &&
      !cannotCome(meeting, other, member)
    );
  });
  return before === undefined ? [] : [warn('substitute-order', { person, before })];
}

const groupOf = (meeting: Meeting, person: PersonId): string | undefined =>
  meeting.people[person]?.group ?? meeting.people[person]?.party;
