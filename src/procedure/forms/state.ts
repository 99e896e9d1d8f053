import type { Choice, Instant, ItemId, MotionId, PersonId, VoteId } from '../vocabulary.js';
import type { VotingStep, WrittenAnswer } from './events.js';

/** What a meeting remembers of it. Plain JSON. */
export interface FormsState {
  /** Matters decided in writing. */
  written: Record<ItemId, WrittenMatter>;
  /** Who wanted an ordinary meeting instead of an urgent remote one, in order. */
  contests: {
    item: ItemId | null;
    demandedBy: PersonId[];
    needed: number;
    members: number;
    postponed: boolean;
    at: Instant;
  }[];
  /** Which two of several budget proposals go on, where the chair had to say. */
  rulings: Record<VoteId, { options: Choice[]; reason: string; at: Instant }>;
  /** The order of voting announced last, by item. */
  orders: Record<ItemId, { order: VotingStep[]; at: Instant }>;
  /** What is known of a motion besides its words and its votes. */
  motions: Record<MotionId, MotionWay>;
  /** Items put on the agenda because members demanded it. */
  demands: Record<ItemId, { demandedBy: PersonId[]; needed: number; members: number; at: Instant }>;
}

export interface MotionWay {
  /** When it was moved in the meeting. */
  movedAt?: Instant;
  /** The motions it changes or adds to. */
  targets?: MotionId[];
  /** Lower is put to the vote first. */
  precedence?: number;
  /** To whom it was passed on. */
  to?: string;
  /** Why the chair does not put it. */
  ruledOut?: string;
}

export interface WrittenMatter {
  /** Null outside, where the matter is not for everybody to read. */
  proposal: string | null;
  openedAt: Instant;
  until: Instant | null;
  /** Inside: as they come. In the public record: only once settled. */
  answers: WrittenAnswer[];
  settled: { at: Instant; adopted: boolean; members: number; silent: PersonId[] } | null;
}

export const noForms: FormsState = { written: {}, contests: [], rulings: {}, orders: {}, motions: {}, demands: {} };
