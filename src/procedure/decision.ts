import type { MeetingEvent } from './events.js';
import type { Refusal } from './rule-book.js';

/** What a command leads to: events, or the rules that stand against it (all of them, so that one answer tells everything). */
export type Decision = { events: MeetingEvent[] } | { refusals: Refusal[] };
