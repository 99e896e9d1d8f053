import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGallery, type Gallery } from './support/gallery.js';
import { announced, evening, meeting } from './support/meeting-said.js';

let gallery: Gallery;
const path = '/fjordvik/kst/2026-11-23';
beforeAll(async () => {
  gallery = await openGallery();
  gallery.record.say(meeting, evening.slice(0, 12));
  gallery.record.say('fjordvik-kst-2026-09-01', [announced('2026-09-01'), ...evening.slice(1)]);
});
afterAll(() => gallery.close());

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${gallery.url}${address}`, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });

describe('Every address a person can read', () => {
  it.each(['/', '/fjordvik', '/fjordvik/kst', path, `${path}/sak/2`, `${path}/protokoll`, '/problems/no-such-meeting'])(
    '%s is a whole page without any script',
    async (address) => {
      const answer = await get(address);
      const page = await answer.text();
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page).toMatch(/^<!doctype html><html lang="nb">/);
      expect(page).toContain('<h1');
      expect(page.length).toBeGreaterThan(1_000);
    },
  );

  it.each(['/', '/fjordvik', '/fjordvik/kst', path, `${path}/sak/1`, `${path}/protokoll`])(
    '%s is there in three languages',
    async (address) => {
      expect(await (await get(`${address}?lang=nn`)).text()).toContain('<html lang="nn">');
      expect(await (await get(`${address}?lang=en`)).text()).toContain('<html lang="en">');
      expect(await (await get(`${address}?lang=xx`)).text()).toContain('<html lang="nb">');
    },
  );

  it('shows the agenda of a meeting and says who is there', async () => {
    const page = await (await get(path)).text();
    expect(page).toContain('Ny svømmehall på Nes');
    expect(page).toContain('Ada Lind');
  });

  it('loads itself again while the meeting runs, and only then, where there is no script', async () => {
    expect(await (await get(path)).text()).toMatch(/<noscript><meta http-equiv="refresh"/);
    expect(await (await get('/fjordvik/kst/2026-09-01')).text()).not.toContain('http-equiv="refresh"');
  });

  it('carries what the browser needs to go on', async () => {
    const page = await (await get(path)).text();
    const state = JSON.parse(/<script type="application\/json" id="state">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}');
    expect(state).toMatchObject({ meetingPath: path, item: null, language: 'nb', snapshot: { meeting, seq: 12 } });
  });

  it('loads nothing from anywhere else and sets no cookie', async () => {
    const answer = await get(path);
    const page = await answer.text();
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page).not.toMatch(/<(script|style)(?![^>]*(src=|application\/(ld\+)?json))[^>]*>|\sstyle="|\son[a-z]+="/);
  });

  it('is not sent again to a reader who has it', async () => {
    const past = '/fjordvik/kst/2026-09-01';
    const etag = (await get(past)).headers.get('etag') ?? '';
    expect((await get(past, { 'if-none-match': etag })).status).toBe(304);
  });
});

describe('An address where nothing is', () => {
  it.each([
    '/nowhere',
    '/fjordvik/nobody',
    '/fjordvik/kst/1999-01-01',
    `${path}/sak/0`,
    `${path}/sak/99`,
    `${path}/sak/1e1`,
    `${path}/nothing/at/all`,
    '/problems/invented',
    '/fjordvik/kst?before=%3Cscript%3E',
    '/.env',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  ])('%s is a page that says so', async (address) => {
    const answer = await get(address);
    const page = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page).toContain('<h1');
    expect(page).not.toContain('alert(1)');
  });

  it('is a problem document for a program', async () => {
    const answer = await get('/nowhere', { accept: 'application/json' });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await answer.json()).toMatchObject({ type: '/problems/not-found', status: 404 });
  });
});

describe('An address with a slash too many', () => {
  it.each([
    ['/fjordvik/', '/fjordvik'],
    ['/fjordvik/kst/', '/fjordvik/kst'],
    [`${path}/`, path],
    [`${path}/sak/1/?lang=nn`, `${path}/sak/1?lang=nn`],
  ])('%s leads to %s', async (from, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, to]);
  });

  it.each(['//evil.example/', '/\\evil.example/', '/%5Cevil.example/', '/%2F%2Fevil.example/'])(
    '%s leads nowhere',
    async (address) => {
      const answer = await get(address);
      expect([answer.status, answer.headers.get('location')]).toEqual([404, null]);
    },
  );
});
