import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { actIds } from '../../client/desk/acts/acts.js';
import { nameOfCommand } from '../../client/desk/panes/command-names.js';
import { places } from '../../client/desk/places.js';
import { wordsOf } from '../../client/desk/words/words.js';
import { demoAccounts, demoPassword } from '../../src/contract/demo.js';
import type { RecordView } from '../../src/contract/recording.js';
import { commandTypes, type Command } from '../../src/procedure/commands.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { agenda, people } from '../desk/eksempelvik.js';
import { openTestHouse, type Caller, type TestHouse } from '../support/app.js';
import { openBrowser, violations } from '../support/browser.js';

/**
 * By keyboard alone: everything the procedure knows is found by its name, and opens a form or is led to, at each stage of
 * an evening; and every form is open to those who do not see it, in light and in dark. Invented names.
 */
const built = join(import.meta.dirname, '../../client/dist/desk/index.html');
const w = wordsOf('nb');

let browser: Browser | null = null;
let house: TestHouse;
let secretary: Caller;
let meeting: string;
let page: Page;
const complaints: string[] = [];

const standing = async (): Promise<Meeting> =>
  ((await secretary.get(`/meetings/${meeting}/record`)).json as RecordView).state!;

/** Recorded from elsewhere, and seen at the desk when it says how far it has come. */
async function happens(...commands: Command[]): Promise<void> {
  await secretary.record(meeting, ...commands);
  await page?.reload();
  await page
    ?.getByRole('button', { name: /Kommunestyret/u })
    .first()
    .click();
  await page?.getByRole('heading', { name: 'Kommunestyret', level: 1 }).waitFor();
  await page?.locator('#centre h2').first().waitFor();
}

beforeAll(async () => {
  if (!existsSync(built)) {
    console.warn('Left out: the desk is not built (npm run build).');
    return;
  }
  browser = await openBrowser();
  if (!browser) return;
  house = await openTestHouse();
  const administrator = await house.logIn(demoAccounts.administrator);
  await administrator.put('/organisations/eksempelvik', { name: 'Eksempelvik kommune', language: 'nb' });
  for (const [slug, name] of [
    ['kommunestyret', 'Kommunestyret'],
    ['formannskapet', 'Formannskapet'],
  ] as const)
    await administrator.put(`/organisations/eksempelvik/bodies/${slug}`, {
      name,
      seats: 25,
      ruleBook: 'norwegian-municipality',
      language: 'nb',
      timezone: 'Europe/Oslo',
      remotePermitted: true,
    });
  await administrator.put('/organisations/eksempelvik/bodies/kommunestyret/members', { members: people });
  secretary = await house.logIn(demoAccounts.secretary);
  const planned = await secretary.plan({
    body: 'eksempelvik-kommunestyret',
    start: new Date().toISOString(),
    place: 'Kommunestyresalen',
    roster: 'registry',
    publicAccess: { streamUrl: 'https://stream.example/live.m3u8', streamKind: 'hls' },
  });
  meeting = planned.id;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${house.url}/desk`);
  await page.getByLabel('Brukernavn').fill(demoAccounts.secretary);
  await page.getByLabel('Passord').fill(demoPassword);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.getByRole('heading', { name: 'I dag' }).waitFor();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Finds a thing by its name, and presses Enter. */
async function find(name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: w.palette.find }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

const opened: string[] = [];

/** Everything that is offered now is looked for by its name; forms are read by axe, and closed again with Esc. */
async function walk(stage: string): Promise<void> {
  const now = await standing();
  const wrong: unknown[] = [];
  for (const command of commandTypes) {
    const { way, when } = places[command];
    if (!when(now) || 'at' in way || 'nowhere' in way || command === 'meeting.plan') continue;
    // A form is the same at every stage; panes are not.
    if (opened.includes(command)) continue;
    await find(nameOfCommand(command, w));
    if ('act' in way || 'dialog' in way) {
      const dialog = page.locator('dialog[open]').last();
      await dialog.waitFor();
      await dialog.locator('h2').waitFor();
      const focus = await page.evaluate(() => document.activeElement?.closest('dialog') !== null);
      if (!focus) wrong.push({ stage, command, focus: 'outside the form' });
      opened.push(command);
      // The same few controls and colours make all of them: every form in one light, each light every other time.
      const colorScheme = opened.length % 2 === 0 ? 'dark' : 'light';
      await page.emulateMedia({ colorScheme });
      const found = await violations(page, 'dialog[open]');
      if (found.length > 0) wrong.push({ stage, command, colorScheme, found });
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    } else {
      // A frame for the pane to be drawn, and one for the focus to be put.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const focus = await page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
      if (focus === 'BODY') wrong.push({ stage, command, focus: 'nowhere' });
    }
  }
  const found = await violations(page);
  if (found.length > 0) wrong.push({ stage, found });
  expect(wrong).toEqual([]);
}

const members = people.filter(({ role }) => role !== 'substitute');
const roll: Command = {
  type: 'roll.call',
  entries: members.map(({ person }) => ({ person, status: 'present', mode: 'room' })),
};

describe('Everything the procedure knows is reached by keyboard', () => {
  const stage = (name: string, ...commands: Command[]) =>
    it(
      name,
      async () => {
        if (!browser) return;
        await happens(...commands);
        await walk(name);
      },
      120_000,
    );

  stage('before the meeting', agenda, { type: 'meeting.announce' });
  stage('before the first item', { type: 'meeting.open', chair: 'p-0-0' }, roll);
  stage(
    'with an item up, motions filed, a question asked, a substitute called and a broken stream',
    { type: 'stream.report', state: 'live', seenBy: 'secretary' },
    { type: 'stream.report', state: 'interrupted', fault: 'other', seenBy: 'secretary' },
    { type: 'question.ask', question: 'q1', kind: 'question', by: 'p-0-1', text: 'Når åpner broa?' },
    { type: 'absence.report', person: 'p-1-3', scope: 'item', item: 'i3' },
    { type: 'substitute.call', person: 'v-1-0', substituteFor: 'p-1-3' },
    { type: 'stream.announce' },
    { type: 'item.call', item: 'i2' },
    { type: 'motion.file', motion: 'm1', item: 'i2', kind: 'alternative', text: 'Trasé A.', mover: 'p-0-1' },
    { type: 'motion.file', motion: 'm2', item: 'i2', kind: 'forwarding', text: 'Send over.', mover: 'p-0-2' },
  );
  stage(
    'when it is over',
    { type: 'stream.report', state: 'live', seenBy: 'secretary' },
    { type: 'item.end', item: 'i2', outcome: 'no-decision' },
    { type: 'meeting.end' },
  );

  it('and every form was opened once, but those that need what this evening did not bring', () => {
    if (!browser) return;
    const never = actIds.filter((act) => !opened.includes(act));
    expect(never).toEqual([
      'question-time.end',
      'public-comment.give',
      'legality.defer',
      'legality.review',
      'legality.send',
      'legality.settle',
      'urgency.contest',
      'finalists.rule',
      'recording.caption',
      'recording.withdraw',
    ]);
    expect(complaints).toEqual([]);
  });
});
