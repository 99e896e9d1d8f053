import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the repository, from the sources and from what was built of them alike. */
export const root = above(import.meta.dirname);

function above(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || folder === dirname(folder)) return folder;
  return above(dirname(folder));
}
