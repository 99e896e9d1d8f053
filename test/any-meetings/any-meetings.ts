/**
 * `npm run any-meetings -- [--runs 2000000] [--seed 7] [--workers 2]`
 * Holds meetings in which people do whatever comes to mind. Ends with 0 when the law was kept in all of them, with 1
 * and the shortest meeting found when it was not.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { heldToTheLaw, type Held } from '../support/held-to-the-law.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    workers: { type: 'string', default: String(availableParallelism()) },
    /** Set by the first process for the others: hold meetings here and report them. */
    here: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
/** Small enough that a wrong meeting is told of soon. */
const sessionRuns = 5_000;

process.exitCode = values.here ? holdHere() : await holdEverywhere(Number(values.workers));
// What was sent is still on its way when the work is done, so the line is closed and not the process ended.
process.disconnect?.();

/** One worker's share, in sessions with seeds of their own. */
function holdHere(): number {
  for (let done = 0; done < runs; done += sessionRuns) {
    const held = heldToTheLaw({ seed: (seed + done) | 0, runs: Math.min(sessionRuns, runs - done) });
    process.send?.(held);
    if (held.wrong) return 1;
  }
  return 0;
}

async function holdEverywhere(workers: number): Promise<number> {
  const started = performance.now();
  const total = { meetings: 0, readAgain: 0 };
  let wrong: Held['wrong'] = null;
  console.log(`Seed ${seed}. ${runs} meetings in ${workers} halls.`);
  const share = Math.ceil(runs / workers);
  await Promise.all(
    Array.from({ length: workers }, (_, place) => {
      const mine = Math.min(share, runs - place * share);
      // Seeds of two workers never meet: each has a range of its own.
      const own = (seed + place * 1_000_003) | 0;
      const child = fork(fileURLToPath(import.meta.url), ['--here', '--runs', String(mine), '--seed', String(own)]);
      child.on('message', (held: Held) => {
        total.meetings += held.meetings;
        total.readAgain += held.readAgain;
        wrong ??= held.wrong;
        if (total.meetings % 100_000 < sessionRuns)
          console.log(`${total.meetings} meetings, ${Math.round((performance.now() - started) / 1000)} s`);
      });
      return new Promise<void>((done) => child.once('exit', () => done()));
    }),
  );
  const found = wrong as Held['wrong'];
  console.log({ ...total, seconds: Math.round((performance.now() - started) / 1000), wrong: found !== null });
  if (!found) return 0;
  console.log(`Seed ${found.seed}:\n${found.sentences.slice(0, 10).join('\n')}\n${JSON.stringify(found.numbers)}`);
  return 1;
}
