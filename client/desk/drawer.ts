import { readOutbox, type Outbox } from './outbox.js';

const prefix = 'tribune.desk.outbox.';

/** What a browser keeps through a crash, as much of it as the desk needs. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The outbox as the browser keeps it: a compartment for each desk, all of them within reach of every tab. */
export class Drawer {
  constructor(
    private readonly keep: Keep,
    private readonly desk: string,
    /** Whether a desk of this browser is still open in some tab: what is its own it sends itself. */
    private readonly isOpen: (desk: string) => boolean,
  ) {}

  read = (): Outbox => readOutbox(this.keep.getItem(prefix + this.desk));

  write(outbox: Outbox): void {
    try {
      if (outbox.length === 0) this.keep.removeItem(prefix + this.desk);
      else this.keep.setItem(prefix + this.desk, JSON.stringify(outbox));
    } catch {
      // A full or forbidden store: the queue in memory goes on, and leaving the page asks first.
    }
  }

  /** What desks that are no longer open had not sent. */
  leftBehind = (): Outbox => this.others().flatMap((key) => readOutbox(this.keep.getItem(key)));

  forgetLeftBehind(): void {
    for (const key of this.others()) this.keep.removeItem(key);
  }

  private others(): string[] {
    const keys = Array.from({ length: this.keep.length }, (_, place) => this.keep.key(place));
    return keys.filter(
      (key): key is string =>
        key !== null && key.startsWith(prefix) && key !== prefix + this.desk && !this.isOpen(key.slice(prefix.length)),
    );
  }
}
