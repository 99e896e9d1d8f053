import type { Minutes, MinutesItem, MinutesVote } from './minutes-document.js';
import { ruleBookOf } from './rule-books/rule-books.js';
import { namedMethods } from './vocabulary.js';

/**
 * What kommuneloven § 11-4 asks for and the record does not hold yet: time and place, who attended and who did not, which
 * matters were handled and how they ended, the result of each vote by party, and the basis of every closing, every
 * disqualification and every exemption. Named as `field`, or `field:id` where it is one item's, vote's or person's.
 */
export function missingFrom(draft: Omit<Minutes, 'missing'>): string[] {
  const { header, attendance } = draft;
  const missing: string[] = [];
  // A meeting that was never held has no attendance, and its matters no outcome.
  if (header.status === 'cancelled' || header.status === 'postponed') return missing;
  if (header.body === '') missing.push('body');
  // Nobody gathers for a written procedure: who answered stands with each matter.
  const gathers = header.kind !== 'written';
  if (gathers && header.place === null && header.publicAccess.streamUrl === null) missing.push('place');
  if (gathers && header.opened === null) missing.push('opened');
  if (header.ended === null) missing.push('ended');
  if (gathers) {
    if (!header.chairs.some(({ chair }) => chair !== null)) missing.push('chair');
    if (attendance.present.length + attendance.substitutes.length === 0) missing.push('present');
    else for (const { person } of attendance.notRecorded) missing.push(`attendance:${person}`);
  }
  if (draft.items.length === 0) missing.push('items');
  const left = new Set(draft.notReached.map(({ item }) => item));
  const elected = (id: string) => draft.elections.some((one) => one.item.item === id && one.elected !== null);
  const byParty = ruleBookOf(header.ruleBook ?? undefined).minutes.value.required.includes('party-votes');
  for (const item of draft.items)
    if (!left.has(item.item)) missing.push(...missingFromItem(item, elected(item.item), byParty));
  for (const closure of draft.closures) if (closure.citation === '') missing.push(`closing-basis:${closure.item.item}`);
  return missing;
}

function missingFromItem(item: MinutesItem, elected: boolean, byParty: boolean): string[] {
  const missing: string[] = [];
  const leftTheAgenda = item.state === 'withdrawn' || item.state === 'barred';
  if (item.outcome === null && !leftTheAgenda) missing.push(`outcome:${item.item}`);
  const decided = item.outcome === 'decided' || item.outcome === 'elected';
  // What was decided behind closed doors is in the full minutes; the public ones say that it was.
  const inside = item.closures.some(({ forDebate }) => !forDebate);
  if (decided && item.decision === null && !elected && !inside) missing.push(`decision:${item.item}`);
  for (const { person, outcome, basis } of item.disqualifications) {
    if (outcome !== null && !basis) missing.push(`disqualification-basis:${person.person}`);
  }
  for (const { person, outcome, basis } of item.exemptions) {
    if (outcome === null || !basis) missing.push(`exemption-basis:${person.person}`);
  }
  return [...missing, ...item.votes.flatMap((vote) => missingFromVote(vote, byParty))];
}

/** A secret vote leaves no parties to name, and neither does a count in which everybody stood on one side. */
function missingFromVote(vote: MinutesVote, byParty: boolean): string[] {
  const { result, method, sides } = vote;
  if (vote.state === 'voided' || vote.purpose === 'trial') return [];
  if (result === null) return [`result:${vote.vote}`];
  const divided = Object.values(result.tally).filter((count) => count > 0).length > 1;
  const owed = namedMethods.includes(method) ? result.cast > 0 : byParty && method === 'counted' && divided;
  return owed && vote.binding && sides.length === 0 ? [`sides:${vote.vote}`] : [];
}
