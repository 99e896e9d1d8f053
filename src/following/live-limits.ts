/** How much of the house one reader may take up. Beyond it a reader is sent to HTTP, never shut out: a hall shares one address. */
export const liveLimits = {
  /** Meetings one socket may follow at a time. */
  meetingsPerSocket: 10,
  messagesPerSecond: 5,
  messageBurst: 20,
  /** Packets of any kind, pings included, after which a socket is not a reader but a nuisance. */
  packetsPerSecond: 60,
  /** Frames waiting for one socket before it is called slow and let go. */
  waitingFrames: 200,
  socketsPerAddress: 500,
  socketsInAll: 10_000,
  /** Entries and bytes in one batch; an entry larger than that goes alone. */
  batch: { entries: 200, bytes: 256 * 1024 },
  messageBytes: 65_536,
} as const;

/** How often the rooms look and speak. A class, so that tests can hand in a quicker house. */
export class Tempo {
  /** At most one batch to a room in this time; the first goes at once. */
  readonly tickMs: number = 50;
  /** The bell is only a hint: this often the record is read unasked. */
  readonly pollMs: number = 1_000;
  readonly heartbeatMs: number = 5_000;
  /** How far readers are spread when the house closes, so that they do not all come back in the same second. */
  readonly returnMs: { from: number; to: number } = { from: 500, to: 5_000 };
}

/** So many a second, with a burst; the bucket never owes more than one burst. */
export class Bucket {
  private tokens: number;

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    private filledAt: number,
  ) {
    this.tokens = burst;
  }

  /** @param now milliseconds on a clock that does not jump */
  take(now: number): boolean {
    this.tokens = Math.min(this.burst, this.tokens + ((now - this.filledAt) / 1000) * this.perSecond);
    this.filledAt = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
