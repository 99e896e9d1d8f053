import type { Share } from './share.js';
import type { ClosingGround, Language, ThresholdId, VoteMethod } from './vocabulary.js';

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

/** More, or less, than a simple majority for one kind of matter. */
export interface ThresholdRule {
  share: Share;
  /** Of what: the votes cast (blanks among them where they are lawful), all seats, or the members attending. */
  of: 'cast' | 'members' | 'attending';
  /** So many votes in favour are enough by themselves, whatever their share: a right of the minority. */
  votesEnough?: number;
  /** A simple majority is enough as well. */
  orMajority?: boolean;
  /** The provision, as a lawyer would cite it. */
  source: string;
}

/** A field of the minutes that the law asks for; without it they are not published. */
export type MinutesField =
  | 'place'
  | 'time'
  | 'attendance'
  | 'absence'
  | 'matters'
  | 'decisions'
  | 'vote-results'
  | 'party-votes'
  | 'closing-basis'
  | 'disqualification-basis'
  | 'exemption-basis';

export const ruleBookIds = [
  'norwegian-municipality',
  'norwegian-county',
  'norwegian-enterprise-board',
  'youth-council',
  'swedish-municipality',
  'english-council',
  'california-brown-act',
  'as-recorded',
] as const;
export type RuleBookId = (typeof ruleBookIds)[number];

/** The rules of a body, as data a councillor could read. */
export interface RuleBook {
  id: RuleBookId;
  name: Record<'nb' | 'nn' | 'en', string>;
  language: Language;
  /** In which language its sources are cited. */
  sourcesIn: 'nb' | 'sv' | 'en';
  /** `enforce`: rules refuse and warn. `note`: nothing is refused, every broken rule becomes a visible finding. */
  enforcement: 'enforce' | 'note';

  // whether anything can be decided
  /** Share of all members needed for a decision, and whether those count who voted or those who are there. */
  quorum: Parameter<{ share: Share; counted: 'votes-cast' | 'present' }>;
  /** Share of all members needed in the constitutive meeting. */
  constitutiveQuorum: Parameter<Share>;
  /** When a proposal is carried; `alsoOfMembers` is a share of all members those in favour must reach besides. */
  majority: Parameter<{ of: 'for-and-against' | 'cast' | 'members'; share: Share; alsoOfMembers: Share | null }>;
  /** What happens when for and against are equal: the chair's own vote decides, the chair has a second one, or it falls. */
  tie: Parameter<'chair-decides' | 'chair-second-vote' | 'falls'>;
  /** Matters that need more, or less, than a simple majority. */
  thresholds: Parameter<Partial<Record<ThresholdId, ThresholdRule>>>;

  // how one votes
  /** Where a blank vote is lawful. */
  blank: Parameter<'elections-and-hiring' | 'allowed'>;
  /** Whether a blank counts when the majority of a hiring is found; flagged when it decides. */
  blankInMajority: Parameter<'neutral' | 'counted'>;
  /** Whether a blank is a vote cast when an election asks for more than half of the votes cast; flagged when it decides. */
  blankInElections: Parameter<'neutral' | 'counted'>;
  /** Whether a member may abstain, which is then recorded as a choice that is neither for nor against. */
  abstention: Parameter<'forbidden' | 'allowed'>;
  /** Whether a member present must vote. */
  dutyToVote: Parameter<boolean>;
  methods: Parameter<VoteMethod[]>;
  /** Where a ballot may be secret: when lists are voted on, when a person is elected or appointed, in any other matter. */
  secret: Parameter<{ lists: boolean; persons: boolean; hiring: boolean; matters: boolean }>;
  /** Whether every vote of a remote meeting is taken by name. */
  remoteVotesByName: Parameter<boolean>;

  // elections within the body
  /** What settles a tie between candidates or lists. */
  electionTie: Parameter<'lot' | 'chair-decides'>;
  /** Whether a tie in an appointment is settled as in an election, or as in any other matter. */
  hiringTie: Parameter<'as-elections' | 'as-matters'>;
  /** Who goes first where quotients are equal: the list with more votes and then the lot, or the lot at once. */
  quotientTie: Parameter<'most-votes' | 'lot'>;
  /** How seats are shared between lists. */
  seatsBy: Parameter<'dhondt' | 'modified-sainte-lague'>;
  /**
   * How many members must ask for an election by lists: a number, or those attending divided by one more than the seats,
   * rounded up; null where there is no such election.
   */
  listsOnDemandOf: Parameter<number | 'attending-by-seats' | null>;
  /** Whether an election may be agreed on one list by everybody. */
  agreedElection: Parameter<boolean>;
  /** Share of each gender among the elected from four seats; with two or three both are there. Null: no such rule. */
  genderBalance: Parameter<Share | null>;

  // the agenda and the summons
  /**
   * Share of the attending members whose objection keeps a late item off the agenda; the chair alone can too where told,
   * and where told nothing is added unless everybody is there, or unless all agree where fewer than a share of the
   * members attend.
   */
  lateItemObjection: Parameter<{
    share: Share;
    chairAlone: boolean;
    everybodyThere: boolean;
    allAgreeBelow?: Share;
  }>;
  /** How many members can have a meeting held: a share of all, or a number; null where the law gives them no such right. */
  meetingOnDemand: Parameter<Share | { members: number } | null>;
  /** Share of all members who can have an item put on the agenda; null where the law gives them no such right. */
  itemOnDemand: Parameter<Share | null>;
  /** Least days from summons to meeting; null where the law names none. */
  noticeDays: Parameter<{ ordinary: number | null; constitutive: number | null }>;
  /** Size of a council, or of a board; null where the law does not say. */
  councilSize: Parameter<{ odd: boolean; least: number } | null>;

  // who takes part
  /** Whether members who are away have substitutes at all. */
  substitutes: Parameter<boolean>;
  /** Whether a substitute must come from the group that won the seat, in the order elected. */
  substituteFromSameGroup: Parameter<boolean>;
  /** Whether the body decides on a disqualification, or the member says so and steps aside. */
  disqualifiedBy: Parameter<'body' | 'member'>;
  /** Whether a member can be exempted for personal reasons. */
  exemption: Parameter<boolean>;

  // open doors
  grounds: Parameter<Partial<Record<ClosingGround, GroundRule>>>;
  /** Whether the vote on closing must be taken with the doors open. */
  closingVoteInOpen: Parameter<boolean>;
  /** How the provision is cited under which the debate on closing may itself be closed; null where it may not. */
  closingDebate: Parameter<Record<'nb' | 'nn' | 'en', string> | null>;
  /** Whether one remote member makes the meeting a remote meeting. */
  oneRemoteMakesRemote: Parameter<boolean>;
  /** Whether the public has time of its own in or around the meeting. */
  publicComment: Parameter<'none' | 'outside-the-meeting' | 'mandatory'>;
  /** A broken stream: after how many seconds the chair tells of it, how long a recess must be, and what going on needs. */
  disruption: Parameter<{ announceAfterSeconds: number; recessMinutes: number; goingOnByNamedVote: boolean }>;

  // other ways to decide
  /** Whether the leader may have a matter decided in writing, by everybody agreeing to the proposal and to the way. */
  writtenProcedure: Parameter<boolean>;
  /** Share of all members who can have a matter put off from an urgent remote meeting to an ordinary one; null: no such meeting. */
  urgentRemote: Parameter<Share | null>;

  // words, and what comes after
  /** Speeches and replies, seconds, unless the body decides otherwise; 0 = no limit. */
  speakingTime: Parameter<{ speechSeconds: number; replySeconds: number }>;
  /** What the minutes must hold, and how many sign them besides the chair, or everybody who was there. */
  minutes: Parameter<{ required: MinutesField[]; signatories: number | 'everybody-there' }>;
  /** How many members of the council can have a decision controlled, and within how many weeks; null: no such control. */
  legalityControl: Parameter<{ demanders: number; weeks: number } | null>;
  /** Months within which a citizens' proposal is taken up; null: no such proposals. */
  citizensProposalMonths: Parameter<number | null>;
  /** Days after which a recording that stays on line must be captioned; null: no such rule. */
  captionsWithinDays: Parameter<number | null>;
}

/** Everything in a rule book that a country or a body may set otherwise. */
export type ParameterName = {
  [K in keyof RuleBook]: RuleBook[K] extends { value: unknown; verified: boolean } ? K : never;
}[keyof RuleBook];

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
