import type { Lost } from '../../contract/exports.js';
import type { ExportSource } from './source.js';

export interface LossNote {
  format: string;
  lost: Lost[];
}

/** Something a format may lose, and how many of it a meeting has. */
export interface MayLose extends Omit<Lost, 'count'> {
  count: (source: ExportSource) => number;
}

export const lossNote = (format: string, may: MayLose[], source: ExportSource): LossNote => ({
  format,
  lost: may.flatMap(({ count, ...rest }) => {
    const found = count(source);
    return found > 0 ? [{ what: rest.what, where: rest.where, count: found, why: rest.why }] : [];
  }),
});

/** How to count what several formats lose. */
const votesOf = ({ minutes }: ExportSource) => minutes.items.flatMap(({ votes }) => votes);
const ballotsOf = (source: ExportSource) => votesOf(source).flatMap(({ ballots }) => ballots);
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

export const counts = {
  votes: (source: ExportSource) => votesOf(source).length,
  ballots: (source: ExportSource) => ballotsOf(source).length,
  unnamedVotes: (source: ExportSource) =>
    votesOf(source).filter(({ tally, ballots }) => Object.keys(tally ?? {}).length > 0 && ballots.length === 0).length,
  castingVotes: (source: ExportSource) => votesOf(source).filter(({ castingVote }) => castingVote !== null).length,
  voided: (source: ExportSource) => votesOf(source).filter(({ state }) => state === 'voided').length,
  corrections: ({ minutes }: ExportSource) => minutes.corrections.length,
  formerResults: (source: ExportSource) => sum(votesOf(source).map(({ former }) => former.length)),
  motions: ({ minutes }: ExportSource) => sum(minutes.items.map(({ motions }) => motions.length)),
  statements: ({ minutes }: ExportSource) => sum(minutes.items.map(({ statements }) => statements.length)),
  notes: ({ minutes }: ExportSource) => minutes.notes.length + sum(minutes.items.map(({ notes }) => notes.length)),
  closures: ({ minutes }: ExportSource) => minutes.closures.length,
  periods: ({ minutes: { attendance } }: ExportSource) =>
    sum([...attendance.present, ...attendance.substitutes].map(({ periods }) => periods.length)),
  absent: ({ minutes: { attendance } }: ExportSource) => attendance.absent.length + attendance.notRecorded.length,
  present: ({ minutes: { attendance } }: ExportSource) =>
    attendance.present.length + attendance.substitutes.length + attendance.others.length,
  disqualifications: ({ minutes }: ExportSource) =>
    sum(minutes.items.map(({ disqualifications }) => disqualifications.length)),
  speeches: ({ meeting }: ExportSource) => sum(Object.values(meeting.items).map(({ speeches }) => speeches.length)),
  incidents: ({ minutes }: ExportSource) => minutes.stream.incidents.length,
  elections: ({ minutes }: ExportSource) => minutes.elections.length,
  questions: ({ minutes }: ExportSource) => minutes.business.questions.length + minutes.business.pointsOfOrder.length,
  overridden: ({ minutes }: ExportSource) => minutes.overridden.length,
  findings: ({ minutes }: ExportSource) => minutes.findings.length,
  documentHashes: ({ minutes }: ExportSource) => sum(minutes.items.map(({ documents }) => documents.length)),
  itemTimes: ({ minutes }: ExportSource) => minutes.items.filter(({ begun }) => begun !== null).length,
};
