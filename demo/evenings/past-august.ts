import type { Gender, ListCandidate } from '../../src/procedure/elections/state.js';
import type { Ballot } from '../../src/procedure/vocabulary.js';
import {
  ballotBox,
  callItem,
  endItem,
  Hall,
  item,
  persons,
  speech,
  step,
  voteOf,
  type Evening,
  type Step,
} from './evening.js';
import { approved, published, signed } from './minutes-afterwards.js';
import { idOf, mayor } from '../skarvoy.js';

const hall = new Hall('council');

/** On the roster they are named there; whose gender is whose stays inside. */
const named = (...people: [name: string, gender: Gender][]): ListCandidate[] =>
  people.map(([name, gender]) => ({ candidate: idOf(name), gender }));

const lists: [list: string, name: string, groups: string[], signedBy: string, candidates: ListCandidate[]][] = [
  [
    'felles',
    'Ap, SV, MDG og R',
    ['Ap', 'SV', 'MDG', 'R'],
    'Arne Lidvoll',
    named(
      ['Arne Lidvoll', 'man'],
      ['Jonas Ekremås', 'man'],
      ['Torstein Bakkejord', 'man'],
      ['Biret Ánne Juoksa', 'woman'],
      ['Quyen Nhu Pham', 'woman'],
      ['Marit Sæterøy', 'woman'],
      ['Kjersti Oddny Varpehaug', 'woman'],
      ['Sindre Hellelandsvik', 'man'],
    ),
  ],
  [
    'hoyre',
    'Høyre og Venstre',
    ['H', 'V'],
    'Henrik Falkenås',
    named(
      ['Thea Lindkvist-Moen', 'woman'],
      ['Kåre Tønnervik', 'man'],
      ['Cecilie Brandvoll', 'woman'],
      ['Øystein Rabbeås', 'man'],
    ),
  ],
  [
    'sentrum',
    'Senterpartiet og KrF',
    ['Sp', 'KrF'],
    'Ingeborg Haugsbakk',
    named(
      ['Per Ivar Åsbøen', 'man'],
      ['Gunnhild Myrvangen', 'woman'],
      ['Daniel Østremsvik', 'man'],
      ['Ingeborg Haugsbakk', 'woman'],
    ),
  ],
  [
    'frp',
    'Fremskrittspartiet',
    ['FrP'],
    'Roger Skjelvikås',
    named(['Anita Løkkemoen', 'woman'], ['Dariusz Wojtkowiak', 'man']),
  ],
];

/** Everybody shows a hand: so many parties for the first, so many for the second, and whoever is left hands in a blank. */
function hands(sides: [choice: string, people: string[]][]): Ballot[] {
  return sides.flatMap(([choice, people]) => people.map((person): Ballot => [person, choice]));
}

const [first, second, third] = persons('Biret Ánne Juoksa', 'Thea Lindkvist-Moen', 'Per Ivar Åsbøen');
const options = [first, second, third].map((person) => ({ option: person!, text: person! }));

const leader = (vote: string, ballots: Ballot[]): Step[] =>
  voteOf(vote, 'ps-36', { question: 'Leder av utvalget', options, more: { election: 'leder' } }, ballots).slice(0, -1);

/** A committee by lists that share its seats, and its leader by most votes, twice, and then by lot. `yy`: the year, two digits. */
export const august = (yy: string): Evening => ({
  number: `4/${yy}`,
  body: 'council',
  title: 'Valg av nytt utvalg',
  form: 'physical',
  place: 'Kommunestyresalen, Skarvøy rådhus',
  room: 'Publikumsgalleriet, 2. etasje',
  before: [
    step(0, { type: 'meeting.announce' }),
    step(600, {
      type: 'agenda.publish',
      items: [
        item('ps-35', `PS 35/${yy}`, 'Valg av medlemmer til utvalg for oppvekst og kultur', undefined, {
          kind: 'election',
          caseRef: '2026/411',
        }),
        item('ps-36', `PS 36/${yy}`, 'Valg av leder i utvalg for oppvekst og kultur', undefined, { kind: 'election' }),
        item('fo-4', `FO 4/${yy}`, 'Spørsmål fra Roger Skjelvikås (FrP) om fergeleiet', undefined, {
          kind: 'question',
        }),
      ],
    }),
    step(60, { type: 'meeting.summon', noticeDays: 9, documentsSent: true }),
  ],
  steps: [
    step(0, { type: 'stream.report', state: 'live', seenBy: 'secretary' }),
    step(20, { type: 'meeting.open', secretary: 'Torunn Aspelid' }),
    hall.roll(),
    step(20, { type: 'quorum.declare' }),
    step(30, { type: 'agenda.adopt' }),
    step(30, { type: 'signatories.choose', persons: persons('Marit Sæterøy', 'Henrik Falkenås') }),

    callItem('ps-35'),
    ...speech('Henrik Falkenås', 60),
    step(20, {
      type: 'election.open',
      election: 'utvalg',
      item: 'ps-35',
      title: 'Utvalg for oppvekst og kultur',
      electing: 'members',
      seats: 7,
      way: 'proportional',
      demandedBy: persons('Henrik Falkenås'),
    }),
    ...lists.map(([list, name, groups, signedBy, candidates]) =>
      step(30, {
        type: 'list.hand-in',
        election: 'utvalg',
        list,
        name,
        groups,
        signedBy: persons(signedBy),
        candidates,
      }),
    ),
    ...ballotBox(
      'v1',
      'ps-35',
      {
        question: 'Medlemmer til utvalg for oppvekst og kultur',
        method: 'secret',
        options: lists.map(([option, text]) => ({ option, text })),
        more: { election: 'utvalg' },
      },
      { felles: 11, hoyre: 6, sentrum: 5, frp: 3 },
    ),
    step(40, { type: 'election.settle', election: 'utvalg' }),
    endItem('ps-35', 'elected'),

    callItem('ps-36'),
    step(20, {
      type: 'election.open',
      election: 'leder',
      item: 'ps-36',
      title: 'Leder i utvalg for oppvekst og kultur',
      electing: 'leader',
      seats: 1,
      way: 'majority',
    }),
    ...leader('v2', hands([[first!, hall.of('Ap', 'SV', 'MDG', 'R')], [second!, hall.of('H', 'V', 'FrP')], [third!, hall.of('Sp', 'KrF')]])), // prettier-ignore
    step(12, { type: 'vote.declare', vote: 'v2' }),
    ...leader('v3', hands([[first!, [...hall.of('Ap', 'SV', 'MDG', 'R'), ...persons('Daniel Østremsvik')]], [second!, [...hall.of('H', 'V', 'FrP'), ...persons('Ingeborg Haugsbakk', 'Olav Stavnesli', 'Per Ivar Åsbøen')]], ['blank', persons('Gunnhild Myrvangen')]])), // prettier-ignore
    step(60, {
      type: 'lot.draw',
      vote: 'v3',
      between: [first!, second!],
      drawn: second!,
      how: 'To like sedler i en kaffekopp',
      witnesses: [mayor, ...persons('Roger Skjelvikås')],
    }),
    step(10, { type: 'vote.declare', vote: 'v3' }),
    step(20, { type: 'election.settle', election: 'leder' }),
    endItem('ps-36', 'elected'),

    callItem('fo-4'),
    step(10, {
      type: 'question.ask',
      question: 'q1',
      kind: 'question',
      item: 'fo-4',
      by: persons('Roger Skjelvikås')[0]!,
      to: mayor,
      text: 'Når blir det nye fergeleiet på Ytre Skarv tatt i bruk?',
    }),
    step(40, {
      type: 'question.answer',
      question: 'q1',
      by: mayor,
      text: 'Fylkeskommunen opplyser at det åpner 1. oktober. Kommunen følger saken.',
    }),
    endItem('fo-4', 'noted'),
    step(30, { type: 'stream.report', state: 'ended', seenBy: 'secretary' }),
    step(5, { type: 'meeting.end' }),
    ...published,
    ...signed(mayor, ...persons('Marit Sæterøy', 'Henrik Falkenås')),
    approved(`kommunestyrets møte 5/${yy}`, 26),
  ],
});
