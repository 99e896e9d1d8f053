import type { VotePurpose } from '../vocabulary.js';
import type { Meeting } from '../meeting.js';
import type { RuleBook } from '../rule-book.js';
import type { ItemId, PersonId } from '../vocabulary.js';
import { membersNeeded } from './quorum.js';

const memberRoles: readonly string[] = ['chair', 'deputy-chair', 'member', 'temporary-member'];

export const isMember = (meeting: Meeting, person: PersonId): boolean =>
  memberRoles.includes(meeting.people[person]?.role ?? 'other');

export const isPresent = (meeting: Meeting, person: PersonId): boolean =>
  meeting.presence[person]?.status === 'present';

/** Who fills a member's seat now, for the item or for the whole meeting. */
export function substituteOf(meeting: Meeting, member: PersonId, item?: ItemId | null): PersonId | undefined {
  return meeting.roster.find((person) => {
    const presence = meeting.presence[person];
    if (presence?.status !== 'present' || presence.substituteFor !== member) return false;
    return presence.forItem === undefined || presence.forItem === item;
  });
}

/** Everybody who fills a seat while an item is handled, in the order of the roster. A seat is filled once. */
export function seatedFor(meeting: Meeting, item: ItemId | null, rules: RuleBook): PersonId[] {
  return meeting.roster.filter((person) => {
    const presence = meeting.presence[person];
    if (presence?.status !== 'present') return false;
    if (rules.enforcement === 'note') return meeting.people[person]?.role !== 'administration';
    if (presence.substituteFor !== undefined) return presence.forItem === undefined || presence.forItem === item;
    return isMember(meeting, person) && substituteOf(meeting, person, item) === undefined;
  });
}

export function isDisqualified(meeting: Meeting, person: PersonId, item: ItemId): boolean {
  const entry = meeting.items[item]?.disqualifications.find((one) => one.person === person);
  return entry?.outcome === 'disqualified';
}

export const isExempted = (meeting: Meeting, person: PersonId, item: ItemId): boolean =>
  meeting.formalities.exemptions.some(
    (one) => one.item === item && one.person === person && one.outcome === 'exempted',
  );

/** Disqualified or exempted: no part in the matter, as if they were not there (§§ 11-10, 11-11). */
export const stepsAside = (meeting: Meeting, person: PersonId, item: ItemId): boolean =>
  isDisqualified(meeting, person, item) || isExempted(meeting, person, item);

/**
 * Who may vote. Those disqualified or exempted may not. On a disqualification nobody takes part whose own has been
 * raised in the same matter, whatever was decided of it; where several have, and too few would be left, all attending do
 * (fvl § 8 second subsection). On an exemption everybody but the one who asks for it (our reading of § 11-11).
 */
export function eligibleFor(
  meeting: Meeting,
  { item, purpose, concerns }: { item: ItemId; purpose: VotePurpose; concerns?: PersonId },
  rules: RuleBook,
): PersonId[] {
  const seated = seatedFor(meeting, item, rules);
  if (purpose !== 'disqualification') {
    const takingPart = seated.filter((person) => !stepsAside(meeting, person, item));
    return purpose === 'exemption' ? takingPart.filter((person) => person !== concerns) : takingPart;
  }
  const attending = seated.filter((person) => !isExempted(meeting, person, item));
  const inQuestion = new Set(meeting.items[item]?.disqualifications.map((entry) => entry.person));
  if (concerns !== undefined) inQuestion.add(concerns);
  const others = attending.filter((person) => !inQuestion.has(person));
  const tooFew = others.length < membersNeeded(meeting, rules);
  return inQuestion.size > 1 && tooFew ? attending : others;
}
