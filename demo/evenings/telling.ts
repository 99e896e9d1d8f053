import { createHash } from 'node:crypto';
import type { Command } from '../../src/procedure/commands.js';
import type { RecordingGap } from '../../src/procedure/afterwards/state.js';
import type { MeetingFacts } from '../../src/procedure/events.js';
import type { Evening } from './evening.js';

/** A command and the seconds to wait before it. */
export interface Told {
  pause: number;
  command: Command;
}

const announcedDaysBefore = 10;

/** As it happens: nothing carries a time, the server's clock gives it. */
export const toldNow = ({ before, steps }: Evening): Told[] =>
  [...before, ...steps].map(({ after, command }) => ({ pause: after, command }));

/** Everything at once, each act with the time at which it had happened. `start`: when the meeting began. */
export function toldAfterwards({ before, steps }: Evening, start: string): Told[] {
  const timed = (from: number, list: Evening['steps']) => {
    let clock = from;
    return list.map(({ after, command }): Told => {
      clock += after * 1000;
      return { pause: 0, command: { ...command, at: new Date(clock).toISOString() } };
    });
  };
  const begun = Date.parse(start);
  const [announced, ...rest] = [...timed(begun - announcedDaysBefore * 86_400_000, before), ...timed(begun, steps)];
  if (!announced) return [];
  // It was planned here only now, and everything before an announcement is known to nobody, so this is told to nobody.
  const overrides = [{ rule: 'in-order', reason: 'Demonstrasjon: møtet føres inn i ettertid' }];
  return [{ ...announced, command: { ...announced.command, overrides } }, ...rest];
}

/** What a recording of an evening lacks: what was handled behind closed doors. */
export function gapsIn({ steps }: Evening): RecordingGap[] {
  let current: string | null = null;
  const closed = new Set<string>();
  for (const { command } of steps) {
    if (command.type === 'item.call') current = command.item;
    if (command.type === 'doors.close' && current !== null) closed.add(current);
  }
  return closed.size === 0 ? [] : [{ items: [...closed], text: 'Møtet var lukket.' }];
}

/** What is known of an evening when it is planned. */
export function factsOf(
  { number, title, place, form, room }: Evening,
  stream: Pick<NonNullable<MeetingFacts['publicAccess']>, 'streamUrl' | 'streamKind'>,
): Pick<MeetingFacts, 'number' | 'title' | 'place' | 'form' | 'publicAccess'> {
  return { number, title, place, form, publicAccess: { room, ...stream } };
}

/** The same act of the same meeting has the same id, so that a run after a crash says nothing twice. */
export function idFor(...parts: unknown[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Seconds on the screen for seconds in the hall: a speech shrinks to a few, a pause never vanishes. */
export const livePause = (pause: number, tempo: number): number => Math.min(14, Math.max(2, pause * 0.1)) / tempo;

/** 18:00 in Norway, so many days from now. */
export function evening(days: number, now: Date): string {
  const day = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit' });
  const utc = ['16', '17'].find((at) => hour.format(new Date(`${day}T${at}:00:00.000Z`)) === '18');
  return `${day}T${utc ?? '17'}:00:00.000Z`;
}
