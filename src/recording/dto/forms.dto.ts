import type { Choice, PersonId } from '../../procedure/vocabulary.js';
import { Id, Ids, Moment, Text, Truth } from '../../platform/fields.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { lengths, most } from './parts.js';

export class OpenAnswersDto extends CommandDto implements Payload<'answers.open'> {
  @Id()
  item: string;

  @Text(lengths.text, { description: 'What becomes the decision when everybody agrees.' })
  proposal: string;

  @Moment({ optional: true, description: 'When the answers are due.' })
  until?: string;
}

export class RecordAnswerDto extends CommandDto implements Payload<'answer.record'> {
  @Id()
  item: string;

  @Id()
  person: string;

  @Truth({ description: 'To the proposal.' })
  agrees: boolean;

  @Truth({ description: 'To deciding in writing.' })
  inWriting: boolean;
}

export class SettleInWritingDto extends CommandDto implements Payload<'item.settle-in-writing'> {
  @Id()
  item: string;
}

export class ContestUrgencyDto extends CommandDto implements Payload<'urgency.contest'> {
  @Id({ optional: true, description: 'Left out: everything still to be decided.' })
  item?: string;

  @Ids(most.people, { description: 'The members who want an ordinary meeting.' })
  demandedBy: PersonId[];
}

export class RuleOnFinalistsDto extends CommandDto implements Payload<'finalists.rule'> {
  @Id()
  vote: string;

  @Ids(2, { description: 'The two options that go on.' })
  options: Choice[];

  @Text(lengths.reason, { description: 'How the chair decided. Public.' })
  reason: string;
}
