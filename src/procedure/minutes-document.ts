import type { MinutesVariant, Responsibility } from './afterwards/state.js';
import type { MinutesBusiness } from './business/minutes-document.js';
import type { MinutesElection, MinutesLot } from './elections/minutes-document.js';
import type { TextRef } from './events.js';
import type { Announced, Computed, RuleBehind } from './results.js';
import type { SettledFormalities } from './formalities/minutes.js';
import type { Published } from './mending/published.js';
import type { MinutesForms } from './forms/minutes.js';
import type { Strikable } from './mending/struck.js';
import type { Facts, RuleBookId } from './rule-book.js';
import type {
  AttendanceStatus,
  Choice,
  ClosingGround,
  CorrectionKind,
  ElectionId,
  Instant,
  ItemId,
  ItemKind,
  ItemOutcome,
  Language,
  MeetingForm,
  MeetingKind,
  MeetingStatus,
  Mode,
  MotionId,
  MotionKind,
  PersonId,
  Provenance,
  RecessReason,
  StreamFault,
  StreamState,
  Tally,
  VoteId,
  VoteMethod,
  VotePurpose,
} from './vocabulary.js';

/**
 * Minutes as plain JSON: every field kommuneloven § 11-4 asks for, and what we add. Times are instants; whoever shows
 * them knows the meeting's time zone from the header. `null` means "not recorded", an empty list "there were none".
 */
export interface Minutes {
  /** Nobody has approved or signed what a program draws up; what people did with it afterwards is another matter. */
  status: 'unapproved-draft' | 'published' | 'signed' | 'approved';
  /** What the minutes are a function of: the fold up to this entry. */
  asOf: { seq: number; at: Instant | null };
  meeting: string;
  language: Language;
  header: MinutesHeader;
  attendance: MinutesAttendance;
  formalities: MinutesFormalities;
  items: MinutesItem[];
  /** Every closing of the doors, also shown with its item. */
  closures: MinutesClosure[];
  closingProposals: MinutesClosingProposal[];
  stream: {
    state: StreamState;
    incidents: MinutesIncident[];
    /** Whether to go on although the public could not follow, each time that was decided. */
    continuations: { at: Instant; vote: VoteId; goingOn: boolean }[];
  };
  notes: MinutesNote[];
  corrections: MinutesCorrection[];
  /** Words that were published and had to go: what, since when, and the provision. The words themselves are empty. */
  withheld: MinutesWithheld[];
  /** What was recorded by accident: the line, since when it is struck, and why. */
  struck: MinutesStruck[];
  /** Rules of judgement that were overridden. The reason is there in the full minutes only. */
  overridden: { rule: string; facts: Facts; at: Instant; reason: string | null }[];
  /** For a record made elsewhere: what it says against itself or the rules. */
  findings: MinutesFinding[];
  provenance: Provenance | null;
  /** What was made of the minutes after the meeting, each version in its order; empty until they are drawn up. */
  versions: MinutesVersionTold[];
  /** Every recording that was put out, the last of them last. */
  recordings: MinutesRecording[];
  notReached: MinutesItemRef[];
  business: MinutesBusiness;
  elections: MinutesElection[];
  /** Fields § 11-4 asks for that are not there yet, as `field` or `field:id`; empty when nothing is missing. */
  missing: string[];
}

/** Whom the minutes speak of. The name is null where it was withheld or the source never gave one. */
export interface MinutesPerson {
  person: PersonId;
  name: string | null;
  party: string | null;
  externalId: string | null;
}

export interface MinutesRecording {
  url: string;
  publishedAt: Instant;
  captionedAt: Instant | null;
  /** When captions are due, where they are missing and the rule book asks for them. */
  captionsDue: Instant | null;
  gaps: { items: MinutesItemRef[]; text: string | null }[];
  withdrawn: { at: Instant; reason: string } | null;
}

export interface MinutesVersionTold {
  version: number;
  variant: MinutesVariant;
  drawnUpAt: Instant;
  sha256: string | null;
  publishedAt: Instant | null;
  signatures: { person: MinutesPerson; at: Instant }[];
  approved: { at: Instant; atMeeting: string; vote: VoteId | null } | null;
  correction: { reason: string; atMeeting: string } | null;
}

export interface MinutesItemRef {
  item: ItemId;
  number: string;
  title: string;
}

export interface MinutesHeader {
  organisation: string;
  body: string;
  number: string | null;
  title: string | null;
  /** How it was called. */
  kind: MeetingKind;
  form: MeetingForm;
  mixed: boolean;
  place: string | null;
  publicAccess: { room: string | null; streamUrl: string | null };
  timezone: string;
  plannedStart: Instant | null;
  opened: Instant | null;
  ended: Instant | null;
  adjournedUntil: Instant | null;
  status: MeetingStatus;
  comment: string | null;
  recesses: { reason: RecessReason; from: Instant; to: Instant | null }[];
  /** Everybody who held the chair, in order; null where nobody did. */
  chairs: { chair: MinutesPerson | null; from: Instant }[];
  secretary: string | null;
  ruleBook: RuleBookId | null;
}

export interface MinutesPeriod {
  from: Instant;
  /** Null while it lasts. */
  to: Instant | null;
  mode: Mode;
}

export interface MinutesAttendance {
  present: (MinutesPerson & { role: string; nativeRole: string | null; periods: MinutesPeriod[] })[];
  /** Without a reason, always: it may be health. */
  absent: (MinutesPerson & {
    role: string;
    status: AttendanceStatus;
    /** They had said beforehand that they would not be there. */
    reported: boolean;
    nativeStatus: string | null;
  })[];
  /** Members of whom the record says neither that they were there nor that they were not. */
  notRecorded: (MinutesPerson & { role: string })[];
  substitutes: (MinutesPerson & {
    substituteFor: MinutesPerson | null;
    item: MinutesItemRef | null;
    periods: MinutesPeriod[];
  })[];
  /** Administration and others who attended without a seat. */
  others: (MinutesPerson & { role: string; nativeRole: string | null })[];
  /** Who came and went after the roll was called, in order. */
  movements: {
    at: Instant;
    person: MinutesPerson;
    what: 'arrived' | 'left';
    mode: Mode;
    substituteFor: MinutesPerson | null;
    item: MinutesItemRef | null;
  }[];
}

export interface MinutesFormalities extends SettledFormalities {
  announcedAt: Instant | null;
  summons: { at: Instant; noticeDays: number; documentsSent: boolean } | null;
  agendaChanges: {
    at: Instant;
    change: 'published' | 'supplemented' | 'reordered' | 'withdrawn' | 'admitted' | 'barred' | 'document' | 'title';
    items: MinutesItemRef[];
    late: boolean;
    reason: string | null;
    /** How many of those attending objected to a late item, how many would have kept it off, and whether the chair did. */
    objection: { attending: number; objecting: number; needed: number; byChair: boolean } | null;
  }[];
  /** Votes on the agenda itself, which are also shown with their items. */
  agendaVotes: VoteId[];
  /** Members there when the roll was called, of how many, and how many a decision needs. */
  quorum: { members: number; needed: number; presentAtRoll: number };
}

export interface MinutesItem extends MinutesItemRef {
  /** The full title of a matter whose public title is neutral; in the full minutes only. */
  restrictedTitle: string | null;
  formerTitles: string[];
  kind: ItemKind;
  nativeKind: string | null;
  externalId: string | null;
  caseRef: string | null;
  state: 'listed' | 'called' | 'ended' | 'withdrawn' | 'barred';
  late: boolean;
  expectedClosed: boolean;
  recommendation: string | null;
  documents: {
    id: string;
    title: string;
    url: string;
    sha256: string;
    mediaType: string;
    access: string;
    version?: number;
  }[];
  begun: Instant | null;
  ended: Instant | null;
  outcome: ItemOutcome | null;
  nativeStatus: string | null;
  postponedTo: string | null;
  withdrawnReason: string | null;
  disqualifications: {
    person: MinutesPerson;
    outcome: 'disqualified' | 'not-disqualified' | null;
    basis: string | null;
    vote: VoteId | null;
    raisedAt: Instant;
    substitute: MinutesPerson | null;
  }[];
  /** Exemptions for personal reasons (§ 11-11); why they were asked for stands in the full minutes only. */
  exemptions: {
    person: MinutesPerson;
    requestedAt: Instant;
    ground: string | null;
    outcome: 'exempted' | 'not-exempted' | null;
    basis: string | null;
    vote: VoteId | null;
    substitute: MinutesPerson | null;
  }[];
  motions: MinutesMotion[];
  votes: MinutesVote[];
  decision: { text: string; at: Instant; votes: VoteId[]; externalId: string | null } | null;
  struckDecisions: { text: string; reason: string; at: Instant }[];
  /** Protokolltilførsler: short dissents entered at a member's wish. */
  statements: { number: number; person: MinutesPerson; text: string; at: Instant }[];
  notes: MinutesNote[];
  closures: MinutesClosure[];
  forms: MinutesForms;
}

export interface MinutesMotion {
  motion: MotionId;
  externalId: string | null;
  number: number;
  kind: MotionKind;
  text: string;
  formerTexts: string[];
  mover: MinutesPerson | null;
  onBehalfOf: string[];
  filedAt: Instant;
  status:
    'filed' | 'moved' | 'put-to-vote' | 'adopted' | 'rejected' | 'lapsed' | 'withdrawn' | 'forwarded' | 'ruled-out';
}

export interface MinutesVote {
  vote: VoteId;
  externalId: string | null;
  question: string;
  kind: 'yes-no' | 'choice';
  options: { option: string; text: string; motion: MotionId | null }[];
  motions: MotionId[];
  /** Points of the proposal that were voted on by themselves; none where it was the whole. */
  points: string[];
  method: VoteMethod;
  purpose: VotePurpose;
  binding: boolean;
  state: 'open' | 'interrupted' | 'closed' | 'declared' | 'voided';
  /** Whether the doors stood open. */
  inOpen: boolean;
  calledAt: Instant;
  declaredAt: Instant | null;
  voidedReason: string | null;
  pairedWith: VoteId | null;
  supersedes: VoteId | null;
  supersededBy: VoteId | null;
  election: ElectionId | null;
  sentence: string | null;
  rule: RuleBehind | null;
  tally: Tally | null;
  result: Computed | null;
  announced: Announced | null;
  castingVote: { chair: MinutesPerson | null; choice: Choice } | null;
  /** Lots drawn where it was tied, in order. */
  lots: MinutesLot[];
  sides: MinutesSide[];
  /** One per person, named methods only. */
  ballots: { person: MinutesPerson; group: string | null; choice: Choice }[];
  notVoted: MinutesPerson[];
  lostConnection: MinutesPerson[];
  /** How the source counts, in its own words; only in records made elsewhere. */
  nativeRule: { majority?: string; tie?: string; method?: string; enBloc?: boolean } | null;
  /** Results this one replaced, oldest first. */
  former: { sentence: string; tally: Tally; reason: string; at: Instant; flipped: boolean }[];
  findings: MinutesFinding[];
}

/** One side by party: groups that agreed by size, groups that split by name, independents by name. */
export interface MinutesSide {
  choice: Choice;
  count: number;
  groups: { group: string; count: number; split: boolean; people: MinutesPerson[] }[];
  independents: MinutesPerson[];
}

export interface MinutesClosure {
  item: MinutesItemRef;
  ground: ClosingGround;
  exemption: string | null;
  /** The provision, as it must stand in the minutes. */
  citation: string;
  vote: VoteId | null;
  /** Only for the debate on whether to close. */
  forDebate: boolean;
  /** Who stayed behind the doors; in the full minutes only. */
  remaining: MinutesPerson[] | null;
  from: Instant;
  to: Instant | null;
}

export interface MinutesIncident {
  state: 'degraded' | 'interrupted';
  fault: StreamFault | null;
  seenBy: 'probe' | 'secretary' | 'source' | 'procedure';
  from: Instant;
  to: Instant | null;
  items: MinutesItemRef[];
  /** When the public was told, and in what words. */
  announced: { at: Instant; text: string | null } | null;
  /** It lasted longer than the rule book allows and nobody told the public. */
  announcementOwed: boolean;
  steps: { at: Instant; text: string }[];
  responsibility: Responsibility | null;
}

export interface MinutesNote {
  /** 1, 2, 3 … those the public has heard; below zero the others. */
  number: number;
  at: Instant;
  text: string;
  code: string | null;
  url: string | null;
  access: 'public' | 'restricted';
  item: ItemId | null;
}

export interface MinutesCorrection {
  at: Instant;
  what: TextRef['what'] | 'vote';
  /** Id of what was corrected. */
  of: string;
  before: string;
  after: string;
  reason: string;
  /** How it was spelt, or what it said; null where nothing was said of that. */
  kind: CorrectionKind | null;
}

/** Who proposed to close the doors, when and on what ground. */
export interface MinutesClosingProposal {
  at: Instant;
  item: MinutesItemRef;
  by: MinutesPerson;
  ground: ClosingGround;
  citation: string;
}

export interface MinutesWithheld {
  at: Instant;
  of: Published;
  item: MinutesItemRef | null;
  basis: string;
}

export interface MinutesStruck {
  at: Instant;
  of: Strikable;
  item: MinutesItemRef | null;
  reason: string;
}

export interface MinutesFinding {
  rule: string;
  facts: Facts;
  vote: VoteId | null;
  item: ItemId | null;
  person: PersonId | null;
}
