import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { BagFile } from './bag.js';

/** Already as small as they get. */
const packedAlready = /\.(pdf|odt|docx|png|jpg|zip)$/;

/**
 * One zip file (APPNOTE 6.3, with its 64-bit form where it grows large) of what lies in a folder, a file at a time. It has
 * no time of its own: all files bear the format's first moment, so that the same files give the same bytes.
 * @param below the folder that everything lies in when it is unpacked
 */
export async function zipFolder(
  folder: string,
  below: string,
  files: AsyncIterable<BagFile>,
  to: string,
): Promise<void> {
  const zip = new ZipFile();
  // The format tells times without a zone, so it is that moment on this machine's clock.
  const mtime = new Date(1980, 0, 1, 0, 0, 0);
  zip.on('error', (error: Error) => (zip.outputStream as Readable).destroy(error));
  const written = pipeline(zip.outputStream as Readable, createWriteStream(`${to}.part`, { mode: 0o600, flush: true }));
  for await (const { path, bytes } of files)
    zip.addReadStreamLazy(
      `${below}/${path}`,
      { mtime, mode: 0o100644, compress: !packedAlready.test(path), forceDosTimestamp: true, size: bytes },
      (give) => give(null, createReadStream(join(folder, path))),
    );
  zip.end();
  await written;
  await rename(`${to}.part`, to);
}
