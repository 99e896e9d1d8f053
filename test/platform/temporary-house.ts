import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';

const leftBehind: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const clean of leftBehind.splice(0).reverse()) await clean();
});

/** An empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tribune-test-'));
  afterThisTest(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Done after the test, last asked first. */
export function afterThisTest(clean: () => Promise<void>): void {
  leftBehind.push(clean);
}
