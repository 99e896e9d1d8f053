import type { MeetingEvent } from '../procedure/events.js';
import { evolve } from '../procedure/evolve.js';
import type { Meeting } from '../procedure/meeting.js';
import { publish } from '../procedure/publish.js';
import type { Instant } from '../procedure/vocabulary.js';
import type { Bindery } from '../record/bindery.js';

/** The meeting a version of the minutes is about to be recorded in. */
export interface Occasion {
  meeting: string;
  /** Everything included. */
  before: Meeting;
  /** How it stands for citizens; asked for only when a version needs it. */
  told: () => Promise<Meeting>;
  at: Instant;
}

/**
 * The same events, each new version of the minutes with the hash of its file. The file tells of the version itself, too, so
 * it is drawn up from how the meeting will stand. Who brought a file of their own, by its hash, keeps it themselves.
 */
export async function withFiles(bindery: Bindery, on: Occasion, events: MeetingEvent[]): Promise<MeetingEvent[]> {
  const bound: MeetingEvent[] = [];
  for (const event of events) bound.push(await withFile(bindery, on, event));
  return bound;
}

async function withFile(bindery: Bindery, on: Occasion, event: MeetingEvent): Promise<MeetingEvent> {
  if (event.type !== 'minutes.drawn-up' && event.type !== 'minutes.corrected') return event;
  if (event.sha256 !== undefined) return event;
  const variant = event.type === 'minutes.corrected' ? 'public' : event.variant;
  const standing = variant === 'full' ? inside(on, event) : await outside(on, event);
  const sha256 = await bindery.bind({ meeting: on.meeting, variant, version: event.version, standing });
  return sha256 === null ? event : { ...event, sha256 };
}

const inside = ({ before, at }: Occasion, event: MeetingEvent): Meeting =>
  evolve(before, { seq: before.seq + 1, at, event });

async function outside({ before, told, at }: Occasion, event: MeetingEvent): Promise<Meeting> {
  const standing = await told();
  const copy = publish(event, before);
  return copy === null ? standing : evolve(standing, { seq: standing.seq + 1, at, event: copy });
}
