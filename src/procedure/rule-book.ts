import type { ClosingGround, Language, VoteMethod } from './vocabulary.js';

/** One rule that a country or a body may set otherwise, with where it is written and when somebody last read it there. */
export interface Parameter<T> {
  value: T;
  /** The provision, as a lawyer would cite it. */
  source: string;
  /** The day the provision was read, ISO date. */
  asOf: string;
  /** False where no firm source stands behind the value; it is then shown as unverified. */
  verified: boolean;
}

export interface GroundRule {
  /** The doors must be closed (true) or may be (false). */
  mandatory: boolean;
  /** Whether a remote meeting may close its doors on this ground. */
  remoteAllowed: boolean;
  /** Whether a provision of the access-to-documents act must be named as well. */
  needsExemption: boolean;
  /** How the provision is cited in the record, per language. */
  citation: Record<'nb' | 'nn' | 'en', string>;
}

export type RuleBookId = 'norwegian-municipality' | 'as-recorded';

/** The rules of a body, as data a councillor could read. */
export interface RuleBook {
  id: RuleBookId;
  name: Record<'nb' | 'nn' | 'en', string>;
  language: Language;
  /** `enforce`: rules refuse and warn. `note`: nothing is refused, every broken rule becomes a visible finding. */
  enforcement: 'enforce' | 'note';
  /** Share of all members who must have been present and voted for a decision to be valid. */
  quorum: Parameter<'half'>;
  /** When a proposal is carried. */
  majority: Parameter<'more-for-than-against'>;
  /** What happens when for and against are equal. */
  tie: Parameter<'chair-decides' | 'falls'>;
  /** Where a blank vote is lawful. */
  blank: Parameter<'elections-and-hiring' | 'allowed'>;
  /** Whether a blank counts when the majority of a hiring is found; flagged when it decides. */
  blankInMajority: Parameter<'neutral' | 'counted'>;
  /** Whether a member present must vote. */
  dutyToVote: Parameter<boolean>;
  /** Share of the attending members whose objection keeps a late item off the agenda; the chair alone can too where told. */
  lateItemObjection: Parameter<{ share: 'third'; chairAlone: boolean }>;
  grounds: Parameter<Partial<Record<ClosingGround, GroundRule>>>;
  /** Whether the vote on closing must be taken with the doors open. */
  closingVoteInOpen: Parameter<boolean>;
  /** Whether one remote member makes the meeting a remote meeting. */
  oneRemoteMakesRemote: Parameter<boolean>;
  /** Whether a substitute must come from the group that won the seat. */
  substituteFromSameGroup: Parameter<boolean>;
  methods: Parameter<VoteMethod[]>;
  /** Speeches and replies, seconds, unless the body decides otherwise; 0 = no limit. */
  speakingTime: Parameter<{ speechSeconds: number; replySeconds: number }>;
}

/**
 * The answer "no": which rule, and the facts it weighed. Each language words it for itself.
 * `shape` refusals (unknown item, wrong state) hold in every rule book; `procedure` refusals become findings in an
 * `as-recorded` one; `judgement` refusals may be overridden with a reason.
 */
export interface Refusal {
  rule: string;
  kind: 'shape' | 'procedure' | 'judgement';
  facts: Facts;
}
export type Facts = Record<string, string | number | boolean | string[] | null>;

export const refuse = (rule: string, facts: Facts = {}): Refusal => ({ rule, kind: 'procedure', facts });
export const misfit = (rule: string, facts: Facts = {}): Refusal => ({ rule, kind: 'shape', facts });
export const warn = (rule: string, facts: Facts = {}): Refusal => ({ rule, kind: 'judgement', facts });
