import { describe, expect, it } from '@jest/globals';
import type { PageLanguage } from '../../src/views/pages.js';
import { renderPage } from '../../src/views/render.js';
import { answeredInWriting, budget, collecting, contested, inOrder } from './invented-forms.js';
import type { Told } from './invented-meetings.js';
import { itemPage, meetingPage, minutesPage } from './invented-pages.js';

const assets = { styles: ['/assets/s.css'], script: '/assets/g.js', preloads: [], icon: '/assets/i.svg' };
/** What is left of a page when only its words are read. */
const read = (page: Parameters<typeof renderPage>[0]) =>
  renderPage(page, assets)
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
const item = (told: Told, id: string, language: PageLanguage = 'nb') => read(itemPage(told, id, 'live', language));

describe('What is decided in writing', () => {
  it('is explained while the answers come in, and nobody’s answer is there', () => {
    const page = item(collecting(), 'i1');
    expect(page).toContain('Et forslag er vedtatt når alle medlemmene sier ja både til forslaget');
    expect(page).toContain('Svarfrist: 25. november 2026 kl. 13:00.');
    expect(page).not.toContain('Slik svarte medlemmene');
    expect(read(meetingPage(collecting()))).toContain('Sakene avgjøres skriftlig');
  });

  it('is told by name when it is settled, on the item’s page and in the minutes', () => {
    const told = answeredInWriting();
    expect(item(told, 'i1')).toContain('Vedtatt: alle 5 medlemmer sa ja til forslaget og til skriftlig behandling');
    expect(item(told, 'i2', 'nn')).toContain('Ikkje vedteke: 0 av 5 medlemer sa ja både til framlegget');
    const minutes = read(minutesPage(told));
    expect(minutes).toContain('Birk Bergtun (Ask). Til forslaget: ja. Til skriftlig behandling: nei.');
    expect(minutes).toContain('Svarte ikke: Aud Bergtun (Ask), Dagny Bergtun (Ask)');
  });
});

describe('What is put off, ruled and ordered', () => {
  it('tells who wanted an ordinary meeting, and what came of it', () => {
    const page = item(contested(), 'i1');
    expect(page).toContain('1 av 5 medlemmer krevde');
    expect(page).toContain('Behandlingen fortsetter.');
    expect(page).toContain('2 av 5 medlemmer krevde');
    expect(page).toContain('Saken er utsatt.');
    expect(read(minutesPage(contested(), 'nn'))).toContain('2 av 5 medlemer kravde at saka vart utsett');
  });

  it('tells which two budgets the chair let go on', () => {
    expect(item(budget(), 'i1')).toContain(
      'Møteleder avgjorde hvilke to forslag som gikk videre: Budsjett f1, Budsjett f3. Begrunnelse: Loddet falt på forslag 3.',
    );
    expect(item(budget(), 'i1')).toContain('Ingen av forslagene fikk flertall');
  });

  it('tells the order of voting, how far it has come, and what became of each motion', () => {
    const page = item(inOrder(), 'i9');
    expect(page).toContain('Rekkefølgen i avstemningen');
    expect(page).toContain('Punkt 2 (forslag 1) – stemt over');
    expect(page).toContain('Gjelder punkt 2');
    expect(page).toContain('Oversendt til kommunedirektøren uten realitetsvotering');
    expect(page).toContain('Møteleder tok ikke forslaget opp til avstemning: Det hører ikke til saken.');
    expect(page).toContain('Saken står på sakslisten fordi 2 av 5 medlemmer krevde det');
    const minutes = read(minutesPage(inOrder()));
    expect(minutes).toContain('Gjelder forslag 1.');
    expect(minutes).toContain('Oversendt til kommunedirektøren');
  });
});
