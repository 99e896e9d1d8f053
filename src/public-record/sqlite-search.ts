import { personPath } from '../contract/finding.js';
import type { FoundPart, Hit, PersonHit, ResultGroup, SearchAnswer } from '../contract/finding.js';
import type { MeetingSummary } from '../contract/following.js';
import type { PublicStore } from '../platform/database.js';
import { Search, type Choices, type PersonFound, type Question } from './search.js';
import { excerpt, marked, termsIn, termsOf, type Term } from './search-words.js';

const defaultLimit = 20;
const mostAtOnce = 50;
const mostSkipped = 10_000;
const mostPeople = 10;
const mostExcerpts = 2;

interface FoundRow {
  kind: 'meeting' | 'item';
  meeting: string;
  place: number | null;
  title: string;
  parts: string;
  result: ResultGroup | null;
  summary: string;
}

interface PersonRow {
  person: string;
  title: string;
  parties: string;
  summary: string;
  meetings: number;
}

/** The index that SQLite keeps beside the entries, read through the reading connection. */
export class SqliteSearch extends Search {
  constructor(private readonly store: PublicStore) {
    super();
  }

  async find(question: Question): Promise<SearchAnswer> {
    const terms = termsOf(question.query);
    const from = within(question.from ?? 0, 0, mostSkipped);
    const limit = within(question.limit ?? defaultLimit, 1, mostAtOnce);
    // Somebody who typed nothing but signs asked for something, and it is not there.
    const askedNothing = terms.length === 0 && question.query.trim() !== '';
    if (askedNothing) return { total: 0, hits: [], people: [], next: null };
    const where = conditions(question, terms);
    const [{ total } = { total: 0 }] = await this.store.read.query<{ total: number }[]>(
      `SELECT count(*) AS total FROM ${source(terms)} WHERE ${where.sql} AND f.kind <> 'person'`,
      where.values,
    );
    const byMatch = terms.length > 0 && question.order !== 'newest';
    const rows = await this.store.read.query<FoundRow[]>(
      `SELECT f.kind, f.meeting, f.place, f.title, f.parts, f.result, m.summary
       FROM ${source(terms)} JOIN meeting m ON m.id = f.meeting
       WHERE ${where.sql} AND f.kind <> 'person'
       ORDER BY ${byMatch ? 'bm25(findable_words, 5.0, 1.0), ' : ''}f.start DESC, f.meeting, f.place
       LIMIT ? OFFSET ?`,
      [...where.values, limit, from],
    );
    return {
      total,
      hits: rows.map((row) => hitOf(row, terms)),
      people: from === 0 && terms.length > 0 ? await this.people(question, terms) : [],
      next: from + rows.length < total && rows.length > 0 ? from + rows.length : null,
    };
  }

  async choices(organisation?: string): Promise<Choices> {
    const [where, values] = organisation === undefined ? ['1', []] : ['organisation = ?', [organisation]];
    const years = await this.store.read.query<{ year: number }[]>(
      `SELECT DISTINCT year FROM findable WHERE kind = 'meeting' AND ${where} ORDER BY year DESC`,
      values,
    );
    const parties = await this.store.read.query<{ party: string }[]>(
      `SELECT DISTINCT p.value AS party FROM findable f, json_each(f.parties) p WHERE ${where}`,
      values,
    );
    return {
      years: years.map(({ year }) => year),
      parties: parties.map(({ party }) => party).sort((one, other) => one.localeCompare(other, 'nb')),
    };
  }

  async person(organisation: string, id: string, from: number, limit: number): Promise<PersonFound | null> {
    const [newest] = await this.store.read.query<{ title: string; parties: string; summary: string }[]>(
      `SELECT f.title, f.parties, m.summary FROM findable f JOIN meeting m ON m.id = f.meeting
       WHERE f.organisation = ? AND f.person = ? ORDER BY f.imported, f.start DESC, f.meeting LIMIT 1`,
      [organisation, id],
    );
    if (newest === undefined) return null;
    // Ids in records made elsewhere are those of each source: the same id with another name is somebody else.
    const where = 'f.organisation = ? AND f.person = ? AND (f.imported = 0 OR f.title = ?)';
    const values = [organisation, id, newest.title];
    const meetings = await this.store.read.query<{ meeting: string }[]>(
      `SELECT f.meeting FROM findable f WHERE ${where} ORDER BY f.start DESC, f.meeting LIMIT ? OFFSET ?`,
      [...values, within(limit, 1, mostAtOnce), within(from, 0, mostSkipped)],
    );
    const bodies = await this.store.read.query<{ summary: string; meetings: number }[]>(
      `SELECT m.summary, count(*) AS meetings, max(f.start) AS newest FROM findable f JOIN meeting m ON m.id = f.meeting
       WHERE ${where} GROUP BY f.body ORDER BY count(*) DESC, f.body`,
      values,
    );
    return {
      name: newest.title,
      party: (JSON.parse(newest.parties) as string[])[0] ?? null,
      organisation: (JSON.parse(newest.summary) as MeetingSummary).organisation,
      bodies: bodies.map(({ summary, meetings: held }) => ({
        ...(JSON.parse(summary) as MeetingSummary).body,
        meetings: held,
      })),
      total: bodies.reduce((sum, { meetings: held }) => sum + held, 0),
      meetings: meetings.map(({ meeting }) => meeting),
    };
  }

  /** One hit for each person, however many rosters the name stands on; the newest says the name and the party. */
  private async people(question: Question, terms: Term[]): Promise<PersonHit[]> {
    const { result: _, ...asked } = question;
    const where = conditions(asked, terms);
    const rows = await this.store.read.query<PersonRow[]>(
      `SELECT f.person, f.title, f.parties, m.summary, count(*) AS meetings, max(f.start) AS newest
       FROM ${source(terms)} JOIN meeting m ON m.id = f.meeting
       WHERE ${where.sql} AND f.kind = 'person'
       GROUP BY f.organisation, f.person ORDER BY count(*) DESC, f.title, f.person LIMIT ${mostPeople}`,
      where.values,
    );
    return rows.map(({ person, title, parties, summary, meetings }) => {
      const { organisation } = JSON.parse(summary) as MeetingSummary;
      const [party] = JSON.parse(parties) as string[];
      return {
        path: personPath(organisation.slug, person),
        name: marked(title, terms),
        party: party ?? null,
        organisation,
        meetings,
      };
    });
  }
}

const within = (wish: number, least: number, most: number): number =>
  Math.min(Math.max(Math.trunc(wish) || 0, least), most);

const source = (terms: Term[]): string =>
  terms.length > 0 ? 'findable_words JOIN findable f ON f.id = findable_words.rowid' : 'findable f';

function conditions(question: Question, terms: Term[]): { sql: string; values: (string | number)[] } {
  const { organisation, body, year, party, result } = question;
  const all: [string, string | number | undefined][] = [
    ['findable_words MATCH ?', terms.length > 0 ? expressionOf(terms) : undefined],
    ['f.organisation = ?', organisation],
    ['f.body = ?', body],
    ['f.year = ?', year],
    ['EXISTS (SELECT 1 FROM json_each(f.parties) WHERE value = ?)', party],
    ['f.result = ?', result],
  ];
  const given = all.filter((one): one is [string, string | number] => one[1] !== undefined);
  return { sql: given.map(([sql]) => sql).join(' AND ') || '1', values: given.map(([, value]) => value) };
}

/**
 * All terms, in the index's own language. A folded word is letters and digits only, so that inside quotation marks
 * nothing a reader types can be anything but a word. The word itself stands beside its stem because it counts twice.
 */
export function expressionOf(terms: Term[]): string {
  return terms
    .map(({ words, stem }) => {
      const whole = `"${words.join(' ')}"`;
      if (stem === undefined) return whole;
      return stem === words[0] ? `${whole}*` : `(${whole}* OR "${stem}"*)`;
    })
    .join(' AND ');
}

function hitOf({ kind, meeting, place, title, parts, result, summary }: FoundRow, terms: Term[]): Hit {
  const { organisation, body, path, start, timezone } = JSON.parse(summary) as MeetingSummary;
  return {
    kind,
    path: kind === 'item' && place !== null ? `${path}/sak/${place}` : path,
    meeting,
    organisation,
    body,
    start,
    timezone,
    title: marked(title, terms),
    result,
    excerpts: excerptsOf(JSON.parse(parts) as FoundPart[], terms),
  };
}

/** The parts that hold most of what was asked for, in the order of the record. */
function excerptsOf(parts: FoundPart[], terms: Term[]): Hit['excerpts'] {
  const counted = parts.map((part, order) => ({
    part,
    order,
    count: termsIn(`${part.text} ${part.by ?? ''}`, terms),
  }));
  return counted
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.order - other.order)
    .slice(0, mostExcerpts)
    .sort((one, other) => one.order - other.order)
    .map(({ part: { what, text, by } }) => ({ what, text: excerpt(text, terms), ...(by !== undefined && { by }) }));
}
