import type { Meeting } from '../meeting.js';
import type { Instant, ItemId, MotionId, PersonId } from '../vocabulary.js';

/** Something that was recorded by accident, often on the wrong item; by where it stands. */
export type Strikable =
  | { what: 'motion'; motion: MotionId }
  /** Statements and notes by their `number`. */
  | { what: 'statement'; statement: number }
  | { what: 'note'; note: number }
  /** A speech by who held it and when it began. */
  | { what: 'speech'; item: ItemId; person: PersonId; from: Instant };

/** An entry that should not be there. Its line stays to be read, struck through, with the reason. */
export interface Struck {
  seq: number;
  at: Instant;
  of: Strikable;
  reason: string;
}

export const isSameEntry = (one: Strikable, other: Strikable): boolean => {
  const ids = other as Record<string, unknown>;
  return Object.entries(one).every(([key, value]) => ids[key] === value);
};

/** That it was struck, when and why; undefined while it stands. */
export const struckAt = (meeting: Meeting, of: Strikable): Struck | undefined =>
  meeting.mending.struck.findLast((struck) => isSameEntry(struck.of, of));

export function isRecorded(meeting: Meeting, of: Strikable): boolean {
  switch (of.what) {
    case 'motion':
      return meeting.motions[of.motion] !== undefined;
    case 'statement':
      return meeting.statements.some(({ number }) => number === of.statement);
    case 'note':
      return meeting.notes.some(({ number }) => number === of.note);
    case 'speech':
      return (
        meeting.items[of.item]?.speeches.some(({ person, from }) => person === of.person && from === of.from) === true
      );
  }
}

/** Whether the public heard of it when it was recorded. */
export function isHeard(meeting: Meeting, of: Strikable): boolean {
  switch (of.what) {
    case 'motion':
      return meeting.motions[of.motion]?.inside !== true;
    case 'statement':
      return of.statement > 0;
    case 'note':
      return of.note > 0;
    case 'speech':
      return !meeting.closures.some(({ from, to }) => from <= of.from && (to === null || of.from < to));
  }
}

/** The item whose line is struck; null where it belonged to none. */
export function itemOfEntry(meeting: Meeting, of: Strikable): ItemId | null {
  switch (of.what) {
    case 'motion':
      return meeting.motions[of.motion]?.item ?? null;
    case 'statement':
      return meeting.statements.find(({ number }) => number === of.statement)?.item ?? null;
    case 'note':
      return meeting.notes.find(({ number }) => number === of.note)?.item ?? null;
    case 'speech':
      return of.item;
  }
}
