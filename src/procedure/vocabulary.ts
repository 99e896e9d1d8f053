/** The small words every part of the procedure shares. Ids are opaque strings; instants are UTC ISO 8601 with milliseconds. */

export type Instant = string;
export type PersonId = string;
export type SeatId = string;
export type ItemId = string;
export type MotionId = string;
export type VoteId = string;
export type ElectionId = string;

export type Language = 'nb' | 'nn' | 'en' | 'de';

/** Whether members sit in one room or not. One remote member makes the whole meeting remote (kommuneloven § 11-7). */
export type MeetingForm = 'physical' | 'remote';
/** How one person takes part. */
export type Mode = 'room' | 'remote';

/** Political matter, report noted, question, interpellation … The letters before an item's number follow from it. */
export type ItemKind =
  | 'decision'
  | 'report'
  | 'briefing'
  | 'question'
  | 'interpellation'
  | 'election'
  | 'hiring'
  | 'minutes-approval'
  | 'budget'
  | 'delegated-decision'
  | 'urgent-decision'
  | 'citizens-proposal'
  | 'attendance'
  | 'heading'
  | 'other';

export type ItemOutcome =
  | 'decided'
  | 'noted'
  | 'postponed'
  | 'referred-back'
  | 'dismissed'
  | 'withdrawn'
  | 'elected'
  | 'settled'
  | 'no-decision'
  | 'not-reached'
  | 'not-in-source'
  | 'other'
  | 'unknown';

export type MotionKind =
  | 'recommendation'
  | 'main'
  | 'alternative'
  | 'amendment'
  | 'addition'
  | 'postponement'
  | 'refer-back'
  | 'dismissal'
  | 'forwarding'
  | 'statement'
  | 'election';

/** How the choices are taken. `not-counted` and `not-recorded` exist only in records made elsewhere. */
export type VoteMethod =
  'acclamation' | 'show-of-hands' | 'roll-call' | 'electronic' | 'counted' | 'secret' | 'not-counted' | 'not-recorded';

/** Methods that leave one choice per person in the record. The others leave totals only (I9). */
export const namedMethods: readonly VoteMethod[] = ['acclamation', 'show-of-hands', 'roll-call', 'electronic'];

/** What a vote is about; the rules differ. */
export type VotePurpose =
  | 'substance'
  | 'postponement'
  | 'closing-doors'
  | 'disqualification'
  | 'exemption'
  | 'agenda'
  | 'trial'
  /** Whether to elect by agreement on one list, and then the list itself. */
  | 'election-method'
  /** Whether to go on although the public cannot follow. */
  | 'continuation';

/** A matter that needs more, or less, than a simple majority; what each asks for stands in the rule book. */
export type ThresholdId =
  | 'suspend-mayor'
  | 'remove-mayor'
  | 'introduce-parliamentarism'
  | 'no-confidence-same-day'
  | 'document-access'
  | 'polling-hours'
  | 'put-off-by-minority'
  | 'extra-election'
  | 'agreed-election';

/** What kind of body meets; some rules are for councils only. */
export type BodyType = 'council' | 'executive-board' | 'committee' | 'enterprise-board' | 'youth-council' | 'other';

/** How the meeting was called, which the rules on notice, quorum and procedure look at. */
export type MeetingKind = 'ordinary' | 'extraordinary' | 'constitutive' | 'urgent-remote' | 'written';

/** `for`, `against`, `blank`, or the id of an option; the rest only where a record made elsewhere says so. */
export type Choice = string;
export type Ballot = [person: PersonId, choice: Choice];

/** Votes by choice, e.g. `{ for: 14, against: 11 }`, or by option id where a vote offers several. */
export type Tally = Record<Choice, number>;

export type SpeechKind = 'speech' | 'reply' | 'point-of-order' | 'presentation';

/** Grounds on which doors may or must be closed; what each means stands in the rule book. */
export type ClosingGround = 'employment' | 'duty-of-secrecy' | 'privacy' | 'public-interest';

/** What was wrong with a text: how it was spelt, or what it said. */
export type CorrectionKind = 'typo' | 'fact';

export type RecessReason = 'break' | 'group-meeting' | 'technical' | 'other';

export type StreamState =
  'not-offered' | 'planned' | 'testing' | 'live' | 'degraded' | 'interrupted' | 'paused-closed-session' | 'ended';

/** What is wrong with a stream; `unreachable`, `stalled` and `broken` are seen by the probe, the others by people. */
export type StreamFault = 'unreachable' | 'stalled' | 'broken' | 'no-sound' | 'no-picture' | 'captions-down' | 'other';

/** Where a person stands as to attendance. The last four appear only in records made elsewhere. */
export type AttendanceStatus = 'present' | 'absent' | 'excused' | 'recused' | 'suspended' | 'not-voting' | 'unknown';

export type MeetingStatus =
  | 'planned'
  | 'announced'
  | 'summoned'
  | 'in-session'
  | 'recess'
  | 'adjourned'
  /** A matter is decided in writing: the answers are coming in. */
  | 'collecting'
  | 'ended'
  | 'postponed'
  | 'cancelled';

/** Where a record made elsewhere came from; shown wherever that record is shown. */
export interface Provenance {
  format: string;
  source: string;
  externalId: string;
  licence?: string;
  clockNote?: string;
}

/** What a document is to its matter. */
export type DocumentKind = 'report' | 'attachment' | 'motion' | 'presentation' | 'other';

/** One file of a document this house keeps. */
export interface DocumentVersion {
  /** From 1. */
  version: number;
  url: string;
  sha256: string;
  mediaType: string;
  bytes?: number;
  pages?: number;
  /** When another took its place. */
  replacedAt?: Instant;
}

export interface DocumentLink {
  id: string;
  title: string;
  url: string;
  /** SHA-256 of the bytes, 64 lower-case hex digits. */
  sha256: string;
  mediaType: string;
  bytes?: number;
  access: 'public' | 'restricted';
  /** Why it is restricted, as a provision; demanded when it is. */
  basis?: string;
  kind?: DocumentKind;
  pages?: number;
  /** Of a document whose file this house keeps: which of its files is in force. Absent of mere links. */
  version?: number;
  /** Nobody outside hears of it before; absent when it is over. Never leaves the private log. */
  embargoUntil?: Instant;
  /** Files that were in force before, the oldest first. */
  former?: DocumentVersion[];
  /** Taken away: its files cannot be had any more. */
  withdrawn?: { at: Instant; reason: string };
}

/** A document as the public knows it. Former versions come with the entries that tell of them. */
export type PublicDocument = Omit<DocumentLink, 'basis' | 'access' | 'embargoUntil' | 'former'> & { access: 'public' };
