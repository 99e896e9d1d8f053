import type { EntriesPage, FollowAnswer, FollowRequest, Snapshot } from '../../src/contract/following.js';
import { hear, startReading, type News, type Reader, type Step, type Wish } from '../../src/contract/reader.js';

/** What a follower needs of the world. The browser's is in `browser-world.ts`; tests bring their own. */
export interface World {
  /** Milliseconds on a clock that never jumps. */
  now(): number;
  /** From 0 up to, not including, 1. */
  chance(): number;
  later(ms: number, act: () => void): void;
  /** The body of an answer as JSON; null where there was none. */
  fetch(path: string): Promise<unknown>;
  /** Starts to open a line. */
  open(ear: LineEar): LineHandle;
  /** Whether nobody looks at the page now. */
  hidden(): boolean;
}

/** What a line tells. Nothing comes after `lost`. */
export interface LineEar {
  opened(): void;
  lost(): void;
  said(news: LineNews): void;
  /** The house closes and asks to be left alone for a while. */
  farewell(retryAfterMs: number): void;
}
type LineNews =
  | Pick<Extract<News, { news: 'batch' }>, 'news' | 'batch'>
  | Pick<Extract<News, { news: 'heartbeat' }>, 'news' | 'beat'>;

export interface LineHandle {
  follow(request: FollowRequest, answered: (answer: FollowAnswer) => void): void;
  close(): void;
}

const tickMs = 1_000;
const longestWaitMs = 30_000;

/** Runs the reader of `contract/reader`: carries out its wishes, keeps a line open, and tells each step. */
export class Follower {
  reader: Reader;
  private line: { id: number; handle: LineHandle } | null = null;
  private lines = 0;
  /** Attempts in a row without a word from the house. */
  private attempts = 0;
  private quietUntil = 0;
  private stopped = false;

  /** @param ageMs how old the page's own snapshot was when this began */
  constructor(
    private readonly world: World,
    page: { snapshot: Snapshot; now: string; ageMs: number },
    private readonly told: (step: Step, before: Reader) => void,
  ) {
    this.reader = startReading(page.snapshot, page.now, world.now() - page.ageMs);
  }

  start(): void {
    this.open();
    this.everySecond();
  }

  stop(): void {
    this.stopped = true;
    this.line?.handle.close();
    this.line = null;
  }

  /** Somebody looks at the page again, or the network is back: see at once how things stand. */
  wake(): void {
    this.hear({ news: 'tick' });
  }

  private everySecond(): void {
    this.world.later(tickMs, () => {
      if (this.stopped) return;
      // Where nobody looks, the record is not asked again and again; an open line goes on telling.
      if (!this.world.hidden() || this.reader.line !== null) this.hear({ news: 'tick' });
      this.everySecond();
    });
  }

  private hear(news: News): void {
    if (this.stopped) return;
    const before = this.reader;
    const step = hear(before, news, this.world.now());
    this.reader = step.reader;
    for (const wish of step.wishes) this.carryOut(wish);
    this.told(step, before);
  }

  private carryOut(wish: Wish): void {
    if (wish.wish === 'leave') return this.stop();
    if (wish.wish === 'new-line') return this.reopen(wish.line);
    this.world.later(wish.afterMs + this.world.chance() * wish.withinMs, () => {
      // Another question has taken its place meanwhile.
      if (this.reader.asking?.ask === wish.ask) void this.ask(wish);
    });
  }

  private async ask(wish: Exclude<Wish, { wish: 'leave' | 'new-line' }>): Promise<void> {
    const { ask } = wish;
    const address = `/api/v1/meetings/${this.reader.meeting}`;
    if (wish.wish === 'follow') {
      if (this.line?.id === wish.line) {
        this.line.handle.follow(wish.request, (answer) => {
          this.attempts = 0;
          this.hear({ news: 'answer', ask, answer });
        });
      }
    } else if (wish.wish === 'snapshot') {
      this.hear({ news: 'snapshot', ask, snapshot: (await this.world.fetch(address)) as Snapshot | null });
    } else {
      const { epoch, seq } = wish.after;
      const page = (await this.world.fetch(`${address}/entries?after=${epoch}:${seq}`)) as EntriesPage | null;
      this.hear({ news: 'page', ask, page, now: null });
    }
  }

  private open(): void {
    if (this.stopped || this.line !== null) return;
    const id = (this.lines += 1);
    // An ear belongs to one line: what an older one still says, and its late closing, concern nobody.
    const current = () => this.line?.id === id;
    const handle = this.world.open({
      opened: () => current() && this.hear({ news: 'line-opened', line: id }),
      lost: () => current() && this.reopen(id),
      said: (said) => current() && this.hear({ ...said, line: id }),
      farewell: (ms) => {
        if (current()) this.quietUntil = this.world.now() + ms;
      },
    });
    this.line = { id, handle };
  }

  /** First within a second, then within twice as long, and so on: after an outage a crowd comes back as a trickle. */
  private reopen(id: number): void {
    if (this.line?.id !== id) return;
    this.line.handle.close();
    this.line = null;
    this.hear({ news: 'line-lost', line: id });
    const wait = this.world.chance() * Math.min(longestWaitMs, tickMs * 2 ** this.attempts);
    this.attempts += 1;
    const asked = Math.max(0, this.quietUntil - this.world.now());
    this.world.later(asked + wait, () => this.open());
  }
}
