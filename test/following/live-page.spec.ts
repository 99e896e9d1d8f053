import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { buildFolder } from '../../src/platform/browser-build.js';
import { openBrowser } from '../support/browser.js';
import { openGallery, type Gallery } from './support/gallery.js';
import { evening, meeting } from './support/meeting-said.js';

/** A citizen's page in a real browser, while the meeting goes on, the house goes down, and comes back. */
const path = '/fjordvik/kst/2026-11-23';
const built = existsSync(join(buildFolder(), '.vite', 'manifest.json'));

let browser: Browser | null = null;
let gallery: Gallery;
let page: Page;
const complaints: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  if (!built) return console.warn('Left out: the browser build is missing (npm run build).');
  browser = await openBrowser();
  if (browser === null) return;
  gallery = await openGallery({ tempo: { heartbeatMs: 1_000 } });
  gallery.record.say(meeting, evening.slice(0, 7));
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(gallery.url + path);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  if (browser !== null) await gallery.close();
});

/** What the page says of its own freshness. */
const isSaid = (kind: string) => page.locator(`.freshness[data-kind=${kind}]`).waitFor({ timeout: 45_000 });
const shows = (text: string) => page.locator('#followed').getByText(text).first().waitFor({ timeout: 20_000 });
const says = (text: RegExp) =>
  page.waitForFunction(
    ({ source }) => new RegExp(source).test(document.getElementById('announcer')?.textContent ?? ''),
    { source: text.source },
    { timeout: 10_000 },
  );

describe('A citizen’s page', () => {
  it('goes on where the server left it, without being drawn anew', async () => {
    if (browser === null) return;
    await isSaid('live');
    const heading = await page.$('#followed h1');
    gallery.record.say(meeting, evening.slice(7, 12));
    await shows('Saken utsettes til våren.');
    expect(await page.evaluate((node) => document.contains(node), heading)).toBe(true);
  }, 40_000);

  it('tells a vote once and whole to those who listen, and leaves the keyboard where it was', async () => {
    if (browser === null) return;
    await page.focus('#sak-1 a');
    await page.evaluate(() => {
      const heard: string[] = [];
      const region = document.getElementById('announcer')!;
      new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { heard });
    });
    gallery.record.say(meeting, evening.slice(12, 20));
    await says(/vedtatt med 4 mot 1/);
    // Time for whatever should not come.
    await page.waitForTimeout(2_500);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    const results = heard.join(' | ').match(/vedtatt med 4 mot 1/g);
    expect([heard, results]).toEqual([heard, ['vedtatt med 4 mot 1']]);
    expect(heard.find((sentence) => sentence.includes('vedtatt'))).toContain('Innstillingen');
    expect(await page.evaluate(() => document.activeElement?.closest('.item')?.id)).toBe('sak-1');
    expect(await page.getAttribute('#announcer', 'role')).toBe('status');
  }, 40_000);

  it('holds still when it is asked to, and shows everything when it is let go on', async () => {
    if (browser === null) return;
    await page.getByRole('button', { name: 'Hold siden i ro' }).click();
    await isSaid('paused');
    gallery.record.say(meeting, [{ type: 'note.added', text: 'Sagt mens siden stod stille.', access: 'public' }]);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await page.locator('#followed').getByText('Sagt mens siden stod stille.').count()).toBe(0);
    await page.keyboard.press('Enter');
    await isSaid('live');
    await shows('Sagt mens siden stod stille.');
    expect(await page.getByRole('button', { name: 'Hold siden i ro' }).count()).toBe(1);
  }, 40_000);

  it('lets go by itself of what is taken out of the record while it is held', async () => {
    if (browser === null) return;
    await page.getByRole('button', { name: 'Hold siden i ro' }).click();
    await isSaid('paused');
    const place = { what: 'note' as const, note: 1 };
    gallery.record.say(meeting, [{ type: 'content.withheld', places: [place], basis: 'personopplysningsloven' }]);
    await isSaid('live');
    expect(await page.locator('#followed').getByText('Sagt mens siden stod stille.').count()).toBe(0);
  }, 40_000);

  it('says that it is not live while the house is down, and shows what it missed when it is back', async () => {
    if (browser === null) return;
    const { record, bell, port } = gallery;
    await gallery.close();
    await isSaid('stale');
    const text = 'Fremmet mens huset var stengt.';
    record.say(meeting, [{ type: 'motion.filed', motion: 'f2', item: 'ps-2', kind: 'addition', text, mover: 'm2' }]);
    gallery = await openGallery({ record, bell, port, tempo: { heartbeatMs: 1_000 } });
    await isSaid('live');
    await shows(text);
  }, 90_000);

  it('asked nobody but this house, and complained of nothing', () => {
    if (browser === null) return;
    expect(asked.filter((url) => !url.startsWith(gallery.url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is whole without script, and says that it loads itself again', async () => {
    if (browser === null) return;
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(gallery.url + path);
    await still.getByText('Ny svømmehall på Nes').first().waitFor();
    expect(await still.locator('noscript meta[http-equiv=refresh]').count()).toBeLessThanOrEqual(1);
    expect(await still.locator('p.no-script').count()).toBe(1);
    await plain.close();
  }, 40_000);
});
