import { Id, OneOf, Text } from '../../platform/fields.js';
import { questionEnds, questionKinds, type QuestionEnd, type QuestionKind } from '../../procedure/business/commands.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { lengths } from './parts.js';

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
