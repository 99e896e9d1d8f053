import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { Snapshot } from '../../src/contract/following.js';
import type { Command } from '../../src/procedure/commands.js';
import { commandExamples } from '../../src/recording/examples.js';
import { Caller, eventually, fjordvik, openTestHouse, tonight } from '../support/app.js';
import { openBrowser } from '../support/browser.js';

/**
 * How long words that may not be public stay on screens that are open when they are withheld: `npm run bench:withholding`.
 * Three readers in a browser, on the page of the item, of the meeting, and on the minutes; the house in a process of its
 * own, both stores on the disk. Told are milliseconds from the secretary's click until the words are in no DOM.
 */

const runs = Number(process.argv[2] ?? 20);
const parts = { item: '/sak/1', meeting: '', minutes: '/protokoll' };

async function beTheHouse(): Promise<void> {
  const house = await openTestHouse();
  const { secretary } = await fjordvik(house);
  process.send?.({ url: house.url, cookie: secretary.cookie });
  const close = () => void house.close().then(() => process.exit(0));
  process.once('message', close);
  process.once('disconnect', close);
}

const example = <T extends Command['type']>(type: T) => ({ type, ...commandExamples[type] }) as Command;
const opening = ['meeting.announce', 'agenda.publish', 'meeting.open', 'roll.call', 'item.call'] as const;

async function measure(): Promise<void> {
  const browser = await openBrowser();
  if (browser === null) return;
  const house = fork(fileURLToPath(import.meta.url), { env: { ...process.env, BENCH_HOUSE: 'yes' } });
  const { url, cookie } = await new Promise<{ url: string; cookie: string }>((resolve) =>
    house.once('message', (said) => resolve(said as { url: string; cookie: string })),
  );
  const secretary = new Caller(url, cookie);
  const { id: meeting, path } = await secretary.plan(tonight());
  await secretary.record(meeting, ...opening.map(example));
  await eventually(
    () => secretary.get(`/meetings/${meeting}`),
    ({ json }) => (json as Snapshot).state?.currentItem === 'sak-41',
  );
  const context = await browser.newContext();
  await context.addInitScript(writesDownWhenGone);
  const pages = await Promise.all(Object.values(parts).map((part) => reader(context, url + path + part)));
  const taken = new Map<string, number[]>(Object.keys(parts).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    const words = `Hemmelig nummer ${run} om Oline Strandheim`;
    await secretary.record(meeting, {
      type: 'motion.file',
      motion: `f-${run}`,
      item: 'sak-41',
      kind: 'addition',
      text: words,
    });
    await Promise.all(pages.map((page, place) => shown(page, words, place === 2)));
    const clicked = Date.now();
    await secretary.record(meeting, {
      type: 'content.withhold',
      places: [{ what: 'motion', motion: `f-${run}` }],
      basis: 'offentleglova § 13',
      reason: 'Navn på et barn.',
    });
    const gone = await Promise.all(pages.map((page) => goneAt(page)));
    for (const [place, name] of Object.keys(parts).entries()) taken.get(name)!.push(gone[place]! - clicked);
    // As in a hall: nobody withholds twice in a second.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  console.log(`${runs} times withheld; milliseconds from the click until the words are gone from`);
  console.log(row(['page', 'fastest', 'p50', 'p90', 'slowest']));
  for (const [name, times] of taken)
    console.log(row([name, share(times, 0), share(times, 0.5), share(times, 0.9), share(times, 1)]));
  await browser.close();
  house.send('close');
}

/** Runs in the page, before anything of its own and again after each loading: what to look for is kept by the browser. */
function writesDownWhenGone(): void {
  const look = () => {
    const words = sessionStorage.getItem('words');
    if (words === null || sessionStorage.getItem('gone') !== null || document.body === null) return;
    if (!document.documentElement.outerHTML.includes(words)) sessionStorage.setItem('gone', String(Date.now()));
  };
  document.addEventListener('DOMContentLoaded', () => {
    look();
    new MutationObserver(look).observe(document.documentElement, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}

async function reader(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** The words stand on the page, and from now on it is written down when they no longer do. */
async function shown(page: Page, words: string, byLoading: boolean): Promise<void> {
  const stands = page.getByText(words).first();
  // The record follows a moment behind; a page that stands still has to be asked again.
  while (byLoading && !(await stands.isVisible())) await page.reload();
  await stands.waitFor();
  await page.evaluate((sought) => {
    sessionStorage.removeItem('gone');
    sessionStorage.setItem('words', sought);
  }, words);
}

async function goneAt(page: Page): Promise<number> {
  for (let tries = 0; tries < 1_500; tries += 1) {
    const gone = await page.evaluate(() => sessionStorage.getItem('gone')).catch(() => null);
    if (gone !== null) return Number(gone);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The words are still on ${page.url()} after half a minute.`);
}

function share(values: number[], part: number): string {
  const sorted = values.toSorted((left, right) => left - right);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN).toFixed(0);
}

function row(cells: (string | number)[]): string {
  return cells.map((cell) => String(cell).padStart(10)).join(' ');
}

if (process.env.BENCH_HOUSE === 'yes') await beTheHouse();
else await measure();
