import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FileRefused } from './refused.js';

/** What a text document may unpack to. Measured before anything is unpacked, and held to while it is. */
export const archiveLimits = {
  entries: 5_000,
  bytes: 300 * 1024 * 1024,
  /** Text packs to a tenth, a picture hardly at all; a bomb to a thousandth. */
  ratio: 200,
  /** Below this a high ratio harms nobody. */
  ratioFromBytes: 1024 * 1024,
};

export type Unpacked = Map<string, string>;

const linkMode = 0o120000;
const macros = /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\//i;

/**
 * Counts what is in an ODT or DOCX by what its directory declares. The declarations are held to when something is read:
 * a stream that gives more than it declared is broken off.
 * @throws FileRefused
 */
export async function measureArchive(path: string, limits = archiveLimits): Promise<void> {
  let entries = 0;
  let bytes = 0;
  await eachEntry(path, async (entry) => {
    entries += 1;
    bytes += entry.uncompressedSize;
    if (entries > limits.entries || bytes > limits.bytes || packedTooWell(entry, limits))
      throw new FileRefused('file-unpacks-too-large');
    if (entry.isEncrypted()) throw new FileRefused('file-encrypted');
    if (((entry.externalFileAttributes >>> 16) & 0o170000) === linkMode) throw new FileRefused('file-broken');
    if (macros.test(entry.fileName)) throw new FileRefused('file-with-macros');
  });
}

const packedTooWell = ({ uncompressedSize, compressedSize }: Entry, limits: typeof archiveLimits): boolean =>
  uncompressedSize > limits.ratioFromBytes && uncompressedSize > compressedSize * limits.ratio;

/** Names of everything in it, and the text of those entries that `wanted` names, each at most so many bytes. */
export async function unpack(
  path: string,
  wanted: (name: string) => boolean,
  mostBytes: number,
): Promise<{ names: string[]; texts: Unpacked }> {
  const names: string[] = [];
  const texts: Unpacked = new Map();
  await eachEntry(path, async (entry, zip) => {
    names.push(entry.fileName);
    if (!wanted(entry.fileName)) return;
    if (entry.uncompressedSize > mostBytes) throw new FileRefused('file-unpacks-too-large');
    const parts: Buffer[] = [];
    for await (const part of await streamOf(zip, entry)) parts.push(part as Buffer);
    texts.set(entry.fileName, Buffer.concat(parts).toString('utf8'));
  });
  return { names, texts };
}

const streamOf = (zip: ZipFile, entry: Entry) =>
  new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

/** One entry after another; the first that `look` throws at ends it. @throws FileRefused file-broken where it is no archive */
function eachEntry(path: string, look: (entry: Entry, zip: ZipFile) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    // Sizes are held to what is declared, and names that lead out of the archive are refused, by the package itself.
    yauzl.open(path, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(new FileRefused('file-broken'));
      const stop = (reason: unknown) => {
        zip.close();
        reject(reason instanceof FileRefused ? reason : new FileRefused('file-broken'));
      };
      zip.on('error', stop);
      zip.on('end', resolve);
      zip.on('entry', (entry: Entry) => void look(entry, zip).then(() => zip.readEntry(), stop));
      zip.readEntry();
    });
  });
}
