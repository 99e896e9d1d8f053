import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { io, type Socket } from 'socket.io-client';
import type { Batch, ClientToServer, ServerToClient, Snapshot } from '../../src/contract/following.js';
import { protocolVersion, socketPath } from '../../src/contract/following.js';
import type { Recorded } from '../../src/contract/recording.js';
import type { Command } from '../../src/procedure/commands.js';
import { commandExamples } from '../../src/recording/examples.js';
import { Caller, eventually, fjordvik, openTestHouse, tonight } from '../support/app.js';
import { openBrowser } from '../support/browser.js';

/**
 * How long it takes from the secretary's click until the readers have it: `npm run bench`.
 * The house runs in a process of its own, with both stores on the disk and every command synced to it. The secretary
 * and all readers run in this one, so what a reader spends on reading is in the figures. One more reader is a page in a
 * browser, where there is one: `screen` is when the words stand in it.
 */

const acts = Number(process.argv[2] ?? 200);
const audiences = [1, 200];

async function beTheHouse(): Promise<void> {
  const house = await openTestHouse();
  const { secretary } = await fjordvik(house);
  process.send?.({ url: house.url, cookie: secretary.cookie });
  const close = () => void house.close().then(() => process.exit(0));
  process.once('message', close);
  process.once('disconnect', close);
}

async function measure(): Promise<void> {
  const house = fork(fileURLToPath(import.meta.url), { env: { ...process.env, BENCH_HOUSE: 'yes' } });
  const { url, cookie } = await new Promise<{ url: string; cookie: string }>((resolve) =>
    house.once('message', (said) => resolve(said as { url: string; cookie: string })),
  );
  const secretary = new Caller(url, cookie);
  console.log(`${acts} acts each; milliseconds from the click until`);
  const heads = ['answered p50', 'p99', 'heard p50', 'p99', 'last p50', 'last p99', 'screen p50', 'screen p99'];
  console.log(row(['readers', ...heads, 'house MB']));
  for (const audience of audiences) await anEvening(secretary, house, audience);
  house.send('close');
}

const example = <T extends Command['type']>(type: T) => ({ type, ...commandExamples[type] }) as Command;
const opening = ['meeting.announce', 'agenda.publish', 'meeting.open', 'roll.call', 'item.call'] as const;

async function anEvening(secretary: Caller, house: ChildProcess, audience: number): Promise<void> {
  const planned = await secretary.plan({ ...tonight(), slug: `2026-12-0${audiences.indexOf(audience) + 1}` });
  const meeting = planned.id;
  await secretary.record(meeting, ...opening.map(example));
  const { epoch, seq } = await opened(secretary, meeting);
  const heard = new Map<number, number[]>();
  const lines = await Promise.all(
    Array.from({ length: audience }, () => aReader(secretary.url, { meeting, epoch, seq }, heard)),
  );
  const screen = await aScreen(secretary.url + planned.path);
  const answered: number[] = [];
  const each: number[] = [];
  const last: number[] = [];
  const clicks: number[] = [];
  for (let act = 0; act < acts; act += 1) {
    clicks.push(Date.now());
    const clicked = performance.now();
    const filing = { motion: `f-${act}`, item: 'sak-41', kind: 'addition', text: `Forslag nummer ${act}.` } as const;
    const [recorded] = await secretary.record(meeting, { type: 'motion.file', ...filing });
    answered.push(performance.now() - clicked);
    const arrivals = await allHave(heard, publicSeq(recorded!, seq, act), audience);
    each.push(...arrivals.map((arrival) => arrival - clicked));
    last.push(Math.max(...arrivals) - clicked);
    // As in a hall: nobody clicks fifty times a second.
    await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 40));
  }
  const shown = (await screen?.shown()) ?? [];
  const onScreen = clicks.flatMap((click, act) => (shown[act] === undefined ? [] : [shown[act] - click]));
  const figures = [answered, each, last, onScreen].flatMap((taken) => [share(taken, 0.5), share(taken, 0.99)]);
  console.log(row([audience, ...figures, await residentMb(house)]));
  for (const line of lines) line.disconnect();
  await screen?.close();
}

/** A page in a browser that writes down when each proposal could be read on it. */
async function aScreen(address: string): Promise<{ shown(): Promise<number[]>; close(): Promise<void> } | null> {
  const browser = await openBrowser();
  if (browser === null) return null;
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('.freshness[data-kind=live]').waitFor();
  await page.evaluate(() => {
    const shown: number[] = [];
    Object.assign(window, { shown });
    new MutationObserver(() => {
      const text = document.getElementById('followed')?.textContent ?? '';
      while (text.includes(`Forslag nummer ${shown.length}.`)) shown.push(Date.now());
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return {
    shown: () => page.evaluate(() => (window as unknown as { shown: number[] }).shown),
    close: () => browser.close(),
  };
}

/** Each act of this evening is public, so the public number is known beforehand. */
function publicSeq(recorded: Recorded, before: number, act: number): number {
  if (recorded.entries.length !== 1) throw new Error('One act, one entry.');
  return before + act + 1;
}

async function opened(secretary: Caller, meeting: string): Promise<Snapshot> {
  const answer = await eventually(
    () => secretary.get(`/meetings/${meeting}`),
    ({ json }) => (json as Snapshot).state?.currentItem === 'sak-41',
  );
  return answer.json as Snapshot;
}

async function aReader(
  url: string,
  from: { meeting: string; epoch: string; seq: number },
  heard: Map<number, number[]>,
): Promise<Socket<ServerToClient, ClientToServer>> {
  const line: Socket<ServerToClient, ClientToServer> = io(url, {
    path: socketPath,
    transports: ['websocket'],
    forceNew: true,
  });
  line.on('entries', ({ entries }: Batch) => {
    const now = performance.now();
    for (const { seq } of entries) heard.set(seq, [...(heard.get(seq) ?? []), now]);
  });
  await new Promise<void>((resolve) => line.once('connect', resolve));
  const answer = await line.timeout(5_000).emitWithAck('follow', { proto: protocolVersion, ...from });
  if (answer.kind !== 'delta') throw new Error(`A reader was answered with ${answer.kind}.`);
  return line;
}

async function allHave(heard: Map<number, number[]>, seq: number, audience: number): Promise<number[]> {
  const end = performance.now() + 10_000;
  for (;;) {
    const arrivals = heard.get(seq) ?? [];
    if (arrivals.length >= audience) return arrivals;
    if (performance.now() > end) throw new Error(`Entry ${seq} reached ${arrivals.length} of ${audience} readers.`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function residentMb(house: ChildProcess): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${house.pid}/status`, 'utf8').catch(() => '');
  const kb = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kb === undefined ? '–' : (Number(kb) / 1024).toFixed(0);
}

function share(values: number[], part: number): string {
  const sorted = values.toSorted((left, right) => left - right);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN).toFixed(1);
}

function row(cells: (string | number)[]): string {
  return cells.map((cell) => String(cell).padStart(12)).join(' ');
}

if (process.env.BENCH_HOUSE === 'yes') await beTheHouse();
else await measure();
