import { evolve } from '../procedure/evolve.js';
import { nothingYet, type Meeting } from '../procedure/meeting.js';
import { readEntries, readHead, readLastWithholding, type Reading } from './reading.js';

const entriesAtOnce = 500;

interface Fold {
  state: Meeting;
  /** When something is taken out, what was folded from it must go as well. */
  withholding: number;
}

/**
 * How meetings stand, kept in memory and moved forward by the entries that came since. Derived: forgetting all of it
 * costs only time. The least recently asked for go first.
 */
export class Folds {
  private readonly folds = new Map<string, Fold>();
  private readonly underWay = new Map<string, Promise<Meeting | null>>();

  constructor(private readonly most: number) {}

  /** The meeting as of the last entry that `from` can see; null where it has none. */
  of(from: Reading, meeting: string): Promise<Meeting | null> {
    const asked = this.underWay.get(meeting);
    if (asked) return asked;
    const answer = this.forward(from, meeting).finally(() => this.underWay.delete(meeting));
    this.underWay.set(meeting, answer);
    return answer;
  }

  forgetAll(): void {
    this.folds.clear();
  }

  private async forward(from: Reading, meeting: string): Promise<Meeting | null> {
    const head = await readHead(from, meeting);
    if (head === 0) return null;
    const withholding = await readLastWithholding(from, meeting);
    const known = this.folds.get(meeting);
    let state = known && known.withholding === withholding ? known.state : nothingYet;
    while (state.seq < head) {
      const entries = await readEntries(from, meeting, state.seq, entriesAtOnce);
      if (entries.length === 0) break;
      for (const entry of entries) state = evolve(state, entry);
    }
    this.folds.delete(meeting);
    this.folds.set(meeting, { state, withholding });
    if (this.folds.size > this.most) this.folds.delete(this.folds.keys().next().value!);
    return state;
  }
}
