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
  'voting-order.announce': row(
    'voting-order.announce',
    forms.AnnounceOrderDto,
    'The chair tells in which order things will be voted on',
  ),
  'motion.move': row('motion.move', forms.MoveMotionDto, 'A motion filed before is moved in the meeting'),
  'motion.forward': row('motion.forward', forms.ForwardMotionDto, 'A motion is passed on without a vote on it'),
  'motion.rule-out': row('motion.rule-out', forms.RuleOutMotionDto, 'The chair does not put a motion to the vote'),
  'agenda.demand': row('agenda.demand', forms.DemandItemDto, 'A third of the members have an item on the agenda'),
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
  'voting-order.announce': {
    item: 'sak-41',
    order: [{ question: 'Endringsforslaget fra Fjordpartiet', kind: 'yes-no', motions: ['forslag-1'] }],
  },
  'motion.move': { motion: 'forslag-1' },
  'motion.forward': { motion: 'forslag-1', to: 'kommunedirektøren' },
  'motion.rule-out': { motion: 'forslag-1', reason: 'Forslaget hører til en annen sak.' },
  'agenda.demand': {
    matter: { item: 'sak-44', number: 'PS 44/26', title: 'Ny vurdering av skoleskyssen', kind: 'decision' },
    demandedBy: ['medlem-2', 'medlem-3', 'medlem-4'],
  },
};
