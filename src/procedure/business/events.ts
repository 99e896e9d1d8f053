import type { ItemId, PersonId } from '../vocabulary.js';
import type { QuestionEnd, QuestionId, QuestionKind } from './commands.js';

/** Other business: questions, reports, delegated and urgent decisions, the public’s own time, citizens’ proposals, legality control. */
export type BusinessEvent =
  | {
      type: 'question.asked';
      question: QuestionId;
      kind: QuestionKind;
      by: PersonId;
      to?: PersonId;
      item?: ItemId;
      text: string;
    }
  | { type: 'question.answered'; question: QuestionId; by: PersonId; text: string }
  | { type: 'question.settled'; question: QuestionId; how: QuestionEnd }
  | { type: 'point-of-order.raised'; person: PersonId; item?: ItemId; text: string; ruling?: string };

/** The same as it leaves the house. */
export type PublicBusinessEvent = BusinessEvent;
