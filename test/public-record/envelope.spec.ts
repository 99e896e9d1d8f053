import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../src/public-record/canonical.js';
import {
  digestOf,
  leafHash,
  lint,
  openEnvelope,
  seal,
  SealedOtherwise,
  type CopyToSeal,
} from '../../src/public-record/envelope.js';
import type { PublicEvent } from '../../src/procedure/events.js';

const chain = { log: 'storvik.example/log', body: 'storvik-kommunestyret', prev: null };

function copyOf(event: PublicEvent, salts = 8): CopyToSeal {
  const at = '2026-11-23T17:00:00.000Z';
  return {
    index: 0,
    meeting: 'm',
    seq: 1,
    at,
    recordedAt: at,
    event,
    salts: Array.from({ length: salts }, (_, place) => createHash('sha256').update(`salt ${place}`).digest('base64')),
  };
}

const motion: PublicEvent = {
  type: 'motion.filed',
  motion: 'f1',
  item: 'i1',
  kind: 'main',
  text: 'Skolen blir på Neset.',
};

describe('The envelope of a public entry', () => {
  it('has exactly these bytes, today and in fifty years', () => {
    const { envelope, hash } = seal(copyOf({ type: 'recess.ended' }, 0), chain);
    expect(envelope.toString('utf8')).toBe(
      '{"body":"storvik-kommunestyret","cls":"public","d":[],"i":0,"item":null,"log":"storvik.example/log","mseq":1,"mtg":"m",' +
        '"prev":null,"ref":null,"rt":"2026-11-23T17:00:00.000Z","t":"2026-11-23T17:00:00.000Z","type":"recess.ended","v":1}',
    );
    expect(hash).toBe(createHash('sha256').update('\0').update(envelope).digest('base64'));
    // Worked out a second time by other means (Python's json and hashlib).
    expect(seal(copyOf(motion), chain).hash).toBe('YrUtV3egL2VLmtT6Y/492ziEtsBKSF/yPXeuY2HuwxQ=');
  });

  it('carries nobody’s words, only what commits to them', () => {
    const { envelope, disclosures } = seal(copyOf(motion), chain);
    expect(envelope.toString('utf8')).not.toMatch(/Skolen|main|f1/);
    expect(disclosures.map(({ path }) => path)).toEqual(['/motion', '/kind', '/text']);
    const { d, item } = openEnvelope(envelope);
    expect(item).toBe('i1');
    expect(d).toHaveLength(8);
    for (const { digest, salt, path, value } of disclosures) {
      expect(d).toContain(digest);
      expect(digestOf(salt, path, JSON.parse(value))).toBe(digest);
    }
  });

  it('does not tell how many fields there were: decoys fill up, and nothing sets them apart', () => {
    const { envelope, disclosures } = seal(copyOf(motion), chain);
    const { d } = openEnvelope(envelope);
    expect(d).toEqual([...d].sort());
    const decoys = d.filter((digest) => !disclosures.some((disclosure) => disclosure.digest === digest));
    expect(decoys).toHaveLength(5);
  });

  it('is the same however a letter was typed', () => {
    const composed = seal(copyOf({ ...motion, text: 'På Neset' } as PublicEvent), chain);
    const decomposed = seal(copyOf({ ...motion, text: 'Pa\u030a Neset' } as PublicEvent), chain);
    expect(decomposed.envelope.equals(composed.envelope)).toBe(true);
    expect(decomposed.disclosures).toEqual(composed.disclosures);
  });

  it('can be made of whatever was recorded, half characters included', () => {
    const { envelope } = seal(copyOf({ ...motion, text: 'half \ud800 of one' } as PublicEvent), chain);
    expect(lint(envelope)).toEqual([]);
  });

  it('refuses to be sealed with too few salts, or to be longer than two bytes can say', () => {
    expect(() => seal(copyOf(motion, 2), chain)).toThrow(SealedOtherwise);
    expect(() => seal(copyOf(motion, 1_400), chain)).toThrow(RangeError);
    expect(seal(copyOf(motion, 1_344), { ...chain, log: 'l'.repeat(200) }).envelope.length).toBeLessThanOrEqual(65_535);
  });

  const seed = randomBytes(4).readInt32LE();
  it(`passes its own lint, whatever was said (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(1_000_000), (text, index) => {
        const { envelope, hash } = seal({ ...copyOf({ ...motion, text } as PublicEvent), index }, chain);
        expect(lint(envelope)).toEqual([]);
        expect(leafHash(envelope)).toBe(hash);
      }),
      { seed, numRuns: 200 },
    );
  });

  it.each([
    ['a space more', (text: string) => text.replace(':', ': ')],
    ['a key twice', (text: string) => text.replace('{', '{"body":"other",')],
    ['its keys in another order', (text: string) => `{"v":1,${text.slice(1).replace(',"v":1', '')}`],
    ['a field more', (text: string) => text.replace(',"v":1', ',"v":1,"x":1')],
    ['a field less', (text: string) => text.replace(',"ref":null', '')],
    ['a number that is not whole', (text: string) => text.replace('"i":0', '"i":0.5')],
    ['no predecessor where there must be one', (text: string) => text.replace('"mseq":1', '"mseq":2')],
    ['digests out of order', (text: string) => text.replace(/"d":\["([^"]+)","([^"]+)"/, '"d":["$2","$1"')],
    ['one digest less', (text: string) => text.replace(/"d":\["[^"]+",/, '"d":[')],
    ['a digest spelled loosely', (text: string) => text.replace(/=",/, '",')],
    ['a time without milliseconds', (text: string) => text.replace('.000Z', 'Z')],
    ['the same letter typed otherwise', (text: string) => text.replace('storvik.example', 'sta\u030a.example')],
    ['nothing in it', () => '{}'],
    ['a list in its place', () => '[]'],
    ['no end', (text: string) => text.slice(0, -1)],
  ])('would not pass lint with %s', (_what, change) => {
    const text = seal(copyOf(motion), chain).envelope.toString('utf8');
    expect(change(text)).not.toBe(text);
    expect(lint(Buffer.from(change(text)))).not.toEqual([]);
  });

  it('would not pass lint as bytes that are not UTF-8, or with a mark before them', () => {
    const { envelope } = seal(copyOf(motion), chain);
    expect(lint(Buffer.concat([envelope, Buffer.of(0xff)]))).not.toEqual([]);
    expect(lint(Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), envelope]))).not.toEqual([]);
  });
});

const vectors = new URL('../../../shared/vectors/jcs/', import.meta.url).pathname;

describe('Canonical JSON (RFC 8785)', () => {
  it('sorts keys, writes numbers as the standard says, and keeps no space', () => {
    expect(canonical({ b: [1.0, 1e21, 0.000001, -0], a: { é: null, e: 'å' } })).toBe(
      '{"a":{"e":"å","é":null},"b":[1,1e+21,0.000001,0]}',
    );
  });

  if (!existsSync(vectors)) {
    it('left out: the standard’s own examples are not on this machine', () => expect(existsSync(vectors)).toBe(false));
    return;
  }

  it.each(readdirSync(join(vectors, 'input')))('agrees with the standard’s own example %s', (name) => {
    const input = JSON.parse(readFileSync(join(vectors, 'input', name), 'utf8')) as unknown;
    const hex = readFileSync(join(vectors, 'outhex', name.replace('.json', '.txt')), 'utf8').replace(/\s+/g, '');
    const expected = Buffer.from(hex, 'hex').toString('utf8');
    // Ours brings text to NFC first; the example that has other text is compared after the same.
    expect(canonical(input)).toBe(canonical(JSON.parse(expected)));
    if (expected === expected.normalize('NFC')) expect(canonical(input)).toBe(expected);
  });

  it('writes ten thousand numbers as the standard does', () => {
    const lines = readFileSync(join(vectors, 'es6-numbers-10000.csv'), 'utf8').trim().split('\n');
    const bits = new DataView(new ArrayBuffer(8));
    let compared = 0;
    for (const line of lines) {
      const [hex, text] = line.trim().split(',');
      if (!text || !/^[0-9a-f]{1,16}$/.test(hex!)) continue;
      bits.setBigUint64(0, BigInt(`0x${hex}`));
      expect(canonical(bits.getFloat64(0))).toBe(text);
      compared++;
    }
    expect(compared).toBeGreaterThan(9_000);
  });
});
