import type { StreamFault, StreamState } from '../../procedure/vocabulary.js';
import type {
  ClosingGround,
  CorrectionKind,
  ItemOutcome,
  MotionKind,
  PersonId,
  RecessReason,
  SpeechKind,
} from '../../procedure/vocabulary.js';
import type { TextRef } from '../../procedure/events.js';
import { Id, Ids, Moment, OneOf, Text, Texts, Truth, Whole } from '../../platform/fields.js';
import {
  closingGrounds,
  itemOutcomes,
  motionKinds,
  recessReasons,
  speechKinds,
  streamFaults,
  streamStates,
} from '../words.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { lengths, most, TextRefField, WebAddress } from './parts.js';

export class CallItemDto extends CommandDto implements Payload<'item.call'> {
  @Id()
  item: string;

  @Whole(0, 1_000_000, { optional: true, description: 'Seconds into the recording.' })
  videoSecond?: number;
}

export class EndItemDto extends CommandDto implements Payload<'item.end'> {
  @Id()
  item: string;

  @OneOf(itemOutcomes)
  outcome: ItemOutcome;

  @Text(500, { optional: true, description: 'The meeting or date it is put off to, in words.' })
  postponedTo?: string;

  @Text(500, { optional: true })
  nativeStatus?: string;
}

export class FileMotionDto extends CommandDto implements Payload<'motion.file'> {
  @Id()
  motion: string;

  @Id()
  item: string;

  @OneOf(motionKinds)
  kind: MotionKind;

  @Text(lengths.text, { mayBeEmpty: true })
  text: string;

  @Id({ optional: true })
  mover?: string;

  @Texts(60, 120, { optional: true, description: 'Groups on whose behalf it is moved.' })
  onBehalfOf?: string[];

  @Text(500, { optional: true })
  externalId?: string;
}

export class ReviseMotionDto extends CommandDto implements Payload<'motion.revise'> {
  @Id()
  motion: string;

  @Text(lengths.text)
  text: string;
}

export class WithdrawMotionDto extends CommandDto implements Payload<'motion.withdraw'> {
  @Id()
  motion: string;
}

/** Somebody, and what kind of speech. */
class SpeechDto extends CommandDto {
  @Id()
  person: string;

  @OneOf(speechKinds)
  kind: SpeechKind;
}

export class ListSpeakerDto extends SpeechDto implements Payload<'speaker.list'> {}

export class StartSpeakerDto extends SpeechDto implements Payload<'speaker.start'> {}

export class StrikeSpeakerDto extends CommandDto implements Payload<'speaker.strike'> {
  @Id()
  person: string;
}

export class EndSpeakerDto extends CommandDto implements Payload<'speaker.end'> {
  @Id()
  person: string;
}

export class CloseSpeakersDto extends CommandDto implements Payload<'speakers.close'> {}

export class SetSpeakingTimeDto extends CommandDto implements Payload<'speaking-time.set'> {
  @Whole(0, 36_000, { description: '0: no limit.' })
  speechSeconds: number;

  @Whole(0, 36_000, { description: '0: no limit.' })
  replySeconds: number;
}

export class StartRecessDto extends CommandDto implements Payload<'recess.start'> {
  @OneOf(recessReasons)
  reason: RecessReason;

  @Moment({ optional: true })
  resumesAt?: string;
}

export class EndRecessDto extends CommandDto implements Payload<'recess.end'> {}

export class CloseDoorsDto extends CommandDto implements Payload<'doors.close'> {
  @OneOf(closingGrounds)
  ground: ClosingGround;

  @Text(500, { optional: true, description: 'The provision on access to documents, where the ground needs one.' })
  exemption?: string;

  @Id({ optional: true, description: 'The vote in which it was decided.' })
  vote?: string;

  @Ids(most.people, { optional: true, description: 'Who stays. Stays inside.' })
  remaining?: PersonId[];

  @Truth({ optional: true, description: 'Only for the debate on whether to close; the vote comes after, in the open.' })
  forDebate?: boolean;
}

export class OpenDoorsDto extends CommandDto implements Payload<'doors.open'> {}

export class RaiseDisqualificationDto extends CommandDto implements Payload<'disqualification.raise'> {
  @Id()
  item: string;

  @Id()
  person: string;
}

export class DecideDisqualificationDto extends CommandDto implements Payload<'disqualification.decide'> {
  @Id()
  item: string;

  @Id()
  person: string;

  @OneOf(['disqualified', 'not-disqualified'])
  outcome: 'disqualified' | 'not-disqualified';

  @Text(500, { description: 'The provision it rests on.' })
  basis: string;

  @Id({ optional: true })
  vote?: string;
}

export class EnterStatementDto extends CommandDto implements Payload<'statement.enter'> {
  @Id()
  item: string;

  @Id()
  person: string;

  @Text(lengths.note)
  text: string;
}

export class AddNoteDto extends CommandDto implements Payload<'note.add'> {
  @Text(lengths.note)
  text: string;

  @Id({ optional: true })
  item?: string;

  @OneOf(['public', 'restricted'], { description: 'A restricted note never leaves the private log.' })
  access: 'public' | 'restricted';

  @Text(120, { optional: true })
  code?: string;

  @WebAddress({ optional: true })
  url?: string;
}

export class CorrectTextDto extends CommandDto implements Payload<'text.correct'> {
  @TextRefField()
  of: TextRef;

  @Text(lengths.text)
  after: string;

  @Text(lengths.reason)
  reason: string;

  @OneOf(['typo', 'fact'], { optional: true, description: 'How it was spelt, or what it said.' })
  kind?: CorrectionKind;
}

export class ReportStreamDto extends CommandDto implements Payload<'stream.report'> {
  @OneOf(streamStates)
  state: StreamState;

  @OneOf(streamFaults, { optional: true })
  fault?: StreamFault;

  @OneOf(['probe', 'secretary', 'source'])
  seenBy: 'probe' | 'secretary' | 'source';

  @WebAddress({ optional: true })
  url?: string;
}

/** How a meeting stops for now: until when, and a word about it. */
export class AdjournMeetingDto extends CommandDto implements Payload<'meeting.adjourn'> {
  @Moment({ optional: true })
  until?: string;

  @Text(lengths.reason, { optional: true })
  comment?: string;
}

export class ResumeMeetingDto extends CommandDto implements Payload<'meeting.resume'> {}

export class EndMeetingDto extends CommandDto implements Payload<'meeting.end'> {
  @Text(lengths.reason, { optional: true })
  comment?: string;
}
