import { Matches } from 'class-validator';
import type { MinutesVariant, RecordingGap, Responsibility } from '../../procedure/afterwards/state.js';
import { Id, Ids, Many, Moment, OneOf, Text, Truth } from '../../platform/fields.js';
import { minutesVariants, responsibilities } from '../words.js';
import { CommandDto, type Payload } from './command.dto.js';
import { lengths, most, WebAddress } from './parts.js';

const sha256Form = /^[0-9a-f]{64}$/;

export class DrawUpMinutesDto extends CommandDto implements Payload<'minutes.draw-up'> {
  @OneOf(minutesVariants, { description: '`full` holds what was said behind closed doors; nothing of it is told.' })
  variant: MinutesVariant;

  @Matches(sha256Form)
  @Text(64, { optional: true, description: 'SHA-256 of the document, hexadecimal, small letters.' })
  sha256?: string;
}

export class PublishMinutesDto extends CommandDto implements Payload<'minutes.publish'> {}

export class SignMinutesDto extends CommandDto implements Payload<'minutes.sign'> {
  @Id()
  person: string;

  @OneOf(minutesVariants, { optional: true })
  variant?: MinutesVariant;
}

export class ApproveMinutesDto extends CommandDto implements Payload<'minutes.approve'> {
  @Text(lengths.name, { description: 'The meeting that approved them, by its id or in words. Public.' })
  atMeeting: string;

  @Id({ optional: true, description: 'The vote in that meeting.' })
  vote?: string;
}

export class CorrectMinutesDto extends CommandDto implements Payload<'minutes.correct'> {
  @Text(lengths.reason, { description: 'What was wrong. Public.' })
  reason: string;

  @Text(lengths.name, { description: 'The meeting that decided it, by its id or in words. Public.' })
  atMeeting: string;

  @Matches(sha256Form)
  @Text(64, { optional: true })
  sha256?: string;
}

class IncidentDto extends CommandDto {
  @Moment({ optional: true, description: 'When the disturbance began; the latest where it is left out.' })
  incident?: string;
}

export class AnnounceIncidentDto extends IncidentDto implements Payload<'stream.announce'> {
  @Text(lengths.reason, { optional: true, description: 'What the public is told. Public.' })
  text?: string;
}

export class TakeStepDto extends IncidentDto implements Payload<'stream.step'> {
  @Text(lengths.reason, { description: 'What was done. Public.' })
  text: string;
}

export class AttributeIncidentDto extends IncidentDto implements Payload<'stream.attribute'> {
  @OneOf(responsibilities)
  responsibility: Responsibility;
}

export class DecideContinuationDto extends CommandDto implements Payload<'continuation.decide'> {
  @Id()
  vote: string;
}

export class RecordingGapDto implements RecordingGap {
  @Ids(most.items)
  items: string[];

  @Text(lengths.reason, { optional: true, description: 'Why it is missing. Public.' })
  text?: string;
}

export class PublishRecordingDto extends CommandDto implements Payload<'recording.publish'> {
  @WebAddress()
  url: string;

  @Many(() => RecordingGapDto, most.items, { description: 'What it lacks; parts behind closed doors are named here.' })
  gaps: RecordingGapDto[];

  @Truth({ optional: true })
  captions?: boolean;
}

export class CaptionRecordingDto extends CommandDto implements Payload<'recording.caption'> {}

export class WithdrawRecordingDto extends CommandDto implements Payload<'recording.withdraw'> {
  @Text(lengths.reason, { description: 'Public: whoever looks for it reads why it is gone.' })
  reason: string;
}
