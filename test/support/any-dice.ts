import type { Command } from '../../src/procedure/commands.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import type { PersonId } from '../../src/procedure/vocabulary.js';

/** Words that may never be heard outside. */
export const insideWord = 'INNENFOR';
export const restrictedWord = 'SKJERMET';

/** The next throw: a whole number from 0 up to, not including, the number of sides. */
export type Dice = (sides: number) => number;
/** Says it, with a reason where a warning comes back; false where it was refused. */
export type Say = (command: Command) => boolean;
/** Something that comes to mind. */
export type Deed = (say: Say, dice: Dice, now: () => Meeting) => void;

export const anyOf = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T;

/** A text that is marked when it is said behind closed doors. */
export const word = (meeting: Meeting, text: string) => (meeting.closed ? `${insideWord} ${text}` : text);

/** Somebody on the roster, mostly a member. */
export const somebody = (meeting: Meeting, dice: Dice): PersonId => anyOf(meeting.roster.slice(0, -1), dice);

export const newId = (meeting: Meeting, letter: string) =>
  `${letter}${Object.keys(meeting.votes).length + meeting.seq}`;
