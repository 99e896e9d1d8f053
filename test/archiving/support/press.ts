import { existsSync } from 'node:fs';
import { everyFormat } from '../../../src/archiving/exports/every-format.js';
import type { ExportList } from '../../../src/contract/exports.js';

/** Setting a PDF needs the worker that the build makes; a test run from the sources takes the one built before it. */
export const thereIsAPress = existsSync(new URL('../../../dist/src/archiving/typeset/worker.js', import.meta.url));

/** The formats whose files can be asked for here: all, or those without a PDF in them, with the reason printed. */
export function askable({ formats }: ExportList): ExportList['formats'] {
  if (thereIsAPress) return formats;
  process.stdout.write('Files with a PDF in them are left out: there is no build. `npm run build` makes one.\n');
  const needsPress = everyFormat.filter(({ needs }) => needs?.includes('pdf')).map(({ format }) => format);
  return formats.filter(({ format }) => !needsPress.includes(format));
}
