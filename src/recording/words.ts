import { bodyTypes, rosterRoles, ruleBooks, languages } from '../registry/dto.js';
import type { MinutesVariant, Responsibility } from '../procedure/afterwards/state.js';
import type { VoteOutcome } from '../procedure/results.js';
import type {
  AttendanceStatus,
  ClosingGround,
  ItemKind,
  ItemOutcome,
  MeetingForm,
  MeetingKind,
  Mode,
  MotionKind,
  RecessReason,
  SpeechKind,
  StreamFault,
  StreamState,
  ThresholdId,
  VoteMethod,
  VotePurpose,
  DocumentKind,
} from '../procedure/vocabulary.js';

/** Fails to compile when a word of the vocabulary is missing from the list, or one is in it that is none. */
const all =
  <T extends string>() =>
  <const Words extends readonly T[]>(words: [T] extends [Words[number]] ? Words : never): Words =>
    words;

export { bodyTypes, languages, rosterRoles, ruleBooks };

export const meetingForms = all<MeetingForm>()(['physical', 'remote']);
export const modes = all<Mode>()(['room', 'remote']);
export const itemKinds = all<ItemKind>()([
  'decision',
  'report',
  'briefing',
  'question',
  'interpellation',
  'election',
  'hiring',
  'minutes-approval',
  'budget',
  'delegated-decision',
  'urgent-decision',
  'citizens-proposal',
  'attendance',
  'heading',
  'other',
]);
export const itemOutcomes = all<ItemOutcome>()([
  'decided',
  'noted',
  'postponed',
  'referred-back',
  'dismissed',
  'withdrawn',
  'elected',
  'settled',
  'no-decision',
  'not-reached',
  'not-in-source',
  'other',
  'unknown',
]);
export const documentKinds = all<DocumentKind>()(['report', 'attachment', 'motion', 'presentation', 'other']);
export const motionKinds = all<MotionKind>()([
  'recommendation',
  'main',
  'alternative',
  'amendment',
  'addition',
  'postponement',
  'refer-back',
  'dismissal',
  'forwarding',
  'statement',
  'election',
]);
export const voteMethods = all<VoteMethod>()([
  'acclamation',
  'show-of-hands',
  'roll-call',
  'electronic',
  'counted',
  'secret',
  'not-counted',
  'not-recorded',
]);
export const votePurposes = all<VotePurpose>()([
  'substance',
  'postponement',
  'closing-doors',
  'disqualification',
  'exemption',
  'agenda',
  'trial',
  'election-method',
  'continuation',
]);
export const voteOutcomes = all<VoteOutcome>()([
  'carried',
  'lost',
  'chosen',
  'shared',
  'not-quorate',
  'tied',
  'undetermined',
]);
export const thresholdIds = all<ThresholdId>()([
  'suspend-mayor',
  'remove-mayor',
  'introduce-parliamentarism',
  'no-confidence-same-day',
  'document-access',
  'polling-hours',
  'put-off-by-minority',
  'extra-election',
  'agreed-election',
]);
export const meetingKinds = all<MeetingKind>()([
  'ordinary',
  'extraordinary',
  'constitutive',
  'urgent-remote',
  'written',
]);
export const speechKinds = all<SpeechKind>()(['speech', 'reply', 'point-of-order', 'presentation']);
export const closingGrounds = all<ClosingGround>()(['employment', 'duty-of-secrecy', 'privacy', 'public-interest']);
export const recessReasons = all<RecessReason>()(['break', 'group-meeting', 'technical', 'other']);
export const streamStates = all<StreamState>()([
  'not-offered',
  'planned',
  'testing',
  'live',
  'degraded',
  'interrupted',
  'paused-closed-session',
  'ended',
]);
export const minutesVariants = all<MinutesVariant>()(['public', 'full']);
export const responsibilities = all<Responsibility>()(['own', 'external', 'member', 'unknown']);
export const streamFaults = all<StreamFault>()([
  'unreachable',
  'stalled',
  'broken',
  'no-sound',
  'no-picture',
  'captions-down',
  'other',
]);
export const attendanceStatuses = all<AttendanceStatus>()([
  'present',
  'absent',
  'excused',
  'recused',
  'suspended',
  'not-voting',
  'unknown',
]);
