import type { EntityManager } from 'typeorm';
import type { PublicStore } from '../platform/database.js';
import type { Meeting } from '../procedure/meeting.js';
import type { Instant } from '../procedure/vocabulary.js';
import { bodyOf, openEnvelope, seal, SealedOtherwise, type CopyToSeal, type Sealed } from './envelope.js';
import { FindableWriter } from './findable-writer.js';
import { writeFiles } from './files-writer.js';
import { Folds } from './folds.js';
import { localDate, summaryOf } from './summary.js';
import { writeNumbers } from './numbers-writer.js';
import { DisclosureRow, EditionRow, GoneRow, MeetingRow, SealedRow } from './tables.js';

/** A recorded act that takes one disclosure's content out, as the public may know it. */
export interface PublicWithholding {
  number: number;
  meeting: string;
  seq: number;
  path: string;
  digest: string;
  state: 'withheld' | 'erased';
  basis: string;
  at: Instant;
}

/** Where the public record stands: what to carry next is everything from here on. */
export interface PublicPosition {
  nextIndex: number;
  lastWithholding: number;
}

/** The copies are not the continuation of what the store holds. Nothing was written. */
export class NotTheContinuation extends Error {}

/** Where a meeting's chain ends, and the body it belongs to. */
interface End {
  seq: number;
  prev: string | null;
  body: string | null;
}

/** Digests that were taken out, by the place of their entry. */
type Gone = ReadonlyMap<string, ReadonlySet<string>>;
const placeOf = (meeting: string, seq: number): string => `${seq} ${meeting}`;

const statesInMemory = 50;
/** Raised whenever the same entries would give other rows for lists and searching than before. */
const projections = '4';

/** The writing side of the citizens' store. Only `publishing` may hold one. */
export class PublicRecordWriter {
  private readonly folds = new Folds(statesInMemory);
  private readonly findables = new FindableWriter(statesInMemory);
  /** Meetings whose entries are public but could not be folded, so that lists show them as they stood before. */
  readonly unfolded = new Set<string>();
  private pagesRemain = false;

  constructor(
    private readonly store: PublicStore,
    /** Name of the public record, for the envelopes. */
    private readonly origin: string,
  ) {}

  async position(): Promise<PublicPosition> {
    const [row] = await this.store.read.query<{ idx: number | null; number: number | null }[]>(
      'SELECT (SELECT max(idx) FROM entry) AS idx, (SELECT max(number) FROM withholding) AS number',
    );
    return { nextIndex: (row?.idx ?? -1) + 1, lastWithholding: row?.number ?? 0 };
  }

  /**
   * Makes what is derived anew where an older version made it, or none did. The entries stay as they are.
   * If the power goes meanwhile, the next start begins again.
   */
  async catchUp(): Promise<void> {
    const made = await this.store.read.manager.findOneBy(EditionRow, { name: 'projections' });
    if (made?.value === projections) return;
    const meetings = await this.store.read.query<{ id: string }[]>('SELECT DISTINCT meeting AS id FROM entry');
    this.findables.forgetAll();
    for (const { id } of meetings)
      await this.store.write
        .run(async (manager) => {
          const before = await manager.findOneBy(MeetingRow, { id });
          await this.project(manager, id, before?.summary.updatedAt ?? (await lastTouched(manager, id)));
        })
        .finally(() => this.findables.forgetAll());
    await this.store.write.run((manager) =>
      manager.upsert(EditionRow, { name: 'projections', value: projections }, ['name']),
    );
  }

  /** Whether this copy is the entry that lies at its place, to the byte. */
  async holds(copy: CopyToSeal): Promise<boolean> {
    const manager = this.store.read.manager;
    const row = await manager.findOneBy(SealedRow, { index: copy.index });
    if (!row || row.meeting !== copy.meeting || row.seq !== copy.seq) return false;
    const end = await this.end(manager, copy.meeting, copy.seq - 1);
    try {
      return this.sealed(copy, end).envelope.equals(row.envelope);
    } catch (error) {
      if (!(error instanceof SealedOtherwise)) throw error;
      // From before this program could seal it: then what stands open in the envelope has to do.
      const { t, rt, type } = openEnvelope(row.envelope);
      return t === copy.at && rt === copy.recordedAt && type === copy.event.type;
    }
  }

  /**
   * Takes copies and acts in one transaction, together with what lists show of the meetings they belong to. Acts go
   * first, so that when the store is made again nothing that was taken out is public even for a moment.
   * If the power goes before the commit, the next round takes the same copies again.
   * @returns the meetings that have something new.
   * @throws NotTheContinuation · SealedOtherwise
   */
  async take(copies: CopyToSeal[], acts: PublicWithholding[]): Promise<string[]> {
    const touched = new Map<string, Instant>();
    try {
      await this.store.write.run(async (manager) => {
        const gone = await this.takeOut(manager, acts, touched);
        const ends = new Map<string, End>();
        let next = ((await manager.maximum(SealedRow, 'index')) ?? -1) + 1;
        for (const copy of copies) {
          const end = ends.get(copy.meeting) ?? (await this.end(manager, copy.meeting, null));
          if (copy.index !== next || copy.seq !== end.seq + 1)
            throw new NotTheContinuation(
              `Entry ${copy.index} (${copy.meeting} ${copy.seq}) came where ${next} (${end.seq + 1}) belongs`,
            );
          ends.set(copy.meeting, await this.add(manager, copy, end, gone));
          touched.set(copy.meeting, copy.recordedAt);
          next++;
        }
        for (const [meeting, updatedAt] of touched) await this.project(manager, meeting, updatedAt);
      });
    } catch (error) {
      // What was folded and noted inside the transaction was never written.
      this.folds.forgetAll();
      this.findables.forgetAll();
      throw error;
    }
    if (acts.length > 0 || this.pagesRemain) await this.forgetPages();
    return [...touched.keys()];
  }

  /** @returns all digests whose content must not be in the store, by the entry that holds them. */
  private async takeOut(
    manager: EntityManager,
    acts: PublicWithholding[],
    touched: Map<string, Instant>,
  ): Promise<Gone> {
    let removed = 0;
    for (const { number, digest, meeting, seq, path, state, basis, at } of acts) {
      await manager.insert(GoneRow, { number, digest, meeting, seq, path, state, basis, at });
      const here = await manager.existsBy(DisclosureRow, { digest });
      if (!here) continue;
      await manager.delete(DisclosureRow, { digest });
      touched.set(meeting, at);
      removed++;
    }
    // Readers who have heard what is now gone must not go on from there: in a new edition they begin again.
    if (removed > 0) await manager.query(`UPDATE edition SET value = lower(hex(randomblob(8))) WHERE name = 'epoch'`);
    const rows = await manager.query<{ digest: string; meeting: string; seq: number }[]>(
      'SELECT DISTINCT digest, meeting, seq FROM withholding',
    );
    const gone = new Map<string, Set<string>>();
    for (const { digest, meeting, seq } of rows)
      gone.set(placeOf(meeting, seq), (gone.get(placeOf(meeting, seq)) ?? new Set()).add(digest));
    return gone;
  }

  private async add(manager: EntityManager, copy: CopyToSeal, end: End, gone: Gone): Promise<End> {
    const { index, meeting, seq } = copy;
    const { envelope, hash, disclosures } = this.sealed(copy, end);
    const taken = gone.get(placeOf(meeting, seq)) ?? new Set();
    // An act that no longer finds its piece would let come back what it took out.
    if ([...taken].some((digest) => !disclosures.some((piece) => piece.digest === digest)))
      throw new SealedOtherwise(copy, 'what was withheld of it is not found again');
    await manager.insert(SealedRow, { index, meeting, seq, envelope, hash });
    const open = disclosures
      .map((disclosure, position) => ({ ...disclosure, meeting, seq, position }))
      .filter(({ digest }) => !taken.has(digest));
    for (let from = 0; from < open.length; from += 500)
      await manager.insert(DisclosureRow, open.slice(from, from + 500));
    return { seq, prev: hash, body: openEnvelope(envelope).body };
  }

  private sealed(copy: CopyToSeal, { prev, body }: End): Sealed {
    return seal(copy, { log: this.origin, prev, body: bodyOf(copy.event) ?? body });
  }

  /** Where a meeting's chain ends, or ended with entry `seq`. */
  private async end(manager: EntityManager, meeting: string, seq: number | null): Promise<End> {
    const where = seq === null ? { meeting } : { meeting, seq };
    const row = await manager.findOne(SealedRow, { where, order: { seq: 'DESC' } });
    return row
      ? { seq: row.seq, prev: row.hash, body: openEnvelope(row.envelope).body }
      : { seq: 0, prev: null, body: null };
  }

  /** An entry that cannot be folded must not keep the entries of all other meetings from their readers. */
  private async fold(manager: EntityManager, meeting: string): Promise<Meeting | null> {
    try {
      const state = await this.folds.of(manager, meeting);
      this.unfolded.delete(meeting);
      return state;
    } catch {
      this.unfolded.add(meeting);
      return null;
    }
  }

  private async project(manager: EntityManager, meeting: string, updatedAt: Instant | null): Promise<void> {
    const state = await this.fold(manager, meeting);
    // Where the meeting cannot be folded, nobody knows whether what could be found of it may still be shown.
    await this.findables.write(manager, meeting, state);
    await writeNumbers(manager, meeting, state);
    await writeFiles(manager, meeting, state);
    const summary = state && summaryOf(meeting, state, updatedAt ?? state.at ?? '');
    if (!summary) {
      await this.unlist(manager, meeting, state);
      return;
    }
    const { organisation, body, slug, start, status, timezone } = summary;
    await manager.upsert(
      MeetingRow,
      {
        id: meeting,
        organisation: organisation.slug,
        body: body.slug,
        slug,
        start,
        localDate: localDate(start, timezone),
        status,
        summary,
      },
      ['id'],
    );
  }

  /**
   * What lists showed of a meeting may be what was just taken out. One whose facts are gone is listed no more; of one that
   * cannot be folded only what nobody writes freely stays.
   */
  private async unlist(manager: EntityManager, id: string, state: Meeting | null): Promise<void> {
    if (state) {
      await manager.delete(MeetingRow, { id });
      return;
    }
    const listed = await manager.findOneBy(MeetingRow, { id });
    if (!listed) return;
    const summary = { ...listed.summary, title: null, place: null, currentItem: null };
    await manager.update(MeetingRow, { id }, { summary });
  }

  /** The write-ahead log still holds the pages as they were; emptied, the content is in no file of the store any more. */
  private async forgetPages(): Promise<void> {
    const [answer] = await this.store.write.alone((source) =>
      source.query<{ busy: number }[]>('PRAGMA wal_checkpoint(TRUNCATE)'),
    );
    // Somebody was reading all the while. The next carrying tries again, and every start does.
    this.pagesRemain = answer?.busy !== 0;
  }
}

/** When something last came to a meeting, or left it: what lists say where they are made of the entries alone. */
async function lastTouched(manager: EntityManager, meeting: string): Promise<Instant | null> {
  const entry = await manager.findOne(SealedRow, { where: { meeting }, order: { seq: 'DESC' } });
  const act = await manager.findOne(GoneRow, { where: { meeting }, order: { number: 'DESC' } });
  const times = [entry && openEnvelope(entry.envelope).rt, act?.at].filter((at) => !!at) as Instant[];
  return times.sort().at(-1) ?? null;
}
