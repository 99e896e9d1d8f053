import { readHead, type Reading } from './reading.js';
import type { GoneRow } from './tables.js';

/** A meeting's entry with all that the store keeps of it, so that another store can be made of nothing else. */
export interface StoredEntry {
  /** Place among all public entries of the installation, from 0. */
  index: number;
  seq: number;
  hash: string;
  /** The exact bytes that were hashed, base64. */
  envelope: string;
  /** `position` is the place in the event it was taken apart from; what was taken out leaves a gap there. */
  disclosures: { position: number; digest: string; salt: string; path: string; value: unknown }[];
}

export type StoredWithholding = Pick<
  GoneRow,
  'number' | 'digest' | 'meeting' | 'seq' | 'path' | 'state' | 'basis' | 'at'
>;

const entriesAtOnce = 200;

/**
 * All entries of a meeting up to one, a few at a time. Content that was taken out while it was read is left out.
 * @param to the last entry wanted
 */
export async function* storedEntries(from: Reading, meeting: string, to: number): AsyncGenerator<StoredEntry> {
  for (let after = 0; after < to;) {
    const rows = await from.query<{ idx: number; seq: number; envelope: Buffer; hash: string }[]>(
      'SELECT idx, seq, envelope, hash FROM entry WHERE meeting = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?',
      [meeting, after, to, entriesAtOnce],
    );
    const last = rows.at(-1);
    if (!last) return;
    const pieces = await from.query<
      { seq: number; position: number; digest: string; salt: string; path: string; value: string }[]
    >(
      `SELECT seq, position, digest, salt, path, value FROM disclosure
       WHERE meeting = ? AND seq BETWEEN ? AND ?
         AND digest NOT IN (SELECT digest FROM withholding WHERE meeting = ?) ORDER BY seq, position`,
      [meeting, after + 1, last.seq, meeting],
    );
    const bySeq = new Map<number, typeof pieces>(rows.map(({ seq }) => [seq, []]));
    for (const piece of pieces) bySeq.get(piece.seq)?.push(piece);
    for (const { idx, seq, envelope, hash } of rows)
      yield {
        index: idx,
        seq,
        hash,
        envelope: envelope.toString('base64'),
        disclosures: (bySeq.get(seq) ?? []).map(({ position, digest, salt, path, value }) => ({
          position,
          digest,
          salt,
          path,
          value: JSON.parse(value) as unknown,
        })),
      };
    after = last.seq;
  }
}

/** What was taken out of a meeting, in order; with it, everybody can see that something was. */
export const storedWithholdings = (from: Reading, meeting: string): Promise<StoredWithholding[]> =>
  from.query<StoredWithholding[]>(
    'SELECT number, digest, meeting, seq, path, state, basis, at FROM withholding WHERE meeting = ? ORDER BY number',
    [meeting],
  );

/** By which a copy made earlier is known to be still the whole of what the public may have of the meeting. */
export async function standingOf(from: Reading, meeting: string): Promise<{ seq: number; withholding: number }> {
  const sql = 'SELECT max(number) AS last FROM withholding WHERE meeting = ?';
  const [row] = await from.query<{ last: number | null }[]>(sql, [meeting]);
  return { seq: await readHead(from, meeting), withholding: row?.last ?? 0 };
}

/** How much the store holds in all. */
export async function extentOf(from: Reading): Promise<{ entries: number; withholdings: number }> {
  const [row] = await from.query<{ entries: number; withholdings: number }[]>(
    'SELECT (SELECT count(*) FROM entry) AS entries, (SELECT count(*) FROM withholding) AS withholdings',
  );
  return row ?? { entries: 0, withholdings: 0 };
}
