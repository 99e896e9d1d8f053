import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { renderPage } from '../../src/views/render.js';
import { openBrowser, violations } from '../support/browser.js';
import { everyPage } from './invented-pages.js';
import { furtherStates } from './invented-states.js';

const root = new URL('../..', import.meta.url).pathname;
const pages = { ...everyPage(), ...furtherStates() };
/** A folder to put pictures of every page in, for people to judge: `LOOK=pictures npx jest test/views`. */
const look = process.env.LOOK;

let browser: Browser | null;
/** Style sheets by the names the pages ask for them by. */
let styles = new Map<string, string>();
const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** The style sheets as the browser build makes them, alone, so that this test waits for nothing else. */
function buildStyles(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'tribune-style-'));
  try {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'client', '--outDir', folder, '--logLevel', 'error'],
      { cwd: root, env: { ...process.env, TRIBUNE_STYLE_ONLY: 'yes' }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const assets = join(folder, 'assets');
    const files = readdirSync(assets).filter((name) => name.endsWith('.css'));
    return new Map(
      files.map((name) => [`/assets/${name.split('-')[0]}.css`, readFileSync(join(assets, name), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

beforeAll(async () => {
  browser = await openBrowser();
  if (browser) styles = buildStyles();
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
const phoneAtNight: Screen = { ...phone, colorScheme: 'dark' };
const highContrast: Screen = { ...phone, forcedColors: 'active' };
const desktop: Screen = { width: 1280, height: 900 };
const desktopAtNight: Screen = { ...desktop, colorScheme: 'dark' };
/** A desktop of 1280 × 1024 at 400 %. */
const magnified: Screen = { width: 320, height: 256 };

const contexts = new Map<Screen, BrowserContext>();

async function contextOf(screen: Screen): Promise<BrowserContext> {
  const open = contexts.get(screen);
  if (open) return open;
  const { width, height, colorScheme = 'light', forcedColors } = screen;
  const context = await browser!.newContext({
    viewport: { width, height },
    colorScheme,
    ...(forcedColors && { forcedColors }),
    reducedMotion: 'reduce',
  });
  contexts.set(screen, context);
  return context;
}

/** Shows a document as its server would send it, under the policy it will live with, and collects what the browser says of it. */
async function visit(
  html: string,
  screen: Screen,
  use: (page: Page, complaints: string[]) => Promise<void>,
): Promise<void> {
  const page = await (await contextOf(screen)).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('**/*', (route) => {
    const { pathname, hostname } = new URL(route.request().url());
    if (hostname !== 'gallery.example') return route.abort();
    const style = styles.get(pathname);
    if (style !== undefined) return route.fulfill({ contentType: 'text/css', body: style });
    if (pathname === '/assets/icon.svg') return route.fulfill({ contentType: 'image/svg+xml', body: icon });
    const headers = { 'content-security-policy': policy };
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html });
  });
  try {
    await page.goto('http://gallery.example/');
    await use(page, complaints);
  } finally {
    await page.close();
  }
}

const documentOf = (name: string) =>
  renderPage(pages[name]!, {
    styles: ['/assets/style.css'],
    screenStyles: ['/assets/screens.css'],
    script: null,
    preloads: [],
    icon: '/assets/icon.svg',
  });

const picture = async (page: Page, name: string) => {
  if (look) await page.screenshot({ path: join(look, `${name}.png`), fullPage: true });
};

/** Every page is looked at on each of these. */
const screens: Record<string, Screen> = {
  desktop,
  'desktop at night': desktopAtNight,
  phone,
  'phone at night': phoneAtNight,
};

/** What axe finds on each screen, the page being turned from one to the next as it stands: `phone: color-contrast at p.lead`. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, { width, height, colorScheme = 'light' }] of Object.entries(screens)) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    for (const { id, nodes } of await violations(page))
      faults.push(`${name}: ${id} at ${nodes.slice(0, 5).join(', ')}`);
  }
  return faults;
}

describe('A page in a browser', () => {
  it.each(Object.keys(pages))(
    'has nothing axe or the security policy would complain of, by day and by night, on desk and phone: %s',
    async (name) => {
      if (!browser) return;
      await visit(documentOf(name), desktop, async (page, complaints) => {
        await picture(page, `${name}-desktop`);
        expect(complaints).toEqual([]);
        expect(await faultsOf(page)).toEqual([]);
      });
    },
    180_000,
  );

  it('would not pass with a fault that is there at night only, or on a phone only, or a target too small to hit', async () => {
    if (!browser) return;
    await visit(documentOf('home'), desktop, async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          @media (prefers-color-scheme: dark) { main h1 { color: #444 !important; } }
          @media (max-width: 500px) { .on-phone-only { display: block !important; } }
          .on-phone-only { display: none; }
          .small-target { display: inline-block; width: 9px; height: 9px; overflow: hidden; }`);
        document.adoptedStyleSheets = [sheet];
        const add = (html: { tag: string; class: string; text?: string; href?: string }) => {
          const made = document.createElement(html.tag);
          made.className = html.class;
          if (html.text) made.textContent = html.text;
          if (html.href) made.setAttribute('href', html.href);
          document.querySelector('main')!.append(made);
        };
        add({ tag: 'button', class: 'on-phone-only' });
        for (const text of ['a', 'b', 'c']) add({ tag: 'a', class: 'small-target', text, href: `/${text}` });
      });
      const found = (await faultsOf(page)).map((fault) => /^(.*): ([\w-]+) at/.exec(fault)!.slice(1).join(': '));
      const on = (rule: string) =>
        found.filter((fault) => fault.endsWith(`: ${rule}`)).map((fault) => fault.split(':')[0]);
      expect(on('color-contrast')).toEqual(['desktop at night', 'phone at night']);
      expect(on('button-name')).toEqual(['phone', 'phone at night']);
      expect(on('target-size')).toEqual(Object.keys(screens));
    });
  }, 180_000);

  it.each(Object.keys(pages))(
    'needs no sideways scrolling at 400 % zoom: %s',
    async (name) => {
      if (!browser) return;
      await visit(documentOf(name), magnified, async (page) => {
        await picture(page, `${name}-zoom`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
      });
    },
    60_000,
  );

  it('would not pass with text too pale, a style of its own or a line that is too wide', async () => {
    if (!browser) return;
    const bad = documentOf('home').replace('</main>', '<p class="ds-tag" style="width:9000px">x</p></main>');
    await visit(bad, magnified, async (page, complaints) => {
      expect(complaints.join()).toContain('Content Security Policy');
      await page.addStyleTag({ content: '' }).catch(() => null);
      await page.evaluate(() => {
        const main = document.querySelector('main')!;
        main.style.color = '#bbb';
        main.style.width = '9000px';
      });
      expect((await violations(page)).map(({ id }) => id)).toContain('color-contrast');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeGreaterThan(0);
    });
  }, 60_000);

  if (look)
    it.each(Object.keys(pages))(
      'is looked at by people: %s',
      async (name) => {
        if (!browser) return;
        await visit(documentOf(name), phone, (page) => picture(page, `${name}-phone`));
        await visit(documentOf(name), desktopAtNight, (page) => picture(page, `${name}-desktop-dark`));
        await visit(documentOf(name), highContrast, (page) => picture(page, `${name}-forced`));
        await visit(documentOf(name), desktop, async (page) => {
          await page.pdf({ path: join(look, `${name}.pdf`), preferCSSPageSize: true });
        });
      },
      60_000,
    );
});
