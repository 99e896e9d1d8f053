import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Holds a folder to RFC 8493, written from the RFC and sharing nothing with what packs the bag.
 * @returns what is wrong, one sentence each
 */
export function bagFaults(bag: string): string[] {
  const faults: string[] = [];
  const there = readdirSync(bag, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(bag, join(entry.parentPath, entry.name)));
  const text = (name: string) => (there.includes(name) ? readFileSync(join(bag, name), 'utf8') : '');
  if (!/^BagIt-Version: 1\.0\nTag-File-Character-Encoding: UTF-8\n$/.test(text('bagit.txt')))
    faults.push('bagit.txt is not the declaration of 1.0');
  const payload = there.filter((name) => name.startsWith('data/'));
  for (const algorithm of ['sha256', 'sha512']) {
    const manifest = read(text(`manifest-${algorithm}.txt`));
    faults.push(...differences(bag, algorithm, manifest, payload));
    const tags = there.filter((name) => !name.startsWith('data/') && !name.startsWith('tagmanifest-'));
    faults.push(...differences(bag, algorithm, read(text(`tagmanifest-${algorithm}.txt`)), tags));
  }
  const oxum = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(text('bag-info.txt'));
  const bytes = payload.reduce((sum, name) => sum + readFileSync(join(bag, name)).length, 0);
  if (Number(oxum?.[1]) !== bytes || Number(oxum?.[2]) !== payload.length) faults.push('Payload-Oxum is another');
  return faults;
}

function read(manifest: string): [digest: string, name: string][] {
  return manifest
    .split(/\r\n|\n|\r/)
    .filter(Boolean)
    .map((line) => {
      const [digest = '', ...rest] = line.split(/[ \t]+/);
      return [
        digest,
        rest.join(' ').replace(/^\*/, '').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
      ];
    });
}

function differences(bag: string, algorithm: string, lines: [string, string][], names: string[]): string[] {
  const faults: string[] = [];
  const listed = lines.map(([, name]) => name);
  if (new Set(listed).size !== listed.length) faults.push(`a file is listed twice (${algorithm})`);
  for (const name of names) if (!listed.includes(name)) faults.push(`${name} is not listed (${algorithm})`);
  for (const [digest, name] of lines) {
    if (!names.includes(name)) faults.push(`${name} is not there (${algorithm})`);
    else if (
      createHash(algorithm)
        .update(readFileSync(join(bag, name)))
        .digest('hex') !== digest.toLowerCase()
    )
      faults.push(`${name} was changed (${algorithm})`);
  }
  return faults;
}
