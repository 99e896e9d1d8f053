import type { RosterPerson } from '../../procedure/events.js';
import type { VoteFlag, VoteOutcome } from '../../procedure/results.js';
import type { AgendaChange, Item, Motion, StreamIncident } from '../../procedure/meeting.js';
import type { TextRef } from '../../procedure/events.js';
import type {
  AttendanceStatus,
  ItemKind,
  ItemOutcome,
  MotionKind,
  RecessReason,
  SpeechKind,
  StreamFault,
  StreamState,
  VoteMethod,
  VotePurpose,
} from '../../procedure/vocabulary.js';

/** The words the procedure has one of each for; a catalogue that lacks one does not compile. */

export type ItemStateWords = Record<Item['state'], string>;
export type ItemOutcomeWords = Record<ItemOutcome, string>;
export type ItemKindWords = Record<ItemKind, string>;
export type MotionKindWords = Record<MotionKind, string>;
export type MotionStatusWords = Record<Motion['status'], string>;
export type MethodWords = Record<VoteMethod, string>;
export type PurposeWords = Record<VotePurpose, string>;
export type OutcomeWords = Record<VoteOutcome, string>;
export type FlagWords = Record<VoteFlag, string>;
export type RoleWords = Record<RosterPerson['role'], string>;
export type AttendanceWords = Record<AttendanceStatus, string>;
export type SpeechWords = Record<SpeechKind, string>;
export type RecessWords = Record<RecessReason, string>;
export type StreamStateWords = Record<StreamState, string>;
export type StreamFaultWords = Record<StreamFault, string>;
export type SeenByWords = Record<StreamIncident['seenBy'], string>;
export type ChangeWords = Record<AgendaChange['change'], string>;
export type CorrectedWords = Record<TextRef['what'] | 'vote', string>;
