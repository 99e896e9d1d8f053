import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '../../src/procedure/commands.js';
import { audit, type Journal } from './audit.js';
import { Chance } from './chance.js';
import type { FromCouncil, ToCouncil } from './messages.js';
import { RestlessCouncil } from './restless-council.js';

export interface Torture {
  kills: number;
  /** Gives the commands and the moments of the kills; how processes race each other it cannot give. */
  seed: number;
  /** Compiled `council-process.js`. */
  council: string;
  seededBug?: 'ack-before-commit';
  /** Stop at the first thing that is wrong. */
  impatient?: boolean;
  onKill?: (report: TortureReport) => void;
}

export interface TortureReport {
  seed: number;
  kills: number;
  /** Of these, before the server had finished starting. */
  killedWhileStarting: number;
  meetings: number;
  acknowledged: number;
  entries: number;
  refused: number;
  /** Sent, not answered, and sent again after the restart. */
  sentAgain: number;
  /** Of these, found already recorded. */
  foundRecorded: number;
  wrong: string[];
}

const meetingsAtOnce = 3;
const secretariesPerMeeting = 2;
const entriesPerMeeting = 250;

interface Secretary {
  council: RestlessCouncil;
  pending: { commandId: string; command: Command } | null;
}

/** Holds meetings, kills the process that records them, starts it again, and looks whether anything is lost. */
export async function torture(options: Torture): Promise<TortureReport> {
  const folder = mkdtempSync(join(tmpdir(), 'tribune-torture-'));
  try {
    return await new Ordeal(options, folder).run();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

class Ordeal {
  private readonly chance: Chance;
  private readonly journal: Journal = { acknowledged: new Map(), unanswered: new Map() };
  private readonly growth = new Map<string, number>();
  private readonly report: TortureReport;
  private secretaries: Secretary[] = [];

  constructor(
    private readonly options: Torture,
    private readonly folder: string,
  ) {
    this.chance = new Chance(options.seed);
    this.report = {
      seed: options.seed,
      kills: 0,
      killedWhileStarting: 0,
      meetings: 0,
      acknowledged: 0,
      entries: 0,
      refused: 0,
      sentAgain: 0,
      foundRecorded: 0,
      wrong: [],
    };
    for (let meeting = 0; meeting < meetingsAtOnce; meeting++) this.convene();
  }

  async run(): Promise<TortureReport> {
    const { report, options } = this;
    while (report.kills < options.kills && !(options.impatient && report.wrong.length > 0)) {
      const council = this.start();
      if (this.chance.next() < 0.1) {
        await sleep(this.chance.between(50, 400));
        report.killedWhileStarting++;
      } else if (await ready(council, report)) {
        await this.look();
        const holding = this.secretaries.map((secretary) => this.hold(secretary, council));
        await sleep(this.chance.between(5, 400));
        council.kill('SIGKILL');
        await Promise.all(holding);
      }
      await killed(council);
      report.kills++;
      this.renew();
      options.onKill?.(report);
    }
    const council = this.start();
    if (await ready(council, report)) {
      for (const secretary of this.secretaries) if (secretary.pending) await this.send(secretary, council);
      council.send({ kind: 'close' } satisfies ToCouncil);
      await gone(council);
      await this.look(true);
    }
    return report;
  }

  private convene(): void {
    const meeting = `uvik-formannskapet-${this.report.meetings++}`;
    this.growth.set(meeting, 0);
    const council = new RestlessCouncil(meeting, this.chance);
    for (let secretary = 0; secretary < secretariesPerMeeting; secretary++)
      this.secretaries.push({ council, pending: null });
  }

  /** Long meetings are left, with what is unanswered in them, for new ones. */
  private renew(): void {
    for (const [meeting, entries] of this.growth) {
      const here = this.secretaries.filter(({ council }) => council.meeting === meeting);
      if (entries < entriesPerMeeting || here.some(({ pending }) => pending)) continue;
      if (here.length === 0) continue;
      this.secretaries = this.secretaries.filter(({ council }) => council.meeting !== meeting);
      this.convene();
    }
  }

  private start(): ChildProcess {
    const { council, seededBug } = this.options;
    return fork(council, [this.folder, seededBug ?? ''], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    });
  }

  /** Sends one command after another until the process is gone. */
  private async hold(secretary: Secretary, council: ChildProcess): Promise<void> {
    while (await this.send(secretary, council));
  }

  /** @returns false when the answer never came. */
  private async send(secretary: Secretary, council: ChildProcess): Promise<boolean> {
    const { meeting } = secretary.council;
    const again = secretary.pending !== null;
    secretary.pending ??= { commandId: this.chance.uuid(), command: secretary.council.next() };
    const { commandId, command } = secretary.pending;
    this.journal.unanswered.set(commandId, { meeting });
    if (again) this.report.sentAgain++;
    const answer = await ask(council, { kind: 'record', meeting, commandId, command });
    if (!answer) return false;
    secretary.pending = null;
    this.journal.unanswered.delete(commandId);
    if (answer.kind === 'recorded') {
      this.journal.acknowledged.set(commandId, { meeting, entries: answer.entries });
      this.growth.set(meeting, (this.growth.get(meeting) ?? 0) + answer.entries.length);
      this.report.acknowledged++;
      this.report.entries += answer.entries.length;
      if (answer.repeated) this.report.foundRecorded++;
    } else if (answer.kind === 'refused') this.report.refused++;
    else if (answer.kind === 'failed') this.report.wrong.push(`${meeting}: a command failed: ${answer.why}`);
    return true;
  }

  /** Meetings nobody is in any more are looked at once more at the end. */
  private async look(atAll = false): Promise<void> {
    const meetings = atAll ? [...this.growth.keys()] : this.secretaries.map(({ council }) => council.meeting);
    const wrong = await audit(this.folder, this.journal, new Set(meetings));
    this.report.wrong.push(...wrong.filter((sentence) => !this.report.wrong.includes(sentence)));
  }
}

function ask(
  council: ChildProcess,
  message: ToCouncil & { kind: 'record' },
): Promise<Exclude<FromCouncil, { kind: 'ready' }> | null> {
  return new Promise((resolve) => {
    const answer = (heard: FromCouncil) => {
      if (heard.kind !== 'ready' && heard.commandId === message.commandId) end(heard);
    };
    const lost = () => end(null);
    const end = (result: Exclude<FromCouncil, { kind: 'ready' }> | null) => {
      council.off('message', answer).off('close', lost);
      resolve(result);
    };
    // `close` comes after the last message, so an answer that left the process in time is still heard.
    council.setMaxListeners(100).on('message', answer).on('close', lost);
    if (!council.connected || council.exitCode !== null || council.signalCode !== null) lost();
    else council.send(message, (error) => error && council.killed === false && lost());
  });
}

async function ready(council: ChildProcess, report: TortureReport): Promise<boolean> {
  const first = await Promise.race([
    once(council, 'message').then(() => 'ready'),
    once(council, 'exit').then(([code]) => `the server did not start (${code})`),
  ]);
  if (first !== 'ready') report.wrong.push(first);
  return first === 'ready';
}

async function killed(council: ChildProcess): Promise<void> {
  council.kill('SIGKILL');
  await gone(council);
}

async function gone(council: ChildProcess): Promise<void> {
  if (council.exitCode === null && council.signalCode === null) await once(council, 'exit');
}
