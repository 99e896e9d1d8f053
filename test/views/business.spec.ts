import { describe, expect, it } from '@jest/globals';
import type { MeetingEvent } from '../../src/procedure/events.js';
import { pageLanguages, type PageLanguage } from '../../src/views/pages.js';
import { renderPage } from '../../src/views/render.js';
import { running } from './invented-meetings.js';
import { itemPage, meetingPage, minutesPage } from './invented-pages.js';

const assets = { styles: [], script: null, preloads: [], icon: null };
/** What is read on the page, without its markup and without the meeting it hands to the browser. */
const plain = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gsu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');

const happened: MeetingEvent[] = [
  {
    type: 'question.asked',
    question: 'q1',
    kind: 'interpellation',
    by: 'p5',
    to: 'p1',
    item: 'i2',
    text: 'Hva med skoleveien?',
  },
  { type: 'question.answered', question: 'q1', by: 'p1', text: 'Den blir sikret.' },
  { type: 'question.asked', question: 'q2', kind: 'question', by: 'p5', text: 'Når åpner svømmehallen?' },
  {
    type: 'delegated-decision.reported',
    item: 'i2',
    text: 'Skjenkebevilling.',
    madeBy: 'Kommunedirektøren',
    provision: 'reglementet punkt 4',
  },
  { type: 'notice.owed', item: 'i2', body: { id: 'x', name: 'Helseutvalget' } },
  { type: 'legality.demanded', item: 'i2', demanders: ['p5'], others: ['Torunn Vik'], on: '2026-12-01' },
  { type: 'question-time.started' },
  { type: 'public-comment.given', text: 'Hvorfor er biblioteket stengt?' },
  { type: 'question-time.ended' },
];

const evening = () => happened.reduce((told, event) => told.tell(event), running());

const wanted: Record<PageLanguage, { item: RegExp[]; meeting: RegExp[]; minutes: RegExp[] }> = {
  nb: {
    item: [
      /Frist for å kreve lovlighetskontroll \d+\. \w+ 202\d/u,
      /Interpellasjon fra .+ Hva med skoleveien\? Svar fra .+ Den blir sikret\./u,
      /Delegert vedtak\. Gjort av Kommunedirektøren etter reglementet punkt 4 Skjenkebevilling\./u,
      /Helseutvalget skulle ellers ha avgjort saken/u,
      /Krevd av .+, Torunn Vik .*1\. desember 2026 Lovlighetskontroll er krevd/u,
    ],
    meeting: [
      /Spørsmål fra .+ Ikke besvart ennå/u,
      /Spørretime for publikum .+ En tilhører Hvorfor er biblioteket stengt\?/u,
    ],
    minutes: [
      /Frist for å kreve lovlighetskontroll: \d+\. \w+ 202\d\./u,
      /Svar fra .+: Den blir sikret\./u,
      /En tilhører : Hvorfor er biblioteket stengt/u,
    ],
  },
  nn: {
    item: [
      /Frist for å krevje lovlegkontroll \d+\. \w+ 202\d/u,
      /Interpellasjon frå .+ Svar frå/u,
      /Helseutvalget skulle elles ha avgjort saka/u,
      /Kravd av .+ Lovlegkontroll er kravd/u,
    ],
    meeting: [/Spørsmål frå .+ Ikkje svara på enno/u, /Spørjetime for publikum .+ Ein tilhøyrar/u],
    minutes: [/Frist for å krevje lovlegkontroll: \d+\. \w+ 202\d\./u],
  },
  en: {
    item: [/Control of the decision can be demanded until \d+ \w+ 202\d/u, /Interpellation from .+ Answer from/u],
    meeting: [/Question from .+ Not answered yet/u, /Somebody of the public/u],
    minutes: [/Control of the decision can be demanded until: \d+ \w+ 202\d\./u],
  },
};

describe('Other business is told where it belongs', () => {
  it.each(pageLanguages)('on the item’s page: %s', (language) => {
    const page = plain(renderPage(itemPage(evening(), 'i2', 'live', language), assets));
    for (const sentence of wanted[language].item) expect(page).toMatch(sentence);
    expect(page).not.toContain('svømmehallen');
  });

  it.each(pageLanguages)('on the meeting’s page: %s', (language) => {
    const page = plain(renderPage(meetingPage(evening(), 'live', language), assets));
    for (const sentence of wanted[language].meeting) expect(page).toMatch(sentence);
  });

  it.each(pageLanguages)('in the minutes: %s', (language) => {
    const page = plain(renderPage(minutesPage(evening(), language), assets));
    for (const sentence of wanted[language].minutes) expect(page).toMatch(sentence);
  });

  it('and says that words were taken out, in their place', () => {
    const gone = evening().tell({
      type: 'content.withheld',
      places: [{ what: 'said', said: 1 }],
      basis: 'offentleglova § 13',
      reason: 'Navn',
    } as MeetingEvent);
    for (const page of [itemPage(gone, 'i2', 'live', 'nb'), minutesPage(gone, 'nb')]) {
      const html = plain(renderPage(page, assets));
      expect(html).not.toContain('Hva med skoleveien?');
      expect(html).toMatch(/Innhold fjernet kl\. \d\d:\d\d, jf\. offentleglova § 13\./u);
    }
  });

  it.each([
    [
      'nb',
      /Vedtaket kan iverksettes mens kontrollen pågår\./u,
      /tok vedtaket opp til kontroll på eget initiativ Statsforvalterens grunn: Et prinsipielt spørsmål\. 9\. desember 2026 Organet har bestemt at vedtaket ikke skal iverksettes før kontrollen er gjennomført/u,
    ],
    [
      'nn',
      /Vedtaket kan setjast i verk medan kontrollen går føre seg\./u,
      /tok vedtaket opp til kontroll på eige initiativ Grunnen til Statsforvaltaren: .+ 9\. desember 2026 Organet har bestemt at vedtaket ikkje skal setjast i verk før kontrollen er gjennomført/u,
    ],
    [
      'en',
      /The decision may be carried out while it is controlled\./u,
      /on its own initiative The Statsforvalter’s reason: .+ 9 December 2026 The body has put off carrying out the decision until the control is done/u,
    ],
  ] as const)('and whether a decision is carried out while it is controlled: %s', (language, meanwhile, deferred) => {
    const shown = (told: ReturnType<typeof evening>) =>
      plain(renderPage(itemPage(told, 'i2', 'live', language), assets));
    expect(shown(evening())).toMatch(meanwhile);
    const later = [
      { type: 'legality.taken-up', item: 'i2', reason: 'Et prinsipielt spørsmål.', on: '2026-12-08' },
      { type: 'legality.deferred', item: 'i2', by: 'deciding-body', on: '2026-12-09' },
    ] as const;
    const told = later.reduce((so, event) => so.tell(event), evening());
    expect(shown(told)).toMatch(deferred);
    expect(shown(told)).not.toMatch(meanwhile);
    expect(plain(renderPage(minutesPage(told, language), assets))).toContain('Et prinsipielt spørsmål.');
  });
});
