import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchAnswer } from '../../src/contract/finding.js';
import { commandExamples } from '../../src/recording/examples.js';
import { eventually, fjordvik, openTestHouse, patience, problemOf, type TestHouse } from '../support/app.js';

/** What the public is told of this is its neutral title. */
const behindDoors = {
  item: 'sak-99',
  number: 'PS 99/26',
  title: 'Personalsak',
  restrictedTitle: 'Kanarifugl mot sin leder',
  recommendation: 'Kanarifugl gis medhold.',
  expectedClosed: true,
  kind: 'decision' as const,
};

let house: TestHouse;
let title = '';
beforeAll(async () => {
  house = await openTestHouse();
  const { secretary } = await fjordvik(house);
  const { id } = await secretary.plan();
  await secretary.record(
    id,
    { type: 'agenda.publish', items: [...commandExamples['agenda.publish'].items, behindDoors] },
    { type: 'meeting.announce' },
    { type: 'note.add', text: 'Kanarifugl i et internt notat', access: 'restricted' },
    { type: 'note.add', text: 'Sist sagt', access: 'public' },
  );
  title = commandExamples['agenda.publish'].items[0]!.title;
  await eventually(
    () => house.anybody.get('/search?organisation=fjordvik'),
    ({ json }) => (json as SearchAnswer).total > 2,
  );
}, patience);
afterAll(() => house?.close());

const page = async (address: string) => {
  const answer = await fetch(`${house.url}${address}`, { headers: { accept: 'text/html' } });
  return { status: answer.status, text: await answer.text() };
};
const longWord = () => title.split(' ').sort((one, other) => other.length - one.length)[0]!;

describe('The page for searching', () => {
  it('says how to search before anything is asked', async () => {
    const { status, text } = await page('/sok');
    expect(status).toBe(200);
    expect(text).toMatch(/<form action="\/sok" method="get" role="search"/);
    expect(text).toContain('Slik søker du');
    expect(text).not.toContain('id="treff"');
  });

  it('finds an item by a word of its title, says how many there are, and leads to it', async () => {
    const { text } = await page(`/sok?q=${encodeURIComponent(longWord().toUpperCase())}`);
    expect(text).toMatch(/<title>1 treff på «/);
    expect(text).toContain('href="/fjordvik/kst/2026-11-23/sak/1"');
    expect(text).toMatch(/<mark>[^<]+<\/mark>/);
  });

  it('says what to do where nothing is found, and never repeats what was typed as markup', async () => {
    const { status, text } = await page(`/sok?q=${encodeURIComponent('<script>alert(1)</script>"zzz')}&ar=1999`);
    expect(status).toBe(200);
    expect(text).toContain('Ingen treff på');
    expect(text).toContain('Prøv færre eller andre ord');
    expect(text).toContain('i alle møter');
    expect(text).not.toContain('<script>alert');
  });

  it('keeps what was asked when the reader changes language', async () => {
    const { text } = await page('/sok?q=skole&ar=2026&lang=nn');
    expect(text).toContain('href="/sok?q=skole&amp;ar=2026&amp;lang=en"');
    expect(text).toContain('<input type="hidden" name="lang" value="nn"');
  });

  it.each(['/sok?q[]=x', '/sok?q=a&q=b', '/sok?organ=../x&ar=abcd&resultat=zz&side=-1', `/sok?q=${'å'.repeat(900)}`])(
    'answers an address nobody made with the form: %s',
    async (address) => {
      expect((await page(address)).status).toBe(200);
    },
  );
});

describe('What is kept inside', () => {
  it('is found by nobody, whether it is a title, a proposal or a note', async () => {
    const found = async (query: string) => (await house.anybody.get(`/search?q=${query}`)).json as SearchAnswer;
    expect((await found('personalsak')).total).toBe(1);
    for (const word of ['kanarifugl', 'medhold', 'internt'])
      expect([word, await found(word)]).toMatchObject([word, { total: 0, people: [] }]);
  });
});

describe('GET /api/v1/search', () => {
  it('answers any site with text in parts', async () => {
    const answer = await house.anybody.get(`/search?q=${encodeURIComponent(longWord())}`);
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    const { total, hits } = answer.json as SearchAnswer;
    expect(total).toBe(1);
    expect(hits[0]!.title.map((part) => part.text).join('')).toContain(title);
  });

  it.each([
    ['', '/q', 'needed-without-filters'],
    ['?q=', '/q', 'needed-without-filters'],
    [`?q=${'x'.repeat(201)}`, '/q', 'at-most-200-characters'],
    ['?q=a&body=kst', '/organisation', 'needed-with-body'],
    ['?year=26', '/year', 'year'],
    ['?q=a&q=b', '/q', 'at-most-200-characters'],
    ['?q=a&limit=51', '/limit', 'from-1-to-50'],
    ['?q=a&hva=x', '/…', 'unknown-field'],
    ['?q=a&__proto__=x', '/…', 'unknown-field'],
  ])('tells a program what is wrong with %s', async (query, path, rule) => {
    const answer = await house.anybody.get(`/search${query}`);
    expect(answer.status).toBe(400);
    expect(problemOf(answer)).toMatchObject({ type: '/problems/invalid', fields: [{ path, rule }] });
  });
});
