import type { ItemId, PersonId } from '../vocabulary.js';
import type { Day } from './days.js';

export type QuestionId = string;

/** An interpellation is a question that the body debates; the Act knows the question, the standing orders both. */
export const questionKinds = ['question', 'interpellation'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** How a question leaves the table without an answer read out: debated, promised in writing, or taken back. */
export const questionEnds = ['debated', 'in-writing', 'withdrawn'] as const;
export type QuestionEnd = (typeof questionEnds)[number];

export interface BodyRef {
  id: string;
  name: string;
}

/** Where an urgent decision was made: the meeting, by its id, and the item there. */
export interface DecidedIn {
  meeting: string;
  item: ItemId;
}

/** What is controlled of an item: its final decision, or what was decided on open doors or on a disqualification (§ 27-2 first subsection). */
export const controlledParts = ['decision', 'doors', 'disqualification'] as const;
export type ControlledPart = (typeof controlledParts)[number];

/** Who may put off carrying out a decision under control: the body that decided, one above it, the Ministry (§ 27-3 fifth subsection). */
export const deferringBodies = ['deciding-body', 'superior-body', 'ministry'] as const;
export type DeferringBody = (typeof deferringBodies)[number];

/** Where `part` is left out the final decision is meant, or what there is to control where there is none. */
type OfControl = { item: ItemId; part?: ControlledPart; on: Day };

/** Other business: questions, reports, delegated and urgent decisions, the public’s own time, citizens’ proposals, legality control. */
export type BusinessCommand =
  | {
      type: 'question.ask';
      question: QuestionId;
      kind: QuestionKind;
      by: PersonId;
      /** Whom it is put to; the chair where nobody is named. */
      to?: PersonId;
      item?: ItemId;
      text: string;
    }
  | { type: 'question.answer'; question: QuestionId; by: PersonId; text: string }
  | { type: 'question.settle'; question: QuestionId; how: QuestionEnd }
  | { type: 'point-of-order.raise'; person: PersonId; text: string; ruling?: string }
  /** `on` is the day the demand was handed in or posted; `others` are members of the council who are not on this body’s roster, by name. */
  | ({ type: 'legality.demand'; demanders: PersonId[]; others?: string[] } & OfControl)
  /** The Ministry, in practice the Statsforvalter, controls on its own initiative, for the special reasons it gives (§ 27-1 second subsection). */
  | ({ type: 'legality.take-up'; reason: string } & OfControl)
  /** The decision is not carried out before the control is done (§ 27-3 fifth subsection). */
  | ({ type: 'legality.defer'; by: DeferringBody } & OfControl)
  | { type: 'question-time.start' }
  | { type: 'question-time.end' }
  /** `name` only where whoever speaks wants it told. */
  | { type: 'public-comment.give'; name?: string; text?: string }
  /** Reports, one or many at once, are taken note of: that is all that happens to them. */
  | { type: 'reports.note'; items: ItemId[] }
  | { type: 'briefing.give'; item: ItemId; by?: PersonId; text: string }
  | { type: 'delegated-decision.report'; item: ItemId; text: string; madeBy: string; provision?: string }
  /** The item was decided in the place of another body, which is owed a notice of it (§ 11-8 first subsection). */
  | { type: 'notice.owe'; item: ItemId; body: BodyRef }
  | { type: 'urgent-decision.report'; item: ItemId; text: string; madeBy: string; decidedIn?: DecidedIn }
  | ({ type: 'legality.review'; outcome: 'upheld' | 'changed' } & OfControl)
  | ({ type: 'legality.send' } & OfControl)
  | ({ type: 'legality.settle'; outcome: 'upheld' | 'annulled' } & OfControl);

export const businessCommandTypes = [
  'question.ask',
  'question.answer',
  'question.settle',
  'point-of-order.raise',
  'question-time.start',
  'question-time.end',
  'public-comment.give',
  'reports.note',
  'briefing.give',
  'delegated-decision.report',
  'notice.owe',
  'urgent-decision.report',
  'legality.demand',
  'legality.take-up',
  'legality.defer',
  'legality.review',
  'legality.send',
  'legality.settle',
] as const satisfies readonly BusinessCommand['type'][];
