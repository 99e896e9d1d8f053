import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bagDeclaration, bagInfoLines, type BagField } from '../exports/packages/bagit.js';

/** A file of a bag: where it is, from the bag's own folder, how long it is, and both its checksums in hexadecimal. */
export interface BagFile {
  path: string;
  bytes: number;
  sha256: string;
  sha512: string;
}

export type Content = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

const heldBytes = 256 * 1024;

/** Writes a file and measures it on the way; when the promise resolves its bytes are on the disk. */
export async function writeInto(bag: string, path: string, content: Content): Promise<BagFile> {
  const place = join(bag, path);
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const [sha256, sha512] = [createHash('sha256'), createHash('sha512')];
  const file = await open(place, 'w', 0o600);
  let [bytes, held, waiting] = [0, 0, [] as Uint8Array[]];
  const write = async () => {
    const chunk = Buffer.concat(waiting);
    sha256.update(chunk);
    sha512.update(chunk);
    bytes += chunk.length;
    [held, waiting] = [0, []];
    await file.writeFile(chunk);
  };
  try {
    for await (const piece of content) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      waiting.push(chunk);
      held += chunk.byteLength;
      if (held >= heldBytes) await write();
    }
    await write();
    await file.sync();
  } finally {
    await file.close();
  }
  return { path, bytes, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}

/**
 * Writes what makes a folder a bag, around a payload that lies in `data` already (RFC 8493).
 * @param files of the payload, in the order of the manifests; asked for twice, because they may be many
 * @param info what `bag-info.txt` says beside the size
 * @returns the files it wrote
 */
export async function sealBag(bag: string, files: () => AsyncIterable<BagFile>, info: BagField[]): Promise<BagFile[]> {
  let [bytes, count] = [0, 0];
  const manifest = async function* (algorithm: 'sha256' | 'sha512') {
    for await (const file of files()) yield `${file[algorithm]}  ${escaped(file.path)}\n`;
  };
  for await (const file of files()) {
    bytes += file.bytes;
    count += 1;
  }
  const tags = [
    await writeInto(bag, 'bagit.txt', [bagDeclaration]),
    await writeInto(bag, 'bag-info.txt', bagInfoLines([...info, ['Payload-Oxum', `${bytes}.${count}`]])),
    await writeInto(bag, 'manifest-sha256.txt', manifest('sha256')),
    await writeInto(bag, 'manifest-sha512.txt', manifest('sha512')),
  ];
  const list = (algorithm: 'sha256' | 'sha512') => tags.map((file) => `${file[algorithm]}  ${file.path}\n`);
  return [
    ...tags,
    await writeInto(bag, 'tagmanifest-sha256.txt', list('sha256')),
    await writeInto(bag, 'tagmanifest-sha512.txt', list('sha512')),
  ];
}

/** RFC 8493 § 2.1.3: what would end a line is written as its number. */
const escaped = (path: string): string => path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** What is wrong with a bag on the disk, one sentence each; nothing where every file is as it was packed. */
export async function bagFaults(
  bag: string,
  manifestLines: (name: string) => AsyncIterable<string>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const name of ['tagmanifest-sha256.txt', 'manifest-sha256.txt'])
    for await (const line of manifestLines(name)) {
      const [, digest = '', path = ''] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      const place = path.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
      // A manifest from elsewhere must not make us read what is not the bag's.
      if (digest === '' || place.split('/').some((part) => part === '..' || part === '') || place.startsWith('/'))
        faults.push(`${name} has a line that names no file of the bag`);
      else if ((await sha256Of(join(bag, place))) !== digest) faults.push(`${place} is missing or was changed`);
    }
  return faults;
}

async function sha256Of(file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    const handle = await open(file, 'r');
    for await (const chunk of handle.createReadStream()) hash.update(chunk as Uint8Array);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return hash.digest('hex');
}
