import type { EntriesPage, FollowAnswer, FollowRequest, Snapshot } from '../../../src/contract/following.js';
import { deltaLimits, heartbeatMs, protocolVersion } from '../../../src/contract/following.js';
import { freshness, hear as hearAsWritten, startReading } from '../../../src/contract/reader.js';
import type { News, Reader, Step, Wish } from '../../../src/contract/reader.js';
import { evolve } from '../../../src/procedure/evolve.js';
import type { PublicEntry, PublicEvent } from '../../../src/procedure/events.js';
import type { Meeting } from '../../../src/procedure/meeting.js';
import { nothingYet } from '../../../src/procedure/meeting.js';

/** A meeting, its server, its readers and a bad network, in one thread and on one clock that only this file moves. */

export type Hear = (reader: Reader, news: News, at: number) => Step;

export interface Chance {
  below(limit: number): number;
  happens(share: number): boolean;
}

/** mulberry32: the same seed gives the same evening. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (limit) => Math.floor(draw() * limit), happens: (share) => draw() < share };
}

export interface Weather {
  lost: number;
  twice: number;
  /** Longest time a message is under way; messages of one line may overtake each other. */
  slowMs: number;
  dropsLine: number;
}

const clear: Weather = { lost: 0, twice: 0, slowMs: 5, dropsLine: 0 };
const meeting = 'fjordvik-kst-2026-11-23';

export class SimulatedHouse {
  now = 0;
  weather: Weather;
  private edition = 1;
  private log: PublicEntry[] = [];
  state: Meeting = nothingYet;
  /** By time, and at the same time in the order in which it was planned. */
  private readonly pending: { at: number; act: () => void }[] = [];
  private up = true;
  private readonly joined = new Map<number, SimulatedReader>();
  private lines = 0;
  readonly readers: SimulatedReader[] = [];
  /** Where the record stood, and since when; newest last. */
  readonly history: { at: number; epoch: string; head: number }[] = [];

  constructor(
    readonly chance: Chance,
    weather: Weather,
    private readonly hear: Hear = hearAsWritten,
  ) {
    this.weather = weather;
    this.every(heartbeatMs, () => this.beat());
  }

  get epoch(): string {
    return `edition-${this.edition}`;
  }
  get head(): number {
    return this.log.length;
  }
  snapshot(): Snapshot {
    return { proto: protocolVersion, meeting, epoch: this.epoch, seq: this.head, state: this.state };
  }

  enter(): SimulatedReader {
    const reader = new SimulatedReader(this, this.hear);
    this.readers.push(reader);
    return reader;
  }

  say(events: PublicEvent[]): void {
    const entries = events.map((event, place): PublicEntry => {
      const at = new Date(Date.UTC(2026, 10, 23, 17) + this.now).toISOString();
      return { seq: this.head + place + 1, at, recordedAt: at, event, hash: '' };
    });
    this.log.push(...entries);
    this.state = entries.reduce(evolve, this.state);
    this.note();
    const batch = { meeting, epoch: this.epoch, entries };
    for (const [line, reader] of this.joined) this.carry(line, reader, { news: 'batch', line, batch });
  }

  /** The process dies and comes back a little later. Nobody is told. */
  restart(downMs: number): void {
    this.up = false;
    const readers = [...this.joined.entries()];
    this.joined.clear();
    for (const [line, reader] of readers) this.later(this.chance.below(200), () => reader.lost(line));
    this.later(downMs, () => (this.up = true));
  }

  /** The public store is lost and comes back from a backup that lacks the last entries, under another epoch. */
  restore(keep: number): void {
    this.log = this.log.slice(0, keep);
    this.state = this.log.reduce(evolve, nothingYet);
    this.edition += 1;
    this.joined.clear();
    this.note();
    this.restart(300);
  }

  clearUp(): void {
    this.weather = clear;
    this.up = true;
  }

  run(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const next = this.pending[0];
      if (next === undefined || next.at > end) break;
      this.pending.shift();
      this.now = next.at;
      next.act();
    }
    this.now = end;
  }

  later(ms: number, act: () => void): void {
    const at = this.now + ms;
    let low = 0;
    let high = this.pending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pending[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    this.pending.splice(low, 0, { at, act });
  }

  every(ms: number, act: () => void): void {
    this.later(ms, () => {
      act();
      this.every(ms, act);
    });
  }

  /** Opens a line, or null where nobody answers. */
  open(): number | null {
    if (!this.up || this.chance.happens(this.weather.lost)) return null;
    this.lines += 1;
    return this.lines;
  }

  close(line: number): void {
    this.joined.delete(line);
  }

  follow(line: number, reader: SimulatedReader, ask: number, request: FollowRequest): void {
    if (!this.up || this.chance.happens(this.weather.lost)) return;
    const answer = this.answerTo(request);
    this.joined.set(line, reader);
    this.carry(line, reader, { news: 'answer', ask, answer });
  }

  fetchSnapshot(done: (snapshot: Snapshot | null) => void): void {
    const found = this.up && !this.chance.happens(this.weather.lost) ? this.snapshot() : null;
    this.later(this.chance.below(this.weather.slowMs), () => done(found));
  }

  fetchPage(after: { epoch: string; seq: number }, done: (page: EntriesPage | null) => void): void {
    const lost = !this.up || this.chance.happens(this.weather.lost);
    const page: EntriesPage = {
      proto: protocolVersion,
      meeting,
      epoch: this.epoch,
      seq: this.head,
      head: this.head,
      entries: [],
    };
    const reset = this.cannotContinue(after);
    const found = reset === undefined ? { ...page, entries: this.log.slice(after.seq) } : { ...page, reset };
    this.later(this.chance.below(this.weather.slowMs), () => done(lost ? null : found));
  }

  private cannotContinue({
    epoch,
    seq,
  }: {
    epoch: string;
    seq: number;
  }): 'unknown-epoch' | 'ahead-of-record' | undefined {
    if (epoch !== this.epoch) return 'unknown-epoch';
    return seq > this.head ? 'ahead-of-record' : undefined;
  }

  private answerTo({ epoch, seq }: FollowRequest): FollowAnswer {
    const head = this.head;
    if (epoch !== this.epoch) return { kind: 'reset', reason: 'unknown-epoch', epoch: this.epoch, head };
    if (seq > head) return { kind: 'reset', reason: 'ahead-of-record', epoch, head };
    if (head - seq > deltaLimits.entries) return { kind: 'reset', reason: 'too-far-behind', epoch, head };
    return { kind: 'delta', epoch, from: seq, to: head, head, entries: this.log.slice(seq) };
  }

  private beat(): void {
    if (!this.up) return;
    const now = new Date(Date.UTC(2026, 10, 23, 17) + this.now).toISOString();
    const beat = { meeting, epoch: this.epoch, head: this.head, now };
    for (const [line, reader] of this.joined) this.carry(line, reader, { news: 'heartbeat', line, beat });
  }

  private carry(line: number, reader: SimulatedReader, news: News): void {
    const { lost, twice, slowMs, dropsLine } = this.weather;
    if (this.chance.happens(dropsLine)) {
      this.joined.delete(line);
      return this.later(this.chance.below(slowMs), () => reader.lost(line));
    }
    if (this.chance.happens(lost)) return;
    this.later(this.chance.below(slowMs), () => reader.told(news));
    if (this.chance.happens(twice)) this.later(this.chance.below(slowMs * 3), () => reader.told(news));
  }

  private note(): void {
    this.history.push({ at: this.now, epoch: this.epoch, head: this.head });
  }
}

/** What the browser does around the state machine: carries out wishes, reports back, opens lines again. */
export class SimulatedReader {
  reader: Reader;
  /** Set where the reader called itself live while it was not. */
  lie: string | null = null;

  constructor(
    private readonly house: SimulatedHouse,
    private readonly hear: Hear,
  ) {
    this.reader = startReading(
      house.snapshot(),
      new Date(Date.UTC(2026, 10, 23, 17) + house.now).toISOString(),
      house.now,
    );
    this.connect();
    house.every(1_000, () => {
      this.told({ news: 'tick' });
      this.examine();
    });
  }

  told(news: News): void {
    const step = this.hear(this.reader, news, this.house.now);
    this.reader = step.reader;
    for (const wish of step.wishes) this.carryOut(wish);
  }

  lost(line: number): void {
    this.house.close(line);
    this.told({ news: 'line-lost', line });
    this.connect();
  }

  private connect(): void {
    this.house.later(this.house.chance.below(1_000), () => {
      if (this.reader.line !== null || this.reader.standing !== 'following') return;
      const line = this.house.open();
      if (line === null) this.connect();
      else this.told({ news: 'line-opened', line });
    });
  }

  private carryOut(wish: Wish): void {
    const { house } = this;
    if (wish.wish === 'leave') return;
    if (wish.wish === 'new-line') {
      house.close(wish.line);
      return this.connect();
    }
    const wait = wish.afterMs + house.chance.below(wish.withinMs + 1);
    house.later(wait, () => {
      const { ask } = wish;
      if (wish.wish === 'follow') house.follow(wish.line, this, ask, wish.request);
      else if (wish.wish === 'snapshot')
        house.fetchSnapshot((snapshot) => this.told({ news: 'snapshot', ask, snapshot }));
      else house.fetchPage(wish.after, (page) => this.told({ news: 'page', ask, page, now: null }));
    });
  }

  /** I12: whoever says "live" had everything that was public some thirteen seconds ago. */
  private examine(): void {
    const { now, history } = this.house;
    if (freshness(this.reader, now).kind !== 'live') return;
    const slack = 12_000 + 3_000;
    const recent = history.filter(
      (place, index) => (history[index + 1]?.at ?? Infinity) >= now - slack && place.at <= now,
    );
    const honest = recent.some(({ epoch, head }) => epoch === this.reader.epoch && this.reader.view.seq >= head);
    if (!honest) this.lie ??= `at ${now} ms: live at ${this.reader.epoch}:${this.reader.view.seq}`;
  }
}
