import type { AttendanceStatus, Mode } from '../../procedure/vocabulary.js';
import { Id, Many, OneOf, Text, Truth } from '../../platform/fields.js';
import { attendanceStatuses, modes } from '../words.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { lengths, most, RollEntryDto } from './parts.js';

export class OpenMeetingDto extends CommandDto implements Payload<'meeting.open'> {
  @Id({ optional: true })
  chair?: string;

  @Text(lengths.name, { optional: true, description: 'Who keeps the minutes, by name.' })
  secretary?: string;
}

export class CallRollDto extends CommandDto implements Payload<'roll.call'> {
  @Many(() => RollEntryDto, most.people)
  entries: RollEntryDto[];
}

/** About one person and nothing else. */
class PersonOnlyDto extends CommandDto {
  @Id()
  person: string;
}

export class ArriveDto extends PersonOnlyDto implements Payload<'member.arrive'> {
  @OneOf(modes)
  mode: Mode;
}

export class LeaveDto extends PersonOnlyDto implements Payload<'member.leave'> {
  @Text(lengths.reason, { optional: true, description: 'Stays inside.' })
  reason?: string;
}

export class SeatSubstituteDto extends PersonOnlyDto implements Payload<'substitute.seat'> {
  @Id()
  substituteFor: string;

  @Id({ optional: true, description: 'Set where the substitution holds for this item only.' })
  item?: string;

  @Text(lengths.reason, { optional: true, description: 'Stays inside.' })
  reason?: string;
}

export class StandDownDto extends PersonOnlyDto implements Payload<'substitute.stand-down'> {}

export class ChangeModeDto extends PersonOnlyDto implements Payload<'mode.change'> {
  @OneOf(modes)
  mode: Mode;
}

export class LoseConnectionDto extends PersonOnlyDto implements Payload<'connection.lose'> {}

export class RestoreConnectionDto extends PersonOnlyDto implements Payload<'connection.restore'> {}

export class ChangeChairDto extends CommandDto implements Payload<'chair.change'> {
  @Id({ optional: true, description: 'Left out only where a source does not say.' })
  chair?: string;

  @Text(lengths.reason, { optional: true, description: 'Stays inside.' })
  reason?: string;
}

export class NoteAttendanceDto extends PersonOnlyDto implements Payload<'attendance.note'> {
  @OneOf(attendanceStatuses)
  status: AttendanceStatus;

  @OneOf(modes, { optional: true })
  mode?: Mode;

  @Id({ optional: true })
  item?: string;

  @Truth({ optional: true })
  forItemOnly?: boolean;

  @Id({ optional: true })
  substituteFor?: string;

  @Text(200, { optional: true })
  nativeStatus?: string;
}
