import type { MinutesItemRef, MinutesPerson } from '../minutes-document.js';
import type { Instant } from '../vocabulary.js';
import type { ControlledPart, DeferringBody, QuestionEnd, QuestionKind } from './commands.js';
import type { Deadline } from './deadlines.js';
import type { ControlState, ReportedDecision } from './state.js';

/** Other business in the minutes; what belongs to an item names it. */
export interface MinutesBusiness {
  questions: MinutesQuestion[];
  pointsOfOrder: {
    number: number;
    person: MinutesPerson;
    item: MinutesItemRef | null;
    text: string;
    ruling: string | null;
    at: Instant;
  }[];
  /** The public’s own time, which may lie outside the meeting. */
  publicTime: {
    from: Instant;
    to: Instant | null;
    comments: { number: number; name: string | null; text: string | null }[];
  }[];
  briefings: { number: number; item: MinutesItemRef; by: MinutesPerson | null; text: string; at: Instant }[];
  reported: {
    number: number;
    kind: ReportedDecision['kind'];
    item: MinutesItemRef;
    text: string;
    madeBy: string;
    provision: string | null;
    at: Instant;
  }[];
  /** Bodies passed over in an urgent matter, which are owed a notice. */
  owed: { item: MinutesItemRef; body: string; at: Instant }[];
  deadlines: Deadline[];
  controls: {
    item: MinutesItemRef;
    part: ControlledPart;
    /** Nobody where the Ministry took it up by itself. */
    demanders: MinutesPerson[];
    /** Members of the council who are not on the roster, by name. */
    others: string[];
    steps: { state: ControlState; on: string }[];
    /** Why the Ministry took it up by itself; null where it did not. */
    takenUpFor: string | null;
    /** Who put off carrying it out, and on which day. */
    deferrals: { by: DeferringBody; on: string }[];
  }[];
}

export interface MinutesQuestion {
  /** By this number its words can be corrected or taken out; so with all that was said. */
  number: number;
  kind: QuestionKind;
  by: MinutesPerson;
  to: MinutesPerson | null;
  item: MinutesItemRef | null;
  text: string;
  at: Instant;
  answers: { number: number; by: MinutesPerson; text: string; at: Instant }[];
  /** How it was settled without an answer read out; null where it was not. */
  settled: QuestionEnd | null;
}
