import type { VotingStep } from '../../procedure/forms/events.js';
import type { Choice, MotionId, PersonId } from '../../procedure/vocabulary.js';
import { Id, Ids, Many, Moment, OneOf, Part, Text, Truth, Whole } from '../../platform/fields.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { AgendaItemDto, lengths, most } from './parts.js';

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

export class VotingStepDto implements VotingStep {
  @Text(500, { description: 'What is voted on, as the chair will put it.' })
  question: string;

  @OneOf(['yes-no', 'choice'])
  kind: 'yes-no' | 'choice';

  @Ids(most.motions)
  motions: MotionId[];
}

export class AnnounceOrderDto extends CommandDto implements Payload<'voting-order.announce'> {
  @Id()
  item: string;

  @Many(() => VotingStepDto, most.options)
  order: VotingStepDto[];
}

export class MoveMotionDto extends CommandDto implements Payload<'motion.move'> {
  @Id()
  motion: string;

  @Ids(most.motions, { optional: true, description: 'The motions it changes or adds to.' })
  targets?: MotionId[];

  @Whole(0, 1_000, { optional: true, description: 'Lower is put to the vote first.' })
  precedence?: number;
}

export class ForwardMotionDto extends CommandDto implements Payload<'motion.forward'> {
  @Id()
  motion: string;

  @Text(lengths.name, { optional: true, description: 'To whom.' })
  to?: string;
}

export class RuleOutMotionDto extends CommandDto implements Payload<'motion.rule-out'> {
  @Id()
  motion: string;

  @Text(lengths.reason, { description: 'Public.' })
  reason: string;
}

export class DemandItemDto extends CommandDto implements Payload<'agenda.demand'> {
  @Part(() => AgendaItemDto)
  matter: AgendaItemDto;

  @Ids(most.people, { description: 'The members who demand it.' })
  demandedBy: PersonId[];
}
