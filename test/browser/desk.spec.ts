import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { demoAccounts, demoPassword } from '../../src/contract/demo.js';
import type { RecordView } from '../../src/contract/recording.js';
import { people } from '../desk/eksempelvik.js';
import { eventually, openTestHouse, type Caller, type TestHouse } from '../support/app.js';
import { openBrowser, violations } from '../support/browser.js';

/**
 * A whole evening at the desk, with mouse and keyboard, against a whole house: what the secretary does on the left is
 * what the record and the public then say. Invented names.
 */
const built = join(import.meta.dirname, '../../client/dist/desk/index.html');

let browser: Browser | null = null;
let house: TestHouse;
let secretary: Caller;
let meeting: string;
let page: Page;
const complaints: string[] = [];

async function planEvening(): Promise<void> {
  const administrator = await house.logIn(demoAccounts.administrator);
  await administrator.put('/organisations/eksempelvik', { name: 'Eksempelvik kommune', language: 'nb' });
  await administrator.put('/organisations/eksempelvik/bodies/kommunestyret', {
    name: 'Kommunestyret',
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
    roster: 'none',
  });
  meeting = planned.id;
}

const record = async () => (await secretary.get(`/meetings/${meeting}/record`)).json as RecordView;
const standing = async () => (await record()).state!;

/** Everything on its way is sent, and has arrived. */
async function sendAll(): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.getByText('Alt er ført i møteboken').waitFor();
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

async function expectAccessible(where: string): Promise<void> {
  expect({ where, violations: await violations(page) }).toEqual({ where, violations: [] });
}

async function openDesk(): Promise<Page> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO' });
  const opened = await context.newPage();
  opened.setDefaultTimeout(15_000);
  opened.on('pageerror', (error) => complaints.push(error.message));
  opened.on('console', (line) => {
    // The question "who am I" is answered with 401 before log-in; the browser writes that down as an error.
    if (line.type() === 'error' && !line.text().includes('401')) complaints.push(line.text());
  });
  await opened.goto(`${house.url}/desk`);
  return opened;
}

async function logIn(to: Page): Promise<void> {
  await to.getByLabel('Brukernavn').fill(demoAccounts.secretary);
  await to.getByLabel('Passord').fill(demoPassword);
  await to.getByRole('button', { name: 'Logg inn' }).click();
}

beforeAll(async () => {
  if (!existsSync(built)) {
    console.warn('Left out: the desk is not built (npm run build).');
    return;
  }
  browser = await openBrowser();
  if (!browser) return;
  house = await openTestHouse();
  await planEvening();
  page = await openDesk();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** One after the other: it is one evening, and what failed earlier is not waited for later. */
let failed: string | null = null;
function when(what: string, happens: () => Promise<void>): void {
  it(
    what,
    async () => {
      if (!browser) return;
      if (failed) throw new Error(`The evening stopped at “${failed}”.`);
      failed = what;
      try {
        await happens();
        failed = null;
      } catch (error) {
        if (process.env.DESK_PICTURE) await page.screenshot({ path: process.env.DESK_PICTURE });
        throw error;
      }
    },
    60_000,
  );
}

describe('An evening at the desk', () => {
  when('the secretary logs in and finds today’s meeting first', async () => {
    await expectAccessible('log-in');
    await page.getByLabel('Brukernavn').fill(demoAccounts.secretary);
    await page.getByLabel('Passord').fill('feil');
    await press('Logg inn');
    await page.getByText('stemmer ikke').waitFor();
    await logIn(page);
    await page.getByRole('heading', { name: 'I dag' }).waitFor();
    await expectAccessible('choice of meeting');
    await press(/Kommunestyret/u);
    await page.getByRole('heading', { name: 'Kommunestyret', level: 1 }).waitFor();
  });

  when('publishes members and agenda, announces and summons', async () => {
    await press('Offentliggjør fra registeret');
    await press('Skriv sakslisten');
    await expectAccessible('agenda form');
    const items = [
      ['PS 41/26', 'Gang- og sykkelvei langs Strandveien', 'Kommunestyret vedtar trasé B.'],
      ['PS 42/26', 'Klage på vedtak om skjenkebevilling', ''],
      ['RS 9/26', 'Referatsaker', ''],
    ] as const;
    for (const [place, [number, title, recommendation]] of items.entries()) {
      await page.getByLabel('Saksnummer').fill(number);
      await page.getByLabel('Tittel som alle kan lese').fill(title);
      await page.getByLabel(/Innstilling/u).fill(recommendation);
      if (place < items.length - 1) await inDialog('Legg til');
    }
    await inDialog('Offentliggjør 3 saker');
    await press('Kunngjør møtet');
    await press('Registrer innkalling');
    await inDialog('Registrer');
    await sendAll();
    const { status, agenda, roster } = await standing();
    expect({ status, items: agenda.length, people: roster.length }).toEqual({
      status: 'summoned',
      items: 3,
      people: people.length,
    });
  });

  when('opens the meeting and calls the roll: everybody present but one, whose substitute sits', async () => {
    await press('Møtet er satt');
    await press('Ta opprop');
    await expectAccessible('roll call');
    const row = page.locator('.roll-row', { hasText: 'Knut Aas' });
    await row.getByLabel('Forfall').check();
    await row.getByLabel('Vara for Knut Aas').selectOption({ index: 1 });
    await press('Registrer oppropet');
    await sendAll();
    await page.getByText('25 av 25, trenger 13').waitFor();
    const { presence, chair } = await standing();
    expect(presence['v-1-0']).toMatchObject({ status: 'present', substituteFor: 'p-1-3' });
    expect(chair).toBe('p-0-0');
  });

  when('makes an item current with one key, and can take it back before anybody has seen it', async () => {
    await page.keyboard.press('n');
    await page.getByText('PS 41/26 er oppe.').first().waitFor();
    await page.keyboard.press('Escape');
    expect((await standing()).currentItem).toBeNull();
    await page.keyboard.press('n');
    await sendAll();
    const { currentItem, items } = await standing();
    expect(items[currentItem ?? '']?.number).toBe('PS 41/26');
    await expectAccessible('item');
  });

  when('takes down speakers and a motion, which is public at once', async () => {
    await page.getByRole('button', { name: 'Tegn Hilde Rønning på talelisten' }).click();
    await page.keyboard.press('s');
    await page.getByText('har ordet').first().waitFor();
    await page.keyboard.press('t');
    await page.keyboard.press('p');
    await page.getByLabel('Forslagets ordlyd').fill('Kommunestyret vedtar trasé A.');
    await page.getByLabel('Fremmet av').selectOption({ label: 'Anne Berge' });
    await expectAccessible('motion');
    await inDialog('Fremmet – gjør offentlig');
    await sendAll();
    const snapshot = () => house.anybody.get(`/meetings/${meeting}`);
    await eventually(snapshot, ({ text }) => text.includes('Kommunestyret vedtar trasé A.'));
  });

  when('holds a vote with two dissenters, and reads the sentence before it is declared', async () => {
    await page.keyboard.press('v');
    await page.getByLabel(/^Innstilling/u).check();
    await press('Sett under avstemning');
    await page.keyboard.press('u');
    await page.locator('.tile', { hasText: 'Nils Tveit' }).click();
    await page.locator('.tile', { hasText: 'Jonas Bakke' }).click();
    const sentence = await page.locator('.preview-sentence').innerText();
    expect(sentence).toContain('23 mot 2');
    await expectAccessible('vote');
    await press('Kunngjør resultatet');
    await sendAll();
    const [vote] = Object.values((await standing()).votes);
    expect(vote).toMatchObject({
      state: 'declared',
      sentence,
      result: { outcome: 'carried', tally: { for: 23, against: 2 } },
    });
  });

  when('records the decision as it was put together, and ends the item', async () => {
    await page.keyboard.press('d');
    await expectAccessible('decision');
    await page.locator('#record-decision').click();
    await page.keyboard.press('e');
    await inDialog('Avslutt saken');
    await sendAll();
    const [item] = Object.values((await standing()).items);
    expect(item).toMatchObject({ outcome: 'decided', decision: { text: 'Kommunestyret vedtar trasé B.' } });
  });

  when('cannot close the doors without a vote in the open, and is told the rule', async () => {
    await page.keyboard.press('n');
    await page.keyboard.press('c');
    await page.getByRole('dialog').getByLabel('Personvern').check();
    await inDialog('Lukk dørene');
    await page.getByText('Lukking skal vedtas først.').waitFor();
    await expectAccessible('refusal');
    await press('Jeg forstår');
    await inDialog('Stem over lukking');
    await page.keyboard.press('u');
    await press('Kunngjør resultatet');
    await page.keyboard.press('c');
    await page.getByRole('dialog').getByLabel('Personvern').check();
    await inDialog('Lukk dørene');
    await sendAll();
    expect((await standing()).closed?.ground).toBe('privacy');
    await page.keyboard.press('m');
    await page.getByLabel(/^Merknad, føres/u).fill('Det som ble sagt bak lukkede dører.');
    await inDialog('Før merknaden');
    await sendAll();
    await expectAccessible('closed doors');
    await page.keyboard.press('c');
    await sendAll();
    expect((await standing()).closed).toBeNull();
    const snapshot = () => house.anybody.get(`/meetings/${meeting}`);
    const outside = await eventually(snapshot, ({ text }) => text.includes('"closed":null'));
    expect(outside.text).not.toContain('bak lukkede dører');
  });

  when('loses the network and goes on; everything is recorded once, in order, when it is back', async () => {
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Maja Eide: Gikk' }).click();
    await page.getByRole('button', { name: 'Odd Kvam: Gikk' }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('lagret her, ikke offentlig ennå').first().waitFor();
    await page.getByText('23 av 25, trenger 13').waitFor();
    await expectAccessible('offline');
    const before = (await record()).head;
    await page.context().setOffline(false);
    await page.getByText('Alt er ført i møteboken').waitFor({ timeout: 30_000 });
    const { head } = await record();
    expect(head - before).toBe(2);
  });

  when('is seen to hold the desk by a second tab, which may look and take over', async () => {
    const second = await openDesk();
    await logIn(second);
    await second
      .getByRole('button', { name: /Kommunestyret/u })
      .first()
      .click();
    await second.getByText('føres i en annen fane').waitFor();
    expect(await second.getByRole('button', { name: /: Gikk$/u }).count()).toBe(0);
    await second.getByRole('button', { name: 'Ta over skrivebordet' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Ja, ta over' }).click();
    await second
      .getByRole('button', { name: /: Gikk$/u })
      .first()
      .waitFor();
    await page.getByText('føres i en annen fane').waitFor();
    await press('Ta over skrivebordet');
    await inDialog('Ja, ta over');
    await page
      .getByRole('button', { name: /: Gikk$/u })
      .first()
      .waitFor();
    await second.context().close();
  });

  when('takes a recess, goes on, and ends the meeting', async () => {
    await page.keyboard.press('.');
    await inDialog('Pause');
    await sendAll();
    expect((await standing()).status).toBe('recess');
    await expectAccessible('recess');
    await page.keyboard.press('.');
    await page.keyboard.press('e');
    await inDialog('Avslutt saken');
    await press('Møtet');
    await press('Hev møtet');
    await expectAccessible('end');
    await inDialog('Hev møtet');
    await sendAll();
    const { status, notReached } = await standing();
    expect({ status, notReached: notReached.length }).toEqual({ status: 'ended', notReached: 1 });
  });

  when('and the browser had nothing to complain of, the dead network aside', async () => {
    expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED') && !line.includes('409'))).toEqual(
      [],
    );
  });
});
