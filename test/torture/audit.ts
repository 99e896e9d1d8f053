import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import sqlite3 from 'sqlite3';
import { disclosures } from '../../src/procedure/disclosures.js';
import type { Entry, PublicEvent } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet } from '../../src/procedure/meeting.js';
import { publish } from '../../src/procedure/publish.js';
import { normalised } from '../../src/public-record/canonical.js';
import type { SealedEntry } from '../../src/public-record/public-record.js';
import { verifyChain } from '../../src/public-record/verify-chain.js';

/** What a secretary was told, and what was asked for and never answered. */
export interface Journal {
  acknowledged: Map<string, { meeting: string; entries: Entry[] }>;
  unanswered: Map<string, { meeting: string }>;
}

interface EntryRead {
  meeting: string;
  seq: number;
  at: string;
  recorded_at: string;
  actor: string;
  command_id: string;
  event: string;
}

interface CopyRead {
  idx: number;
  meeting: string;
  seq: number;
  event: string;
}

/**
 * Reads both files from outside, through connections and queries that the server does not use, and compares:
 * what was acknowledged, what is stored, what is public.
 * @returns what is wrong, one sentence each.
 */
export async function audit(folder: string, journal: Journal, meetings: ReadonlySet<string>): Promise<string[]> {
  const inside = await open(join(folder, 'record.sqlite'));
  const outside = await open(join(folder, 'public.sqlite'));
  try {
    const wrong: string[] = [];
    const stored = (await all<EntryRead>(inside, 'SELECT * FROM entry ORDER BY meeting, seq')).map((row) => ({
      meeting: row.meeting,
      entry: entryOf(row),
    }));
    const copies = await all<CopyRead>(inside, 'SELECT idx, meeting, seq, event FROM public_copy ORDER BY idx');
    const [{ published } = { published: -1 }] = await all<{ published: number }>(
      outside,
      'SELECT count(*) AS published FROM entry',
    );
    wrong.push(...(await sound(inside)), ...(await sound(outside)));
    wrong.push(...unlikeJournal(stored, journal));
    copies.forEach(({ idx }, place) => idx !== place && wrong.push(`public number ${place} is missing`));
    if (published !== copies.length) wrong.push(`${copies.length} copies are stored and ${published} are public`);
    for (const meeting of meetings) {
      const own = stored.filter((row) => row.meeting === meeting).map(({ entry }) => entry);
      const told = copies.filter((copy) => copy.meeting === meeting);
      wrong.push(...unlikeCopies(meeting, own, told), ...unlikePublic(meeting, told, await sealed(outside, meeting)));
    }
    return wrong;
  } finally {
    inside.close();
    outside.close();
  }
}

/** Acknowledged = stored: every answer is there, as it was given, once, and nothing nobody asked for. */
function unlikeJournal(stored: { meeting: string; entry: Entry }[], { acknowledged, unanswered }: Journal): string[] {
  const wrong: string[] = [];
  const byCommand = new Map<string, Entry[]>();
  const heads = new Map<string, number>();
  for (const { meeting, entry } of stored) {
    if (entry.seq !== (heads.get(meeting) ?? 0) + 1) wrong.push(`${meeting} has a gap before ${entry.seq}`);
    heads.set(meeting, entry.seq);
    byCommand.set(entry.commandId, [...(byCommand.get(entry.commandId) ?? []), entry]);
    if (!acknowledged.has(entry.commandId) && !unanswered.has(entry.commandId))
      wrong.push(`${meeting} ${entry.seq} belongs to a command nobody sent or that was refused`);
  }
  for (const [commandId, { meeting, entries }] of acknowledged) {
    const found = byCommand.get(commandId) ?? [];
    if (found.length < entries.length) wrong.push(`${meeting}: ${commandId} was acknowledged and is lost`);
    else if (found.length > entries.length) wrong.push(`${meeting}: ${commandId} is there twice`);
    else if (!same(found, entries)) wrong.push(`${meeting}: ${commandId} is not as it was acknowledged`);
  }
  return wrong;
}

/** Stored = copied: the procedure, run again over what is stored, gives exactly the public copies. */
function unlikeCopies(meeting: string, entries: Entry[], copies: CopyRead[]): string[] {
  let state = nothingYet;
  const expected: PublicEvent[] = [];
  for (const entry of entries) {
    const told = publish(entry.event, state);
    if (told) expected.push(told);
    state = evolve(state, entry);
  }
  if (expected.length !== copies.length)
    return [`${meeting} should have ${expected.length} public copies and has ${copies.length}`];
  return copies.flatMap((copy, place) =>
    copy.seq === place + 1 && same(JSON.parse(copy.event), expected[place])
      ? []
      : [`${meeting}: public copy ${place + 1} is not what it should be`],
  );
}

/** Copied = public: each copy lies in the citizens' store with all its content, chained and sound. */
function unlikePublic(meeting: string, copies: CopyRead[], published: SealedEntry[]): string[] {
  const wrong = verifyChain(meeting, published);
  if (published.length !== copies.length)
    wrong.push(`${meeting} has ${copies.length} copies and ${published.length} public entries`);
  copies.forEach((copy, place) => {
    const said = disclosures(JSON.parse(copy.event) as PublicEvent).map(({ path, value }) => [path, normalised(value)]);
    const found = published[place]?.disclosures.map(({ path, value }) => [path, value]);
    if (!same(found, said)) wrong.push(`${meeting}: public entry ${copy.seq} does not say what it should`);
  });
  return wrong;
}

async function sealed(outside: sqlite3.Database, meeting: string): Promise<SealedEntry[]> {
  const rows = await all<{ idx: number; seq: number; envelope: Buffer; hash: string }>(
    outside,
    'SELECT idx, seq, envelope, hash FROM entry WHERE meeting = ? ORDER BY seq',
    [meeting],
  );
  const said = await all<{ seq: number; digest: string; salt: string; path: string; value: string }>(
    outside,
    'SELECT seq, digest, salt, path, value FROM disclosure WHERE meeting = ? ORDER BY seq, position',
    [meeting],
  );
  const bySeq = new Map<number, SealedEntry['disclosures']>(rows.map(({ seq }) => [seq, []]));
  for (const { seq, digest, salt, path, value } of said)
    bySeq.get(seq)?.push({ digest, salt, path, value: JSON.parse(value) as unknown });
  return rows.map(({ idx, seq, envelope, hash }) => ({
    index: idx,
    seq,
    envelope,
    hash,
    disclosures: bySeq.get(seq) ?? [],
  }));
}

async function sound(database: sqlite3.Database): Promise<string[]> {
  const [row] = await all<{ integrity_check: string }>(database, 'PRAGMA integrity_check');
  return row?.integrity_check === 'ok' ? [] : [`the file is damaged: ${row?.integrity_check}`];
}

function entryOf({ seq, at, recorded_at, actor, command_id, event }: EntryRead): Entry {
  return {
    seq,
    at,
    recordedAt: recorded_at,
    by: JSON.parse(actor) as Entry['by'],
    commandId: command_id,
    event: JSON.parse(event) as Entry['event'],
  };
}

/** Whether two things say the same once both went through JSON: what came over a wire is compared with what lay in a file. */
function same(one: unknown, other: unknown): boolean {
  const [left, right] = [one, other].map((value) => JSON.parse(JSON.stringify(value ?? null)) as unknown);
  return isDeepStrictEqual(left, right);
}

function open(file: string): Promise<sqlite3.Database> {
  return new Promise((opened, failed) => {
    const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) =>
      error ? failed(error) : opened(database),
    );
  });
}

function all<T>(database: sqlite3.Database, sql: string, parameters: unknown[] = []): Promise<T[]> {
  return new Promise((done, failed) =>
    database.all<T>(sql, parameters, (error, rows) => (error ? failed(error) : done(rows))),
  );
}
