import type { Problem } from '../../src/contract/problem.js';
import type { Command } from '../../src/procedure/commands.js';

/**
 * One act of the secretary on its way to the record. It has its id from the moment of the gesture, so that however often
 * it is sent, and from whichever tab after a crash, it is recorded once.
 */
export interface Waiting {
  /** UUID, sent as the idempotency key. */
  id: string;
  meeting: string;
  command: Command;
  /** When the secretary acted, by the server's clock as the desk knows it. */
  madeAt: string;
  /** Until this moment (epoch milliseconds of the browser) nothing is sent and the act can be undone. */
  sendAt: number;
  /** `trying`: sent at least once without an answer, so it may stand in the record already and cannot be undone. */
  state: 'held' | 'trying' | 'refused';
  tries: number;
  problem: Problem | null;
}

/** Oldest first, and sent in that order: a later act was decided on top of the earlier ones. */
export type Outbox = readonly Waiting[];

export const put = (outbox: Outbox, ...acts: Waiting[]): Outbox => [...outbox, ...acts];

/** What may be sent now: always the oldest, never past one that was refused. */
export function nextToSend(outbox: Outbox, now: number): Waiting | null {
  const [first] = outbox;
  if (!first || first.state === 'refused') return null;
  return first.state === 'trying' || first.sendAt <= now ? first : null;
}

export const mayBeUndone = (act: Waiting) => act.state === 'held' && act.tries === 0;

/** Takes an act back, and every later one with it, because those took it for granted. */
export function undo(outbox: Outbox, id: string): Outbox {
  const place = outbox.findIndex((act) => act.id === id);
  const act = outbox[place];
  return act && mayBeUndone(act) ? outbox.slice(0, place) : outbox;
}

/** The act that Esc takes back: the newest gesture, which may be several commands made at the same moment. */
export function lastGesture(outbox: Outbox): Waiting | null {
  const last = outbox.at(-1);
  if (!last || !mayBeUndone(last)) return null;
  return outbox.find((act) => act.madeAt === last.madeAt && mayBeUndone(act)) ?? null;
}

export const sendAllNow = (outbox: Outbox, now: number): Outbox =>
  outbox.map((act) => (act.sendAt > now ? { ...act, sendAt: now } : act));

export const trying = (outbox: Outbox, id: string): Outbox =>
  outbox.map((act) => (act.id === id ? { ...act, state: 'trying', tries: act.tries + 1 } : act));

/** It stands in the record. */
export const recorded = (outbox: Outbox, id: string): Outbox => outbox.filter((act) => act.id !== id);

/** The record said no. It stays in sight, and holds back what came after it, until the secretary has chosen. */
export const refused = (outbox: Outbox, id: string, problem: Problem): Outbox =>
  outbox.map((act) => (act.id === id ? { ...act, state: 'refused', problem } : act));

/** Drops a refused act; the ones after it are tried as they are. */
export const dropRefused = (outbox: Outbox, id: string): Outbox =>
  outbox.filter((act) => act.id !== id || act.state !== 'refused');

/** Drops a refused act and everything made after it. */
export function dropFrom(outbox: Outbox, id: string): Outbox {
  const place = outbox.findIndex((act) => act.id === id && act.state === 'refused');
  return place < 0 ? outbox : outbox.slice(0, place);
}

/** Puts a refused act again with a reason; other content, so it needs an id of its own. */
export const askAgain = (outbox: Outbox, id: string, newId: string, command: Command, now: number): Outbox =>
  outbox.map((act) =>
    act.id === id && act.state === 'refused'
      ? { ...act, id: newId, command, state: 'held', tries: 0, problem: null, sendAt: now }
      : act,
  );

/** What the browser kept; anything it cannot read as an outbox counts as nothing. */
export function readOutbox(text: string | null): Outbox {
  if (!text) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false;
  const act = value as Partial<Waiting>;
  return (
    typeof act.id === 'string' &&
    typeof act.meeting === 'string' &&
    typeof act.madeAt === 'string' &&
    typeof act.sendAt === 'number' &&
    typeof act.command === 'object' &&
    act.command !== null
  );
}
