import type { MinutesItemRef, MinutesPerson } from '../minutes-document.js';
import type { Instant } from '../vocabulary.js';
import type { QuestionEnd, QuestionKind } from './commands.js';
import type { Deadline } from './deadlines.js';
import type { ControlState, ReportedDecision } from './state.js';

/** Other business in the minutes; what belongs to an item names it. */
export interface MinutesBusiness {
  questions: MinutesQuestion[];
  pointsOfOrder: {
    person: MinutesPerson;
    item: MinutesItemRef | null;
    text: string;
    ruling: string | null;
    at: Instant;
  }[];
  /** The public’s own time, which may lie outside the meeting. */
  publicTime: { from: Instant; to: Instant | null; comments: { name: string | null; text: string | null }[] }[];
  briefings: { item: MinutesItemRef; by: MinutesPerson | null; text: string; at: Instant }[];
  reported: {
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
    demanders: MinutesPerson[];
    /** Members of the council who are not on the roster, by name. */
    others: string[];
    steps: { state: ControlState; on: string }[];
  }[];
}

export interface MinutesQuestion {
  kind: QuestionKind;
  by: MinutesPerson;
  to: MinutesPerson | null;
  item: MinutesItemRef | null;
  text: string;
  at: Instant;
  answers: { by: MinutesPerson; text: string; at: Instant }[];
  /** How it was settled without an answer read out; null where it was not. */
  settled: QuestionEnd | null;
}
