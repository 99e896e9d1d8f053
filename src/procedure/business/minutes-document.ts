import type { MinutesItemRef, MinutesPerson } from '../minutes-document.js';
import type { Instant } from '../vocabulary.js';
import type { QuestionEnd, QuestionKind } from './commands.js';

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
