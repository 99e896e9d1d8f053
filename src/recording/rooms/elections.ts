import type { ElectionCommand } from '../../procedure/elections/commands.js';
import type { Payload } from '../dto/command.dto.js';
import * as elections from '../dto/elections.dto.js';
import { row, type Row } from '../row.js';

export const electionRows: { readonly [T in ElectionCommand['type']]: Row<T> } = {
  'election.open': row('election.open', elections.OpenElectionDto, 'An election begins: of whom, and in which way'),
  'list.hand-in': row('list.hand-in', elections.HandInListDto, 'A list of candidates'),
  'lot.draw': row('lot.draw', elections.DrawLotDto, 'A lot is drawn between those who are tied'),
  'election.settle': row('election.settle', elections.SettleElectionDto, 'Who is elected, by the votes'),
};

/** One example of each, for the description at /api/docs. */
export const electionExamples: { readonly [T in ElectionCommand['type']]: Payload<T> } = {
  'election.open': {
    election: 'valg-1',
    item: 'sak-41',
    title: 'Formannskapet',
    electing: 'members',
    seats: 5,
    way: 'proportional',
    mayFallShort: true,
    demandedBy: ['medlem-3'],
  },
  'list.hand-in': {
    election: 'valg-1',
    list: 'liste-1',
    name: 'Felleslisten',
    groups: ['Ap', 'SV'],
    signedBy: ['medlem-2'],
    candidates: [
      { candidate: 'medlem-2', gender: 'woman' },
      { candidate: 'kandidat-1', name: 'Odd Strand', gender: 'man' },
    ],
  },
  'lot.draw': {
    vote: 'votering-7',
    between: ['liste-1', 'liste-2'],
    drawn: 'liste-2',
    how: 'To sedler i en bolle',
    witnesses: ['medlem-2', 'medlem-3'],
  },
  'election.settle': { election: 'valg-1' },
};
