import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { problem } from '../../platform/problems.js';
import type { Paper } from '../../views/paper/paper.js';

/** Papers that may wait for their turn; each takes about as long as the one before it. */
const mostWaiting = 30;
/** A press nobody has used for so long is put away; it holds a hundred megabytes. */
const putAwayAfterMs = 60_000;
const oneTakesAboutSeconds = 2;

/** What the press answers to a paper. */
export type Pressed = { pdf: Uint8Array } | { error: string };

/** A paper, or how to write one: written when its turn comes, many who ask at once do not stop the house together. */
export type Manuscript = Paper | (() => Paper);

interface Job {
  paper: Manuscript;
  done: (pdf: Uint8Array) => void;
  failed: (error: Error) => void;
}

/**
 * Has papers set as PDF in a thread of its own, one at a time in the order they were asked for, so that the house goes on
 * answering while a long one is set.
 */
@Injectable()
export class Typesetter implements OnModuleDestroy {
  private readonly logger = new Logger('Archiving');
  private readonly waiting: Job[] = [];
  private current: Job | null = null;
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | null = null;

  /**
   * @returns the whole file
   * @throws problem papers-busy when too many are waiting · Error where it could not be set
   */
  pdf(paper: Manuscript): Promise<Uint8Array> {
    if (this.waiting.length >= mostWaiting)
      throw problem('papers-busy', { retryAfterSeconds: mostWaiting * oneTakesAboutSeconds });
    return new Promise((done, failed) => {
      this.waiting.push({ paper, done, failed });
      this.next();
    });
  }

  /** How many papers are being set or wait. */
  get asked(): number {
    return this.waiting.length + (this.current === null ? 0 : 1);
  }

  async onModuleDestroy(): Promise<void> {
    const gone = new Error('The house closes.');
    for (const job of [...this.waiting.splice(0), ...(this.current ? [this.current] : [])]) job.failed(gone);
    this.current = null;
    await this.putAway();
  }

  private next(): void {
    if (this.current !== null) return;
    const job = this.waiting.shift();
    if (job === undefined) {
      this.idle ??= setTimeout(() => void this.putAway(), putAwayAfterMs).unref();
      return;
    }
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
    this.current = job;
    const finish = (settle: () => void) => {
      // A press that was given up may still answer; by then another job is under way.
      if (this.current !== job) return;
      this.current = null;
      settle();
      this.next();
    };
    const worker = this.press();
    const failed = (why: string) => {
      this.logger.error(`A paper could not be set: ${why}`);
      finish(() => job.failed(new Error(why)));
    };
    worker.removeAllListeners();
    worker.on('message', (answer: Pressed) => {
      if ('pdf' in answer) finish(() => job.done(answer.pdf));
      else failed(answer.error);
    });
    // The press itself broke, by a paper too large for it or a fault of its own: the next paper gets a new one.
    worker.on('error', (error) => {
      this.worker = null;
      failed(error.name);
    });
    worker.on('exit', () => {
      this.worker = null;
      failed('the press stopped');
    });
    try {
      worker.postMessage(typeof job.paper === 'function' ? job.paper() : job.paper);
    } catch (error) {
      failed((error as Error).message);
    }
  }

  private press(): Worker {
    this.worker ??= new Worker(workerFile(), { name: 'press', resourceLimits: { maxOldGenerationSizeMb: 512 } });
    this.worker.unref();
    return this.worker;
  }

  private async putAway(): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
    const { worker } = this;
    this.worker = null;
    worker?.removeAllListeners();
    await worker?.terminate();
  }
}

/** Beside this file once built. Tests run from the sources and take the one that was built before them. */
function workerFile(): URL {
  const beside = new URL('./worker.js', import.meta.url);
  if (existsSync(fileURLToPath(beside))) return beside;
  return new URL('../../../dist/src/archiving/typeset/worker.js', import.meta.url);
}
