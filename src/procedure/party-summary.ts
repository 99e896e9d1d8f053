import type { RosterPerson } from './events.js';
import type { PartySide } from './results.js';
import type { Ballot, Choice, PersonId } from './vocabulary.js';

/** Words that records made elsewhere use for somebody who gave no vote. In our own votes such a person has no ballot. */
const noVote = new Set<Choice>(['absent', 'excused', 'recused', 'suspended', 'not-voting', 'unknown']);

/** Whether a ballot is a vote given, and not a note that the person gave none. */
export const isCast = (choice: Choice): boolean => !noVote.has(choice);

const usualOrder = ['for', 'against', 'blank', 'abstain'];
const place = (choice: Choice): number => {
  const index = usualOrder.indexOf(choice);
  return index === -1 ? usualOrder.length : index;
};

/** The list that won the seat, which is what the minutes count by, whatever the person's party is now (kommuneloven § 7-10). */
const groupOf = (person: RosterPerson | undefined): string | undefined => person?.group ?? person?.party;

/**
 * Who stood where, as minutes must tell it (kommuneloven § 11-4): a group that agreed is named with its size, a group
 * that split is told member by member on both sides, and whoever has no group is always told by name. Substitutes count
 * with their own group. People are ids; sides come in the order for, against, blank, then as the options first appear.
 */
export function partySides(ballots: readonly Ballot[], people: Record<PersonId, RosterPerson>): PartySide[] {
  const cast = ballots.filter(([, choice]) => isCast(choice));
  const choicesOf = new Map<string, Set<Choice>>();
  for (const [person, choice] of cast) {
    const group = groupOf(people[person]);
    if (group === undefined) continue;
    choicesOf.set(group, (choicesOf.get(group) ?? new Set<Choice>()).add(choice));
  }
  const choices = [...new Set(cast.map(([, choice]) => choice))].sort((a, b) => place(a) - place(b));
  return choices.map((choice) => {
    const members = new Map<string, PersonId[]>();
    const independents: PersonId[] = [];
    for (const [person, given] of cast) {
      if (given !== choice) continue;
      const group = groupOf(people[person]);
      if (group === undefined) independents.push(person);
      else members.set(group, [...(members.get(group) ?? []), person]);
    }
    const groups = [...members].map(([group, persons]) => {
      const split = (choicesOf.get(group)?.size ?? 0) > 1;
      return { group, count: persons.length, split, people: split ? persons : [] };
    });
    // Code points, not a locale's order: server, browser and archive must agree to the letter.
    groups.sort((a, b) => b.count - a.count || (a.group < b.group ? -1 : 1));
    return { choice, groups, independents };
  });
}
