import type { Minutes, MinutesItem, MinutesVote } from './minutes-document.js';
import { namedMethods } from './vocabulary.js';

/**
 * What kommuneloven § 11-4 asks for and the record does not hold yet: time and place, who attended and who did not, which
 * matters were handled and how they ended, the result of each vote by party, and the basis of every closing and every
 * disqualification. Named as `field`, or `field:id` where it is one item's, vote's or person's.
 */
export function missingFrom(draft: Omit<Minutes, 'missing'>): string[] {
  const { header, attendance } = draft;
  const missing: string[] = [];
  // A meeting that was never held has no attendance, and its matters no outcome.
  if (header.status === 'cancelled' || header.status === 'postponed') return missing;
  if (header.body === '') missing.push('body');
  if (header.place === null && header.publicAccess.streamUrl === null) missing.push('place');
  if (header.opened === null) missing.push('opened');
  if (header.ended === null) missing.push('ended');
  if (!header.chairs.some(({ chair }) => chair !== null)) missing.push('chair');
  if (attendance.present.length + attendance.substitutes.length === 0) missing.push('present');
  else for (const { person } of attendance.notRecorded) missing.push(`attendance:${person}`);
  if (draft.items.length === 0) missing.push('items');
  const left = new Set(draft.notReached.map(({ item }) => item));
  for (const item of draft.items) if (!left.has(item.item)) missing.push(...missingFromItem(item));
  for (const closure of draft.closures) if (closure.citation === '') missing.push(`closing-basis:${closure.item.item}`);
  return missing;
}

function missingFromItem(item: MinutesItem): string[] {
  const missing: string[] = [];
  const leftTheAgenda = item.state === 'withdrawn' || item.state === 'barred';
  if (item.outcome === null && !leftTheAgenda) missing.push(`outcome:${item.item}`);
  const decided = item.outcome === 'decided' || item.outcome === 'elected';
  if (decided && item.decision === null) missing.push(`decision:${item.item}`);
  for (const { person, outcome, basis } of item.disqualifications) {
    if (outcome === null || basis === null || basis === '') missing.push(`disqualification-basis:${person.person}`);
  }
  return [...missing, ...item.votes.flatMap(missingFromVote)];
}

function missingFromVote(vote: MinutesVote): string[] {
  if (vote.state === 'voided' || vote.purpose === 'trial') return [];
  if (vote.result === null) return [`result:${vote.vote}`];
  const named = namedMethods.includes(vote.method) && vote.result.cast > 0;
  return named && vote.sides.length === 0 ? [`sides:${vote.vote}`] : [];
}
