import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { buildFolder } from '../../src/platform/browser-build.js';
import { openBrowser, violations } from '../support/browser.js';
import { openGallery, type Gallery } from './support/gallery.js';
import { evening, meeting } from './support/meeting-said.js';

/** The screens in a real browser: they follow as the pages do, and only who is named may frame one. */
const path = '/fjordvik/kst/2026-11-23';
const built = existsSync(join(buildFolder(), '.vite', 'manifest.json'));

let browser: Browser | null = null;
let gallery: Gallery;
/** The municipality's own site, which frames whatever stands after the slash. */
let site: Server;
let siteOn: (host: string) => string;

beforeAll(async () => {
  if (!built) return console.warn('Left out: the browser build is missing (npm run build).');
  browser = await openBrowser();
  if (browser === null) return;
  site = createServer((request, response) => {
    const address = gallery.url + (request.url ?? '');
    response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><title>Fjordvik</title><iframe src="${address}"></iframe>`);
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  const { port } = site.address() as AddressInfo;
  siteOn = (host) => `http://${host}:${port}`;
  gallery = await openGallery({ settings: { TRIBUNE_EMBED_SITES: siteOn('localhost') } });
  gallery.record.say(meeting, evening.slice(0, 10));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  if (browser === null) return;
  await gallery.close();
  await new Promise((closed) => site.close(closed));
});

describe('A screen', () => {
  it('goes on by itself, from the speaker to the result', async () => {
    if (browser === null) return;
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${gallery.url}${path}/storskjerm`);
    await page.locator('.shown[data-kind=live]').waitFor();
    expect(await page.locator('.big-speaker').textContent()).toContain('Bo Vik');
    gallery.record.say(meeting, evening.slice(10, 19));
    await page.getByText('vedtatt med 4 mot 1').first().waitFor();
    expect(await page.locator('.big-result .seat').count()).toBe(5);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  it('over a broadcast leaves the picture through', async () => {
    if (browser === null) return;
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' });
    await page.goto(`${gallery.url}${path}/undertekst`);
    await page.locator('.lower-box').waitFor();
    const picture = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: 64, height: 64 } });
    const seen = await page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
      const brush = canvas.getContext('2d')!;
      brush.drawImage(image, 0, 0);
      return Math.max(...brush.getImageData(0, 0, 64, 64).data);
    }, picture.toString('base64'));
    expect(seen).toBe(0);
    await page.close();
  }, 60_000);

  it('is shown in the frame of the site that is named, and in no other site’s, and no other page at all', async () => {
    if (browser === null) return;
    const page = await browser.newPage();
    const framed = async (host: string, address: string) => {
      await page.goto(siteOn(host) + address);
      await page.waitForLoadState('networkidle');
      const inner = page.frames()[1];
      return (await inner?.locator('#followed').count()) ?? 0;
    };
    expect(await framed('localhost', `${path}/innbygging`)).toBe(1);
    expect(await framed('127.0.0.1', `${path}/innbygging`)).toBe(0);
    expect(await framed('localhost', path)).toBe(0);
    await page.close();
  }, 60_000);
});
