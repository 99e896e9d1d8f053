import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZipEntry {
  path: string;
  content: string | Uint8Array;
  /** As it is, not compressed. */
  stored?: boolean;
}

/** A zip file of these, in this order. The same contents give the same bytes, whatever the clock and the time zone. */
export async function zipped(entries: ZipEntry[], at: string | null): Promise<Buffer> {
  const zip = new ZipFile();
  const when = new Date(at ?? '2000-01-01T00:00:00.000Z');
  // The old form of the time has no zone and is written as this machine's clock shows it, so it is told its UTC as local.
  const [day, time] = [
    [when.getUTCFullYear(), when.getUTCMonth(), when.getUTCDate()] as const,
    [when.getUTCHours(), when.getUTCMinutes(), when.getUTCSeconds()] as const,
  ];
  const mtime = new Date(...day, ...time);
  for (const { path, content, stored = false } of entries)
    zip.addBuffer(Buffer.from(content), path, { mtime, mode: 0o100644, compress: !stored, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream as Readable);
}
