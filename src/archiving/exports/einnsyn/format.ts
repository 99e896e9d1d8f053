import { toldVotes, withoutStemme } from '../deciding.js';
import type { ExportFormat } from '../formats.js';
import { counts, lossNote, type MayLose } from '../losses.js';
import type { ExportSource } from '../source.js';
import { identityNumbersIn, yearAndNumber } from '../texts.js';
import { einnsynMeeting, longestText } from './meeting.js';

/** Every text of ours that has a place in eInnsyn. */
const textsOf = ({ minutes }: ExportSource): string[] =>
  minutes.items.flatMap(({ title, recommendation, decision, documents }) => [
    title,
    recommendation ?? '',
    decision?.text ?? '',
    ...documents.map((document) => document.title),
  ]);

const mayLose: MayLose[] = [
  {
    what: 'abstentions',
    where: '$.items[*].votes[*].ballots[*].choice',
    count: withoutStemme,
    why: 'Votering.stemme is one of Ja, Nei, Blankt',
  },
  {
    what: 'votes',
    where: '$.items[*].votes[*]',
    count: (source) => counts.votes(source) - toldVotes(source).length,
    why: 'ballots hang on a Vedtak, one list for each; the other votes are told by their sentence only, and a vote without a decision not at all',
  },
  {
    what: 'unnamed-votes',
    where: '$.items[*].votes[*].tally',
    count: (source) => toldVotes(source).filter(({ ballots }) => ballots.length === 0).length,
    why: 'a Votering names somebody; a vote that leaves totals only has a sentence and no numbers',
  },
  {
    what: 'casting-votes',
    where: '$.items[*].votes[*].castingVote',
    count: counts.castingVotes,
    why: 'Votering has no mark for a casting vote',
  },
  {
    what: 'parties',
    where: '$.items[*].votes[*].ballots[*].group',
    count: (source) =>
      toldVotes(source)
        .flatMap(({ ballots }) => ballots)
        .filter(({ group }) => group !== null).length,
    why: 'Votering.representerer asks for initials and an e-mail address',
  },
  {
    what: 'attendance',
    where: '$.attendance',
    count: (source) => counts.present(source) + counts.absent(source),
    why: 'people are named with their votes only',
  },
  {
    what: 'outcomes',
    where: '$.items[*].outcome',
    count: ({ minutes }) => minutes.items.filter(({ outcome }) => outcome !== null).length,
    why: 'Moetesak has no field for how it ended',
  },
  {
    what: 'item-numbers',
    where: '$.items[*].number',
    count: ({ minutes }) =>
      minutes.items.filter(({ number }) => number !== '' && yearAndNumber(number) === null).length,
    why: 'a Moetesak is numbered by year and sequence; other numbers have no field',
  },
  {
    what: 'long-texts',
    where: '$.items[*]',
    count: (source) => textsOf(source).filter((text) => text.length > longestText).length,
    why: 'the server takes 500 characters; the beginning is sent, with the address of the whole',
  },
  {
    what: 'identity-numbers',
    where: '$.items[*]',
    count: (source) => textsOf(source).flatMap(identityNumbersIn).length,
    why: 'the server refuses texts with a Norwegian identity number; it is covered',
  },
  {
    what: 'motions',
    where: '$.items[*].motions[*]',
    count: counts.motions,
    why: 'only the recommendation has a field',
  },
  {
    what: 'statements',
    where: '$.items[*].statements[*]',
    count: counts.statements,
    why: 'there is no field for a dissent',
  },
  { what: 'notes', where: '$.notes', count: counts.notes, why: 'there is no field for a note' },
  {
    what: 'closed-parts',
    where: '$.closures[*]',
    count: counts.closures,
    why: 'there is no field for the provision the doors were closed on',
  },
  {
    what: 'disqualifications',
    where: '$.items[*].disqualifications[*]',
    count: counts.disqualifications,
    why: 'there is no field for who stepped aside',
  },
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
    why: 'an object is replaced; what stood there before is not kept',
  },
  {
    what: 'times',
    where: '$.items[*].begun',
    count: counts.itemTimes,
    why: 'only the meeting has a time',
  },
  {
    what: 'stream-incidents',
    where: '$.stream.incidents[*]',
    count: counts.incidents,
    why: 'there is an address for the video, and no field for what was wrong with it',
  },
];

/** The national portal for public access to meetings and documents. */
export const einnsyn: ExportFormat = {
  format: 'einnsyn',
  standard: 'eInnsyn API model (felleslosninger/einnsyn-api-spec, August 2026)',
  files: (source) => [
    {
      name: 'moetemappe.json',
      mediaType: 'application/json; charset=utf-8',
      write: () => `${JSON.stringify(einnsynMeeting(source), null, 2)}\n`,
    },
  ],
  losses: (source) => lossNote('einnsyn', mayLose, source),
};
