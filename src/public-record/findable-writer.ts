import type { EntityManager } from 'typeorm';
import type { Meeting } from '../procedure/meeting.js';
import { findablesOf, type Findable } from './findable.js';
import { foldedWords } from './search-words.js';
import { localDate } from './summary.js';

/** Brings what can be found of one meeting into line with how it stands; null takes all of it away. */
export async function writeFindables(manager: EntityManager, meeting: string, state: Meeting | null): Promise<void> {
  const stored = await manager.query<Stored[]>(
    `SELECT id, key, ${columns.join(', ')} FROM findable WHERE meeting = ?`,
    [meeting],
  );
  const known = new Map(stored.map((row) => [row.key, row]));
  for (const [key, row] of rowsOf(meeting, state)) {
    const before = known.get(key);
    known.delete(key);
    if (before && contentOf(before) === contentOf(row)) continue;
    if (before) await remove(manager, before.id);
    await insert(manager, row, before?.id ?? null);
  }
  for (const { id } of known.values()) await remove(manager, id);
}

type Row = ReturnType<typeof rowOf>;
type Stored = Row & { id: number };

const columns = [
  'kind',
  'organisation',
  'body',
  'start',
  'year',
  'imported',
  'place',
  'person',
  'result',
  'parties',
  'title',
  'parts',
] as const;

const contentOf = (row: Row): string => JSON.stringify(columns.map((column) => row[column]));

function rowsOf(meeting: string, state: Meeting | null): Map<string, Row> {
  if (!state?.facts) return new Map();
  return new Map(findablesOf(state).map((found) => [found.key, rowOf(meeting, state.facts!, found)]));
}

function rowOf(meeting: string, facts: NonNullable<Meeting['facts']>, found: Findable) {
  const { key, kind, place, person, result, title, parts, parties } = found;
  return {
    meeting,
    key,
    kind,
    organisation: facts.organisation.slug,
    body: facts.body.slug,
    start: facts.start,
    year: Number(localDate(facts.start, facts.timezone).slice(0, 4)) || 0,
    imported: facts.provenance === undefined ? 0 : 1,
    place,
    person,
    result,
    parties: JSON.stringify(parties),
    title,
    parts: JSON.stringify(parts),
    words: parts.map(({ text, by }) => foldedWords(by === undefined ? text : `${text} ${by}`)).join('\n'),
  };
}

async function insert(manager: EntityManager, row: Row, id: number | null): Promise<void> {
  await manager.query(
    `INSERT INTO findable (id, meeting, key, ${columns.join(', ')}) VALUES (?, ?, ?${', ?'.repeat(columns.length)})`,
    [id, row.meeting, row.key, ...columns.map((column) => row[column])],
  );
  await manager.query(
    `INSERT INTO findable_words (rowid, title, text)
     SELECT id, ?, ? FROM findable WHERE meeting = ? AND key = ?`,
    [foldedWords(row.title), row.words, row.meeting, row.key],
  );
}

async function remove(manager: EntityManager, id: number): Promise<void> {
  await manager.query('DELETE FROM findable_words WHERE rowid = ?', [id]);
  await manager.query('DELETE FROM findable WHERE id = ?', [id]);
}
