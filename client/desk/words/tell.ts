import type { EventOf, EventType, MeetingEvent, PublicEvent } from '../../../src/procedure/events.js';
import type { Meeting } from '../../../src/procedure/meeting.js';
import type { Instant, ItemId, MotionId, PersonId, VoteId } from '../../../src/procedure/vocabulary.js';
import { happeningsEn } from './happenings-en.js';
import { happeningsNb } from './happenings-nb.js';
import { happeningsNn } from './happenings-nn.js';
import { clockTime, wordsOf, type DeskLanguage, type Words } from './words.js';

/** What a sentence needs to name things as the room names them. */
export interface Say {
  w: Words;
  name(person: PersonId | null | undefined): string;
  item(item: ItemId | null | undefined): string;
  motion(motion: MotionId): string;
  question(vote: VoteId): string;
  time(instant: Instant | undefined): string;
}

/** One sentence per event; empty where there is nothing to say beside its neighbours. */
export type Happenings = { [T in EventType]: (event: EventOf<T>, say: Say) => string };
export type HappeningsOf<E extends { type: string }> = {
  [T in E['type']]: (event: Extract<E, { type: T }>, say: Say) => string;
};

const happenings: Record<DeskLanguage, Happenings> = { nb: happeningsNb, nn: happeningsNn, en: happeningsEn };

export function sayIn(meeting: Meeting, language: DeskLanguage): Say {
  const w = wordsOf(language);
  const zone = meeting.facts?.timezone;
  return {
    w,
    name: (person) => (person ? (meeting.people[person]?.name ?? person) : '–'),
    item: (item) => {
      const known = item ? meeting.items[item] : undefined;
      return known ? known.number || known.title : (item ?? '–');
    },
    motion: (motion) => {
      const known = meeting.motions[motion];
      return known
        ? known.kind === 'recommendation'
          ? w.motionKinds.recommendation
          : w.motions.number(known.number)
        : w.motions.title;
    },
    question: (vote) => meeting.votes[vote]?.question ?? '',
    time: (instant) => clockTime(instant, zone, language),
  };
}

/** The sentence of an event, told with the names the meeting had before it. */
export function tell(event: MeetingEvent, before: Meeting, language: DeskLanguage): string {
  const sentence = happenings[language][event.type] as ((event: MeetingEvent, say: Say) => string) | undefined;
  return sentence?.(event, sayIn(before, language)) ?? '';
}

/** The same of a public copy. Where something was withheld since, there is no sentence rather than a broken one. */
export function tellPublic(event: PublicEvent, meeting: Meeting, language: DeskLanguage): string {
  try {
    return tell(event as MeetingEvent, meeting, language);
  } catch {
    return '';
  }
}
