import { Id, Ids, Slug, Text, Whole } from '../../platform/fields.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { lengths, most } from './parts.js';

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
