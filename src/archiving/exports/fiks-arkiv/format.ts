import { toldVotes, withoutStemme } from '../deciding.js';
import type { ExportFormat } from '../formats.js';
import { counts, lossNote, type MayLose } from '../losses.js';
import { yearAndNumber } from '../texts.js';
import { documentMessages, folderMessage, itemMessage, placed } from './messages.js';

const mediaType = 'application/xml; charset=utf-8';

const mayLose: MayLose[] = [
  {
    what: 'abstentions',
    where: '$.items[*].votes[*].ballots[*].choice',
    count: withoutStemme,
    why: 'stemme is one of Ja, Nei, Blankt',
  },
  {
    what: 'ballots',
    where: '$.items[*].votes[*].ballots[*]',
    count: (source) => counts.ballots(source) - toldVotes(source).reduce((sum, { ballots }) => sum + ballots.length, 0),
    why: 'votering hangs on a vedtak, one list for each; the other votes are told by their sentence, in a merknad',
  },
  {
    what: 'unnamed-votes',
    where: '$.items[*].votes[*].tally',
    count: counts.unnamedVotes,
    why: 'a votering names somebody; a vote that leaves totals only is told by its sentence, in a merknad',
  },
  {
    what: 'casting-votes',
    where: '$.items[*].votes[*].castingVote',
    count: counts.castingVotes,
    why: 'votering has no mark for a casting vote; the sentence says it',
  },
  {
    what: 'item-numbers',
    where: '$.items[*].number',
    count: ({ minutes }) => minutes.items.filter(({ number }) => yearAndNumber(number) === null).length,
    why: 'year and sequence are required; a number without them is given the sequence nought, and stands as registreringsID',
  },
  {
    what: 'clock-times',
    where: '$.items[*].begun',
    count: counts.itemTimes,
    why: 'moetedato is a day (xs:date), and a matter has no times',
  },
  {
    what: 'attendance-times',
    where: '$.attendance.present[*].periods[*]',
    count: counts.periods,
    why: 'moetedeltaker has no time, and no absence',
  },
  {
    what: 'others',
    where: '$.attendance.others[*]',
    count: ({ minutes }) => minutes.attendance.others.length,
    why: 'the code list of functions knows leader, deputy, member, substitute and secretary only',
  },
  { what: 'speeches', where: '$.items[*]', count: counts.speeches, why: 'there is no field for who had the floor' },
  {
    what: 'elections',
    where: '$.elections[*]',
    count: counts.elections,
    why: 'there is no field for lists, quotients or those elected',
  },
  {
    what: 'questions',
    where: '$.business',
    count: counts.questions,
    why: 'there is no field for questions and answers',
  },
  {
    what: 'corrections',
    where: '$.corrections[*]',
    count: counts.corrections,
    why: 'a message makes something; what stood there before is not in it',
  },
  {
    what: 'stream-incidents',
    where: '$.stream.incidents[*]',
    count: counts.incidents,
    why: 'there is no field for the stream',
  },
];

/** Into the municipality's own archive, over KS Fiks: the folder first, then the rest in any order. */
export const fiksArkiv: ExportFormat = {
  format: 'fiks-arkiv',
  standard: 'KS Fiks Arkiv v1, arkivmelding opprett',
  needs: ['pdf'],
  files: (source) => [
    { name: 'moetemappe.xml', mediaType, write: () => folderMessage(source) },
    ...placed(source).map(({ item, place }) => ({
      name: `sak-${place}.xml`,
      mediaType,
      write: () => itemMessage(source, item),
    })),
    ...documentMessages(source).map(({ name, write }) => ({ name, mediaType, write })),
  ],
  losses: (source) => lossNote('fiks-arkiv', mayLose, source),
};
