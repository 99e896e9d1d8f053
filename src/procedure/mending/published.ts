import { everySaid, saidAt } from '../business/said.js';
import { textOf } from '../decide-words.js';
import type { TextRef } from '../events.js';
import type { Meeting } from '../meeting.js';
import type { ItemId, VoteId } from '../vocabulary.js';
import type { Withheld } from './state.js';

/** Words the public can read, by where they stand. Each can be taken out of the public record again. */
export type Published =
  | TextRef
  | { what: 'recommendation'; item: ItemId }
  | { what: 'document'; item: ItemId; document: string }
  /** By the statement's `number`, as with notes. */
  | { what: 'statement'; statement: number }
  | { what: 'question'; vote: VoteId }
  | { what: 'option'; vote: VoteId; option: string };

/** Which words are meant, in whatever order the ids stand. */
export function isSame(one: Published, other: Published): boolean {
  const ids = other as Record<string, unknown>;
  return Object.entries(one).every(([key, value]) => ids[key] === value);
}

/** The words that stand there; undefined where there is no such place. */
export function wordsAt(meeting: Meeting, of: Published): string | undefined {
  switch (of.what) {
    case 'recommendation':
      return meeting.items[of.item]?.recommendation;
    case 'document':
      return meeting.items[of.item]?.documents?.find((document) => document.id === of.document)?.title;
    case 'statement':
      return meeting.statements.find((statement) => statement.number === of.statement)?.text;
    case 'question':
      return meeting.votes[of.vote]?.question;
    case 'option':
      return meeting.votes[of.vote]?.options.find((option) => option.option === of.option)?.text;
    default:
      return textOf(meeting, of);
  }
}

/** Whether the public was told what stands there. What was said behind closed doors was not, nor what stays inside. */
export function isTold(meeting: Meeting, of: Published): boolean {
  if (meeting.announcedAt === null) return false;
  switch (of.what) {
    case 'motion':
      return meeting.motions[of.motion]?.inside !== true;
    case 'decision':
      return meeting.items[of.item]?.decision?.inside !== true;
    case 'note':
      return of.note > 0;
    case 'said':
      return of.said > 0;
    case 'statement':
      return of.statement > 0;
    case 'question':
    case 'option':
      return meeting.votes[of.vote]?.inOpen !== false;
    case 'recommendation': {
      const item = meeting.items[of.item];
      return item?.restrictedTitle === undefined && item?.expectedClosed !== true;
    }
    case 'document':
      return (
        meeting.items[of.item]?.documents?.some(({ id, access }) => id === of.document && access !== 'restricted') ===
        true
      );
    default:
      return true;
  }
}

/** Every place where the public can read words of this meeting, in the order of the agenda. */
export function everyPublished(meeting: Meeting): Published[] {
  const ofItems = meeting.agenda.flatMap((item): Published[] => [
    { what: 'item-title', item },
    { what: 'recommendation', item },
    ...(meeting.items[item]?.documents ?? []).map(({ id }): Published => ({ what: 'document', item, document: id })),
    ...(meeting.items[item]?.motions ?? []).map((motion): Published => ({ what: 'motion', motion })),
    ...(meeting.items[item]?.votes ?? []).flatMap((vote): Published[] => [
      { what: 'question', vote },
      ...(meeting.votes[vote]?.options ?? []).map(({ option }): Published => ({ what: 'option', vote, option })),
    ]),
    { what: 'decision', item },
  ]);
  const others: Published[] = [
    ...meeting.statements.map(({ number }): Published => ({ what: 'statement', statement: number })),
    ...meeting.notes.map(({ number }): Published => ({ what: 'note', note: number })),
    ...everySaid(meeting).map(({ number }): Published => ({ what: 'said', said: number })),
    ...meeting.roster.map((person): Published => ({ what: 'person-name', person })),
  ];
  return [...ofItems, ...others].filter((of) => isTold(meeting, of) && (wordsAt(meeting, of) ?? '').trim() !== '');
}

/** Shorter words than this stand in many texts by chance; then only a text that is nothing else counts as the same. */
const tellingLength = 12;

/** The places named, and all others where the same words can be read: a motion's text is often the decision's as well. */
export function withTheSameWords(meeting: Meeting, named: Published[]): Published[] {
  const words = named.map((of) => (wordsAt(meeting, of) ?? '').trim()).filter((text) => text !== '');
  const repeats = (text: string) =>
    words.some((word) => text.trim() === word || (word.length >= tellingLength && text.includes(word)));
  const others = everyPublished(meeting).filter(
    (of) => !named.some((one) => isSame(one, of)) && repeats(wordsAt(meeting, of) ?? ''),
  );
  return [...named, ...others];
}

/** The last act that took the words at this place out of the public record. */
export const withheldAt = (meeting: Meeting, of: Published): Withheld | undefined =>
  meeting.mending.withheld.findLast((withheld) => isSame(withheld.of, of));

/** The item the words belong to; null where they belong to the meeting as a whole. */
export function itemOf(meeting: Meeting, of: Published): ItemId | null {
  switch (of.what) {
    case 'item-title':
    case 'recommendation':
    case 'document':
    case 'decision':
      return of.item;
    case 'motion':
      return meeting.motions[of.motion]?.item ?? null;
    case 'question':
    case 'option':
      return meeting.votes[of.vote]?.item ?? null;
    case 'statement':
      return meeting.statements.find(({ number }) => number === of.statement)?.item ?? null;
    case 'note':
      return meeting.notes.find(({ number }) => number === of.note)?.item ?? null;
    case 'said':
      return saidAt(meeting, of.said)?.item ?? null;
    case 'person-name':
      return null;
  }
}
