import type { ItemId, PersonId } from '../vocabulary.js';
import type { Day } from './days.js';
import type {
  BodyRef,
  ControlledPart,
  DecidedIn,
  DeferringBody,
  QuestionEnd,
  QuestionId,
  QuestionKind,
} from './commands.js';

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
  | { type: 'point-of-order.raised'; person: PersonId; item?: ItemId; text: string; ruling?: string }
  | { type: 'question-time.started' }
  | { type: 'question-time.ended' }
  | { type: 'public-comment.given'; name?: string; text?: string }
  | { type: 'reports.noted'; items: ItemId[] }
  | { type: 'briefing.given'; item: ItemId; by?: PersonId; text: string }
  | { type: 'delegated-decision.reported'; item: ItemId; text: string; madeBy: string; provision?: string }
  | { type: 'notice.owed'; item: ItemId; body: BodyRef }
  | { type: 'urgent-decision.reported'; item: ItemId; text: string; madeBy: string; decidedIn?: DecidedIn }
  | ({ type: 'legality.demanded'; demanders: PersonId[]; others?: string[] } & OfControl)
  | ({ type: 'legality.taken-up'; reason: string } & OfControl)
  | ({ type: 'legality.deferred'; by: DeferringBody } & OfControl)
  | ({ type: 'legality.reviewed'; outcome: 'upheld' | 'changed' } & OfControl)
  | ({ type: 'legality.sent' } & OfControl)
  | ({ type: 'legality.settled'; outcome: 'upheld' | 'annulled' } & OfControl);

/** `part` is left out where the final decision is controlled. */
type OfControl = { item: ItemId; part?: ControlledPart; on: Day };

/** The same as it leaves the house. */
export type PublicBusinessEvent = BusinessEvent;
