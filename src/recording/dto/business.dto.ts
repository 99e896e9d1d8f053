import { Id, Ids, OneOf, Part, Text, Texts } from '../../platform/fields.js';
import {
  controlledParts,
  deferringBodies,
  questionEnds,
  questionKinds,
  type BodyRef,
  type ControlledPart,
  type DecidedIn,
  type DeferringBody,
  type QuestionEnd,
  type QuestionKind,
} from '../../procedure/business/commands.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { lengths, most, OnDay } from './parts.js';

export class AskQuestionDto extends CommandDto implements Payload<'question.ask'> {
  @Id()
  question: string;

  @OneOf(questionKinds)
  kind: QuestionKind;

  @Id()
  by: string;

  @Id({ optional: true, description: 'Whom it is put to; the chair where nobody is named.' })
  to?: string;

  @Id({ optional: true })
  item?: string;

  @Text(lengths.text)
  text: string;
}

export class AnswerQuestionDto extends CommandDto implements Payload<'question.answer'> {
  @Id()
  question: string;

  @Id()
  by: string;

  @Text(lengths.text)
  text: string;
}

export class SettleQuestionDto extends CommandDto implements Payload<'question.settle'> {
  @Id()
  question: string;

  @OneOf(questionEnds)
  how: QuestionEnd;
}

export class RaisePointOfOrderDto extends CommandDto implements Payload<'point-of-order.raise'> {
  @Id()
  person: string;

  @Text(lengths.note)
  text: string;

  @Text(lengths.note, { optional: true, description: 'What the chair ruled.' })
  ruling?: string;
}

export class StartPublicTimeDto extends CommandDto implements Payload<'question-time.start'> {}

export class EndPublicTimeDto extends CommandDto implements Payload<'question-time.end'> {}

export class GiveCommentDto extends CommandDto implements Payload<'public-comment.give'> {
  @Text(lengths.name, { optional: true, description: 'Only where whoever speaks wants it told. Public at once.' })
  name?: string;

  @Text(lengths.text, { optional: true })
  text?: string;
}

export class NoteReportsDto extends CommandDto implements Payload<'reports.note'> {
  @Ids(most.items)
  items: string[];
}

export class GiveBriefingDto extends CommandDto implements Payload<'briefing.give'> {
  @Id()
  item: string;

  @Id({ optional: true, description: 'Whoever gave it, where they are on the roster.' })
  by?: string;

  @Text(lengths.text)
  text: string;
}

/** A decision made by others, as the body is told of it. */
class ReportedDto extends CommandDto {
  @Id()
  item: string;

  @Text(lengths.text)
  text: string;

  @Text(500, { description: 'Who decided, in words: “Kommunedirektøren”.' })
  madeBy: string;
}

export class ReportDelegatedDto extends ReportedDto implements Payload<'delegated-decision.report'> {
  @Text(500, { optional: true, description: 'Where the power was delegated, as a provision.' })
  provision?: string;
}

export class BodyDto implements BodyRef {
  @Id()
  id: string;

  @Text(lengths.name)
  name: string;
}

export class OweNoticeDto extends CommandDto implements Payload<'notice.owe'> {
  @Id()
  item: string;

  @Part(() => BodyDto, { description: 'The body that was passed over.' })
  body: BodyDto;
}

export class DecidedInDto implements DecidedIn {
  @Id({ description: 'Id of the meeting in which it was decided.' })
  meeting: string;

  @Id()
  item: string;
}

export class ReportUrgentDto extends ReportedDto implements Payload<'urgent-decision.report'> {
  @Part(() => DecidedInDto, { optional: true })
  decidedIn?: DecidedInDto;
}

class ControlStepDto extends CommandDto {
  @Id()
  item: string;

  @OneOf(controlledParts, {
    optional: true,
    description: 'What of the item; its final decision where nothing is said, or what there is to control.',
  })
  part?: ControlledPart;

  @OnDay({ description: 'The day it happened.' })
  on: string;
}

export class DemandControlDto extends ControlStepDto implements Payload<'legality.demand'> {
  @Ids(most.people)
  demanders: string[];

  @Texts(most.people, lengths.name, {
    optional: true,
    description: 'Members of the council who are not on this body’s roster, by name.',
  })
  others?: string[];
}

export class TakeUpControlDto extends ControlStepDto implements Payload<'legality.take-up'> {
  @Text(lengths.text, { description: 'The special reasons (§ 27-1 second subsection).' })
  reason: string;
}

export class DeferDecisionDto extends ControlStepDto implements Payload<'legality.defer'> {
  @OneOf(deferringBodies, { description: 'Who says that the decision is not carried out before the control is done.' })
  by: DeferringBody;
}

export class ReviewDecisionDto extends ControlStepDto implements Payload<'legality.review'> {
  @OneOf(['upheld', 'changed'])
  outcome: 'upheld' | 'changed';
}

export class SendControlDto extends ControlStepDto implements Payload<'legality.send'> {}

export class SettleControlDto extends ControlStepDto implements Payload<'legality.settle'> {
  @OneOf(['upheld', 'annulled'])
  outcome: 'upheld' | 'annulled';
}
