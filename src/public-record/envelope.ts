import { createHash } from 'node:crypto';
import { disclosures, type Cut } from '../procedure/disclosures.js';
import type { PublicEvent } from '../procedure/events.js';
import type { Instant } from '../procedure/vocabulary.js';
import { canonical } from './canonical.js';

/** What is public about the place of an entry. It carries no name and no text, and never changes. Integers only. */
export interface Envelope {
  v: 1;
  /** Name of the public record. */
  log: string;
  /** Place among all entries of the record, from 0. */
  i: number;
  /** When it happened, and when it was written down. */
  t: Instant;
  rt: Instant;
  body: string | null;
  mtg: string;
  /** Place among the entries of its meeting, from 1. */
  mseq: number;
  /** Hash of the meeting's entry before this one; null for the first. */
  prev: string | null;
  type: string;
  item: string | null;
  cls: 'public';
  /** What hangs on it, sorted: digests of disclosures and decoys, which nobody can tell apart. */
  d: string[];
  ref: null;
}

/** A public copy as it comes through the door. */
export interface CopyToSeal {
  index: number;
  meeting: string;
  seq: number;
  at: Instant;
  recordedAt: Instant;
  event: PublicEvent;
  /** Base64 of 32 random bytes each: one per disclosure, the rest for decoys. */
  salts: string[];
  /** How finely it was taken apart first; as newly as we can where nothing is said. */
  cut?: Cut;
}

/** Content with the salt that ties it to its digest. `value` is canonical JSON. */
export interface Disclosure {
  digest: string;
  salt: string;
  path: string;
  value: string;
}

export interface Sealed {
  envelope: Buffer;
  hash: string;
  disclosures: Disclosure[];
}

/**
 * The entry cannot be sealed as it was sealed first: a version older than this program took events apart otherwise.
 * Its sentence is for the operator.
 */
export class SealedOtherwise extends Error {
  constructor({ meeting, seq }: Pick<CopyToSeal, 'meeting' | 'seq'>, why: string) {
    super(
      `${meeting} entry ${seq} was written by an older version and cannot be sealed as it was (${why}). ` +
        'The public.sqlite that holds it is the only one there is: put it back, from a backup if need be.',
    );
  }
}

/** Transparency logs give an entry's length in two bytes. */
export const mostEnvelopeBytes = 65_535;

/**
 * Seals one copy. Everything in it was fixed when the entry was written to the private log, so the same copy gives the
 * same bytes whenever it is sealed.
 * @throws SealedOtherwise where there are too few salts · RangeError where the envelope would be too large; the private log
 * refuses both.
 */
export function seal(copy: CopyToSeal, chain: { log: string; body: string | null; prev: string | null }): Sealed {
  const said = disclosures(copy.event, copy.cut);
  if (said.length > copy.salts.length)
    throw new SealedOtherwise(copy, `${said.length} pieces of ${copy.event.type} have ${copy.salts.length} salts`);
  const sealed = said.map(({ path, value }, place): Disclosure => {
    const salt = copy.salts[place]!;
    return { digest: digestOf(salt, path, value), salt, path, value: canonical(value) };
  });
  const decoys = copy.salts.slice(said.length).map(decoyOf);
  const envelope: Envelope = {
    v: 1,
    log: chain.log,
    i: copy.index,
    t: copy.at,
    rt: copy.recordedAt,
    body: chain.body,
    mtg: copy.meeting,
    mseq: copy.seq,
    prev: chain.prev,
    type: copy.event.type,
    item: itemOf(copy.event),
    cls: 'public',
    d: [...sealed.map(({ digest }) => digest), ...decoys].sort(),
    ref: null,
  };
  const bytes = Buffer.from(canonical(envelope), 'utf8');
  if (bytes.length > mostEnvelopeBytes)
    throw new RangeError(`The envelope of ${copy.event.type} has ${bytes.length} bytes`);
  return { envelope: bytes, hash: leafHash(bytes), disclosures: sealed };
}

/** Hash of an entry as in RFC 6962 §2.1: SHA-256 over a zero byte and the envelope, base64. */
export function leafHash(envelope: Uint8Array): string {
  return createHash('sha256').update(Uint8Array.of(0)).update(envelope).digest('base64');
}

/** What a disclosure leaves in the envelope. The line before it keeps these digests apart from all others. */
export function digestOf(salt: string, path: string, value: unknown): string {
  return sha256(`tribune/disclosure/v1\n${canonical([salt, path, value])}`);
}

/** Looks like a digest and commits to nothing. */
function decoyOf(salt: string): string {
  return sha256(`tribune/decoy/v1\n${salt}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}

/** The item an event is about, where the event names one. */
function itemOf(event: PublicEvent): string | null {
  return 'item' in event && typeof event.item === 'string' ? event.item : null;
}

/** The body an event names, where it tells the meeting's facts. */
export function bodyOf(event: PublicEvent): string | null {
  return event.type === 'meeting.announced' ? event.facts.body.id : null;
}

/** Reads an envelope that our own store holds. Others lint it first. */
export function openEnvelope(bytes: Uint8Array): Envelope {
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Envelope;
}

const fields = ['body', 'cls', 'd', 'i', 'item', 'log', 'mseq', 'mtg', 'prev', 'ref', 'rt', 't', 'type', 'v'];
const digestForm = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** What is wrong with the bytes of an envelope, one sentence each; nothing where they are exactly as they must be. */
export function lint(bytes: Uint8Array): string[] {
  if (bytes.length > mostEnvelopeBytes) return [`has ${bytes.length} bytes`];
  let envelope: Envelope;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    envelope = JSON.parse(text) as Envelope;
  } catch {
    return ['is not JSON in UTF-8'];
  }
  if (typeof envelope !== 'object' || envelope === null || Array.isArray(envelope)) return ['is not an object'];
  const found: string[] = [];
  // Also finds a key given twice, because only one of the two comes back.
  if (canonical(envelope) !== text) found.push('is not in canonical form');
  if (Object.keys(envelope).sort().join() !== fields.join()) found.push('has other fields than an envelope');
  const { v, cls, i, mseq, d, prev, t, rt, log, mtg, type, body, item } = envelope;
  if (v !== 1 || cls !== 'public') found.push('is of a version or class unknown here');
  if (!Number.isSafeInteger(i) || i < 0 || !Number.isSafeInteger(mseq) || mseq < 1) found.push('has no proper numbers');
  if (prev !== null && !digestForm.test(prev)) found.push('names no proper predecessor');
  if ((mseq === 1) !== (prev === null)) found.push('is first without being so, or the other way round');
  if (!Array.isArray(d) || d.length % 8 !== 0 || !d.every((digest) => digestForm.test(digest)))
    found.push('has digests in another form');
  else if (d.some((digest, place) => place > 0 && d[place - 1]! >= digest)) found.push('has digests unsorted or twice');
  for (const instant of [t, rt])
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(instant)) found.push('has a time in another form');
  for (const name of [log, mtg, type, body ?? '', item ?? ''])
    if (typeof name !== 'string') found.push('has a name that is no text');
  return found;
}
