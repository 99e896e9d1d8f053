import { parentPort } from 'node:worker_threads';
import type { Paper } from '../../views/paper/paper.js';
import { Press } from './press.js';
import type { Pressed } from './typesetter.js';

/** A thread with a press in it. Hears a paper, answers with its bytes or with what went wrong. */
const press = new Press();

parentPort?.on('message', (paper: Paper) => {
  press.pdf(paper).then(
    (pdf) => parentPort?.postMessage({ pdf } satisfies Pressed),
    (error: unknown) =>
      parentPort?.postMessage({ error: error instanceof Error ? error.message : 'unknown' } satisfies Pressed),
  );
});
