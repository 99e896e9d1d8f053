/** What time it is. Rules and stores never ask for themselves; whoever calls them hands the time in. */
export abstract class Clock {
  /** UTC, ISO 8601, milliseconds. */
  abstract now(): string;
  /** Milliseconds on a clock that never jumps, for leases and time-outs. */
  abstract ticks(): number;
}

export class SystemClock extends Clock {
  now(): string {
    return new Date().toISOString();
  }
  ticks(): number {
    return performance.now();
  }
}

/** Stands still until told otherwise. */
export class FixedClock extends Clock {
  constructor(private instant = '2026-11-23T17:00:00.000Z') {
    super();
  }
  now(): string {
    return this.instant;
  }
  ticks(): number {
    return Date.parse(this.instant);
  }
  advance(milliseconds: number): void {
    this.instant = new Date(Date.parse(this.instant) + milliseconds).toISOString();
  }
}
