import { describe, expect, it } from '@jest/globals';
import type { PageLanguage } from '../../src/views/pages.js';
import { renderPage } from '../../src/views/render.js';
import {
  byLists,
  candidates,
  handIn,
  lot,
  openElection,
  openMajority,
  round,
  sitting,
  writtenVote,
} from '../support/electing.js';
import { declared } from '../support/evening.js';
import { hold, publicly, type Step } from '../support/scenario.js';
import { Told } from './invented-meetings.js';
import { itemPage, minutesPage } from './invented-pages.js';

const assets = { styles: [], script: '/assets/g.js', preloads: [], icon: '/assets/i.svg' };
const settle: Step = { type: 'election.settle', election: 'e1' };
const toldOf = (...steps: Step[]): Told => {
  const told = new Told();
  told.meeting = publicly(hold([sitting(), ...steps]));
  return told;
};
const plain = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/[\s\u00a0]+/gu, ' ');
/** The item's page and the minutes, as words. */
const bothOf = (told: Told, language: PageLanguage = 'nb') => [
  plain(renderPage(itemPage(told, 'i1', 'ended', language), assets)),
  plain(renderPage(minutesPage(told, language), assets)),
];

const shared: Step[] = [
  openElection({ seats: 3 }),
  handIn('A', { name: 'Felleslisten', groups: ['Ask', 'Hegg'], candidates: candidates('M1 M2 W1 W2 M3') }),
  handIn('B', { name: 'Bjørk', groups: ['Bjørk'], candidates: [{ candidate: 'm4' }, ...candidates('W8 M8')] }),
  writtenVote('v1', { A: 12, B: 12, blank: 1 }),
  lot(['A', 'B'], 'A'),
  declared('v1'),
  settle,
];

describe('What a citizen reads of an election by lists', () => {
  it('is the table, read by row and column, with what each seat was won by', () => {
    const html = renderPage(itemPage(toldOf(...shared), 'i1'), assets);
    expect(html).toMatch(/<table[^>]*><caption>Stemmetallet til hver liste er delt på 1, 2, 3 og så videre\./u);
    expect(html).toMatch(/<th scope="col">Delt på 2<\/th>/u);
    expect(html).toMatch(/<th scope="row">Felleslisten<\/th><td>12<\/td>/u);
    expect(html).toMatch(/<data value="12">12<\/data> <strong>plass 1<\/strong>/u);
  });

  it.each([
    [
      'nb',
      'Likt tall, 6, for Felleslisten og Bjørk. Etter loddtrekning: Felleslisten.',
      'fra Felleslisten',
      'Varamedlemmer for Bjørk',
    ],
    [
      'nn',
      'Likt tal, 6, for Felleslisten og Bjørk. Etter loddtrekking: Felleslisten.',
      'frå Felleslisten',
      'Varamedlemer for Bjørk',
    ],
    ['en', 'Equal, 6, for Felleslisten and Bjørk. By lot: Felleslisten.', 'from Felleslisten', 'Substitutes for Bjørk'],
  ] as const)('is who was elected, from which list, and how the lot fell: %s', (language, tie, from, substitutes) => {
    for (const page of bothOf(toldOf(...shared), language)) {
      expect(page).toContain(tie);
      expect(page).toContain(`Kandidat M1, ${from}`);
      expect(page).toContain(substitutes);
      // The lot is drawn before witnesses, who are named.
      expect(page).toMatch(/(Vitner|Vitne|Witnesses): Birk Bergtun \(Ask\), Dagny Bergtun \(Ask\)/u);
    }
  });

  it('is who moved up the list past whom, and nobody’s gender', () => {
    for (const page of bothOf(toldOf(...shared))) {
      expect(page).toContain('Kandidat W1 rykket opp forbi Kandidat M2 på listen Felleslisten');
      expect(page).not.toMatch(/\bmann|kvinne|\bman\b|woman/iu);
    }
  });

  it('is nothing but that it is not decided, before it is', () => {
    const told = toldOf(...byLists(9, { A: 13, B: 12 }));
    for (const page of bothOf(told)) {
      expect(page).toContain('Valget er ikke avgjort ennå.');
      expect(page).not.toContain('Slik ble plassene fordelt');
    }
  });

  it('falls away when the vote is void', () => {
    const told = toldOf(...shared, { type: 'vote.void', vote: 'v1', reason: 'Talt på nytt' });
    for (const page of bothOf(told)) {
      expect(page).not.toContain('Slik ble plassene fordelt');
      expect(page).not.toContain('Varamedlemmer for');
    }
  });
});

describe('What a citizen reads of an election of one person', () => {
  const second: Step[] = [
    openMajority(),
    round('v1', { m2: 11, m3: 11, blank: 3 }),
    declared('v1'),
    round('v2', { m2: 11, m3: 11, blank: 3 }),
    lot(['m2', 'm3'], 'm3', 'v2'),
    declared('v2'),
    settle,
  ];

  it.each([
    [
      'nb',
      'Det ble trukket lodd mellom Birk Bergtun og Dagny Bergtun. Dagny Bergtun ble trukket.',
      'Dagny Bergtun er valgt.',
    ],
    [
      'nn',
      'Det vart trekt lodd mellom Birk Bergtun og Dagny Bergtun. Dagny Bergtun vart trekt.',
      'Dagny Bergtun er vald.',
    ],
  ] as const)('names people by the roster, in the tally, the lot and the result: %s', (language, drawn, elected) => {
    const told = toldOf(...second);
    for (const page of bothOf(told, language)) {
      expect(page).toContain(drawn);
      expect(page).toContain(elected);
      expect(page).not.toMatch(/\bm[23]\b/u);
    }
  });

  it('holds no name in the record but the roster’s', () => {
    const { told } = hold([sitting(), ...second]);
    const elsewhere = told.filter(
      ({ event }) => event.type !== 'roster.published' && event.type !== 'meeting.announced',
    );
    expect(JSON.stringify(elsewhere.slice(3))).not.toContain('Dagny');
  });
});
