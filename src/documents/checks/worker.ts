import { parentPort, workerData } from 'node:worker_threads';
import type { FileMediaType } from '../../contract/documents.js';
import { FileRefused } from '../refused.js';
import { lookInto } from './look.js';

/** What the worker says: what it knows so far, and at the end what it came to. */
const { path, mediaType } = workerData as { path: string; mediaType: FileMediaType };
try {
  const looked = await lookInto(path, mediaType, (sofar) => parentPort?.postMessage({ sofar }));
  parentPort?.postMessage({ looked });
} catch (error) {
  parentPort?.postMessage({ refused: error instanceof FileRefused ? error.fault : 'file-broken' });
}
