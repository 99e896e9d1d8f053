import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium to drive: named by CHROMIUM_PATH, installed, or the one from npm (Linux x64). Null, with the reason printed, where there is none. */
export async function openBrowser(): Promise<Browser | null> {
  const installed = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const path = installed.find((candidate) => candidate && existsSync(candidate)) ?? (await packagedChromium());
  if (!path) {
    console.warn('Left out: no Chromium on this machine (set CHROMIUM_PATH, or install the package chromium).');
    return null;
  }
  return chromium.launch({ executablePath: path, args: flags });
}

async function packagedChromium(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Makes the package unpack the few libraries it needs beside the browser.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  try {
    const packaged = await import('@sparticuz/chromium');
    return await packaged.default.executablePath();
  } catch {
    return null;
  }
}

export interface AxeViolation {
  id: string;
  impact: string | null;
  nodes: string[];
}

/** What axe finds on the page as it stands, or in a part of it, WCAG 2.2 A and AA and best practice; the size of targets (2.5.8) axe itself leaves out. */
export async function violations(page: Page, within = 'html'): Promise<AxeViolation[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return page.evaluate(async (part) => {
    const axe = (
      globalThis as unknown as {
        axe: {
          run(
            part: string,
            options: object,
          ): Promise<{ violations: { id: string; impact: string | null; nodes: { target: unknown[] }[] }[] }>;
        };
      }
    ).axe;
    const { violations: found } = await axe.run(part, { rules: { 'target-size': { enabled: true } } });
    return found.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ target }) => target.join(' ')) }));
  }, within);
}
