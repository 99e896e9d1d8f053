import type { Meeting } from '../meeting.js';
import { refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import type { Instant, PersonId } from '../vocabulary.js';
import { isLong, leaveAt } from './availability.js';

/**
 * A temporary member holds the seat of one who has leave for at least three months (§ 7-11), and only one of the two is
 * there at a time. `isThere` tells of everybody else how they will stand.
 */
export function seatInTurn(
  meeting: Meeting,
  person: PersonId,
  { at, rules, isThere }: { at: Instant; rules: RuleBook; isThere: (other: PersonId) => boolean },
): Refusal[] {
  if (rules.enforcement === 'note') return [];
  const holder = meeting.people[person];
  const sharing = meeting.roster.filter(
    (other) => other !== person && holder?.seat !== undefined && meeting.people[other]?.seat === holder.seat,
  );
  const there = sharing.find(isThere);
  const [first] = sharing;
  const turns: Refusal[] = there === undefined ? [] : [refuse('one-seat', { person, seat: there })];
  const onLongLeave = (one: PersonId): boolean => {
    const leave = leaveAt(meeting, one, at);
    return leave !== undefined && isLong(leave);
  };
  if (holder?.role === 'temporary-member') {
    if (first !== undefined && !sharing.some(onLongLeave))
      turns.push(refuse('temporary-member', { person, seatOf: first }));
  } else if (onLongLeave(person)) turns.push(warn('on-leave', { person }));
  return turns;
}

/** In the council a member with leave is replaced by substitutes only. */
export function noTemporaryMembers(
  meeting: Meeting,
  people: { person: PersonId; role: string }[],
  rules: RuleBook,
): Refusal | null {
  if (rules.enforcement === 'note' || meeting.facts?.body.type !== 'council') return null;
  const temporary = people.filter(({ role }) => role === 'temporary-member').map(({ person }) => person);
  return temporary.length > 0 ? refuse('temporary-in-council', { people: temporary }) : null;
}
