import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig, SettingsRefused } from '../../src/platform/config.js';
import { reservedBelow } from '../../src/registry/reserved.js';
import { screenPaths } from '../../src/views/pages.js';
import { openGallery, type Gallery } from './support/gallery.js';
import { eventually, fjordvik, openTestHouse } from '../support/app.js';
import { evening, meeting } from './support/meeting-said.js';

const path = '/fjordvik/kst/2026-11-23';
let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery({
    settings: { TRIBUNE_EMBED_SITES: 'https://www.fjordvik.example, http://localhost:8080' },
  });
  gallery.record.say(meeting, evening.slice(0, 10));
});
afterAll(() => gallery.close());

const get = (address: string) => fetch(`${gallery.url}${address}`, { headers: { accept: 'text/html' } });
const policyOf = async (address: string) => (await get(address)).headers.get('content-security-policy') ?? '';

describe('The screens of a meeting', () => {
  it.each(Object.entries(screenPaths))(
    '%s stands at an address of its own, …/%s, and is whole without script',
    async (look, last) => {
      const answer = await get(`${path}/${last}`);
      const page = await answer.text();
      expect(answer.status).toBe(200);
      expect(page).toContain(`data-look="${look}"`);
      expect(page).toContain('Ny svømmehall på Nes');
      expect(page).toContain('Bo Vik (Bygdelista)');
      expect(page).toContain('<noscript><meta http-equiv="refresh" content="5"></noscript>');
      expect(page).toContain(`<link rel="canonical" href="${path}">`);
      expect(await (await get(`${path}/${last}?lang=nn`)).text()).toContain('<html lang="nn"');
    },
  );

  it.each(Object.values(screenPaths))('…/%s is no name for a body or a meeting', (last) => {
    expect(reservedBelow.has(last)).toBe(true);
  });

  it.each([`/nowhere/kst/2026-11-23/storskjerm`, `${path}/skjerm`])('%s leads nowhere', async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  it('tell nothing of a speaker when the floor is free', async () => {
    gallery.record.say(meeting, evening.slice(10, 11));
    for (const last of Object.values(screenPaths)) {
      const page = await (await get(`${path}/${last}`)).text();
      expect(/<main id="followed">(.*)<\/main>/s.exec(page)?.[1]).not.toContain('Bo Vik');
    }
  });
});

describe('The window on other sites', () => {
  it('may be framed by the sites the settings name, and by no others', async () => {
    expect(await policyOf(`${path}/innbygging`)).toContain(
      "frame-ancestors 'self' https://www.fjordvik.example http://localhost:8080;",
    );
  });

  it.each([path, `${path}/sak/1`, `${path}/storskjerm`, `${path}/undertekst`, `${path}/protokoll`])(
    'is the only address they may frame: not %s',
    async (address) => {
      expect(await policyOf(address)).toContain("frame-ancestors 'self';");
    },
  );

  it('has the older header that knows no list of sites taken off, which every other page keeps', async () => {
    const house = await openTestHouse({ TRIBUNE_EMBED_SITES: 'https://www.fjordvik.example' });
    try {
      const { secretary } = await fjordvik(house);
      const planned = await secretary.plan();
      await secretary.record(planned.id, { type: 'meeting.announce' });
      const frameHeader = async (address: string) => (await fetch(house.url + address)).headers.get('x-frame-options');
      await eventually(
        async () => (await fetch(house.url + planned.path)).status,
        (status) => status === 200,
      );
      expect(await frameHeader(`${planned.path}/innbygging`)).toBeNull();
      expect(await frameHeader(planned.path)).toBe('SAMEORIGIN');
      expect(await frameHeader(`${planned.path}/storskjerm`)).toBe('SAMEORIGIN');
    } finally {
      await house.close();
    }
  }, 60_000);

  it.each([
    '*',
    'https://*.example',
    "https://a.example 'unsafe-inline'",
    'https://a.example;script-src',
    'https://A.example/x',
  ])('is not opened to what is no plain address: %s', (site) => {
    expect(() => loadConfig({ TRIBUNE_EMBED_SITES: site })).toThrow(SettingsRefused);
  });
});
