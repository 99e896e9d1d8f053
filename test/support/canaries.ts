import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** Words planted where nobody outside may read, each found nowhere else, and the ways in which bytes may still say them. */

/** A token of one word that survives folding, cutting and lower case: letters only, each named for where it was planted. */
export const canary = (where: string): string => `kanari${where.replace(/[^a-z]/gu, 'x')}qz`;

/** Base64 says the same three bytes otherwise at each of three places; the ends depend on what stands beside them. */
function inBase64(token: string): string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before, 0x61), Buffer.from(token)])
      .toString('base64')
      .replace(/=+$/u, '');
    return whole.slice(before === 0 ? 0 : before + 1, -1);
  });
}

/** Everything these bytes could say a token as. */
export function spellings(token: string): Buffer[] {
  const texts = [
    token,
    ...inBase64(token),
    Buffer.from(token).toString('hex'),
    Buffer.from(token).toString('hex').toUpperCase(),
  ];
  const wide = Buffer.from(token, 'utf16le');
  return [...texts.map((text) => Buffer.from(text)), wide, Buffer.from(wide).swap16()];
}

const magics: [Buffer, (bytes: Buffer) => Buffer][] = [
  [Buffer.from([0x1f, 0x8b, 0x08]), (bytes) => gunzipSync(bytes)],
  [Buffer.from([0x78, 0x9c]), (bytes) => inflateSync(bytes)],
  [Buffer.from([0x78, 0xda]), (bytes) => inflateSync(bytes)],
];

/** The bytes, and whatever lies compressed in them. */
function layers(bytes: Buffer): Buffer[] {
  const found = [bytes];
  for (const [magic, open] of magics)
    for (let from = bytes.indexOf(magic); from >= 0; from = bytes.indexOf(magic, from + 1)) {
      try {
        found.push(open(bytes.subarray(from)));
      } catch {
        // Looked like the beginning of something compressed and was not.
      }
    }
  return found;
}

/** Which of the tokens these bytes tell, in whatever spelling and case. */
export function toldIn(bytes: Buffer, tokens: readonly string[]): string[] {
  const texts = layers(bytes).flatMap((layer) => [
    layer,
    Buffer.from(layer.toString('latin1').toLowerCase(), 'latin1'),
  ]);
  return tokens.filter((token) => spellings(token).some((spelt) => texts.some((text) => text.includes(spelt))));
}

export const unpacked = (bytes: Buffer, encoding: string | null): Buffer =>
  encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;

/** Every file of the public store, with what has not yet been moved from the write-ahead log. */
export async function publicFiles(folder: string): Promise<{ name: string; bytes: Buffer }[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /public\.sqlite/u.test(name));
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

/** One answer of the house, as a stranger gets it. */
export interface Got {
  address: string;
  status: number;
  headers: string;
  bytes: Buffer;
}

/**
 * Everything a stranger reaches by following what pages and answers name, from these addresses on. Forms are not sent;
 * what they would ask for is among the beginnings.
 */
export async function crawl(origin: string, beginnings: string[], most = 600): Promise<Got[]> {
  const seen = new Set<string>();
  const waiting = [...beginnings];
  const got: Got[] = [];
  for (let next = waiting.shift(); next !== undefined && got.length < most; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const answer = await fetch(origin + next, { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    got.push({ address: next, status: answer.status, headers, bytes });
    waiting.push(...namedIn(bytes.toString('utf8'), origin), ...namedIn(headers, origin));
  }
  return got;
}

/** Addresses of this house that a text names. */
function namedIn(text: string, origin: string): string[] {
  const hrefs = [...text.matchAll(/(?:href|src|action|location:)\s*=?\s*"?([^"'\s>]+)/giu)].map(
    ([, address]) => address!,
  );
  const quoted = [...text.matchAll(/"(\/[a-z0-9][^"\\\s<>]{0,300})"/giu)].map(([, address]) => address!);
  return [...hrefs, ...quoted]
    .map((address) => address.replaceAll('&amp;', '&').replace(/#.*$/u, ''))
    .map((address) => (address.startsWith(`${origin}/`) ? address.slice(origin.length) : address))
    .filter(
      (address) =>
        /^\/(?!\/)/u.test(address) && address.length < 400 && !address.includes('{') && !address.includes(':'),
    );
}
