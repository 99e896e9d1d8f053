import type { AgendaItemFacts } from '../events.js';
import type { Choice, Instant, ItemId, MotionId, PersonId, VoteId } from '../vocabulary.js';
import type { VotingStep } from './events.js';

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
  | { type: 'finalists.rule'; vote: VoteId; options: Choice[]; reason: string }
  /** The chair tells in which order things will be voted on. */
  | { type: 'voting-order.announce'; item: ItemId; order: VotingStep[] }
  /** A motion filed before is moved in the meeting; `targets` are the motions it changes or adds to. */
  | { type: 'motion.move'; motion: MotionId; targets?: MotionId[]; precedence?: number }
  /** Passed on without a position being taken on it. */
  | { type: 'motion.forward'; motion: MotionId; to?: string }
  /** The chair does not put it to the vote. */
  | { type: 'motion.rule-out'; motion: MotionId; reason: string }
  /** A third of all members have an item put on the agenda. */
  | { type: 'agenda.demand'; matter: AgendaItemFacts; demandedBy: PersonId[] };

export const formsCommandTypes = [
  'answers.open',
  'answer.record',
  'item.settle-in-writing',
  'urgency.contest',
  'finalists.rule',
  'voting-order.announce',
  'motion.move',
  'motion.forward',
  'motion.rule-out',
  'agenda.demand',
] as const satisfies readonly FormsCommand['type'][];
