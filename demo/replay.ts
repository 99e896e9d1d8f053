import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { demoAccounts, demoPassword } from '../src/contract/demo.js';
import { rehearse } from './meeting-log/dry-run.js';
import { expectationsBeside, readExpectations, type Expectations } from './meeting-log/expectations.js';
import { LogError } from './meeting-log/log-error.js';
import { readLogFile } from './meeting-log/log-file.js';
import { Progress, type Screen } from './meeting-log/progress.js';
import { sendImport } from './meeting-log/send.js';
import { translate } from './meeting-log/translate.js';
import { TribuneClient } from './meeting-log/tribune-client.js';
import { verifyServed } from './meeting-log/verify-served.js';
import { onThisMachine, replayArguments, usage } from './replay-arguments.js';

/** What the program is given from outside, so that a test can give it something else. */
export interface Surroundings {
  environment: Record<string, string | undefined>;
  out: Screen;
  err: Screen;
  /** Ends the waiting and the sending when somebody presses Ctrl-C. */
  stop: AbortSignal;
  /** Waits, or stops waiting when told to stop. */
  pause: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

/**
 * Reads the whole file, holds the whole meeting by the rules in memory, and only then sends the first command: a file
 * with a fault leaves nothing behind. Answers with an exit status: 0 done, 1 different from what was expected, 2 wrong
 * arguments or a file or server that could not be used, 130 stopped on the way.
 */
export async function replay(
  given: readonly string[],
  { environment, out, err, stop, pause }: Surroundings,
): Promise<number> {
  if (given.includes('--help') || given.includes('-h')) {
    out.write(usage);
    return 0;
  }
  const wanted = replayArguments(given);
  if ('wrong' in wanted) {
    err.write(`${wanted.wrong}\n\n${usage}`);
    return 2;
  }
  const name = basename(wanted.file);
  try {
    const expected = wanted.verify ? expectationsFor(wanted.file) : null;
    const plan = translate(readLogFile(wanted.file));
    const { told } = rehearse(plan);
    out.write(
      `${name}: ${plan.steps.length} commands for ${plan.body.name}, ${plan.facts.start}; the rules have no objection.\n`,
    );

    const account = accountFor(wanted.url, environment);
    const wait = (milliseconds: number) => pause(milliseconds, stop);
    const client = new TribuneClient(wanted.url, wait);
    await client.logIn(account.account, account.password);
    const progress = new Progress(out, plan.steps.length);
    const sent = await sendImport(client, plan, {
      speed: wanted.speed,
      wait,
      stopped: () => stop.aborted,
      progress: (done, { line, command }, waitMs) =>
        progress.at(done, `line ${line} ${command.type}${inWords(waitMs)}`),
    });
    if (sent.finished) progress.at(plan.steps.length, 'all sent');
    progress.end();
    if (!sent.finished) {
      out.write(`Stopped after line ${sent.line}. Run the same command again to go on.\n`);
      await client.logOut();
      return 130;
    }
    out.write(
      `${sent.written} recorded, ${sent.repeated} were there already: ${new URL(sent.path, wanted.url).href}\n`,
    );
    await client.logOut();
    if (!expected) return 0;
    // Compared as anybody sees it: without the session, and only over the public addresses.
    const anybody = new TribuneClient(wanted.url, wait);
    const found = await verifyServed(anybody, sent.meeting, told.length, expected, wait);
    for (const difference of found) err.write(`${difference}\n`);
    out.write(
      found.length === 0
        ? `Verified: ${counted(expected)} stand in the public record as in the file.\n`
        : `${count(found.length, 'difference')}.\n`,
    );
    return found.length === 0 ? 0 : 1;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    err.write(error instanceof LogError ? `${name}, ${reason}\nNothing was sent.\n` : `${reason}\n`);
    return 2;
  }
}

const longestTimerMs = 1_000_000_000;

/** How long it will be until something happens, where that is long enough to wonder. */
function inWords(milliseconds: number): string {
  if (milliseconds < 10_000) return '';
  const minutes = Math.round(milliseconds / 60_000);
  return minutes < 1 ? ` in ${Math.round(milliseconds / 1000)} s` : ` in ${count(minutes, 'minute')}`;
}

const count = (number: number, one: string, several = `${one}s`) => `${number} ${number === 1 ? one : several}`;

const counted = ({ items, votes, ballots, anomalies }: Expectations): string =>
  `${count(items, 'item')}, ${count(votes, 'vote')}, ${count(ballots, 'ballot')} and ${count(anomalies.length, 'anomaly', 'anomalies')}`;

function expectationsFor(file: string): Expectations {
  const path = expectationsBeside(file);
  const expected = readExpectations(path);
  if (!expected) throw new Error(`--verify needs ${basename(path)} beside the log`);
  return expected;
}

function accountFor(url: string, environment: Surroundings['environment']): { account: string; password: string } {
  const { TRIBUNE_USER: account, TRIBUNE_PASSWORD: password } = environment;
  if (account !== undefined && password !== undefined) return { account, password };
  if (account !== undefined || password !== undefined) {
    throw new Error('TRIBUNE_USER and TRIBUNE_PASSWORD go together: one of them is missing');
  }
  if (!onThisMachine(url))
    throw new Error('set TRIBUNE_USER and TRIBUNE_PASSWORD: the demo’s log-in is for this machine only');
  return { account: demoAccounts.administrator, password: demoPassword };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const stop = new AbortController();
  process.on('SIGINT', () => {
    // The first asks to stop between two commands; the second means now.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
  process.exitCode = await replay(process.argv.slice(2), {
    environment: process.env,
    out: process.stdout,
    err: process.stderr,
    stop: stop.signal,
    pause: async (milliseconds, signal) => {
      // A timer set for longer than 24 days goes off at once; agendas are sent out weeks ahead.
      for (let left = milliseconds; left > 0 && !signal.aborted; left -= longestTimerMs) {
        await sleep(Math.min(left, longestTimerMs), undefined, { signal }).catch(() => undefined);
      }
    },
  });
}
