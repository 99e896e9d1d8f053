import type { Meeting } from '../meeting.js';
import { isMember, isPresent } from '../rules/seats.js';

/** Of those who fill a seat now: how many take part from elsewhere, and how many of their lines hold. */
export function connectedOnline(meeting: Meeting): { remote: number; connected: number } {
  const lines = Object.entries(meeting.presence).filter(
    ([person, { mode, substituteFor }]) =>
      mode === 'remote' && isPresent(meeting, person) && (isMember(meeting, person) || substituteFor !== undefined),
  );
  return { remote: lines.length, connected: lines.filter(([, { connected }]) => connected).length };
}
