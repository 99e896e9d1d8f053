import { documentAt, isKept } from '../documents/documents.js';
import type { TextRef } from '../events.js';
import type { Meeting } from '../meeting.js';
import type { ElectionId, Instant, ItemId, MotionId, PersonId, VoteId } from '../vocabulary.js';
import { kindOf, places } from './places/places.js';
import type { Withheld } from './state.js';

/**
 * Words the public can read, by where they stand. Each can be taken out of the public record again. What has no number or
 * id of its own is named by when it was told; what was told at the same moment goes with it.
 */
export type Published =
  | TextRef
  // the agenda, and what comes of it
  | { what: 'recommendation' | 'case-ref' | 'item-ending' | 'decision-reason'; item: ItemId }
  | { what: 'document'; item: ItemId; document: string }
  | { what: 'motion-way'; motion: MotionId }
  // votes
  | { what: 'question' | 'sentence' | 'vote-reason' | 'lot'; vote: VoteId }
  | { what: 'option'; vote: VoteId; option: string }
  | { what: 'voting-order' | 'written-proposal'; item: ItemId }
  // what is written down
  /** By the statement's `number`, as with notes. */
  | { what: 'statement'; statement: number }
  | { what: 'secretary' }
  | { what: 'correction'; corrected: Instant }
  | { what: 'strike'; struck: Instant }
  | { what: 'warning'; warned: Instant }
  // what is settled around the matters
  | { what: 'remark'; remarked: Instant }
  | { what: 'agenda-proposal' | 'closing-proposal'; proposed: Instant }
  | { what: 'previous-minutes'; approved: Instant }
  | { what: 'absence'; person: PersonId }
  | { what: 'exemption' | 'disqualification'; item: ItemId; person: PersonId }
  | { what: 'legality-others' | 'legality-reason' | 'owed-body'; item: ItemId }
  // elections
  | { what: 'election-title'; election: ElectionId }
  | { what: 'list'; election: ElectionId; list: string }
  | { what: 'candidate'; election: ElectionId; list: string; candidate: PersonId }
  // the meeting, and what comes after it
  | { what: 'meeting-title' | 'meeting-place' | 'access' | 'comment' }
  | { what: 'closure'; closed: Instant }
  | { what: 'minutes-correction'; version: number }
  | { what: 'stream-account'; incident: Instant }
  | { what: 'recording'; published: Instant };

/** Which words are meant, in whatever order the ids stand. */
export function isSame(one: Published, other: Published): boolean {
  const ids = other as Record<string, unknown>;
  return Object.entries(one).every(([key, value]) => ids[key] === value);
}

const textsAt = (meeting: Meeting, of: Published): string[] | undefined => {
  const found = kindOf(of)
    .words(meeting, of as never)
    .filter((text) => typeof text === 'string');
  return found.length === 0 ? undefined : found;
};

/** The words that stand there; undefined where there is no such place. */
export const wordsAt = (meeting: Meeting, of: Published): string | undefined =>
  textsAt(meeting, of)
    ?.filter((text) => text !== '')
    .join(' · ');

/** Whether the public was told what stands there. What was said behind closed doors was not, nor what stays inside. */
export const isTold = (meeting: Meeting, of: Published): boolean =>
  meeting.announcedAt !== null && kindOf(of).told?.(meeting, of as never) !== false;

/** Every place where the public can read words of this meeting, by kind and in the order of the agenda. */
export function everyPublished(meeting: Meeting): Published[] {
  const all = (Object.keys(places) as Published['what'][]).flatMap((what) =>
    kindOf({ what } as Published)
      .every(meeting)
      .map((ids) => ({ what, ...ids }) as Published),
  );
  const told = all.filter((of) => isTold(meeting, of) && (wordsAt(meeting, of) ?? '').trim() !== '');
  return [...new Map(told.map((of) => [JSON.stringify(of), of])).values()];
}

/** Shorter words than this stand in many texts by chance; then only a text that is nothing else counts as the same. */
const tellingLength = 12;

function tellingAt(meeting: Meeting, of: Published): string[] {
  const kind = kindOf(of);
  const words = kind.telling?.(meeting, of as never) ?? kind.words(meeting, of as never);
  return words.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []));
}

/** The places named, and all others where the same words can be read: a motion's text is often the decision's as well. */
export function withTheSameWords(meeting: Meeting, named: Published[]): Published[] {
  const telling = named.filter((of) => !isFile(meeting, of)).flatMap((of) => tellingAt(meeting, of));
  const repeats = (text: string) =>
    telling.some((word) => text.trim() === word || (word.length >= tellingLength && text.includes(word)));
  const others = everyPublished(meeting).filter(
    (of) => !named.some((one) => isSame(one, of)) && (textsAt(meeting, of) ?? []).some(repeats),
  );
  return [...named, ...others];
}

/** Of a document kept here it is the file that goes; many are called the same, «Saksframlegg», and have nothing else in common. */
const isFile = (meeting: Meeting, of: Published): boolean =>
  of.what === 'document' && isKept(documentAt(meeting, of.item, of.document));

/** The last act that took the words at this place out of the public record. */
export const withheldAt = (meeting: Meeting, of: Published): Withheld | undefined =>
  meeting.mending.withheld.findLast((withheld) => isSame(withheld.of, of));

/** The item the words belong to; null where they belong to the meeting as a whole. */
export function itemOf(meeting: Meeting, of: Published): ItemId | null {
  const kind = kindOf(of);
  if (kind.item) return kind.item(meeting, of as never);
  return 'item' in of ? of.item : null;
}
