import { electionCommandTypes, type DrawnLot, type ElectionCommand } from './elections/commands.js';
import { formsCommandTypes, type FormsCommand } from './forms/commands.js';
import { formalityCommandTypes, type FormalityCommand } from './formalities/commands.js';
import { businessCommandTypes, type BusinessCommand } from './business/commands.js';
import { mendingCommandTypes, type MendingCommand } from './mending/commands.js';
import { documentCommandTypes, type DocumentCommand } from './documents/commands.js';
import { afterwardsCommandTypes, type AfterwardsCommand } from './afterwards/commands.js';
import type { AgendaItemFacts, MeetingFacts, RollEntry, RosterPerson, TextRef, VoteOption } from './events.js';
import type { Announced } from './results.js';
import type {
  AttendanceStatus,
  Ballot,
  Choice,
  ClosingGround,
  CorrectionKind,
  DocumentLink,
  ElectionId,
  Instant,
  ItemId,
  ItemOutcome,
  MeetingForm,
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

/** A reason for going on although a rule of judgement advises against it; recorded with the act. */
export interface Override {
  rule: string;
  reason: string;
}

/**
 * What the secretary asks for. `at` says when it happened where that was earlier than now (a late note, an import);
 * `overrides` answers the warnings that a first try brought back.
 */
type Common = { at?: Instant; overrides?: Override[] };

/** Commands of the rooms beside the core. */
export type RoomCommand = Common &
  (
    | ElectionCommand
    | FormsCommand
    | FormalityCommand
    | BusinessCommand
    | MendingCommand
    | AfterwardsCommand
    | DocumentCommand
  );

export type Command = CoreCommand | RoomCommand;

type CoreCommand = Common &
  (
    | { type: 'meeting.plan'; facts: MeetingFacts; seats: number }
    | { type: 'meeting.announce' }
    | {
        type: 'meeting.revise';
        changes: {
          title?: string;
          start?: Instant;
          end?: Instant;
          place?: string;
          form?: MeetingForm;
          mixed?: boolean;
          publicAccess?: MeetingFacts['publicAccess'];
        };
      }
    /** `noticeDays` only where the summons went out before it is recorded; otherwise they are counted from the dates. */
    | { type: 'meeting.summon'; noticeDays?: number; documentsSent: boolean }
    | { type: 'meeting.postpone'; until?: Instant; comment?: string }
    | { type: 'meeting.cancel'; comment?: string }
    | { type: 'roster.publish'; people: RosterPerson[] }
    | { type: 'agenda.publish'; items: AgendaItemFacts[] }
    | { type: 'agenda.supplement'; items: AgendaItemFacts[] }
    | { type: 'agenda.reorder'; order: ItemId[] }
    | { type: 'item.withdraw'; item: ItemId; reason?: string }
    | { type: 'document.link'; item: ItemId; document: DocumentLink }
    | { type: 'item.admit'; item: ItemId; objecting: number; chairObjects: boolean }
    | { type: 'meeting.open'; chair?: PersonId; secretary?: string }
    | { type: 'roll.call'; entries: RollEntry[] }
    | { type: 'member.arrive'; person: PersonId; mode: Mode }
    | { type: 'member.leave'; person: PersonId; reason?: string }
    | { type: 'substitute.seat'; person: PersonId; substituteFor: PersonId; item?: ItemId; reason?: string }
    | { type: 'substitute.stand-down'; person: PersonId }
    | { type: 'mode.change'; person: PersonId; mode: Mode }
    | { type: 'connection.lose'; person: PersonId }
    | { type: 'connection.restore'; person: PersonId }
    | { type: 'chair.change'; chair?: PersonId; reason?: string }
    | {
        type: 'attendance.note';
        person: PersonId;
        status: AttendanceStatus;
        mode?: Mode;
        item?: ItemId;
        forItemOnly?: boolean;
        substituteFor?: PersonId;
        nativeStatus?: string;
      }
    | { type: 'item.call'; item: ItemId; videoSecond?: number }
    | { type: 'item.end'; item: ItemId; outcome: ItemOutcome; postponedTo?: string; nativeStatus?: string }
    | {
        type: 'motion.file';
        motion: MotionId;
        item: ItemId;
        kind: MotionKind;
        text: string;
        mover?: PersonId;
        onBehalfOf?: string[];
        externalId?: string;
      }
    | { type: 'motion.revise'; motion: MotionId; text: string }
    | { type: 'motion.withdraw'; motion: MotionId }
    | { type: 'speaker.list'; person: PersonId; kind: SpeechKind }
    | { type: 'speaker.strike'; person: PersonId }
    | { type: 'speaker.start'; person: PersonId; kind: SpeechKind }
    | { type: 'speaker.end'; person: PersonId }
    | { type: 'speakers.close' }
    | { type: 'speaking-time.set'; speechSeconds: number; replySeconds: number }
    | { type: 'recess.start'; reason: RecessReason; resumesAt?: Instant }
    | { type: 'recess.end' }
    | {
        type: 'doors.close';
        ground: ClosingGround;
        exemption?: string;
        vote?: VoteId;
        /** Who stays. */
        remaining?: PersonId[];
        /** Only for the debate on whether to close; the vote comes after, with the doors open. */
        forDebate?: boolean;
      }
    | { type: 'doors.open' }
    | { type: 'disqualification.raise'; item: ItemId; person: PersonId }
    | {
        type: 'disqualification.decide';
        item: ItemId;
        person: PersonId;
        outcome: 'disqualified' | 'not-disqualified';
        basis: string;
        vote?: VoteId;
      }
    | {
        type: 'vote.call';
        vote: VoteId;
        item: ItemId;
        question: string;
        kind: 'yes-no' | 'choice';
        options: VoteOption[];
        motions: MotionId[];
        method: VoteMethod;
        purpose: VotePurpose;
        binding: boolean;
        ground?: ClosingGround;
        concerns?: PersonId;
        pairedWith?: VoteId;
        supersedes?: VoteId;
        /** The kind of matter, where it needs more or less than a simple majority. */
        threshold?: ThresholdId;
        /** The election this vote belongs to; its options are the candidates or the lists. */
        election?: ElectionId;
        /** The points of the proposal that are voted on by themselves; see `pointsOf`. */
        points?: string[];
        nativeRule?: { majority?: string; tie?: string; method?: string; enBloc?: boolean };
        externalId?: string;
      }
    /** `everybody` gives each eligible person present without a ballot that choice; `ballots` are the exceptions, or all. */
    | { type: 'ballots.record'; vote: VoteId; everybody?: 'for' | 'against'; ballots: Ballot[] }
    | { type: 'totals.record'; vote: VoteId; totals: Tally }
    | { type: 'vote.interrupt'; vote: VoteId; reason: string }
    | { type: 'vote.resume'; vote: VoteId }
    | { type: 'vote.void'; vote: VoteId; reason: string }
    | { type: 'vote.close'; vote: VoteId }
    /** `castingChoice` is what the chair voted, asked for where a counted or secret vote is tied. */
    | { type: 'vote.declare'; vote: VoteId; announced?: Announced; castingChoice?: Choice }
    | {
        type: 'vote.correct';
        vote: VoteId;
        ballots?: Ballot[];
        totals?: Tally;
        castingChoice?: Choice;
        /** Drawn because the right count ties in an election; in the order in which they were. */
        lots?: DrawnLot[];
        reason: string;
        confirmedByChair: boolean;
        decisionText?: string;
      }
    | { type: 'decision.record'; item: ItemId; text: string; votes: VoteId[]; externalId?: string }
    | { type: 'statement.enter'; item: ItemId; person: PersonId; text: string }
    | { type: 'note.add'; text: string; item?: ItemId; access: 'public' | 'restricted'; code?: string; url?: string }
    /** A slip of the pen, or something that was not so: the first is shown on demand, the second beside what is right. */
    | { type: 'text.correct'; of: TextRef; after: string; reason: string; kind?: CorrectionKind }
    | {
        type: 'stream.report';
        state: StreamState;
        fault?: StreamFault;
        seenBy: 'probe' | 'secretary' | 'source';
        url?: string;
      }
    | { type: 'meeting.adjourn'; until?: Instant; comment?: string }
    | { type: 'meeting.resume' }
    | { type: 'meeting.end'; comment?: string }
  );

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** Every command there is; the routes, their descriptions and the tests walk this list. */
const coreCommandTypes = [
  'meeting.plan',
  'meeting.announce',
  'meeting.revise',
  'meeting.summon',
  'meeting.postpone',
  'meeting.cancel',
  'roster.publish',
  'agenda.publish',
  'agenda.supplement',
  'agenda.reorder',
  'item.withdraw',
  'document.link',
  'item.admit',
  'meeting.open',
  'roll.call',
  'member.arrive',
  'member.leave',
  'substitute.seat',
  'substitute.stand-down',
  'mode.change',
  'connection.lose',
  'connection.restore',
  'chair.change',
  'attendance.note',
  'item.call',
  'item.end',
  'motion.file',
  'motion.revise',
  'motion.withdraw',
  'speaker.list',
  'speaker.strike',
  'speaker.start',
  'speaker.end',
  'speakers.close',
  'speaking-time.set',
  'recess.start',
  'recess.end',
  'doors.close',
  'doors.open',
  'disqualification.raise',
  'disqualification.decide',
  'vote.call',
  'ballots.record',
  'totals.record',
  'vote.interrupt',
  'vote.resume',
  'vote.void',
  'vote.close',
  'vote.declare',
  'vote.correct',
  'decision.record',
  'statement.enter',
  'note.add',
  'text.correct',
  'stream.report',
  'meeting.adjourn',
  'meeting.resume',
  'meeting.end',
] as const satisfies readonly CoreCommand['type'][];

export const commandTypes: readonly CommandType[] = [
  ...coreCommandTypes,
  ...electionCommandTypes,
  ...formsCommandTypes,
  ...formalityCommandTypes,
  ...businessCommandTypes,
  ...mendingCommandTypes,
  ...afterwardsCommandTypes,
  ...documentCommandTypes,
];

// Fails to compile when a command is missing from the lists above.
type Listed =
  | (typeof coreCommandTypes)[number]
  | (typeof electionCommandTypes)[number]
  | (typeof formsCommandTypes)[number]
  | (typeof formalityCommandTypes)[number]
  | (typeof businessCommandTypes)[number]
  | (typeof mendingCommandTypes)[number]
  | (typeof afterwardsCommandTypes)[number]
  | (typeof documentCommandTypes)[number];
const everyCommandIsListed: Exclude<CommandType, Listed> extends never ? true : never = true;
void everyCommandIsListed;
