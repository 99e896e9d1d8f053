import type { Choice, Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';

/** Other ways to meet and to vote: written procedure, urgent remote meetings, the announced voting order, points and budgets. */
export type FormsCommand =
  /** The leader has a matter decided in writing; `until` is when the answers are due. */
  | { type: 'answers.open'; item: ItemId; proposal: string; until?: Instant }
  /** What one member answered: to the proposal, and to its being decided in writing. A later answer takes the place of an earlier one. */
  | { type: 'answer.record'; item: ItemId; person: PersonId; agrees: boolean; inWriting: boolean }
  | { type: 'item.settle-in-writing'; item: ItemId }
  /** Members of an urgent remote meeting want an ordinary one: for one item, or for everything still to be decided. */
  | { type: 'urgency.contest'; item?: ItemId; demandedBy: PersonId[] }
  /** Votes alone do not say which two of several budget proposals go on: the chair does. */
  | { type: 'finalists.rule'; vote: VoteId; options: Choice[]; reason: string };

export const formsCommandTypes = [
  'answers.open',
  'answer.record',
  'item.settle-in-writing',
  'urgency.contest',
  'finalists.rule',
] as const satisfies readonly FormsCommand['type'][];
