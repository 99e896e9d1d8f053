import { Bell } from './bell.js';

/** Rings within this process. */
export class InProcessBell extends Bell {
  private readonly listeners = new Set<() => void>();

  ring(): void {
    for (const listener of this.listeners) listener();
  }

  /** Calls `listener` at each ring; the answer stops it. */
  onRing(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
