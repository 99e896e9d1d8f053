import { digestOf, leafHash, lint, openEnvelope } from './envelope.js';
import type { SealedEntry } from './public-record.js';

/**
 * Checks a meeting's entries from the bytes up, as a citizen could: each envelope in canonical form, its hash right,
 * numbered without gap, chained to the one before, and every disclosure one that the envelope commits to.
 * @param entries all of them, in order, from the first.
 * @returns what is wrong, one sentence each.
 */
export function verifyChain(meeting: string, entries: SealedEntry[]): string[] {
  const wrong: string[] = [];
  let prev: string | null = null;
  let index = -1;
  let seq = 0;
  for (const entry of entries) {
    const name = `${meeting} entry ${seq + 1}`;
    const formal = lint(entry.envelope);
    wrong.push(...formal.map((fault) => `${name} ${fault}`));
    if (formal.length > 0) return wrong;
    const envelope = openEnvelope(entry.envelope);
    if (leafHash(entry.envelope) !== entry.hash) wrong.push(`${name} does not have the hash given for it`);
    if (envelope.mtg !== meeting) wrong.push(`${name} belongs to another meeting`);
    if (envelope.mseq !== seq + 1 || entry.seq !== seq + 1) wrong.push(`${name} is missing or out of order`);
    if (envelope.prev !== prev) wrong.push(`${name} does not follow the one before it`);
    if (envelope.i <= index || envelope.i !== entry.index) wrong.push(`${name} is out of place in the whole record`);
    const committed = new Set(envelope.d);
    for (const { digest, salt, path, value } of entry.disclosures)
      if (digestOf(salt, path, value) !== digest || !committed.has(digest))
        wrong.push(`${name} does not commit to what is said at ${path}`);
    prev = leafHash(entry.envelope);
    index = envelope.i;
    seq = envelope.mseq;
  }
  return wrong;
}
