import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Snapshot } from '../../src/contract/following.js';
import { buildFolder } from '../../src/platform/browser-build.js';
import type { Command } from '../../src/procedure/commands.js';
import { commandExamples } from '../../src/recording/examples.js';
import { eventually, fjordvik, openTestHouse, patience, tonight, type Caller, type TestHouse } from '../support/app.js';
import { openBrowser } from '../support/browser.js';

/** Pages that are open in a real browser when the words on them are withheld. How long it takes: `npm run bench:withholding`. */

const words = 'Eleven Oline Strandheim får skyss';
const parts = ['/sak/1', '', '/protokoll'];
/** Pages of many meetings, which stand still until something is taken out of what they show. */
const still = [
  { path: '/', shows: 'Gang- og sykkelvei langs Strandgata' },
  { path: '/sok?q=Strandheim', shows: 'Oline' },
];
const example = <T extends Command['type']>(type: T) => ({ type, ...commandExamples[type] }) as Command;
const built = existsSync(join(buildFolder(), '.vite', 'manifest.json'));

let browser: Browser | null = null;
let house: TestHouse;
let secretary: Caller;
let meeting: string;
let pages: Page[] = [];
let standing: Page[] = [];

beforeAll(async () => {
  if (!built) return console.warn('Left out: the browser build is missing (npm run build).');
  browser = await openBrowser();
  if (browser === null) return;
  house = await openTestHouse();
  ({ secretary } = await fjordvik(house));
  const planned = await secretary.plan(tonight());
  meeting = planned.id;
  await secretary.record(
    meeting,
    example('agenda.publish'),
    example('meeting.announce'),
    example('meeting.open'),
    example('roll.call'),
    example('item.call'),
    { type: 'motion.file', motion: 'f-1', item: 'sak-41', kind: 'main', text: words },
  );
  await eventually(
    () => house.anybody.get(`/meetings/${meeting}`),
    ({ json }) => (json as Snapshot).state?.motions['f-1'] !== undefined,
  );
  const context = await browser.newContext();
  pages = await Promise.all(
    parts.map(async (part) => {
      const page = await context.newPage();
      await page.goto(house.url + planned.path + part);
      return page;
    }),
  );
  await eventually(
    () => house.anybody.get('/search?q=Strandheim'),
    ({ json }) => JSON.stringify(json).includes('Oline'),
  );
  standing = await Promise.all(
    still.map(async ({ path }) => {
      const page = await context.newPage();
      await page.goto(house.url + path);
      return page;
    }),
  );
}, patience);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

describe('An open page', () => {
  it('shows the words before they are withheld', async () => {
    if (browser === null) return;
    for (const page of pages) await page.getByText(words).first().waitFor();
    for (const [n, { shows }] of still.entries()) expect(await standing[n]!.content()).toContain(shows);
    await secretary.record(meeting, {
      type: 'content.withhold',
      places: [
        { what: 'motion', motion: 'f-1' },
        { what: 'item-title', item: 'sak-41' },
      ],
      basis: 'offentleglova § 13',
      reason: 'Navn på et barn.',
    });
  }, 60_000);

  it.each(parts)(
    'loses them, and says so in their place: %s',
    async (part) => {
      if (browser === null) return;
      const page = pages[parts.indexOf(part)]!;
      await page.getByText('Innhold fjernet kl.').first().waitFor({ timeout: 30_000 });
      expect((await page.content()).includes(words)).toBe(false);
    },
    60_000,
  );

  it.each(still)(
    'that shows many meetings is made anew without them: $path',
    async ({ path, shows }) => {
      if (browser === null) return;
      const page = standing[still.findIndex((one) => one.path === path)]!;
      await eventually(
        () => page.content().catch(() => shows),
        (content) => !content.includes(shows),
      );
    },
    60_000,
  );
});
