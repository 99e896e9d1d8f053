import type { PackagedFile } from './exports/paper-odt.js';
import { zipped } from './zip.js';

/** A package of files (ZIP, APPNOTE 6.3) that bears no time of its own: that of each file is the format's first moment. */
export const packaged = (files: PackagedFile[]): Promise<Buffer> =>
  zipped(
    files.map(({ name, text, stored }) => ({ path: name, content: text, stored })),
    '1980-01-01T00:00:00.000Z',
  );
