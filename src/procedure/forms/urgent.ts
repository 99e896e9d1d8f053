import type { MeetingFacts } from '../events.js';
import type { Meeting } from '../meeting.js';
import { refuse, type Refusal, type RuleBook } from '../rule-book.js';
import { isMember, seatedFor } from '../rules/seats.js';
import { leastOf } from '../share.js';
import type { ItemId, PersonId } from '../vocabulary.js';

/** Ways to meet that only some rule books know; an urgent remote meeting is what its name says (§ 11-8 second subsection). */
export function wayToMeet({ kind, form }: Pick<MeetingFacts, 'kind' | 'form'>, rules: RuleBook): Refusal | null {
  if (kind === 'written' && !rules.writtenProcedure.value) return refuse('written-meeting', { kind });
  if (kind !== 'urgent-remote') return null;
  return rules.urgentRemote.value !== null && form === 'remote' ? null : refuse('urgent-remote', { kind, form });
}

/** So many of all members have a meeting held (§ 11-2 second subsection); who gives them as its reason counts them. */
export function demandedByEnough(
  { demandedByMembers: demanding }: MeetingFacts,
  seats: number,
  { meetingOnDemand: { value: enough } }: RuleBook,
): Refusal | null {
  if (demanding === undefined) return null;
  // Where no rule gives members that right, no number of them is enough.
  const needed = enough === null ? seats + 1 : 'members' in enough ? enough.members : leastOf(enough, seats);
  return demanding >= needed && demanding <= seats ? null : refuse('meeting-on-demand', { demanding, needed, seats });
}

export const urgentMeeting = (meeting: Meeting): Refusal | null =>
  meeting.facts?.kind === 'urgent-remote'
    ? null
    : refuse('urgent-remote', { kind: meeting.facts?.kind ?? 'ordinary', form: meeting.facts?.form ?? null });

/** What the members of a body can demand together is demanded by those who hold its seats. */
export function byMembers(meeting: Meeting, people: PersonId[], rules: RuleBook): Refusal | null {
  const seated = seatedFor(meeting, meeting.currentItem, rules);
  const others = people.filter((person) => !isMember(meeting, person) && !seated.includes(person));
  return others.length > 0 ? refuse('demanded-by-members', { people: [...new Set(others)] }) : null;
}

/** Everybody who has wanted an ordinary meeting for it so far, and now. */
export function contesters(meeting: Meeting, item: ItemId | null, demandedBy: PersonId[]): PersonId[] {
  const before = meeting.forms.contests.filter((contest) => contest.item === item || contest.item === null);
  return [...new Set([...before.flatMap((contest) => contest.demandedBy), ...demandedBy])];
}

/** For how many seats they speak: somebody who sits for another speaks for one and the same. */
export const seatsOf = (meeting: Meeting, people: PersonId[]): number =>
  new Set(people.map((person) => meeting.presence[person]?.substituteFor ?? person)).size;

/** So many of all members put a matter off from an urgent remote meeting to an ordinary one (§ 11-8 third subsection). */
export const contestersNeeded = (meeting: Meeting, rules: RuleBook): number =>
  rules.urgentRemote.value === null ? meeting.seats + 1 : leastOf(rules.urgentRemote.value, meeting.seats);

/** Matters still to be decided: all of them, or the one that is named. */
export const undecided = (meeting: Meeting, item: ItemId | undefined): ItemId[] =>
  (item === undefined ? meeting.agenda : [item]).filter((id) => {
    const matter = meeting.items[id];
    return matter?.kind !== 'heading' && (matter?.state === 'listed' || matter?.state === 'called') && !matter.decision;
  });
