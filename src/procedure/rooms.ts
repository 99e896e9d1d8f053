import type { MeetingEvent, PublicEvent } from './events.js';
import type { Meeting } from './meeting.js';
import type { Answer, Scene } from './rules/answer.js';
import type { Instant } from './vocabulary.js';

/**
 * The procedure has a core, the ordinary meeting, and rooms beside it that each hold one part of it whole: commands,
 * events, what is remembered, what is decided, folded and told. These are the tables a room brings.
 */
export type Answers<C extends { type: string }> = {
  readonly [T in C['type']]: (meeting: Meeting, command: Extract<C, { type: T }>, scene: Scene) => Answer;
};

/** Moves the meeting forward. `meeting` already has the entry's number and time. */
export type Folds<E extends { type: string }> = {
  readonly [T in E['type']]: (meeting: Meeting, event: Extract<E, { type: T }>, at: Instant) => Meeting;
};

/** The public's copy; `before` is the whole meeting, private side. Doors and announcement were looked at before. */
export type Copies<E extends { type: string }> = {
  readonly [T in E['type']]?: (event: Extract<E, { type: T }>, before: Meeting) => PublicEvent | null;
};

export type AnyFold = (meeting: Meeting, event: MeetingEvent, at: Instant) => Meeting;
