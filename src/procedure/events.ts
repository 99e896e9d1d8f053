import type { ElectionEvent, PublicElectionEvent } from './elections/events.js';
import type { FormsEvent, PublicFormsEvent } from './forms/events.js';
import type { FormalityEvent, PublicFormalityEvent } from './formalities/events.js';
import type { BusinessEvent, PublicBusinessEvent } from './business/events.js';
import type { DocumentEvent, PublicDocumentEvent } from './documents/events.js';
import type { MendingEvent, PublicMendingEvent } from './mending/events.js';
import type { AfterwardsEvent, PublicAfterwardsEvent } from './afterwards/events.js';
import type { DeclaredResult } from './results.js';
import type { Facts, RuleBookId } from './rule-book.js';
import type {
  AttendanceStatus,
  Ballot,
  ClosingGround,
  CorrectionKind,
  BodyType,
  DocumentLink,
  PublicDocument,
  ElectionId,
  Instant,
  ItemId,
  ItemKind,
  ItemOutcome,
  Language,
  MeetingForm,
  MeetingKind,
  Mode,
  MotionId,
  MotionKind,
  PersonId,
  Provenance,
  RecessReason,
  SeatId,
  SpeechKind,
  StreamFault,
  StreamState,
  Tally,
  ThresholdId,
  VoteId,
  VoteMethod,
  VotePurpose,
} from './vocabulary.js';

/** What a citizen may know of a meeting before it opens. */
export interface MeetingFacts {
  organisation: { slug: string; name: string };
  body: { id: string; slug: string; name: string; type?: BodyType };
  /** Address of the meeting below its body: a date, or a date and a number where one day has several. */
  slug: string;
  number?: string;
  title?: string;
  /** How it was called; ordinary where nothing is said. */
  kind?: MeetingKind;
  /** So many members demanded that it be held (§ 11-2 second subsection); left out where the leader or the body called it. */
  demandedByMembers?: number;
  start: Instant;
  end?: Instant;
  timezone: string;
  place?: string;
  form: MeetingForm;
  /** Some sit in the room and some do not. For display; the law knows only the two forms. */
  mixed?: boolean;
  language: Language;
  ruleBook: RuleBookId;
  /** How anybody can follow: the room, and the address of the stream. */
  publicAccess?: { room?: string; streamUrl?: string; streamKind?: 'hls' | 'embed' };
  /** Whether the council has decided that this body may meet remotely (§ 11-7 first subsection). */
  remotePermitted?: boolean;
  provenance?: Provenance;
}

/** The one place where an entry carries a name: everywhere else people are ids. Each name can be withheld on its own. */
export interface RosterPerson {
  person: PersonId;
  name: string;
  party?: string;
  /** The list that won the seat; substitutes are called from it, whatever the person's party is now (§ 7-10). */
  group?: string;
  seat?: SeatId;
  role: 'chair' | 'deputy-chair' | 'member' | 'temporary-member' | 'substitute' | 'administration' | 'other';
  /** Place in the order in which substitutes of the group are called. */
  order?: number;
  externalId?: string;
  /** The role in the source's own words. */
  nativeRole?: string;
}

export interface AgendaItemFacts {
  item: ItemId;
  /** Free text: "PS 12/26". May be empty or repeat in records made elsewhere. */
  number: string;
  /** What everybody may read; never empty in our own meetings, but it may be neutral. */
  title: string;
  /** The full title, where the public one is neutral. Never leaves the private log. */
  restrictedTitle?: string;
  kind: ItemKind;
  /** The summons expects this item behind closed doors. */
  expectedClosed?: boolean;
  /** The reporting side's proposal for a decision. */
  recommendation?: string;
  caseRef?: string;
  /** The day a citizens’ proposal came in, `2026-11-23`: the council takes it up within a time limit from then. */
  receivedOn?: string;
  documents?: DocumentLink[];
  externalId?: string;
  nativeKind?: string;
}

export interface RollEntry {
  person: PersonId;
  status: AttendanceStatus;
  mode?: Mode;
  /** The member whose seat this substitute takes. */
  substituteFor?: PersonId;
  /** Why somebody is absent. May be health: never leaves the private log. */
  reason?: string;
  nativeStatus?: string;
}

export interface VoteOption {
  option: string;
  text: string;
  motion?: MotionId;
}

/** What happened, in the words the minutes will use. Facts only: nothing here is an instruction. */
export type MeetingEvent =
  | CoreEvent
  | ElectionEvent
  | FormsEvent
  | FormalityEvent
  | BusinessEvent
  | MendingEvent
  | AfterwardsEvent
  | DocumentEvent;

type CoreEvent =
  // before the meeting
  | { type: 'meeting.planned'; facts: MeetingFacts; seats: number }
  | { type: 'meeting.announced'; facts: MeetingFacts; seats: number }
  | {
      type: 'meeting.revised';
      changes: Partial<Pick<MeetingFacts, 'title' | 'start' | 'end' | 'place' | 'form' | 'mixed' | 'publicAccess'>>;
    }
  | { type: 'meeting.summoned'; noticeDays: number; documentsSent: boolean }
  | { type: 'meeting.postponed'; until?: Instant; comment?: string }
  | { type: 'meeting.cancelled'; comment?: string }
  | { type: 'roster.published'; people: RosterPerson[] }
  | { type: 'agenda.published'; items: AgendaItemFacts[] }
  | { type: 'agenda.supplemented'; items: AgendaItemFacts[]; late: boolean }
  | { type: 'agenda.reordered'; order: ItemId[] }
  | { type: 'item.withdrawn'; item: ItemId; reason?: string }
  | { type: 'document.linked'; item: ItemId; document: DocumentLink }
  | { type: 'item.admitted'; item: ItemId; attending: number; objecting: number; needed: number }
  | { type: 'item.barred'; item: ItemId; attending: number; objecting: number; needed: number; byChair: boolean }
  // who is there
  | { type: 'meeting.opened'; chair: PersonId | null; secretary?: string }
  | { type: 'roll.called'; entries: RollEntry[] }
  | { type: 'member.arrived'; person: PersonId; mode: Mode }
  | { type: 'member.left'; person: PersonId; reason?: string }
  | { type: 'substitute.seated'; person: PersonId; substituteFor: PersonId; item?: ItemId; reason?: string }
  | { type: 'substitute.stood-down'; person: PersonId }
  | { type: 'mode.changed'; person: PersonId; mode: Mode }
  | { type: 'connection.lost'; person: PersonId }
  | { type: 'connection.restored'; person: PersonId }
  | { type: 'chair.changed'; chair: PersonId | null; reason?: string }
  | {
      type: 'attendance.noted';
      person: PersonId;
      status: AttendanceStatus;
      mode?: Mode;
      item?: ItemId;
      forItemOnly?: boolean;
      substituteFor?: PersonId;
      nativeStatus?: string;
    }
  // items
  | { type: 'item.called'; item: ItemId; videoSecond?: number }
  | { type: 'item.ended'; item: ItemId; outcome: ItemOutcome; postponedTo?: string; nativeStatus?: string }
  | {
      type: 'motion.filed';
      motion: MotionId;
      item: ItemId;
      kind: MotionKind;
      text: string;
      mover?: PersonId;
      onBehalfOf?: string[];
      externalId?: string;
    }
  | { type: 'motion.revised'; motion: MotionId; text: string }
  | { type: 'motion.withdrawn'; motion: MotionId }
  | { type: 'speaker.listed'; person: PersonId; kind: SpeechKind }
  | { type: 'speaker.struck'; person: PersonId }
  | { type: 'speaker.started'; person: PersonId; kind: SpeechKind; limitSeconds: number }
  | { type: 'speaker.ended'; person: PersonId }
  | { type: 'speakers.closed' }
  | { type: 'speaking-time.set'; speechSeconds: number; replySeconds: number }
  | { type: 'recess.started'; reason: RecessReason; resumesAt?: Instant }
  | { type: 'recess.ended' }
  | {
      type: 'doors.closed';
      item: ItemId;
      ground: ClosingGround;
      exemption?: string;
      citation: string;
      vote?: VoteId;
      remaining?: PersonId[];
      forDebate?: boolean;
    }
  /** Says who is there again, because who came and went behind the doors was not told. */
  | {
      type: 'doors.opened';
      item: ItemId;
      present: { person: PersonId; mode: Mode; substituteFor?: PersonId; forItem?: ItemId }[];
    }
  | { type: 'disqualification.raised'; item: ItemId; person: PersonId }
  | {
      type: 'disqualification.decided';
      item: ItemId;
      person: PersonId;
      outcome: 'disqualified' | 'not-disqualified';
      basis: string;
      vote?: VoteId;
    }
  // votes
  | {
      type: 'vote.called';
      vote: VoteId;
      item: ItemId;
      question: string;
      kind: 'yes-no' | 'choice';
      options: VoteOption[];
      motions: MotionId[];
      method: VoteMethod;
      purpose: VotePurpose;
      binding: boolean;
      eligible: PersonId[];
      /** What the doors would be closed for, where that is the question. */
      ground?: ClosingGround;
      concerns?: PersonId;
      pairedWith?: VoteId;
      supersedes?: VoteId;
      threshold?: ThresholdId;
      election?: ElectionId;
      points?: string[];
      nativeRule?: { majority?: string; tie?: string; method?: string; enBloc?: boolean };
      externalId?: string;
    }
  /** Kept inside until the result is declared: no running tally is ever shown. */
  | { type: 'ballots.recorded'; vote: VoteId; ballots: Ballot[] }
  | { type: 'totals.recorded'; vote: VoteId; totals: Tally }
  | { type: 'vote.interrupted'; vote: VoteId; reason: string }
  | { type: 'vote.resumed'; vote: VoteId }
  | { type: 'vote.voided'; vote: VoteId; reason: string }
  | { type: 'vote.closed'; vote: VoteId }
  | ({ type: 'vote.declared' } & DeclaredResult)
  /** A count that was wrong. The first result stays in the record beside this one. */
  | ({ type: 'vote.corrected'; reason: string; flipped: boolean; confirmedByChair: boolean } & DeclaredResult)
  | { type: 'decision.recorded'; item: ItemId; text: string; votes: VoteId[]; externalId?: string }
  | { type: 'decision.struck'; item: ItemId; text: string; reason: string }
  // words
  | { type: 'statement.entered'; item: ItemId; person: PersonId; text: string }
  | { type: 'note.added'; text: string; item?: ItemId; access: 'public' | 'restricted'; code?: string; url?: string }
  | { type: 'text.corrected'; of: TextRef; before: string; after: string; reason: string; kind?: CorrectionKind }
  // the stream
  | {
      type: 'stream.changed';
      state: StreamState;
      fault?: StreamFault;
      seenBy: 'probe' | 'secretary' | 'procedure' | 'source';
      url?: string;
    }
  // the end
  | { type: 'meeting.adjourned'; until?: Instant; comment?: string }
  /** On another day than it broke off nobody is presumed back: the roll is called anew. */
  | { type: 'meeting.resumed'; anotherDay?: true }
  | { type: 'meeting.ended'; notReached: ItemId[]; comment?: string }
  // what the rules had to say
  /** A judgement the secretary overrode. The reason stays inside; that it happened does not. */
  | { type: 'warning.overridden'; rule: string; facts: Facts; reason?: string }
  /** In a record made elsewhere: a rule that was not kept, or a contradiction. Nothing is repaired. */
  | { type: 'finding.noted'; rule: string; facts: Facts; vote?: VoteId; item?: ItemId; person?: PersonId };

/** A text that may be corrected, by where it stands. */
export type TextRef =
  | { what: 'item-title'; item: ItemId }
  | { what: 'motion'; motion: MotionId }
  | { what: 'decision'; item: ItemId }
  /** By the note's `number`, not its place in the log: that would tell how much lies between. */
  | { what: 'note'; note: number }
  /** What was said in other business, by its `number` as well. */
  | { what: 'said'; said: number }
  | { what: 'person-name'; person: PersonId };

export type EventType = MeetingEvent['type'];
export type EventOf<T extends EventType> = Extract<MeetingEvent, { type: T }>;

/**
 * What leaves the house, per event: the same facts less every field that must not. A restricted field is not blanked,
 * it is absent from the type (I11), so nothing in the public record could hold it.
 */
export type PublicEvent =
  | PublicElectionEvent
  | PublicFormsEvent
  | PublicFormalityEvent
  | PublicBusinessEvent
  | PublicMendingEvent
  | PublicAfterwardsEvent
  | PublicDocumentEvent
  | Exclude<CoreEvent, { type: RestrictedShape | 'meeting.planned' | 'ballots.recorded' | 'totals.recorded' }>
  | (Omit<EventOf<'agenda.published'>, 'items'> & { items: PublicItemFacts[] })
  | (Omit<EventOf<'agenda.supplemented'>, 'items'> & { items: PublicItemFacts[] })
  | (Omit<EventOf<'roll.called'>, 'entries'> & { entries: Omit<RollEntry, 'reason'>[] })
  | Omit<EventOf<'member.left'>, 'reason'>
  | Omit<EventOf<'substitute.seated'>, 'reason'>
  | Omit<EventOf<'chair.changed'>, 'reason'>
  | Omit<EventOf<'doors.closed'>, 'remaining'>
  | Omit<EventOf<'warning.overridden'>, 'reason'>
  | Omit<EventOf<'decision.struck'>, 'reason'>
  | (Omit<EventOf<'note.added'>, 'access'> & { access: 'public' })
  | (Omit<EventOf<'document.linked'>, 'document'> & { document: PublicDocument });

type RestrictedShape =
  | 'agenda.published'
  | 'agenda.supplemented'
  | 'roll.called'
  | 'member.left'
  | 'substitute.seated'
  | 'chair.changed'
  | 'doors.closed'
  | 'warning.overridden'
  | 'note.added'
  | 'document.linked';

export type PublicItemFacts = Omit<AgendaItemFacts, 'restrictedTitle' | 'documents'> & { documents?: PublicDocument[] };
export type PublicEventType = PublicEvent['type'];

/** Who did it: an account in a role, or the house itself. Stays inside. */
export type Actor =
  | { kind: 'account'; account: string; role: string }
  | { kind: 'system'; name: 'stream-watch' | 'documents' }
  | { kind: 'import'; account: string };

/** One line of the private log. `at` is when it happened, `recordedAt` when it was written; the latter never changes. */
export interface Entry {
  seq: number;
  at: Instant;
  recordedAt: Instant;
  by: Actor;
  commandId: string;
  event: MeetingEvent;
}

/** One line of the public record as readers hear it. */
export interface PublicEntry {
  seq: number;
  at: Instant;
  recordedAt: Instant;
  event: PublicEvent;
  /** SHA-256 of the envelope's bytes, base64: proves place and content (docs/protocol.md). */
  hash: string;
  /** Fields whose content was withheld or erased by a recorded act. */
  gone?: { path: string; state: 'withheld' | 'erased'; basis: string }[];
}
