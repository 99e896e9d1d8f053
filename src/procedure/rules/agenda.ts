import type { AgendaItemFacts } from '../events.js';
import type { Item, Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import { leastOf } from '../share.js';
import type { DocumentLink, ItemId } from '../vocabulary.js';

/** An item always has a title everybody may read; it may be neutral, but no item is hidden from the list. */
export function titled(items: AgendaItemFacts[], rules: RuleBook): Refusal | null {
  if (rules.enforcement === 'note') return null;
  const untitled = items.filter((item) => item.title.trim() === '').map((item) => item.item);
  return untitled.length > 0 ? refuse('public-title', { items: untitled }) : null;
}

/** A document is withheld only on a basis that is named. */
export function documentsHaveBasis(documents: Pick<DocumentLink, 'id' | 'access' | 'basis'>[]): Refusal | null {
  const without = documents.filter((document) => document.access === 'restricted' && !document.basis?.trim());
  return without.length > 0 ? refuse('restriction-basis', { documents: without.map((document) => document.id) }) : null;
}

export function eachOnce(ids: string[], rule: string): Refusal | null {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return twice.length > 0 ? misfit(rule, { twice: [...new Set(twice)] }) : null;
}

/** So many of those attending keep an item that was not in the summons off the agenda. */
export function objectorsNeeded(attending: number, seats: number, { lateItemObjection }: RuleBook): number {
  const { share, allAgreeBelow } = lateItemObjection.value;
  if (allAgreeBelow !== undefined && attending < leastOf(allAgreeBelow, seats)) return 1;
  return leastOf(share, attending);
}

/** What was not in the summons is handled only once those attending have had the chance to object. */
export function admittedIfLate(item: Item | undefined): Refusal | null {
  if (!item || !item.late || item.admitted) return null;
  return refuse('late-item', { item: item.item });
}

/**
 * Where the documents did not come with the summons those attending may object to any item, as to one that was not in it
 * (§ 11-3 fifth subsection). Asked once per item.
 */
export function documentsInTime(meeting: Meeting, item: ItemId): Refusal | null {
  return objectionsPossible(meeting, item) ? warn('documents-late', { item, offer: 'item.admit' }) : null;
}

export function objectionsPossible(meeting: Meeting, item: ItemId): boolean {
  const asked = meeting.agendaChanges.some(({ change, items }) => change === 'admitted' && items.includes(item));
  return meeting.summoned?.documentsSent === false && !asked;
}

/** A remote meeting is public through its stream, so one without an address is public to nobody. */
export function publicAccess(meeting: Meeting, rules: RuleBook): Refusal | null {
  if (rules.enforcement === 'note' || meeting.facts?.form !== 'remote') return null;
  return meeting.facts.publicAccess?.streamUrl === undefined ? warn('public-access', { form: 'remote' }) : null;
}

/** The law may name the least number of days from summons to meeting; an urgent meeting has its own (§ 11-8). */
export function inGoodTime(meeting: Meeting, noticeDays: number, rules: RuleBook): Refusal | null {
  const kind = meeting.facts?.kind ?? 'ordinary';
  if (kind === 'urgent-remote' || kind === 'written') return null;
  const needed = rules.noticeDays.value[kind === 'constitutive' ? 'constitutive' : 'ordinary'];
  return needed === null || noticeDays >= needed ? null : warn('notice', { noticeDays, needed });
}

/** How many sit in a council, or on the board of an enterprise, the law does not leave wholly to choice. */
export function councilSize(meeting: Meeting, rules: RuleBook): Refusal | null {
  const type = meeting.facts?.body.type;
  const size = rules.councilSize.value;
  if (size === null || (type !== 'council' && type !== 'enterprise-board')) return null;
  const { seats } = meeting;
  const fits = seats >= size.least && (!size.odd || seats % 2 === 1);
  return fits ? null : warn('council-size', { seats, least: size.least, odd: size.odd });
}
