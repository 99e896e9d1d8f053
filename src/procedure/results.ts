import type { Ballot, Choice, ItemId, PersonId, Tally, ThresholdId, VoteId } from './vocabulary.js';

/** The arithmetic behind a result, complete enough to be redone by hand. */
export interface Computed {
  outcome: VoteOutcome;
  /** The option that won, where a vote offers several. */
  chosen?: string;
  /** Seats by list, where lists were voted on. */
  seats?: Tally;
  /** In an election: those with equally many votes, between whom a lot has yet to be drawn. */
  between?: string[];
  decidedBy: 'unanimity' | 'majority' | 'casting-vote' | 'threshold' | 'lot' | 'nothing';
  /** What was asked for where more, or less, than a simple majority was; `ordinary` where the body asks it of every matter. */
  threshold?: {
    id: ThresholdId | 'ordinary';
    needed: number;
    of: number;
    base: 'cast' | 'members' | 'attending' | 'for-and-against';
  };
  tally: Tally;
  cast: number;
  /** `counted` are those who voted; where the rule book asks who was there (`by`), those who might have. */
  quorum: { members: number; needed: number; counted: number; by?: 'present' };
  chair: PersonId | null;
  /** What the chair had voted, where that decided. */
  castingChoice?: Choice;
  flags: VoteFlag[];
  notVoted: PersonId[];
}

export type VoteOutcome =
  | 'carried'
  | 'lost'
  | 'chosen'
  /** Lists were voted on: the seats are shared between them. */
  | 'shared'
  | 'not-quorate'
  | 'tied'
  | 'undetermined';
export type VoteFlag = 'outcome-sensitive' | 'blank-decides' | 'not-voted' | 'connection-lost';

/** One side of a result by group: a group that agreed by name and size, one that split by the names of its members. */
export interface PartySide {
  choice: Choice;
  groups: { group: string; count: number; split: boolean; people: PersonId[] }[];
  independents: PersonId[];
}

/** What a source announced, kept beside what we compute; only in records made elsewhere. */
export interface Announced {
  outcome: VoteOutcome;
  chosen?: string;
  counts?: Tally;
  casting?: { by?: PersonId; choice: Choice };
  unanimous?: boolean;
  text?: string;
}

/** The rule a result rests on, with its source. */
export interface RuleBehind {
  id: string;
  source: string;
  /** Nobody has read the rule in its source; readers are told. */
  unverified?: true;
}

export interface DeclaredResult {
  vote: VoteId;
  item: ItemId;
  result: Computed;
  announced?: Announced;
  /** Named methods only; a secret or merely counted vote leaves totals. */
  ballots?: Ballot[];
  parties?: PartySide[];
  /** What is read aloud and shown, in the meeting's language. */
  sentence: string;
  /** The rule the result rests on, with its source. */
  rule: RuleBehind;
}
