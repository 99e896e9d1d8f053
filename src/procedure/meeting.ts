import { noElection, type ElectionState } from './elections/state.js';
import { noForms, type FormsState } from './forms/state.js';
import { noFormality, type FormalityState } from './formalities/state.js';
import { noBusiness, type BusinessState } from './business/state.js';
import { noMending, type MendingState } from './mending/state.js';
import { noAfterwards, type AfterwardsState } from './afterwards/state.js';
import type { AgendaItemFacts, MeetingFacts, RosterPerson, TextRef, VoteOption } from './events.js';
import type { Announced, Computed, PartySide, RuleBehind } from './results.js';
import type { Facts } from './rule-book.js';
import type {
  AttendanceStatus,
  Ballot,
  ClosingGround,
  CorrectionKind,
  ElectionId,
  Instant,
  ItemId,
  ItemOutcome,
  MeetingStatus,
  Mode,
  MotionId,
  MotionKind,
  PersonId,
  RecessReason,
  SpeechKind,
  StreamFault,
  StreamState,
  Tally,
  ThresholdId,
  VoteId,
  VoteMethod,
  VotePurpose,
} from './vocabulary.js';

/** How the meeting stands. Plain JSON: a snapshot is the state itself. Folded by `evolve`, in server, browser and archive alike. */
export interface Meeting {
  /** Number of the last entry folded in; 0 before the first. */
  seq: number;
  /** When that entry happened. */
  at: Instant | null;
  status: MeetingStatus;
  facts: MeetingFacts | null;
  /** N: seats of the body, whoever fills them. */
  seats: number;
  summoned: { at: Instant; noticeDays: number; documentsSent: boolean } | null;
  announcedAt: Instant | null;
  openedAt: Instant | null;
  /** When the roll was called for the first time; absent until it is. */
  rollAt?: Instant;
  endedAt: Instant | null;
  adjournedUntil: Instant | null;
  comment: string | null;
  secretary: string | null;
  chair: PersonId | null;
  chairs: { chair: PersonId | null; from: Instant }[];
  people: Record<PersonId, RosterPerson>;
  /** In the order in which the roster named them. */
  roster: PersonId[];
  presence: Record<PersonId, Presence>;
  attendance: AttendanceInterval[];
  /** Agenda order. */
  agenda: ItemId[];
  items: Record<ItemId, Item>;
  agendaChanges: AgendaChange[];
  currentItem: ItemId | null;
  motions: Record<MotionId, Motion>;
  votes: Record<VoteId, Vote>;
  openVote: VoteId | null;
  speakers: { list: { person: PersonId; kind: SpeechKind }[]; current: Turn | null; closed: boolean };
  speakingTime: { speechSeconds: number; replySeconds: number };
  recess: { reason: RecessReason; since: Instant; resumesAt: Instant | null } | null;
  recesses: { reason: RecessReason; from: Instant; to: Instant | null }[];
  /** Set while the doors are closed. */
  closed: {
    item: ItemId;
    ground: ClosingGround;
    citation: string;
    since: Instant;
    /** Who presided when they were closed. */
    chair: PersonId | null;
    /** What held when they were closed, and holds again when they open. */
    speakingTime?: Meeting['speakingTime'];
    /** Only for the debate on whether to close. */
    forDebate?: true;
  } | null;
  closures: Closure[];
  stream: {
    state: StreamState;
    since: Instant | null;
    url: string | null;
    incidents: StreamIncident[];
    /** When there was a picture, stretch by stretch; what a recording of the stream holds. The last may still run. */
    spans: StreamSpan[];
  };
  notes: Note[];
  /** Numbered like notes: 1, 2, 3 … those the public has heard, −1, −2 … the others. */
  statements: { seq: number; number: number; item: ItemId; person: PersonId; text: string; at: Instant }[];
  overridden: { seq: number; rule: string; facts: Facts; at: Instant; reason?: string }[];
  findings: { seq: number; rule: string; facts: Facts; vote?: VoteId; item?: ItemId; person?: PersonId }[];
  corrections: Correction[];
  notReached: ItemId[];
  elections: ElectionState;
  forms: FormsState;
  formalities: FormalityState;
  business: BusinessState;
  mending: MendingState;
  afterwards: AfterwardsState;
}

export interface Presence {
  status: AttendanceStatus;
  mode: Mode;
  connected: boolean;
  since: Instant | null;
  /** The member whose seat this person fills as a substitute. */
  substituteFor?: PersonId;
  /** The substitution holds for this item only. */
  forItem?: ItemId;
  nativeStatus?: string;
  /** In the private log only. */
  reason?: string;
}

/** Half-open: present from `from` up to, not including, `to`. */
export interface AttendanceInterval {
  person: PersonId;
  from: Instant;
  to: Instant | null;
  mode: Mode;
  substituteFor?: PersonId;
  /** Item under way when the person came or went. */
  fromItem?: ItemId;
  toItem?: ItemId;
}

export interface Item extends AgendaItemFacts {
  state: 'listed' | 'called' | 'ended' | 'withdrawn' | 'barred';
  late: boolean;
  /** For a late item: the objection rule was put and it may be handled. */
  admitted: boolean;
  calledAt: Instant | null;
  endedAt: Instant | null;
  outcome: ItemOutcome | null;
  nativeStatus?: string;
  postponedTo?: string;
  videoSecond?: number;
  withdrawnReason?: string;
  motions: MotionId[];
  votes: VoteId[];
  decision: {
    text: string;
    votes: VoteId[];
    at: Instant;
    seq: number;
    externalId?: string;
    /** Recorded while the doors were closed; the public has not heard it. */
    inside?: boolean;
  } | null;
  struckDecisions: { text: string; reason: string; at: Instant }[];
  disqualifications: {
    person: PersonId;
    raisedAt: Instant;
    outcome: 'disqualified' | 'not-disqualified' | null;
    basis?: string;
    vote?: VoteId;
    /** Decided while the doors were closed. */
    inside?: true;
  }[];
  speeches: { person: PersonId; kind: SpeechKind; from: Instant; to: Instant | null }[];
  /** Title first published, where it was corrected. */
  formerTitles: string[];
}

export interface Motion {
  motion: MotionId;
  item: ItemId;
  number: number;
  kind: MotionKind;
  text: string;
  mover?: PersonId;
  onBehalfOf: string[];
  filedAt: Instant;
  status:
    'filed' | 'moved' | 'put-to-vote' | 'adopted' | 'rejected' | 'lapsed' | 'withdrawn' | 'forwarded' | 'ruled-out';
  formerTexts: string[];
  externalId?: string;
  /** Filed while the doors were closed. */
  inside?: boolean;
}

export interface Vote {
  vote: VoteId;
  item: ItemId;
  question: string;
  kind: 'yes-no' | 'choice';
  options: VoteOption[];
  motions: MotionId[];
  method: VoteMethod;
  purpose: VotePurpose;
  binding: boolean;
  state: 'open' | 'interrupted' | 'closed' | 'declared' | 'voided';
  calledAt: Instant;
  closedAt: Instant | null;
  declaredAt: Instant | null;
  /** Whether the doors stood open when the vote was called: a vote on closing must be taken so. */
  inOpen: boolean;
  eligible: PersonId[];
  ground?: ClosingGround;
  concerns?: PersonId;
  pairedWith?: VoteId;
  supersedes?: VoteId;
  threshold?: ThresholdId;
  election?: ElectionId;
  points?: string[];
  /** Inside: as they come. In the public record: only once declared, and only where the method is a named one. */
  ballots: Ballot[];
  totals: Tally | null;
  result: Computed | null;
  announced: Announced | null;
  parties: PartySide[];
  sentence: string | null;
  rule: RuleBehind | null;
  voidedReason: string | null;
  /** Results that a correction replaced, oldest first. */
  former: { result: Computed; sentence: string; ballots: Ballot[]; reason: string; at: Instant; flipped: boolean }[];
  lostConnection: PersonId[];
  nativeRule?: { majority?: string; tie?: string; method?: string; enBloc?: boolean };
  externalId?: string;
}

export interface Turn {
  person: PersonId;
  kind: SpeechKind;
  since: Instant;
  limitSeconds: number;
}

export interface Closure {
  item: ItemId;
  ground: ClosingGround;
  exemption?: string;
  citation: string;
  vote?: VoteId;
  from: Instant;
  to: Instant | null;
  /** In the private log only. */
  remaining?: PersonId[];
  /** Only for the debate on whether to close. */
  forDebate?: true;
}

export interface StreamIncident {
  state: 'degraded' | 'interrupted';
  fault: StreamFault | null;
  seenBy: 'probe' | 'secretary' | 'source' | 'procedure';
  from: Instant;
  to: Instant | null;
  /** Items under way while it lasted. */
  items: ItemId[];
}

/** Half-open; a picture without sound is a picture. */
export interface StreamSpan {
  from: Instant;
  to: Instant | null;
}

export interface Note {
  seq: number;
  /** Notes the public has heard count 1, 2, 3 …; the others −1, −2, −3 …, so that neither tells how many the others are. */
  number: number;
  text: string;
  item?: ItemId;
  access: 'public' | 'restricted';
  at: Instant;
  code?: string;
  url?: string;
}

export interface AgendaChange {
  seq: number;
  at: Instant;
  change: 'published' | 'supplemented' | 'reordered' | 'withdrawn' | 'admitted' | 'barred' | 'document' | 'title';
  items: ItemId[];
  late?: boolean;
  reason?: string;
  /** The objection rule, where that is what was put. */
  objection?: { attending: number; objecting: number; needed: number; byChair: boolean };
}

export interface Correction {
  seq: number;
  at: Instant;
  of: TextRef | { what: 'vote'; vote: VoteId };
  before: string;
  after: string;
  reason: string;
  kind?: CorrectionKind;
}

export const nothingYet: Meeting = {
  seq: 0,
  at: null,
  status: 'planned',
  facts: null,
  seats: 0,
  summoned: null,
  announcedAt: null,
  openedAt: null,
  endedAt: null,
  adjournedUntil: null,
  comment: null,
  secretary: null,
  chair: null,
  chairs: [],
  people: {},
  roster: [],
  presence: {},
  attendance: [],
  agenda: [],
  items: {},
  agendaChanges: [],
  currentItem: null,
  motions: {},
  votes: {},
  openVote: null,
  speakers: { list: [], current: null, closed: false },
  speakingTime: { speechSeconds: 0, replySeconds: 0 },
  recess: null,
  recesses: [],
  closed: null,
  closures: [],
  stream: { state: 'not-offered', since: null, url: null, incidents: [], spans: [] },
  notes: [],
  statements: [],
  overridden: [],
  findings: [],
  corrections: [],
  notReached: [],
  elections: noElection,
  forms: noForms,
  formalities: noFormality,
  business: noBusiness,
  mending: noMending,
  afterwards: noAfterwards,
};
