import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { FollowedState, PageModel } from '../../src/views/pages.js';
import { renderPage } from '../../src/views/render.js';
import { openBrowser } from '../support/browser.js';
import { big, ended, running, snapshotOf, voteOn, voting, type Told } from './invented-meetings.js';
import { itemPage, meetingPage } from './invented-pages.js';

const root = new URL('../..', import.meta.url).pathname;
let browser: Browser | null;
let modules = new Map<string, string>();

const bundle = `
  const { build } = await import('vite');
  await build({ configFile: false, root: ${JSON.stringify(root)}, logLevel: 'error', publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2022', outDir: process.argv[1], modulePreload: false,
      rollupOptions: { input: 'test/views/hydration-entry.tsx', output: { entryFileNames: 'entry.js' } } } });`;

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  const folder = mkdtempSync(join(tmpdir(), 'tribune-hydration-'));
  execFileSync(process.execPath, ['--input-type=module', '-e', bundle, folder], { cwd: root, stdio: 'inherit' });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  modules = new Map(files.map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]));
  rmSync(folder, { recursive: true });
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

/** A page the browser has taken over, with every change of it counted from then on. */
async function takenOver(model: PageModel, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser!.newPage();
  const html = renderPage(model, { styles: [], script: '/entry.js', preloads: [], icon: null });
  await page.route('**/*', (route) => {
    const code = modules.get(new URL(route.request().url()).pathname);
    return code === undefined
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code });
  });
  try {
    await page.goto('http://gallery.example/');
    await page.waitForSelector('[data-ready]', { state: 'attached' });
    await page.evaluate(() => {
      const changed: string[] = [];
      new MutationObserver((records) => {
        for (const { target } of records) {
          const near = target instanceof Element ? target : target.parentElement;
          changed.push(near?.closest('.freshness, .floor, .item, .section')?.className ?? 'elsewhere');
        }
      }).observe(document.getElementById('followed')!, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      Object.assign(window, { changed });
    });
    await use(page);
  } finally {
    await page.close();
  }
}

type Live = { goOn(changes: Partial<FollowedState>): void; changed: string[] };
const goOn = (page: Page, changes: Partial<FollowedState>) =>
  page.evaluate((now) => (window as unknown as Live).goOn(now), changes as never);
const becomes = (page: Page, told: Told) => goOn(page, { snapshot: snapshotOf(told), now: told.now });
const changed = (page: Page) => page.evaluate(() => [...new Set((window as unknown as Live).changed)]);

describe('A page the browser has taken over', () => {
  it.each([
    ['a meeting', meetingPage(running())],
    ['an item', itemPage(running(), 'i3', 'live')],
    ['a large one', meetingPage(big())],
    ['one in nynorsk', meetingPage(running(), 'live', 'nn')],
  ])(
    'was drawn alike by server and browser: %s',
    async (_what, model) => {
      if (!browser) return;
      const drawn = renderPage(model, { styles: [], script: null, preloads: [], icon: null });
      await takenOver(model, async (page) => {
        const server = await page.evaluate(
          (html) => new DOMParser().parseFromString(html, 'text/html').getElementById('followed')!.innerHTML,
          drawn,
        );
        expect((await page.innerHTML('#followed')) === server).toBe(true);
      });
    },
    60_000,
  );

  it('leaves open what the reader opened, and the focus where it was, while the meeting goes on', async () => {
    if (!browser) return;
    await takenOver(meetingPage(running()), async (page) => {
      await page.click('#sak-2 summary');
      await page.focus('#sak-5 a');
      await becomes(page, voting());
      expect(await page.textContent('.now')).toContain('Det stemmes nå');
      await becomes(page, ended());
      expect(await page.$$eval('details[open]', (open) => open.map((one) => one.closest('.item')?.id))).toEqual([
        'sak-2',
      ]);
      expect(await page.evaluate(() => document.activeElement?.closest('.item')?.id)).toBe('sak-5');
      expect(await page.textContent('#sak-4 .tag')).toBe('Vedtak gjort');
    });
  }, 60_000);

  it.each([
    ['running', running, 'voting', voting],
    ['running', running, 'ended', ended],
    ['voting', voting, 'ended', ended],
  ])(
    'never loses the place of the keyboard: %s, then %s and %s',
    async (_from, first, _to, then) => {
      if (!browser) return;
      await takenOver(meetingPage(first()), async (page) => {
        const lostWith = (way: 'goOn' | 'carelessly') =>
          page.evaluate(
            ([name, before, after]) => {
              const go = (window as unknown as Record<string, (changes: unknown) => void>)[name]!;
              const reached = () => [
                ...document.querySelectorAll<HTMLElement>('#followed :is(a[href], button, summary)'),
              ];
              go(before);
              const all = reached().length;
              const lost: string[] = [];
              for (let place = 0; place < all; place++) {
                go(before);
                const one = reached()[place]!;
                one.focus();
                const told = one.textContent;
                go(after);
                if (document.activeElement === document.body) lost.push(told);
              }
              return { all, lost };
            },
            [way, ...[first(), then()].map((told) => ({ snapshot: snapshotOf(told), now: told.now }))] as const,
          );
        const { all, lost } = await lostWith('goOn');
        expect(all).toBeGreaterThan(10);
        expect(lost).toEqual([]);
        // Without the care for it there is something to lose, where parts of the page go.
        if (then === ended) expect((await lostWith('carelessly')).lost.length).toBeGreaterThan(0);
      });
    },
    60_000,
  );

  it('touches only what shows the time when nothing but time has passed', async () => {
    if (!browser) return;
    await takenOver(meetingPage(running()), async (page) => {
      const later = '2026-11-23T17:28:01.000Z';
      await goOn(page, { now: later, liveness: { kind: 'live', heard: later } });
      expect((await changed(page)).sort()).toEqual(['floor', 'freshness']);
    });
  }, 60_000);

  it('touches one item of 250 when one has changed', async () => {
    if (!browser) return;
    const told = big();
    await takenOver(meetingPage(told), async (page) => {
      voteOn(told, { vote: 'late', item: 'b181', question: 'Innstillingen', method: 'electronic' });
      await becomes(page, told);
      const touched = await page.evaluate(
        () => (window as unknown as Live).changed.filter((where) => where === 'item').length,
      );
      expect(touched).toBeGreaterThan(0);
      expect(touched).toBeLessThan(20);
    });
  }, 60_000);
});
