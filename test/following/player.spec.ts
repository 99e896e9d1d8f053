import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { buildFolder } from '../../src/platform/browser-build.js';
import type { MeetingFacts, PublicEvent } from '../../src/procedure/events.js';
import { openBrowser, violations } from '../support/browser.js';
import { makeFilm, showFilm, type Film, type StreamHouse } from '../support/film.js';
import { openGallery, type Gallery } from './support/gallery.js';
import { announced, evening } from './support/meeting-said.js';

/** Pictures in the page, from another house: asked for by nobody but the reader, and then at the right second. */
const built = existsSync(join(buildFolder(), '.vite', 'manifest.json'));

let browser: Browser | null = null;
let film: Film | null = null;
let gallery: Gallery;
let house: StreamHouse;

beforeAll(async () => {
  if (!built) return console.warn('Left out: the browser build is missing (npm run build).');
  browser = await openBrowser();
  if (browser === null) return;
  film = await makeFilm(browser);
  gallery = await openGallery({ settings: { TRIBUNE_STREAM_ALLOW_LOOPBACK: 'on' } });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  if (browser !== null) await gallery.close();
  await house?.close();
});

/** A meeting of its own, with a stream from the house that shows the film. */
function meetingWith(slug: string, publicAccess: MeetingFacts['publicAccess'], said: PublicEvent[]): string {
  const first = announced(slug) as Extract<PublicEvent, { type: 'meeting.announced' }>;
  const facts = { ...first.facts!, publicAccess: publicAccess! };
  gallery.record.say(`fjordvik-kst-${slug}`, [{ ...first, facts }, ...said]);
  return `/fjordvik/kst/${slug}`;
}

async function visit(path: string, use: (page: Page, complaints: string[]) => Promise<void>): Promise<void> {
  const page = await browser!.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  try {
    await page.goto(gallery.url + path);
    await page.locator('.freshness[data-kind=live], .freshness[data-kind=ended]').waitFor();
    await use(page, complaints);
  } finally {
    await page.close();
  }
}

const second = (page: Page) => page.evaluate(() => document.querySelector('video')?.currentTime ?? -1);
const plays = (page: Page, from: number) =>
  page.waitForFunction((least) => (document.querySelector('video')?.currentTime ?? -1) > least, from, {
    timeout: 15_000,
  });
const live: PublicEvent = { type: 'stream.changed', state: 'live', seenBy: 'probe' };
const recorded = (url: string): PublicEvent => ({ type: 'recording.published', url, gaps: [], captions: false });
const over = evening.slice(1, 8).concat(evening.slice(-2));

describe('A player in the page', () => {
  it('asks the other house for nothing before somebody presses, and then plays without sound', async () => {
    if (browser === null || film === null) return;
    house = await showFilm(film);
    const address = `${house.url}/film.m3u8`;
    const path = meetingWith('2026-11-24', { streamUrl: address, streamKind: 'hls' }, [...evening.slice(1, 8), live]);
    await visit(path, async (page, complaints) => {
      expect(await page.locator('.player').textContent()).toContain('Bildet hentes fra 127.0.0.1');
      expect(house.asked).toEqual([]);
      await page.getByRole('button', { name: 'Spill av her' }).click();
      await plays(page, 0.2);
      expect(house.asked).toContain('/film.m3u8');
      expect(await page.evaluate(() => document.querySelector('video')?.muted)).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('VIDEO');
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
    await house.close();
  }, 60_000);

  it('begins where the matter was taken up, by the time of day in the playlist', async () => {
    if (browser === null || film === null) return;
    const path = meetingWith('2026-11-26', {}, [...evening.slice(1, 3), live, ...over]);
    const snapshot = await (await fetch(`${gallery.url}/api/v1/meetings/fjordvik-kst-2026-11-26`)).json();
    const taken = Date.parse(
      (snapshot as { state: { items: Record<string, { calledAt: string }> } }).state.items['ps-2']!.calledAt,
    );
    // The film began two seconds before.
    house = await showFilm(film, new Date(taken - 2_000).toISOString());
    gallery.record.say('fjordvik-kst-2026-11-26', [recorded(`${house.url}/film.m3u8`)]);
    await visit(path, async (page) => {
      await page.locator('.chapters summary').click();
      await page.getByRole('button', { name: /PS 2\/26/ }).click();
      await plays(page, 2);
      expect(await second(page)).toBeLessThan(4);
      expect(await violations(page)).toEqual([]);
    });
    await visit(`${path}/sak/2`, async (page) => {
      await page.getByRole('button', { name: /Spill av fra/ }).click();
      await plays(page, 2);
    });
    await house.close();
  }, 60_000);

  it('shows what is said, where the stream brings it along', async () => {
    if (browser === null || film === null) return;
    house = await showFilm(film);
    const access = { streamUrl: `${house.url}/captioned.m3u8`, streamKind: 'hls' as const };
    const path = meetingWith('2026-11-29', access, [...evening.slice(1, 8), live]);
    await visit(path, async (page) => {
      await page.getByRole('button', { name: 'Spill av her' }).click();
      await plays(page, 0.2);
      const texts = () =>
        page.evaluate(() =>
          [...(document.querySelector('video')?.textTracks ?? [])].map(({ language, mode, cues }) => ({
            language,
            mode,
            said: [...(cues ?? [])].map((cue) => (cue as VTTCue).text),
          })),
        );
      await page.waitForFunction(() =>
        [...(document.querySelector('video')?.textTracks ?? [])].some(({ cues }) => (cues?.length ?? 0) > 0),
      );
      expect(await texts()).toEqual([{ language: 'nb', mode: 'showing', said: ['Møtet er satt.'] }]);
    });
    await house.close();
  }, 60_000);

  it('says so where nothing comes, and names the house to look at instead', async () => {
    if (browser === null || film === null) return;
    house = await showFilm(film);
    const path = meetingWith('2026-11-27', { streamUrl: `${house.url}/gone.m3u8`, streamKind: 'hls' }, [
      ...evening.slice(1, 8),
      live,
    ]);
    await visit(path, async (page) => {
      await page.getByRole('button', { name: 'Spill av her' }).click();
      await page.getByText('Avspillingen virker ikke her nå').first().waitFor({ timeout: 30_000 });
      expect(await page.locator('.player a[href$="/gone.m3u8"]').count()).toBeGreaterThan(0);
    });
    await house.close();
  }, 60_000);

  it('frames somebody else’s player only after a press, with the rights it needs and no more', async () => {
    if (browser === null || film === null) return;
    house = await showFilm(film);
    const path = meetingWith('2026-11-28', { streamUrl: `${house.url}/film.html`, streamKind: 'embed' }, [
      ...evening.slice(1, 8),
      live,
    ]);
    await visit(path, async (page, complaints) => {
      expect(await page.locator('iframe').count()).toBe(0);
      expect(house.asked).toEqual([]);
      await page.getByRole('button', { name: 'Spill av her' }).click();
      await page.frameLocator('iframe').getByText('Film').waitFor();
      expect(await page.locator('iframe').getAttribute('sandbox')).toBe(
        'allow-scripts allow-same-origin allow-presentation',
      );
      expect(complaints).toEqual([]);
    });
    await house.close();
  }, 60_000);

  it('is a plain link without script, and no button that does nothing', async () => {
    if (browser === null || film === null) return;
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${gallery.url}/fjordvik/kst/2026-11-24`);
    expect(await page.getByRole('link', { name: 'Se sendingen' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Spill av her' }).isVisible()).toBe(false);
    await plain.close();
  }, 60_000);

  it('lets in no other house than the one in the record', async () => {
    if (browser === null || film === null) return;
    const policy = async (path: string) =>
      (await fetch(gallery.url + path)).headers.get('content-security-policy') ?? '';
    expect(await policy('/fjordvik/kst/2026-11-28')).toMatch(/frame-src http:\/\/127\.0\.0\.1:\d+;/);
    expect(await policy('/fjordvik/kst/2026-11-28')).toContain("connect-src 'self';");
    expect(await policy('/fjordvik/kst/2026-11-24')).toContain("frame-src 'none'");
    const strict = await openGallery({ record: gallery.record, bell: gallery.bell });
    try {
      const answer = await fetch(`${strict.url}/fjordvik/kst/2026-11-24`);
      expect(answer.headers.get('content-security-policy')).not.toContain('http');
    } finally {
      await strict.close();
    }
  }, 60_000);
});
