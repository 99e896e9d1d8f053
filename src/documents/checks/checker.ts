import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FileMediaType } from '../../contract/documents.js';
import { FileRefused, type FileFault } from '../refused.js';
import { found, type Looked } from './found.js';

export interface CheckLimits {
  milliseconds: number;
  megabytes: number;
}

export const checkLimits: CheckLimits = { milliseconds: 60_000, megabytes: 768 };

/** Looks into files, one at a time, each in a thread of its own that is ended when it takes too much. */
export class FileChecker {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly limits = checkLimits,
    private readonly script = workerFile(),
  ) {}

  /**
   * Never waits longer than the limit. What was found before the end counts, and that there was no end is a finding too.
   * @throws FileRefused where the file cannot be read at all
   */
  check(path: string, mediaType: FileMediaType): Promise<Looked> {
    const turn = this.last.then(() => this.look(path, mediaType));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private look(path: string, mediaType: FileMediaType): Promise<Looked> {
    return new Promise((resolve, reject) => {
      let sofar: Looked = { pages: null, found: [] };
      const unfinished = () => resolve({ ...sofar, found: [...sofar.found, found('unchecked', 1)] });
      const worker = new Worker(this.script, {
        workerData: { path, mediaType },
        resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
        // Nothing of this house is told to what reads a stranger's file.
        env: {},
        stdout: true,
        stderr: true,
      });
      const timer = setTimeout(() => void worker.terminate(), this.limits.milliseconds);
      worker.on('message', (said: { sofar?: Looked; looked?: Looked; refused?: FileFault }) => {
        if (said.sofar) sofar = said.sofar;
        if (said.looked) resolve(said.looked);
        if (said.refused) reject(new FileRefused(said.refused));
      });
      worker.on('error', unfinished);
      worker.on('exit', () => {
        clearTimeout(timer);
        // Too late to change an answer that was given.
        unfinished();
      });
    });
  }
}

/** Compiled, also where this file runs from its source: a thread of its own has nobody to translate for it. */
function workerFile(): URL {
  const here = new URL('./worker.js', import.meta.url);
  return existsSync(fileURLToPath(here)) ? here : new URL(here.href.replace(/\/src\//, '/dist/src/'));
}
