import type { MeetingSummary } from '../../../src/contract/following.js';
import { evolve } from '../../../src/procedure/evolve.js';
import type { PublicEntry, PublicEvent } from '../../../src/procedure/events.js';
import type { Meeting } from '../../../src/procedure/meeting.js';
import { nothingYet } from '../../../src/procedure/meeting.js';
import type { MeetingFilter, SealedEntry } from '../../../src/public-record/public-record.js';
import { PublicBell, PublicRecord } from '../../../src/public-record/public-record.js';

/** A citizens' store in memory, that a test can write into, break and restore. */
export class MemoryPublicRecord extends PublicRecord {
  private readonly logs = new Map<string, PublicEntry[]>();
  private readonly states = new Map<string, Meeting>();
  private edition = 'a1b2c3d4e5f60718';
  /** Set to make every reading fail, as a full or torn disk does. */
  broken = false;
  /** Awaited before each reading is answered. */
  pause: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly bell: MemoryPublicBell) {
    super();
  }

  /** Writes events as publishing would, and rings unless told not to. */
  say(meeting: string, events: PublicEvent[], ring = true): PublicEntry[] {
    const log = this.logs.get(meeting) ?? [];
    const said = events.map((event, place): PublicEntry => {
      const seq = log.length + place + 1;
      const at = new Date(Date.UTC(2026, 10, 23, 17, 0, 0, seq)).toISOString();
      return { seq, at, recordedAt: at, event, hash: `hash-${seq}` };
    });
    log.push(...said);
    this.logs.set(meeting, log);
    this.states.set(meeting, said.reduce(evolve, this.states.get(meeting) ?? nothingYet));
    if (ring) this.bell.ring(meeting);
    return said;
  }

  /** As after a restore from a backup that lacks the last entries. */
  restore(meeting: string, keep: number, edition = 'ffffffffffffffff'): void {
    const kept = (this.logs.get(meeting) ?? []).slice(0, keep);
    this.logs.set(meeting, kept);
    this.states.set(meeting, kept.reduce(evolve, nothingYet));
    this.edition = edition;
  }

  epoch(): string {
    return this.edition;
  }
  async head(meeting: string): Promise<number | null> {
    await this.answering();
    return this.logs.get(meeting)?.length ?? null;
  }
  async entries(meeting: string, after: number, limit: number): Promise<PublicEntry[]> {
    await this.answering();
    return (this.logs.get(meeting) ?? []).slice(after, after + limit);
  }
  async sealed(meeting: string, after: number, limit: number): Promise<SealedEntry[]> {
    const entries = await this.entries(meeting, after, limit);
    return entries.map(({ seq, hash }) => ({
      index: seq - 1,
      seq,
      hash,
      envelope: new TextEncoder().encode(`{"mseq":${seq}}`),
      disclosures: [{ digest: `digest-${seq}`, salt: 'c2FsdA==', path: '/x', value: seq }],
    }));
  }
  async state(meeting: string): Promise<Meeting | null> {
    await this.answering();
    return this.states.get(meeting) ?? null;
  }
  async meetings(filter: MeetingFilter): Promise<{ meetings: MeetingSummary[]; next: string | null }> {
    const ids = [...this.logs.keys()].sort();
    const start = filter.cursor === undefined ? 0 : ids.indexOf(filter.cursor) + 1;
    const all = (await Promise.all(ids.slice(start).map((id) => this.summary(id)))).filter((one) => one !== null);
    const fitting = all.filter(
      (one) =>
        (filter.organisation === undefined || one.organisation.slug === filter.organisation) &&
        (filter.body === undefined || one.body.slug === filter.body) &&
        (filter.status === undefined || filter.status.includes(one.status)),
    );
    const meetings = fitting.slice(0, filter.limit ?? 50);
    return { meetings, next: meetings.length < fitting.length ? (meetings.at(-1)?.id ?? null) : null };
  }
  async summary(meeting: string): Promise<MeetingSummary | null> {
    const state = await this.state(meeting);
    if (state?.facts == null) return null;
    const { organisation, body, slug } = state.facts;
    return {
      id: meeting,
      organisation,
      body: { slug: body.slug, name: body.name },
      path: `/${organisation.slug}/${body.slug}/${slug}`,
      slug,
      number: state.facts.number ?? null,
      title: state.facts.title ?? null,
      start: state.facts.start,
      end: state.endedAt ?? state.facts.end ?? null,
      timezone: state.facts.timezone,
      place: state.facts.place ?? null,
      form: state.facts.form,
      status: state.status,
      streamState: state.stream.state,
      currentItem: null,
      doorsClosed: state.closed !== null,
      items: state.agenda.length,
      itemsDone: 0,
      imported: state.facts.provenance !== undefined,
      ruleBook: state.facts.ruleBook,
      seq: state.seq,
      updatedAt: state.at ?? state.facts.start,
    };
  }
  async byPath(organisation: string, body: string, slug: string): Promise<MeetingSummary | null> {
    return this.summary(`${organisation}-${body}-${slug}`);
  }
  async organisations(): Promise<
    { slug: string; name: string; bodies: { slug: string; name: string; meetings: number }[] }[]
  > {
    const { meetings } = await this.meetings({});
    return meetings.slice(0, 1).map(({ organisation, body }) => ({
      ...organisation,
      bodies: [{ ...body, meetings: meetings.length }],
    }));
  }

  private async answering(): Promise<void> {
    await this.pause();
    if (this.broken) throw new Error('The disk does not answer');
  }
}

export class MemoryPublicBell extends PublicBell {
  private readonly listeners = new Set<(meeting: string) => void>();

  onRing(listener: (meeting: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  ring(meeting: string): void {
    for (const listener of this.listeners) listener(meeting);
  }
}
