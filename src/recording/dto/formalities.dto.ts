import type { AbsenceScope } from '../../procedure/formalities/state.js';
import { Id, Ids, Moment, OneOf, Slug, Text, Truth, Whole } from '../../platform/fields.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { lengths, most } from './parts.js';

const absenceScopes: readonly AbsenceScope[] = ['whole', 'part', 'item'];

export class DeclareQuorumDto extends CommandDto implements Payload<'quorum.declare'> {}

export class RemarkOnSummonsDto extends CommandDto implements Payload<'summons.remark'> {
  @Text(lengths.note)
  text: string;

  @Id({ optional: true, description: 'Who made the remark.' })
  person?: string;
}

export class ProposeAgendaChangeDto extends CommandDto implements Payload<'agenda.propose-change'> {
  @Text(lengths.note)
  text: string;

  @Id()
  by: string;
}

export class AdoptAgendaDto extends CommandDto implements Payload<'agenda.adopt'> {
  @Id({ optional: true, description: 'The vote on it; left out where nobody asked for one.' })
  vote?: string;
}

export class ChooseSignatoriesDto extends CommandDto implements Payload<'signatories.choose'> {
  @Ids(most.people)
  persons: string[];
}

export class ApprovePreviousMinutesDto extends CommandDto implements Payload<'previous-minutes.approve'> {
  @Slug(120, { description: 'The address of that meeting below the same body, for most its date.' })
  meeting: string;

  @Whole(1, 1_000, { optional: true })
  version?: number;

  @Text(lengths.note, { optional: true })
  remarks?: string;

  @Id({ optional: true })
  vote?: string;
}

export class RequestExemptionDto extends CommandDto implements Payload<'exemption.request'> {
  @Id()
  item: string;

  @Id()
  person: string;

  @Text(lengths.reason, { optional: true, description: 'Stays inside.' })
  ground?: string;
}

export class DecideExemptionDto extends CommandDto implements Payload<'exemption.decide'> {
  @Id()
  item: string;

  @Id()
  person: string;

  @OneOf(['exempted', 'not-exempted'])
  outcome: 'exempted' | 'not-exempted';

  @Text(lengths.reason, { description: 'The provision, as it must stand in the minutes; public.' })
  basis: string;

  @Id({ optional: true })
  vote?: string;
}

export class ReportAbsenceDto extends CommandDto implements Payload<'absence.report'> {
  @Id()
  person: string;

  @OneOf(absenceScopes)
  scope: AbsenceScope;

  @Moment({ optional: true })
  from?: string;

  @Moment({ optional: true })
  to?: string;

  @Id({ optional: true })
  item?: string;

  @Text(lengths.reason, { optional: true, description: 'Stays inside.' })
  reason?: string;
}

export class CallSubstituteDto extends CommandDto implements Payload<'substitute.call'> {
  @Id()
  person: string;

  @Id()
  substituteFor: string;
}

export class AnswerCallDto extends CommandDto implements Payload<'substitute.answer'> {
  @Id()
  person: string;

  @Truth()
  accepts: boolean;
}

export class GrantLeaveDto extends CommandDto implements Payload<'leave.grant'> {
  @Id()
  person: string;

  @Moment()
  from: string;

  @Moment({ optional: true, description: 'Left out where it lasts until further notice.' })
  to?: string;

  @Text(lengths.reason, { optional: true, description: 'Stays inside.' })
  reason?: string;
}
