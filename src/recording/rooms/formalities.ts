import type { FormalityCommand } from '../../procedure/formalities/commands.js';
import type { Payload } from '../dto/command.dto.js';
import * as formalities from '../dto/formalities.dto.js';
import { row, type Row } from '../row.js';

export const formalityRows: { readonly [T in FormalityCommand['type']]: Row<T> } = {
  'quorum.declare': row('quorum.declare', formalities.DeclareQuorumDto, 'Enough members are there to decide'),
  'summons.remark': row('summons.remark', formalities.RemarkOnSummonsDto, 'Something is said of the summons'),
  'agenda.propose-change': row(
    'agenda.propose-change',
    formalities.ProposeAgendaChangeDto,
    'A member wants the agenda otherwise',
  ),
  'agenda.adopt': row('agenda.adopt', formalities.AdoptAgendaDto, 'The agenda is adopted'),
  'signatories.choose': row('signatories.choose', formalities.ChooseSignatoriesDto, 'Who signs the minutes'),
  'previous-minutes.approve': row(
    'previous-minutes.approve',
    formalities.ApprovePreviousMinutesDto,
    'The minutes of an earlier meeting are approved',
  ),
  'absence.report': row('absence.report', formalities.ReportAbsenceDto, 'Somebody will not be there'),
  'substitute.call': row('substitute.call', formalities.CallSubstituteDto, 'A substitute is asked to come'),
  'substitute.answer': row('substitute.answer', formalities.AnswerCallDto, 'Whether they can come'),
  'leave.grant': row('leave.grant', formalities.GrantLeaveDto, 'A member may be away for a while'),
  'exemption.request': row(
    'exemption.request',
    formalities.RequestExemptionDto,
    'A member asks to be exempted from a matter',
  ),
  'exemption.decide': row('exemption.decide', formalities.DecideExemptionDto, 'Whether to exempt them is decided'),
};

/** One example of each, for the description at /api/docs. */
export const formalityExamples: { readonly [T in FormalityCommand['type']]: Payload<T> } = {
  'quorum.declare': {},
  'summons.remark': { text: 'Vedlegget til sak 41 kom først på mandag.', person: 'medlem-3' },
  'agenda.propose-change': { text: 'Sak 44 behandles før sak 42.', by: 'medlem-3' },
  'agenda.adopt': {},
  'signatories.choose': { persons: ['medlem-2', 'medlem-5'] },
  'previous-minutes.approve': { meeting: '2026-10-19', version: 1 },
  'absence.report': { person: 'medlem-4', scope: 'part', to: '2026-11-23T18:00:00.000Z', reason: 'Legetime' },
  'substitute.call': { person: 'vara-1', substituteFor: 'medlem-4' },
  'substitute.answer': { person: 'vara-1', accepts: true },
  'leave.grant': { person: 'medlem-6', from: '2026-11-23T19:00:00.000Z', reason: 'Må hente barn' },
  'exemption.request': { item: 'sak-41', person: 'medlem-5', ground: 'Syk søster i nabolaget.' },
  'exemption.decide': {
    item: 'sak-41',
    person: 'medlem-5',
    outcome: 'exempted',
    basis: 'kommuneloven § 11-11',
    vote: 'fritak-1',
  },
};
