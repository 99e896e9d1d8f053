import { randomBytes } from 'node:crypto';
import type { Actor, MeetingEvent, PublicEvent } from '../../src/procedure/events.js';
import type { Draft } from '../../src/record/meeting-log.js';

export const secretary: Actor = { kind: 'account', account: 'secretary', role: 'secretary' };

/** An event about to be written, with a public copy of it where it is not for the inside only. */
export function draft(event: MeetingEvent, copy: PublicEvent | null = event as PublicEvent, salts = 8): Draft {
  const at = '2026-11-23T17:00:00.000Z';
  return {
    at,
    recordedAt: at,
    by: secretary,
    event,
    copy: copy && { event: copy, salts: Array.from({ length: salts }, () => randomBytes(32).toString('base64')) },
  };
}

/** A draft that says something, so that two can be told apart. */
export function noted(text: string): Draft {
  return draft({ type: 'note.added', text, access: 'public' });
}

/** A draft that nobody outside is told of. */
export function notedInside(text: string): Draft {
  return draft({ type: 'note.added', text, access: 'restricted' }, null);
}

export function command(id: string, fingerprint = `fingerprint of ${id}`): { id: string; fingerprint: string } {
  return { id, fingerprint };
}
