import { evolve } from '../procedure/evolve.js';
import { nothingYet, type Meeting } from '../procedure/meeting.js';
import type { PublicRecord } from './public-record.js';

const entriesAtOnce = 500;

/** How a meeting stood after one of its public entries. What was taken out since is not there. */
export async function standingAt(record: PublicRecord, meeting: string, seq: number): Promise<Meeting> {
  let state = nothingYet;
  while (state.seq < seq) {
    const entries = await record.entries(meeting, state.seq, Math.min(entriesAtOnce, seq - state.seq));
    if (entries.length === 0) break;
    for (const entry of entries) state = evolve(state, entry);
  }
  return state;
}
