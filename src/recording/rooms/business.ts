import type { BusinessCommand } from '../../procedure/business/commands.js';
import * as business from '../dto/business.dto.js';
import type { Payload } from '../dto/command.dto.js';
import { row, type Row } from '../row.js';

export const businessRows: { readonly [T in BusinessCommand['type']]: Row<T> } = {
  'question.ask': row('question.ask', business.AskQuestionDto, 'A member puts a question or an interpellation'),
  'question.answer': row('question.answer', business.AnswerQuestionDto, 'It is answered'),
  'question.settle': row(
    'question.settle',
    business.SettleQuestionDto,
    'It is debated, promised in writing or taken back',
  ),
  'point-of-order.raise': row(
    'point-of-order.raise',
    business.RaisePointOfOrderDto,
    'Somebody raises a point of order',
  ),
};

/** One example of each, for the description at /api/docs. */
export const businessExamples: { readonly [T in BusinessCommand['type']]: Payload<T> } = {
  'question.ask': {
    question: 'sporsmal-1',
    kind: 'question',
    by: 'medlem-3',
    to: 'ordforer',
    text: 'Når blir lysene langs Strandgata reparert?',
  },
  'question.answer': { question: 'sporsmal-1', by: 'ordforer', text: 'Arbeidet begynner i neste uke.' },
  'question.settle': { question: 'sporsmal-2', how: 'in-writing' },
  'point-of-order.raise': {
    person: 'medlem-2',
    text: 'Kan vi ta PS 43/26 før pausen?',
    ruling: 'Møteleder holder fast ved rekkefølgen.',
  },
};
