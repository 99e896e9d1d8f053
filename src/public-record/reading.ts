import type { DataSource, EntityManager } from 'typeorm';
import { assemble } from '../procedure/disclosures.js';
import type { PublicEntry, PublicEventType } from '../procedure/events.js';
import { openEnvelope } from './envelope.js';
import type { SealedEntry } from './public-record.js';

/** Either connection, or a transaction on the writing one. */
export type Reading = Pick<DataSource | EntityManager, 'query'>;

interface EntryRead {
  idx: number;
  seq: number;
  envelope: Buffer;
  hash: string;
}

interface DisclosureRead {
  seq: number;
  digest: string;
  salt: string;
  path: string;
  value: string;
}

interface GoneRead {
  seq: number;
  path: string;
  state: 'withheld' | 'erased';
  basis: string;
}

/** A meeting's entries after a number, put together again from envelope and disclosures. */
export async function readEntries(
  from: Reading,
  meeting: string,
  after: number,
  limit: number,
): Promise<PublicEntry[]> {
  const { rows, disclosed, gone } = await read(from, meeting, after, limit);
  return rows.map(({ seq, envelope, hash }) => {
    const { t, rt, type, item } = openEnvelope(envelope);
    const taken = gone.get(seq);
    const contents = (disclosed.get(seq) ?? []).map(({ path, value }) => ({
      path,
      value: JSON.parse(value) as unknown,
    }));
    const entry: PublicEntry = {
      seq,
      at: t,
      recordedAt: rt,
      event: assemble(type as PublicEventType, item, contents),
      hash,
    };
    return taken ? { ...entry, gone: latest(taken) } : entry;
  });
}

/** The same entries as they lie in the store. */
export async function readSealed(from: Reading, meeting: string, after: number, limit: number): Promise<SealedEntry[]> {
  const { rows, disclosed } = await read(from, meeting, after, limit);
  return rows.map(({ idx, seq, envelope, hash }) => ({
    index: idx,
    seq,
    envelope,
    hash,
    disclosures: (disclosed.get(seq) ?? []).map(({ digest, salt, path, value }) => ({
      digest,
      salt,
      path,
      value: JSON.parse(value) as unknown,
    })),
  }));
}

/** Last number of a meeting; 0 where it has none. */
export async function readHead(from: Reading, meeting: string): Promise<number> {
  const [row] = await from.query<{ head: number | null }[]>('SELECT max(seq) AS head FROM entry WHERE meeting = ?', [
    meeting,
  ]);
  return row?.head ?? 0;
}

/** Number of the last withholding that touched the meeting; 0 where none did. */
export async function readLastWithholding(from: Reading, meeting: string): Promise<number> {
  const sql = 'SELECT max(number) AS last FROM withholding WHERE meeting = ?';
  const [row] = await from.query<{ last: number | null }[]>(sql, [meeting]);
  return row?.last ?? 0;
}

async function read(from: Reading, meeting: string, after: number, limit: number) {
  const rows = await from.query<EntryRead[]>(
    'SELECT idx, seq, envelope, hash FROM entry WHERE meeting = ? AND seq > ? ORDER BY seq LIMIT ?',
    [meeting, after, limit],
  );
  const range = [meeting, rows[0]?.seq ?? 0, rows.at(-1)?.seq ?? 0];
  if (rows.length === 0)
    return { rows, disclosed: new Map<number, DisclosureRead[]>(), gone: new Map<number, GoneRead[]>() };
  const disclosures = await from.query<DisclosureRead[]>(
    `SELECT seq, digest, salt, path, value FROM disclosure
     WHERE meeting = ? AND seq BETWEEN ? AND ? ORDER BY seq, position`,
    range,
  );
  // Asked last: what goes between the two questions is then told as gone, never as if it had not been there.
  const gone = await from.query<GoneRead[]>(
    'SELECT seq, path, state, basis FROM withholding WHERE meeting = ? AND seq BETWEEN ? AND ? ORDER BY number',
    range,
  );
  const bySeq = groupBySeq(gone);
  const disclosed = groupBySeq(
    disclosures.filter(({ seq, path }) => !bySeq.get(seq)?.some((taken) => taken.path === path)),
  );
  return { rows, disclosed, gone: bySeq };
}

function groupBySeq<T extends { seq: number }>(rows: T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.seq);
    if (group) group.push(row);
    else groups.set(row.seq, [row]);
  }
  return groups;
}

/** A field may be withheld first and erased later; readers are told how it stands. */
function latest(gone: GoneRead[]): NonNullable<PublicEntry['gone']> {
  return [...new Map(gone.map(({ path, state, basis }) => [path, { path, state, basis }])).values()];
}
