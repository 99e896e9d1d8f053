import { evolve, type Told } from './evolve.js';
import { nothingYet, type Meeting } from './meeting.js';

/** How a meeting stands after these entries, from the beginning or from where `from` left off. */
export function replay(entries: Iterable<Told>, from: Meeting = nothingYet): Meeting {
  let meeting = from;
  for (const entry of entries) meeting = evolve(meeting, entry);
  return meeting;
}
