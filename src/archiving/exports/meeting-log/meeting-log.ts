import type { PublicEvent } from '../../../procedure/events.js';
import { evolve } from '../../../procedure/evolve.js';
import { nothingYet, type Meeting } from '../../../procedure/meeting.js';
import { countryCode } from '../country.js';
import type { ToldEntry } from '../source.js';
import { importedAs, Teller, type Line } from './lines.js';

/** The record entry by entry, for formats that tell what happened rather than how it ended. */
export interface RecordTold {
  /** The meeting's id in the public record. */
  id: string;
  /** Where this house answers, without a slash at the end. */
  origin: string;
  /** Public entries, in order, from the first. */
  entries: readonly ToldEntry[];
}

interface Timed {
  at: string;
  line: Line;
}

/**
 * A meeting as a `meeting-log/0` file: NDJSON, a header and one event a line, to be played again by whoever reads the
 * format; `npm run replay` does. What it says of people is what the public record says.
 * It is empty where the facts of the meeting are not public, or not any more.
 */
export function meetingLog({ id, origin, entries }: RecordTold): string {
  const whole = entries.reduce<Meeting>((meeting, entry) => evolve(meeting, entry), nothingYet);
  const { facts } = whole;
  if (!facts) return '';
  const teller = new Teller(whole, (version) => `${origin}/api/v1/meetings/${id}/minutes/versions/${version}.pdf`);
  const lines: Timed[] = [];
  let before: Meeting = nothingYet;
  for (const { seq, at, event } of entries) {
    const after = evolve(before, { seq, at, event });
    const told = teller.tell(seq, event, before, after);
    if (event.type === 'meeting.announced' && lines.length === 0) told.unshift(scheduled(whole));
    for (const line of told) if (!belongsToEarlier(line, lines, event)) lines.push({ at, line });
    before = after;
  }
  const start = lines.find(({ line }) => line.type === 'meeting.opened')?.at ?? facts.start;
  const { provenance } = facts;
  const header = {
    format: 'meeting-log/0',
    seq: 0,
    type: 'log.header',
    meeting: { id: provenance?.externalId ?? id },
    start,
    timezone: facts.timezone,
    language: facts.language,
    source: provenance?.source ?? `${origin}/api/v1/meetings/${id}`,
    licence: provenance?.licence ?? '',
    clockNote: provenance
      ? (provenance.clockNote ?? '')
      : 'Each time is when it happened, as the secretary recorded it.',
    events: lines.length,
  };
  // Where the record was made elsewhere nobody here knows how its times came about.
  const clock = provenance ? 'derived' : 'source';
  let latest = -Infinity;
  const numbered = lines.map(({ at, line }, index) => {
    const t = (Date.parse(at) - Date.parse(start)) / 1000;
    latest = Math.max(latest, t);
    const { type, ...fields } = line;
    // Something recorded later as having happened earlier: the log never runs back, so its own time stands beside.
    const when = t < latest ? { clock: 'derived', type, at } : { clock, type };
    return { seq: index + 1, t: latest, ...when, ...fields };
  });
  return [header, ...numbered].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function scheduled(whole: Meeting): Line {
  const facts = whole.facts!;
  const { start, end, number, title, place, publicAccess } = facts;
  const inTheRoom = whole.attendance.some(({ mode }) => mode === 'room');
  const { streamUrl, streamKind } = publicAccess ?? {};
  return {
    type: 'meeting.scheduled',
    body: {
      id: facts.body.id,
      name: facts.body.name,
      jurisdiction: `${countryCode(facts.ruleBook, facts.language)}:${facts.organisation.name}`,
    },
    ...(number && { number }),
    ...(title && { title }),
    scheduledStart: start,
    ...(end !== undefined && { scheduledEnd: end }),
    ...(place && { location: place }),
    mode: facts.mixed === true || (facts.form === 'remote' && inTheRoom) ? 'hybrid' : modes[facts.form],
    ...(streamUrl && { stream: { kind: streamKind ?? 'stream', url: streamUrl } }),
  };
}

const modes = { physical: 'physical', remote: 'digital' } as const;

/** Notes that an import made of fields we have no place for become those fields again. */
function belongsToEarlier(line: Line, lines: Timed[], event: PublicEvent): boolean {
  if (line.type !== 'note' || event.type !== 'note.added') return false;
  const [first] = lines;
  switch (line['code']) {
    case importedAs.recording:
      if (!event.url || !first || first.line['stream'] !== undefined) return false;
      first.line['stream'] = { kind: line['text'], url: event.url };
      return true;
    case importedAs.closed:
      if (first) first.line['closed'] = true;
      return first !== undefined;
    case importedAs.guessed:
      if (first) first.line['startIsGuess'] = true;
      return first !== undefined;
    case importedAs.writtenLater: {
      const closed = lines.findLast(
        (one) => one.line.type === 'item.closed' && one.line['item'] === line['item'],
      )?.line;
      if (closed) closed['late'] = line['text'];
      return closed !== undefined;
    }
    case importedAs.comment: {
      const last = lines.findLast(
        ({ line: { type } }) => type !== 'attendance.changed' && type !== 'chair.changed',
      )?.line;
      const takes = ['meeting.scheduled', 'meeting.opened', 'meeting.recessed'];
      if (!last || !takes.includes(last.type) || last['comment'] !== undefined) return false;
      last['comment'] = line['text'];
      return true;
    }
    default:
      return false;
  }
}
