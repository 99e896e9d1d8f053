import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { PackagedFile } from './exports/paper-odt.js';

/**
 * A package of files (ZIP, APPNOTE 6.3) that is the same, byte for byte, wherever and whenever it is made: the time of each
 * file is the format's first moment. The format tells times without a zone, so it is that moment on this machine's clock.
 */
export async function packaged(files: PackagedFile[]): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(1980, 0, 1, 0, 0, 0);
  for (const { name, text, stored } of files)
    zip.addBuffer(Buffer.from(text, 'utf8'), name, {
      mtime,
      mode: 0o100644,
      compress: !stored,
      forceDosTimestamp: true,
    });
  zip.end();
  return buffer(zip.outputStream as Readable);
}
