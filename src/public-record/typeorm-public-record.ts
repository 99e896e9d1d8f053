import type { MeetingSummary } from '../contract/following.js';
import type { PublicStore } from '../platform/database.js';
import type { PublicEntry } from '../procedure/events.js';
import type { Meeting } from '../procedure/meeting.js';
import { Folds } from './folds.js';
import { PublicRecord, type MeetingFilter, type SealedEntry } from './public-record.js';
import { readEntries, readHead, readSealed } from './reading.js';
import { EditionRow, MeetingRow } from './tables.js';

const statesInMemory = 200;
const defaultLimit = 50;
const mostAtOnce = 200;

/** The citizens' store in SQLite, seen through its reading connection. */
export class TypeOrmPublicRecord extends PublicRecord {
  private readonly folds = new Folds(statesInMemory);

  private constructor(
    private readonly store: PublicStore,
    private edition: string,
  ) {
    super();
  }

  static async open(store: PublicStore): Promise<TypeOrmPublicRecord> {
    const record = new TypeOrmPublicRecord(store, '');
    await record.look();
    return record;
  }

  /** Reads the epoch again: another process may have taken something out. */
  async look(): Promise<void> {
    this.edition = (await this.store.read.manager.findOneByOrFail(EditionRow, { name: 'epoch' })).value;
  }

  epoch(): string {
    return this.edition;
  }

  async head(meeting: string): Promise<number | null> {
    const head = await readHead(this.store.read, meeting);
    return head === 0 ? null : head;
  }

  entries(meeting: string, after: number, limit: number): Promise<PublicEntry[]> {
    return readEntries(this.store.read, meeting, after, limit);
  }

  sealed(meeting: string, after: number, limit: number): Promise<SealedEntry[]> {
    return readSealed(this.store.read, meeting, after, limit);
  }

  state(meeting: string): Promise<Meeting | null> {
    return this.folds.of(this.store.read, meeting);
  }

  async meetings(filter: MeetingFilter): Promise<{ meetings: MeetingSummary[]; next: string | null }> {
    const limit = Math.min(Math.max(Math.trunc(filter.limit ?? defaultLimit), 1), mostAtOnce);
    const query = this.store.read.manager.createQueryBuilder(MeetingRow, 'meeting');
    const { organisation, body, from, to, status } = filter;
    if (organisation !== undefined) query.andWhere('meeting.organisation = :organisation', { organisation });
    if (body !== undefined) query.andWhere('meeting.body = :body', { body });
    if (from !== undefined) query.andWhere('meeting.localDate >= :from', { from });
    if (to !== undefined) query.andWhere('meeting.localDate <= :to', { to });
    // The empty string is no status: it stands there so that an empty list finds nothing instead of failing.
    if (status !== undefined) query.andWhere('meeting.status IN (:...status)', { status: [...status, ''] });
    const after = filter.cursor === undefined ? null : readCursor(filter.cursor);
    if (after) query.andWhere('(meeting.start, meeting.id) < (:afterStart, :afterId)', after);
    const rows = await query
      .orderBy('meeting.start', 'DESC')
      .addOrderBy('meeting.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const page = rows.slice(0, limit);
    return {
      meetings: page.map(({ summary }) => summary),
      next: rows.length > limit ? cursorAfter(page.at(-1)!) : null,
    };
  }

  async summary(meeting: string): Promise<MeetingSummary | null> {
    return (await this.store.read.manager.findOneBy(MeetingRow, { id: meeting }))?.summary ?? null;
  }

  async byPath(organisation: string, body: string, slug: string): Promise<MeetingSummary | null> {
    const where = { organisation, body, slug };
    return (await this.store.read.manager.findOne(MeetingRow, { where, order: { id: 'ASC' } }))?.summary ?? null;
  }

  async organisations(): Promise<
    { slug: string; name: string; bodies: { slug: string; name: string; meetings: number }[] }[]
  > {
    // The newest meeting says what organisation and body are called; the count is of all their meetings.
    const rows = await this.store.read.query<{ summary: string; meetings: number }[]>(
      `SELECT summary, count(*) AS meetings, max(start) AS newest FROM meeting GROUP BY organisation, body
       ORDER BY organisation, body`,
    );
    const found = new Map<
      string,
      { slug: string; name: string; bodies: { slug: string; name: string; meetings: number }[] }
    >();
    for (const row of rows) {
      const { organisation, body } = JSON.parse(row.summary) as MeetingSummary;
      const entry = found.get(organisation.slug) ?? { ...organisation, bodies: [] };
      entry.bodies.push({ ...body, meetings: row.meetings });
      found.set(organisation.slug, entry);
    }
    return [...found.values()];
  }
}

/** Start and id of the last meeting of a page. Opaque to readers, who get nothing but a page by changing it. */
function cursorAfter({ start, id }: MeetingRow): string {
  return Buffer.from(JSON.stringify([start, id])).toString('base64url');
}

function readCursor(cursor: string): { afterStart: string; afterId: string } | null {
  try {
    const [afterStart, afterId] = JSON.parse(
      Buffer.from(cursor.slice(0, 500), 'base64url').toString('utf8'),
    ) as unknown[];
    return typeof afterStart === 'string' && typeof afterId === 'string' ? { afterStart, afterId } : null;
  } catch {
    return null;
  }
}
