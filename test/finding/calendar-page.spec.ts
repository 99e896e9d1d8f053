import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingList } from '../../src/contract/following.js';
import { eventually, fjordvik, openTestHouse, patience, type TestHouse } from '../support/app.js';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  const { secretary } = await fjordvik(house);
  for (const start of ['2026-11-23T17:00:00.000Z', '2026-11-30T23:30:00.000Z']) {
    const { id } = await secretary.plan({ start });
    await secretary.record(id, { type: 'meeting.announce' });
  }
  await eventually(
    () => house.anybody.get('/meetings'),
    ({ json }) => (json as MeetingList).meetings.length === 2,
  );
}, patience);
afterAll(() => house?.close());

const get = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${house.url}${address}`, { headers: { accept: 'text/html', ...headers } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe('The calendar', () => {
  it.each(['/kalender?maned=2026-11', '/fjordvik/kalender?maned=2026-11'])(
    'shows a month of meetings: %s',
    async (address) => {
      const { status, text } = await get(address);
      expect(status).toBe(200);
      expect(text).toContain('href="/fjordvik/kst/2026-11-23"');
      expect(text).toContain('mandag 23.\u00a0november 2026');
      expect(text).toContain('1 møte<');
    },
  );

  it('puts a meeting on the day on the wall of the council, not of the server', async () => {
    expect((await get('/kalender?maned=2026-12')).text).toContain('tirsdag 1.\u00a0desember 2026');
  });

  it('says so where a month has none, and in which language it is read', async () => {
    const { text } = await get('/kalender?maned=1999-02&lang=en');
    expect(text).toContain('No meetings are announced for February 1999.');
    expect(text).toContain('href="/kalender?maned=1999-02&amp;lang=nn"');
  });

  it.each(['/kalender', '/kalender?maned=2026-13', '/kalender?maned=<b>', '/fjordvik/kalender?maned[]=x'])(
    'shows this month where it understands no other: %s',
    async (address) => {
      expect((await get(address)).status).toBe(200);
    },
  );

  it('is not there for a municipality that is not', async () => {
    expect((await get('/nowhere/kalender')).status).toBe(404);
  });
});

describe('A body in numbers', () => {
  it('is a page that the body’s own leads to, also before anything is held', async () => {
    expect((await get('/fjordvik/kst')).text).toContain('href="/fjordvik/kst/statistikk"');
    const { status, text } = await get('/fjordvik/kst/statistikk?lang=nn');
    expect([status, text.includes('Ingen møte er haldne enno')]).toEqual([200, true]);
  });

  it.each(['/fjordvik/nobody/statistikk', '/nowhere/kst/statistikk'])(
    'is not there for no body: %s',
    async (address) => {
      expect((await get(address)).status).toBe(404);
    },
  );
});

describe('What programs fetch', () => {
  it('is a calendar of the body, for any site, and is not sent again to who has it', async () => {
    const { status, headers, text } = await get('/fjordvik/kst/kalender.ics');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect((await get('/fjordvik/kst/kalender.ics', { 'if-none-match': headers.get('etag')! })).status).toBe(304);
  });

  it('is a feed of the body, which its page names', async () => {
    const { status, headers, text } = await get('/fjordvik/kst/feed.atom?lang=nn');
    expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(text).toContain('xml:lang="nn"');
    expect(text.match(/<entry>/g)).toHaveLength(2);
    const page = (await get('/fjordvik/kst')).text;
    expect(page).toContain('<link rel="alternate" type="application/atom+xml"');
    for (const address of [
      '/fjordvik/kst/kalender.ics',
      '/fjordvik/kst/feed.atom',
      '/fjordvik/kalender',
      '/sok?organ=fjordvik%2Fkst',
    ])
      expect(page).toContain(`href="${address}"`);
  });

  it.each(['/fjordvik/nobody/kalender.ics', '/nowhere/kst/feed.atom', '/FJORDVIK/kst/kalender.ics'])(
    'is not there where there is no such body: %s',
    async (address) => {
      expect((await get(address)).status).toBe(404);
    },
  );
});
