import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { io, type Socket } from 'socket.io-client';
import type { Batch, ClientToServer, ServerToClient, Snapshot } from '../../src/contract/following.js';
import { protocolVersion, socketPath } from '../../src/contract/following.js';
import type { Recorded } from '../../src/contract/recording.js';
import { Caller, fjordvik, openTestHouse } from '../support/app.js';

/**
 * How long it takes from the secretary's click until the readers have it: `npm run bench`.
 * The house runs in a process of its own, with both stores on the disk and every command synced to it. The secretary
 * and all readers run in this one, so what a reader spends on reading is in the figures.
 */

const acts = Number(process.argv[2] ?? 200);
const audiences = [1, 200];

if (process.env.BENCH_HOUSE === 'yes') await beTheHouse();
else await measure();

async function beTheHouse(): Promise<void> {
  const house = await openTestHouse();
  const { secretary } = await fjordvik(house);
  process.send?.({ url: house.url, cookie: secretary.cookie });
  process.once('message', () => void house.close().then(() => process.exit(0)));
}

async function measure(): Promise<void> {
  const house = fork(fileURLToPath(import.meta.url), { env: { ...process.env, BENCH_HOUSE: 'yes' } });
  const { url, cookie } = await new Promise<{ url: string; cookie: string }>((resolve) =>
    house.once('message', (said) => resolve(said as { url: string; cookie: string })),
  );
  const secretary = new Caller(url, cookie);
  console.log(`${acts} acts each; milliseconds from the click until`);
  console.log(row(['readers', 'answered p50', 'p99', 'heard p50', 'p99', 'last p50', 'last p99', 'house MB']));
  for (const audience of audiences) await anEvening(secretary, house, audience);
  house.send('close');
}

async function anEvening(secretary: Caller, house: ChildProcess, audience: number): Promise<void> {
  const meeting = (await secretary.plan({ start: `2026-12-0${audiences.indexOf(audience) + 1}T17:00:00.000Z` })).id;
  await secretary.record(meeting, { type: 'meeting.announce' });
  const { epoch, seq } = await snapshotOf(secretary, meeting);
  const heard = new Map<number, number[]>();
  const lines = await Promise.all(
    Array.from({ length: audience }, () => aReader(secretary.url, { meeting, epoch, seq }, heard)),
  );
  const answered: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  for (let act = 0; act < acts; act += 1) {
    const clicked = performance.now();
    const [recorded] = await secretary.record(meeting, { type: 'note.add', text: `Merknad ${act}`, access: 'public' });
    answered.push(performance.now() - clicked);
    const arrivals = await allHave(heard, publicSeq(recorded!, seq, act), audience);
    first.push(...arrivals.map((arrival) => arrival - clicked));
    last.push(Math.max(...arrivals) - clicked);
    // As in a hall: nobody clicks fifty times a second.
    await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 40));
  }
  const memory = await residentMb(house);
  const figures = [share(answered, 0.5), share(answered, 0.99), share(first, 0.5), share(first, 0.99)];
  console.log(row([audience, ...figures, share(last, 0.5), share(last, 0.99), memory]));
  for (const line of lines) line.disconnect();
}

/** Each act of this evening is public, so the public number is known beforehand. */
const publicSeq = (recorded: Recorded, before: number, act: number): number => {
  if (recorded.entries.length !== 1) throw new Error('One act, one entry.');
  return before + act + 1;
};

async function snapshotOf(secretary: Caller, meeting: string): Promise<Snapshot> {
  for (;;) {
    const answer = await secretary.get(`/meetings/${meeting}`);
    if (answer.status === 200) return answer.json as Snapshot;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
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
