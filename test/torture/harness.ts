import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoAccounts, demoPassword } from '../../src/contract/demo.js';
import type { Command } from '../../src/procedure/commands.js';
import { audit, type Journal } from './audit.js';
import { Chance } from './chance.js';
import { HttpLine, MessageLine, type Line } from './lines.js';
import type { ToCouncil } from './messages.js';
import { RestlessCouncil } from './restless-council.js';

export interface Torture {
  kills: number;
  /** Gives the commands and the moments of the kills; how processes race each other it cannot give. */
  seed: number;
  /** Folder of the compiled processes. */
  compiled: string;
  /** The whole server over HTTP, not only what must not forget. */
  wholeServer?: boolean;
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
  private readonly secretaries: Secretary[] = [];
  private readonly successors = new Map<string, RestlessCouncil>();
  private cookie: string | null = null;

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
    for (let meeting = 0; meeting < meetingsAtOnce; meeting++) {
      const council = this.convene();
      for (let secretary = 0; secretary < secretariesPerMeeting; secretary++)
        this.secretaries.push({ council, pending: null });
    }
  }

  async run(): Promise<TortureReport> {
    const { report, options } = this;
    while (report.kills < options.kills && !(options.impatient && report.wrong.length > 0)) {
      const council = this.start();
      // The first start makes the stores; being killed in it is tried as well, but somebody has to log in first.
      if (report.acknowledged > 0 && this.chance.next() < 0.1) {
        await sleep(this.chance.between(50, options.wholeServer ? 1_200 : 400));
        report.killedWhileStarting++;
      } else {
        const line = await this.connect(council);
        if (line) {
          await this.look();
          const holding = this.secretaries.map((secretary) => this.hold(secretary, line));
          await sleep(this.chance.between(5, options.wholeServer ? 1_500 : 400));
          council.kill('SIGKILL');
          await Promise.all(holding);
        }
      }
      council.kill('SIGKILL');
      await gone(council);
      report.kills++;
      options.onKill?.(report);
    }
    await this.settle();
    return report;
  }

  /** The last start: everybody gets the answer they are waiting for, the server is closed in peace, and all is looked at. */
  private async settle(): Promise<void> {
    const council = this.start();
    const line = await this.connect(council);
    if (!line) return;
    for (const secretary of this.secretaries) if (secretary.pending) await this.send(secretary, line);
    council.send({ kind: 'close' } satisfies ToCouncil);
    await gone(council);
    await this.look(true);
  }

  private async connect(council: ChildProcess): Promise<Line | null> {
    const ready = await firstWord(council);
    if (typeof ready === 'string') {
      this.report.wrong.push(ready);
      return null;
    }
    if (ready.url === undefined) return new MessageLine(council);
    const secretary = await HttpLine.open(ready.url, this.cookie, {
      account: demoAccounts.secretary,
      password: demoPassword,
    });
    if (this.cookie === null && secretary) {
      const administrator = await HttpLine.open(ready.url, null, {
        account: demoAccounts.administrator,
        password: demoPassword,
      });
      if (!(await administrator?.settleIn())) this.report.wrong.push('the municipality could not be set up');
      this.cookie = secretary.session;
    }
    return secretary;
  }

  private convene(): RestlessCouncil {
    const meeting = `uvik-formannskapet-${this.report.meetings++}`;
    this.growth.set(meeting, 0);
    return new RestlessCouncil(meeting, this.chance);
  }

  /** A long meeting is left for the one after it, so that none grows without end. */
  private councilOf(secretary: Secretary): RestlessCouncil {
    const { meeting } = secretary.council;
    if ((this.growth.get(meeting) ?? 0) < entriesPerMeeting) return secretary.council;
    const next = this.successors.get(meeting) ?? this.convene();
    this.successors.set(meeting, next);
    return next;
  }

  private start(): ChildProcess {
    const { compiled, wholeServer, seededBug } = this.options;
    const script = join(compiled, wholeServer ? 'whole-council-process.js' : 'council-process.js');
    return fork(script, [this.folder, seededBug ?? ''], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    });
  }

  /** Sends one command after another until the process is gone. */
  private async hold(secretary: Secretary, line: Line): Promise<void> {
    while (await this.send(secretary, line));
  }

  /** @returns false when the answer never came. */
  private async send(secretary: Secretary, line: Line): Promise<boolean> {
    if (!secretary.pending) secretary.council = this.councilOf(secretary);
    const { meeting } = secretary.council;
    const again = secretary.pending !== null;
    secretary.pending ??= { commandId: this.chance.uuid(), command: secretary.council.next(secretary) };
    const { commandId, command } = secretary.pending;
    this.journal.unanswered.set(commandId, { meeting });
    if (again) this.report.sentAgain++;
    const answer = await line.send(meeting, commandId, command);
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

/** What the process says when it has started; a sentence where it ended first. */
async function firstWord(council: ChildProcess): Promise<{ url?: string } | string> {
  return Promise.race([
    once(council, 'message').then(([message]) => message as { url?: string }),
    once(council, 'exit').then(([code]) => `the server did not start (${code})`),
  ]);
}

async function gone(council: ChildProcess): Promise<void> {
  if (council.exitCode === null && council.signalCode === null) await once(council, 'exit');
}
