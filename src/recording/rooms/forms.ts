import type { FormsCommand } from '../../procedure/forms/commands.js';
import type { Payload } from '../dto/command.dto.js';
import * as forms from '../dto/forms.dto.js';
import { row, type Row } from '../row.js';

export const formsRows: { readonly [T in FormsCommand['type']]: Row<T> } = {
  'answers.open': row('answers.open', forms.OpenAnswersDto, 'A matter is decided in writing; answers may come'),
  'answer.record': row('answer.record', forms.RecordAnswerDto, 'What one member answered; told when it is settled'),
  'item.settle-in-writing': row(
    'item.settle-in-writing',
    forms.SettleInWritingDto,
    'Adopted when everybody agreed twice',
  ),
  'urgency.contest': row(
    'urgency.contest',
    forms.ContestUrgencyDto,
    'Members want an ordinary meeting instead of the urgent remote one',
  ),
  'finalists.rule': row(
    'finalists.rule',
    forms.RuleOnFinalistsDto,
    'The chair says which two budget proposals go on, where votes are equal',
  ),
};

/** One example of each, for the description at /api/docs. */
export const formsExamples: { readonly [T in FormsCommand['type']]: Payload<T> } = {
  'answers.open': {
    item: 'sak-41',
    proposal: 'Kommunestyret godkjenner forprosjektet.',
    until: '2026-11-25T12:00:00.000Z',
  },
  'answer.record': { item: 'sak-41', person: 'medlem-3', agrees: true, inWriting: true },
  'item.settle-in-writing': { item: 'sak-41' },
  'urgency.contest': { item: 'sak-41', demandedBy: ['medlem-2', 'medlem-3', 'medlem-4'] },
  'finalists.rule': { vote: 'votering-1', options: ['a', 'b'], reason: 'Loddtrekning mellom b og c.' },
};
