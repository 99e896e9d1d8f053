import type { Choice, Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';

/** What one member answered in a written procedure. */
export interface WrittenAnswer {
  person: PersonId;
  /** To the proposal. */
  agrees: boolean;
  /** To its being decided in writing. */
  inWriting: boolean;
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
  | { type: 'finalists.ruled'; item: ItemId; vote: VoteId; options: Choice[]; reason: string };

/** The same as it leaves the house: the answers come with the outcome, and the proposal where the matter is open. */
export type PublicFormsEvent =
  | Exclude<FormsEvent, { type: 'answer.recorded' | 'answers.opened' }>
  | { type: 'answers.opened'; item: ItemId; proposal?: string; until?: Instant };
