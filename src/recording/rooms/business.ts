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
  'question-time.start': row('question-time.start', business.StartPublicTimeDto, 'The public has the word'),
  'question-time.end': row('question-time.end', business.EndPublicTimeDto, 'The public’s time is over'),
  'public-comment.give': row(
    'public-comment.give',
    business.GiveCommentDto,
    'Somebody of the public asks or says something',
  ),
  'reports.note': row('reports.note', business.NoteReportsDto, 'Reports are taken note of, one or many at once'),
  'briefing.give': row('briefing.give', business.GiveBriefingDto, 'Somebody briefs the body on the item under way'),
  'delegated-decision.report': row(
    'delegated-decision.report',
    business.ReportDelegatedDto,
    'What was decided under delegated power',
  ),
  'notice.owe': row(
    'notice.owe',
    business.OweNoticeDto,
    'It was urgent and decided in another body’s place, which is owed a notice',
  ),
  'urgent-decision.report': row(
    'urgent-decision.report',
    business.ReportUrgentDto,
    'The body is told what was decided in its place',
  ),
  'legality.demand': row(
    'legality.demand',
    business.DemandControlDto,
    'Members of the council demand that a decision is controlled',
  ),
  'legality.take-up': row(
    'legality.take-up',
    business.TakeUpControlDto,
    'The Statsforvalter controls a decision on its own initiative',
  ),
  'legality.defer': row(
    'legality.defer',
    business.DeferDecisionDto,
    'A decision under control is not carried out before the control is done',
  ),
  'legality.review': row('legality.review', business.ReviewDecisionDto, 'The body that decided has looked at it again'),
  'legality.send': row('legality.send', business.SendControlDto, 'It holds fast, and sends the case on'),
  'legality.settle': row('legality.settle', business.SettleControlDto, 'The Statsforvalter has settled it'),
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
  'question-time.start': {},
  'question-time.end': {},
  'public-comment.give': { text: 'Hvorfor er biblioteket stengt på lørdager?' },
  'reports.note': { items: ['sak-44', 'sak-45'] },
  'briefing.give': { item: 'sak-41', by: 'direktor', text: 'Framdriften i byggingen av ny skole.' },
  'delegated-decision.report': {
    item: 'sak-44',
    text: 'Skjenkebevilling for én kveld til Fjordvik kulturhus.',
    madeBy: 'Kommunedirektøren',
    provision: 'delegeringsreglementet punkt 4.2',
  },
  'notice.owe': { item: 'sak-41', body: { id: 'fjordvik-kst', name: 'Kommunestyret' } },
  'urgent-decision.report': {
    item: 'sak-45',
    text: 'Formannskapet bevilget 200 000 kroner til sikring etter raset.',
    madeBy: 'Formannskapet',
    decidedIn: { meeting: 'fjordvik-fsk-2026-11-12', item: 'sak-7' },
  },
  'legality.demand': { item: 'sak-41', demanders: ['medlem-2', 'medlem-3', 'medlem-5'], on: '2026-12-07' },
  'legality.take-up': {
    item: 'sak-42',
    part: 'doors',
    reason: 'Saken har allmenn interesse for innsynet i kommunen.',
    on: '2026-12-09',
  },
  'legality.defer': { item: 'sak-41', by: 'deciding-body', on: '2026-12-14' },
  'legality.review': { item: 'sak-41', outcome: 'upheld', on: '2026-12-14' },
  'legality.send': { item: 'sak-41', on: '2026-12-15' },
  'legality.settle': { item: 'sak-41', outcome: 'upheld', on: '2027-02-10' },
};
