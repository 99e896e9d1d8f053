import type { Hit, YearNumbers } from '../../src/contract/finding.js';
import { personIn } from '../../src/finding/person-in.js';
import type { PersonPageModel, SearchPageModel } from '../../src/views/pages.js';
import { ended, planned, running } from './invented-meetings.js';

/** What somebody looked for in a municipality that is not there. */

type Asked = Omit<SearchPageModel, 'language' | 'now' | 'organisations'>;

const nothingChosen = { q: '', organ: '', ar: '', parti: '', resultat: '', sorter: '' };
const choices = { years: [2026, 2025], parties: ['Ap', 'Bygdelista Øvre Đuolbba', 'Sp'] };

export const notYetAsked: Asked = {
  kind: 'search',
  path: '/sok',
  asked: nothingChosen,
  page: 1,
  perPage: 20,
  cut: false,
  answer: null,
  choices,
};

const marked = (before: string, hit: string, after: string) => [
  { text: before, hit: false },
  { text: hit, hit: true },
  { text: after, hit: false },
];

const place = {
  meeting: 'fjordvik-kommunestyret-2026-11-23',
  organisation: { slug: 'fjordvik', name: 'Fjordvik kommune' },
  body: { slug: 'kommunestyret', name: 'Kommunestyret' },
  start: '2026-11-23T17:00:00.000Z',
  timezone: 'Europe/Oslo',
};

const hits: Hit[] = [
  {
    ...place,
    kind: 'item',
    path: '/fjordvik/kommunestyret/2026-11-23/sak/2',
    title: marked('PS 62/26 Ny ', 'barnehage', ' på Nesøya: valg av tomt og finansiering'),
    result: 'adopted',
    excerpts: [
      {
        what: 'decision',
        text: marked('Kommunestyret vedtar å bygge ny ', 'barnehage', ' på Nesøya med plass til 96 barn.'),
      },
      {
        what: 'motion',
        by: 'Åse Askelund (Ap)',
        text: marked('… at ', 'barnehagen', ' får <b>grønt</b> tak & solceller …'),
      },
    ],
  },
  {
    ...place,
    kind: 'item',
    path: '/fjordvik/kommunestyret/2026-11-23/sak/5',
    title: [
      { text: 'PS 65/26 Kommunedelplan for folkehelsearbeid, universell utforming og trafikksikkerhet', hit: false },
    ],
    result: 'postponed',
    excerpts: [
      { what: 'statement', by: 'Šárá Đorđe', text: marked('Vi vil ha gang- og sykkelvei til ', 'barnehagene', '.') },
    ],
  },
  {
    ...place,
    kind: 'meeting',
    path: '/fjordvik/kommunestyret/2026-11-23',
    title: [{ text: 'Kommunestyret', hit: false }],
    result: null,
    excerpts: [],
  },
];

export const foundSomething: Asked = {
  ...notYetAsked,
  query: 'q=barnehage&organ=fjordvik&side=2',
  asked: { ...nothingChosen, q: 'barnehage', organ: 'fjordvik', parti: 'Et parti som er borte' },
  page: 2,
  answer: {
    total: 63,
    hits,
    people: [
      {
        path: '/fjordvik/person/p1',
        name: marked('', 'Barne', ' Håkegård'),
        party: 'Ap',
        organisation: place.organisation,
        meetings: 12,
      },
    ],
    next: 40,
  },
};

export const foundNothing: Asked = {
  ...notYetAsked,
  query: 'q=<svømehall>&ar=2025',
  asked: { ...nothingChosen, q: '<svømehall>', ar: '2025' },
  cut: true,
  answer: { total: 0, hits: [], people: [], next: null },
};

/** Somebody who sat through a whole evening, is in the hall now, and is called to the next meeting. */
export const somebody: Omit<PersonPageModel, 'language' | 'now'> = {
  kind: 'person',
  path: '/fjordvik/person/p2',
  query: 'side=2',
  organisation: place.organisation,
  name: 'Bjørn Grøtmyr',
  party: 'Ap',
  bodies: [
    { slug: 'kommunestyret', name: 'Kommunestyret', meetings: 31 },
    { slug: 'oppvekst', name: 'Hovedutvalg for oppvekst, kultur og folkehelse', meetings: 1 },
  ],
  total: 32,
  page: 2,
  perPage: 10,
  meetings: [planned(), running(), ended()]
    .map((told, index) => ({ ...personIn(told.meeting, 'p2')!, path: `/fjordvik/kommunestyret/2026-1${index}-23` }))
    .map((meeting) => ({
      ...meeting,
      votes: meeting.votes.map((vote) => ({ ...vote, path: vote.path.replace(/^.*\/sak/, `${meeting.path}/sak`) })),
    })),
};

export const yearsInNumbers: YearNumbers[] = [
  {
    year: 2026,
    meetings: 9,
    items: 104,
    adopted: 61,
    rejected: 8,
    postponed: 6,
    withdrawn: 2,
    noted: 22,
    votes: 88,
    unanimous: 51,
    seats: 225,
    present: 219,
  },
  {
    year: 2025,
    meetings: 11,
    items: 131,
    adopted: 90,
    rejected: 4,
    postponed: 3,
    withdrawn: 0,
    noted: 30,
    votes: 97,
    unanimous: 70,
    seats: 0,
    present: 0,
  },
  {
    year: 2024,
    meetings: 1,
    items: 0,
    adopted: 0,
    rejected: 0,
    postponed: 0,
    withdrawn: 0,
    noted: 0,
    votes: 0,
    unanimous: 0,
    seats: 25,
    present: 25,
  },
];
