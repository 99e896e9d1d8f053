import type { Choice, Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';
import type { WrittenAnswer } from './events.js';

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

export const noForms: FormsState = { written: {}, contests: [], rulings: {} };
