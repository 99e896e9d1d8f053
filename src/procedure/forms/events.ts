import type { Choice, Instant, ItemId, MotionId, PersonId, VoteId } from '../vocabulary.js';

/** What one member answered in a written procedure. */
export interface WrittenAnswer {
  person: PersonId;
  /** To the proposal. */
  agrees: boolean;
  /** To its being decided in writing. */
  inWriting: boolean;
}

/** One vote of the order the chair has announced. */
export interface VotingStep {
  question: string;
  kind: 'yes-no' | 'choice';
  motions: MotionId[];
}

/** Other ways to meet and to vote: written procedure, urgent remote meetings, the announced voting order, points and budgets. */
export type FormsEvent =
  | { type: 'answers.opened'; item: ItemId; proposal: string; until?: Instant }
  /** Kept inside until the matter is settled: the answers are a vote, and no running tally is shown. */
  | ({ type: 'answer.recorded'; item: ItemId } & WrittenAnswer)
  | {
      type: 'item.settled-in-writing';
      item: ItemId;
      adopted: boolean;
      /** Seats of the body: so many had to agree twice. */
      members: number;
      answers: WrittenAnswer[];
      silent: PersonId[];
    }
  | {
      type: 'urgency.contested';
      item?: ItemId;
      /** Everybody who has wanted it so far. */
      demandedBy: PersonId[];
      needed: number;
      members: number;
      postponed: boolean;
    }
  | { type: 'finalists.ruled'; item: ItemId; vote: VoteId; options: Choice[]; reason: string }
  | { type: 'voting-order.announced'; item: ItemId; order: VotingStep[] }
  | { type: 'motion.moved'; item: ItemId; motion: MotionId; targets?: MotionId[]; precedence?: number }
  | { type: 'motion.forwarded'; item: ItemId; motion: MotionId; to?: string }
  | { type: 'motion.ruled-out'; item: ItemId; motion: MotionId; reason: string }
  | { type: 'item.demanded'; item: ItemId; demandedBy: PersonId[]; needed: number; members: number };

/** The same as it leaves the house: the answers come with the outcome, and the proposal where the matter is open. */
export type PublicFormsEvent =
  | Exclude<FormsEvent, { type: 'answer.recorded' | 'answers.opened' }>
  | { type: 'answers.opened'; item: ItemId; proposal?: string; until?: Instant };
