import { ruleBookIds } from '../../src/procedure/rule-book.js';
import { ruleBookOf } from '../../src/procedure/rule-books/rule-books.js';
import { foundNothing, foundSomething, notYetAsked, somebody, yearsInNumbers } from './invented-finds.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import type { MeetingSummary } from '../../src/contract/following.js';
import type { MinutesVersionTold } from '../../src/procedure/minutes-document.js';
import type {
  ComparisonPageModel,
  ItemPageModel,
  Liveness,
  Look,
  MeetingPageModel,
  MinutesPageModel,
  PageLanguage,
  PageModel,
  ScreenPageModel,
} from '../../src/views/pages.js';
import { itemPath, screenPaths } from '../../src/views/pages.js';
import * as forms from './invented-forms.js';
import * as invented from './invented-meetings.js';
import { snapshotOf, summary, type Told } from './invented-meetings.js';

/** Every kind of page, in the states a reader can meet it in. */

const meetingPath = '/fjordvik/kommunestyret/2026-11-23';

export function meetingPage(
  told: Told,
  kind: Liveness['kind'] = 'live',
  language: PageLanguage = 'nb',
): MeetingPageModel {
  return {
    kind: 'meeting',
    language,
    now: told.now,
    path: meetingPath,
    snapshot: snapshotOf(told),
    liveness: { kind, heard: told.now },
  };
}

export function itemPage(
  told: Told,
  item: string,
  kind: Liveness['kind'] = 'ended',
  language: PageLanguage = 'nb',
): ItemPageModel {
  return {
    ...meetingPage(told, kind, language),
    kind: 'item',
    path: itemPath(meetingPath, told.meeting, item),
    meetingPath,
    item,
  };
}

export function screenPage(told: Told, look: Look, language: PageLanguage = 'nb'): ScreenPageModel {
  const page = meetingPage(told, told.meeting.status === 'ended' ? 'ended' : 'live', language);
  return { ...page, kind: 'screen', look, path: `${meetingPath}/${screenPaths[look]}`, meetingPath };
}

const looks: Look[] = ['big-screen', 'lower-third', 'embed'];
const screened = {
  planned: invented.planned,
  running: invented.running,
  voting: invented.voting,
  declared: invented.justDeclared,
  'doors-closed': invented.doorsClosed,
  recess: invented.recess,
  ended: invented.ended,
};

export function minutesPage(told: Told, language: PageLanguage = 'nb'): MinutesPageModel {
  const snapshot = snapshotOf(told);
  const minutes = minutesOf(told.meeting, { meeting: snapshot.meeting });
  return { kind: 'minutes', language, now: told.now, path: `${meetingPath}/protokoll`, meetingPath, snapshot, minutes };
}

/** The minutes of an evening, and a second version in which one decision is spelt right and one note is gone. */
export function comparisonPage(told: Told, language: PageLanguage = 'nb'): ComparisonPageModel {
  const { minutes, snapshot } = minutesPage(told, language);
  const version = { variant: 'public' as const, publishedAt: told.now, signatures: [], approved: null };
  const versions: MinutesVersionTold[] = [
    { ...version, version: 1, drawnUpAt: told.now, sha256: 'ab'.repeat(32), correction: null },
    {
      ...version,
      version: 2,
      drawnUpAt: told.now,
      sha256: null,
      correction: { reason: 'Vedtaket i sak 2 var ført feil.', atMeeting: 'fjordvik-kommunestyret-2026-12-14' },
    },
  ];
  const items = minutes.items.map((item) => {
    const { decision } = item;
    return { ...item, notes: [], decision: decision && { ...decision, text: `${decision.text} Frist: 1. mai.` } };
  });
  return {
    kind: 'comparison',
    language,
    now: told.now,
    path: `${meetingPath}/protokoll/sammenlign`,
    query: 'fra=1&til=2',
    meetingPath,
    snapshot,
    versions,
    before: { version: 1, minutes },
    after: { version: 2, minutes: { ...minutes, items } },
  };
}

const organisations = [
  {
    slug: 'fjordvik',
    name: 'Fjordvik kommune',
    bodies: [
      { slug: 'kommunestyret', name: 'Kommunestyret', meetings: 31 },
      { slug: 'formannskapet', name: 'Formannskapet', meetings: 58 },
      { slug: 'oppvekst', name: 'Hovedutvalg for oppvekst, kultur og folkehelse', meetings: 12 },
    ],
  },
  {
    slug: 'ovre-duolbba',
    name: 'Øvre Đuolbba suohkan / kommune',
    bodies: [{ slug: 'suohkanstivra', name: 'Suohkanstivra / Kommunestyret', meetings: 1 }],
  },
];

const formannskapet = { slug: 'formannskapet', name: 'Formannskapet' };

function lists(): { running: MeetingSummary[]; coming: MeetingSummary[]; past: MeetingSummary[] } {
  const before = summary(invented.planned().meeting);
  const done = summary(invented.ended().meeting);
  return {
    running: [
      summary(invented.running().meeting),
      summary(invented.doorsClosed().meeting, { id: 'x', body: formannskapet }),
    ],
    coming: [
      { ...before, id: 'c1', body: formannskapet, start: '2026-12-03T12:00:00.000Z', place: 'Formannskapssalen' },
      { ...before, id: 'c2', start: '2026-12-14T17:00:00.000Z', status: 'announced', items: 0 },
      { ...before, id: 'c3', start: '2026-12-16T17:00:00.000Z', status: 'cancelled', form: 'remote', place: null },
    ],
    past: [
      { ...done, id: 'd1', start: '2026-10-26T17:00:00.000Z' },
      { ...done, id: 'd2', start: '2026-09-21T17:00:00.000Z', title: 'Budsjettseminar med folkemøte', imported: true },
      { ...done, id: 'd3', start: '2025-12-15T17:00:00.000Z' },
    ],
  };
}

const withVersions = (page: MinutesPageModel, versions: MinutesVersionTold[]): MinutesPageModel => ({
  ...page,
  minutes: { ...page.minutes, versions },
});

const sameTwice = (page: ComparisonPageModel): ComparisonPageModel => ({
  ...page,
  after: { ...page.before, version: 2 },
});

const now = '2026-11-23T17:30:00.000Z';

export function everyPage(language: PageLanguage = 'nb'): Record<string, PageModel> {
  const base = { language, now };
  return {
    home: { kind: 'home', path: '/', ...base, ...lists(), organisations },
    'home-empty': { kind: 'home', path: '/', ...base, running: [], coming: [], past: [], organisations: [] },
    organisation: { kind: 'organisation', path: '/fjordvik', ...base, ...lists(), organisation: organisations[0]! },
    body: {
      kind: 'body',
      path: '/fjordvik/kommunestyret',
      ...base,
      ...lists(),
      organisation: organisations[0]!,
      body: { slug: 'kommunestyret', name: 'Kommunestyret' },
      older: '/fjordvik/kommunestyret?cursor=abc',
    },
    planned: meetingPage(invented.planned(), 'polling', language),
    running: meetingPage(invented.running(), 'live', language),
    voting: meetingPage(invented.voting(), 'live', language),
    'doors-closed': meetingPage(invented.doorsClosed(), 'live', language),
    recess: meetingPage(invented.recess(), 'stale', language),
    interrupted: meetingPage(invented.interrupted(), 'live', language),
    ended: meetingPage(invented.ended(), 'ended', language),
    cancelled: meetingPage(invented.cancelled(), 'ended', language),
    big: meetingPage(invented.big(), 'live', language),
    ...Object.fromEntries(
      looks.flatMap((look) =>
        Object.entries(screened).map(([name, told]): [string, PageModel] => [
          `${look}-${name}`,
          screenPage(told(), look, language),
        ]),
      ),
    ),
    minutes: minutesPage(invented.ended(), language),
    'minutes-versions': withVersions(
      minutesPage(invented.ended(), language),
      comparisonPage(invented.ended()).versions,
    ),
    comparison: comparisonPage(invented.ended(), language),
    'comparison-same': sameTwice(comparisonPage(invented.ended(), language)),
    'minutes-running': minutesPage(invented.running(), language),
    'item-decided': itemPage(invented.ended(), 'i2', 'ended', language),
    'item-corrected': itemPage(invented.ended(), 'i8', 'ended', language),
    'item-now': itemPage(invented.running(), 'i3', 'live', language),
    'item-listed': itemPage(invented.running(), 'i5', 'live', language),
    'item-long-title': itemPage(invented.big(), 'b4', 'live', language),
    'in-writing': itemPage(forms.collecting(), 'i1', 'live', language),
    'in-writing-settled': itemPage(forms.answeredInWriting(), 'i1', 'ended', language),
    'in-writing-meeting': meetingPage(forms.collecting(), 'live', language),
    'in-writing-minutes': minutesPage(forms.answeredInWriting(), language),
    contested: itemPage(forms.contested(), 'i1', 'live', language),
    budget: itemPage(forms.budget(), 'i1', 'live', language),
    'voting-order': itemPage(forms.inOrder(), 'i9', 'live', language),
    'voting-order-minutes': minutesPage(forms.inOrder(), language),
    person: { ...somebody, ...base },
    'rule-books': { kind: 'rule-books', path: '/rules', ...base, books: ruleBookIds.map(ruleBookOf) },
    ...Object.fromEntries(
      ruleBookIds.map((id): [string, PageModel] => [
        `rules-${id}`,
        { kind: 'rule-book', path: `/rules/${id}`, ...base, book: ruleBookOf(id) },
      ]),
    ),
    accessibility: { kind: 'accessibility', path: '/tilgjengelighet', ...base, contacts: [], official: '' },
    'accessibility-named': {
      kind: 'accessibility',
      path: '/tilgjengelighet',
      ...base,
      contacts: ['mailto:post@fjordvik.example', 'https://fjordvik.example/kontakt'],
      official: 'https://uustatus.no/nb/erklaringer/publisert/invented',
    },
    calendar: {
      kind: 'calendar',
      path: '/kalender',
      ...base,
      organisation: null,
      organisations,
      month: '2026-11',
      meetings: [
        { ...lists().past[0]!, id: 'k1', start: '2026-11-02T08:00:00.000Z', title: 'Budsjettseminar' },
        ...lists().running,
        { ...lists().coming[2]!, id: 'k2', start: '2026-11-30T17:00:00.000Z' },
      ],
    },
    'calendar-empty': {
      kind: 'calendar',
      path: '/fjordvik/kalender',
      query: 'maned=2027-02',
      ...base,
      organisation: organisations[0]!,
      organisations,
      month: '2027-02',
      meetings: [],
    },
    statistics: {
      kind: 'statistics',
      path: '/fjordvik/kommunestyret/statistikk',
      ...base,
      organisation: organisations[0]!,
      body: organisations[0]!.bodies[0]!,
      years: yearsInNumbers,
    },
    'statistics-empty': {
      kind: 'statistics',
      path: '/fjordvik/kommunestyret/statistikk',
      ...base,
      organisation: organisations[0]!,
      body: organisations[0]!.bodies[0]!,
      years: [],
    },
    search: { ...notYetAsked, ...base, organisations },
    'search-found': { ...foundSomething, ...base, organisations },
    'search-nothing': { ...foundNothing, ...base, organisations },
    'not-found': { kind: 'problem', path: '/finnes-ikke', ...base, name: 'not-found', status: 404 },
    problem: { kind: 'problem', path: '/problems/refused', ...base, name: 'refused', status: 409 },
  };
}
