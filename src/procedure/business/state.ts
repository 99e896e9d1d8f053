import type { Instant, ItemId, PersonId } from '../vocabulary.js';
import type { QuestionEnd, QuestionId, QuestionKind } from './commands.js';

export interface Question {
  question: QuestionId;
  kind: QuestionKind;
  by: PersonId;
  to?: PersonId;
  item?: ItemId;
  text: string;
  at: Instant;
  answers: { by: PersonId; text: string; at: Instant }[];
  settled: QuestionEnd | null;
  /** Asked while the doors were closed. */
  inside?: boolean;
}

export interface PointOfOrder {
  seq: number;
  person: PersonId;
  /** The item under way. */
  item?: ItemId;
  text: string;
  /** What the chair ruled. */
  ruling?: string;
  at: Instant;
}

/** What a meeting remembers of it. Plain JSON. */
export interface BusinessState {
  /** In the order in which they were asked. */
  questions: Record<QuestionId, Question>;
  pointsOfOrder: PointOfOrder[];
}

export const noBusiness: BusinessState = { questions: {}, pointsOfOrder: [] };
