import type { EntityManager } from 'typeorm';
import type { MeetingFacts } from '../procedure/events.js';
import type { Meeting } from '../procedure/meeting.js';
import { findablesOf, type Findable } from './findable.js';
import { foldedWords } from './search-words.js';
import { localDate } from './summary.js';

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
type Row = Record<(typeof columns)[number], string | number | null>;

interface Written {
  id: number;
  /** The row as one text, to see whether it is another now. */
  content: string;
}

/**
 * Keeps what can be found in line with how meetings stand. It remembers the rows of the meetings that move, because
 * each entry of a running meeting comes by here and few of them change a row.
 */
export class FindableWriter {
  private readonly written = new Map<string, Map<string, Written>>();

  constructor(private readonly mostMeetings: number) {}

  /** For when what was written never became part of the store. */
  forgetAll(): void {
    this.written.clear();
  }

  /** @param state null takes away all that could be found of the meeting. */
  async write(manager: EntityManager, meeting: string, state: Meeting | null): Promise<void> {
    const written = this.written.get(meeting) ?? (await read(manager, meeting));
    const facts = state?.facts;
    const found = facts ? findablesOf(state) : [];
    const year = facts ? Number(localDate(facts.start, facts.timezone).slice(0, 4)) || 0 : 0;
    for (const findable of found) {
      const row = rowOf(facts!, year, findable);
      const content = contentOf(row);
      const before = written.get(findable.key);
      if (before?.content === content) continue;
      if (before) await remove(manager, before.id);
      written.set(findable.key, { id: await insert(manager, meeting, findable, row), content });
    }
    const kept = new Set(found.map(({ key }) => key));
    for (const [key, { id }] of written)
      if (!kept.has(key)) {
        await remove(manager, id);
        written.delete(key);
      }
    this.written.delete(meeting);
    this.written.set(meeting, written);
    if (this.written.size > this.mostMeetings) this.written.delete(this.written.keys().next().value!);
  }
}

async function read(manager: EntityManager, meeting: string): Promise<Map<string, Written>> {
  const rows = await manager.query<(Row & { id: number; key: string })[]>(
    `SELECT id, key, ${columns.join(', ')} FROM findable WHERE meeting = ?`,
    [meeting],
  );
  return new Map(rows.map((row) => [row.key, { id: row.id, content: contentOf(row) }]));
}

const valuesOf = (row: Row) => columns.map((column) => row[column]);
const contentOf = (row: Row): string => JSON.stringify(valuesOf(row));

const rowOf = (facts: MeetingFacts, year: number, findable: Findable): Row => ({
  kind: findable.kind,
  organisation: facts.organisation.slug,
  body: facts.body.slug,
  start: facts.start,
  year,
  imported: facts.provenance === undefined ? 0 : 1,
  place: findable.place,
  person: findable.person,
  result: findable.result,
  parties: JSON.stringify(findable.parties),
  title: findable.title,
  parts: JSON.stringify(findable.parts),
});

async function insert(manager: EntityManager, meeting: string, findable: Findable, row: Row): Promise<number> {
  const { key, title, parts } = findable;
  // The driver answers an INSERT with the number of the new row.
  const id = await manager.query<number>(
    `INSERT INTO findable (meeting, key, ${columns.join(', ')}) VALUES (?, ?${', ?'.repeat(columns.length)})`,
    [meeting, key, ...valuesOf(row)],
  );
  const text = parts.map(({ text: said, by = '' }) => foldedWords(`${said} ${by}`)).join('\n');
  await manager.query('INSERT INTO findable_words (rowid, title, text) VALUES (?, ?, ?)', [
    id,
    foldedWords(title),
    text,
  ]);
  return id;
}

async function remove(manager: EntityManager, id: number): Promise<void> {
  await manager.query('DELETE FROM findable_words WHERE rowid = ?', [id]);
  await manager.query('DELETE FROM findable WHERE id = ?', [id]);
}
