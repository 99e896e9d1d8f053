import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { renderPage } from '../../src/views/render.js';
import { openBrowser, violations } from '../support/browser.js';
import { everyPage } from './invented-pages.js';

const root = new URL('../..', import.meta.url).pathname;
const pages = everyPage();
/** A folder to put pictures of every page in, for people to judge: `LOOK=pictures npx jest test/views`. */
const look = process.env.LOOK;

let browser: Browser | null;
let style = '';

/** The style sheet as the browser build makes it, alone, so that this test waits for nothing else. */
function buildStyle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tribune-style-'));
  try {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'client', '--outDir', folder, '--logLevel', 'error'],
      { cwd: root, env: { ...process.env, TRIBUNE_STYLE_ONLY: 'yes' }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const assets = join(folder, 'assets');
    const file = readdirSync(assets).find((name) => /^style-.*\.css$/.test(name));
    return file === undefined ? '' : readFileSync(join(assets, file), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

beforeAll(async () => {
  browser = await openBrowser();
  if (browser) style = buildStyle();
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

interface Screen {
  width: number;
  height: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
}
const phone: Screen = { width: 390, height: 844 };
const desktop: Screen = { width: 1280, height: 900 };

/** Opens the page as its server would send it, under the policy it will live with; answers with what the browser complained of. */
async function visit<T>(
  name: string,
  screen: Screen,
  use: (page: Page, complaints: string[]) => Promise<T>,
): Promise<T> {
  const { width, height, colorScheme = 'light', forcedColors } = screen;
  const context = await browser!.newContext({
    viewport: { width, height },
    colorScheme,
    ...(forcedColors && { forcedColors }),
    reducedMotion: 'reduce',
    // axe runs in the page; the policy is checked by the complaints, which come with or without it.
    bypassCSP: false,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const html = renderPage(pages[name]!, {
    styles: ['/assets/style.css'],
    script: null,
    preloads: [],
    icon: '/assets/icon.svg',
  });
  await page.route('**/*', (route) => {
    const { pathname, hostname } = new URL(route.request().url());
    if (hostname !== 'gallery.example') return route.abort();
    if (pathname === '/assets/style.css') return route.fulfill({ contentType: 'text/css', body: style });
    if (pathname === '/assets/icon.svg')
      return route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: html,
    });
  });
  try {
    await page.goto('http://gallery.example/');
    return await use(page, complaints);
  } finally {
    await context.close();
  }
}

const picture = async (page: Page, name: string) => {
  if (look) await page.screenshot({ path: join(look, `${name}.png`), fullPage: true });
};

describe('A page in a browser', () => {
  it.each(Object.keys(pages))(
    'has nothing axe or the security policy would complain of: %s',
    async (name) => {
      if (!browser) return;
      await visit(name, desktop, async (page, complaints) => {
        await picture(page, `${name}-desktop`);
        expect(complaints).toEqual([]);
        expect(await violations(page)).toEqual([]);
      });
      await visit(name, { ...phone, colorScheme: 'dark' }, async (page) => {
        await picture(page, `${name}-phone-dark`);
        expect(await violations(page)).toEqual([]);
      });
      if (look) {
        await visit(name, phone, (page) => picture(page, `${name}-phone`));
        await visit(name, { ...desktop, colorScheme: 'dark' }, (page) => picture(page, `${name}-desktop-dark`));
        await visit(name, { ...phone, forcedColors: 'active' }, (page) => picture(page, `${name}-forced`));
        await visit(name, desktop, async (page) => {
          await page.pdf({ path: join(look, `${name}.pdf`), format: 'A4', preferCSSPageSize: true });
        });
      }
    },
    120_000,
  );

  it.each(Object.keys(pages))(
    'needs no sideways scrolling at 400 % zoom: %s',
    async (name) => {
      if (!browser) return;
      await visit(name, { width: 320, height: 256 }, async (page) => {
        await picture(page, `${name}-zoom`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      });
    },
    60_000,
  );
});
