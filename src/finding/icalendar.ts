import type { MeetingSummary } from '../contract/following.js';
import { dateAt } from '../views/when.js';
import type { Words } from '../views/words/words.js';

/** Calendars as RFC 5545 has them, with the additions of RFC 7986. Times are UTC, so no time zone needs explaining. */

export interface CalendarFacts {
  name: string;
  /** Where this calendar lies, and the page that shows the same. */
  address: string;
  page: string;
  /** Address of the house, without a slash at the end. */
  origin: string;
}

/** Most octets of a line, without its end. */
const longestLine = 75;

export function icalendar(
  { name, address, page, origin }: CalendarFacts,
  meetings: MeetingSummary[],
  words: Words,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tribune//Public gallery//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `URL:${page}`,
    `SOURCE;VALUE=URI:${address}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...meetings.flatMap((meeting) => event(meeting, origin, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A meeting that will not be held at its hour is cancelled to a calendar, whatever becomes of it. */
const off = new Set<MeetingSummary['status']>(['cancelled', 'postponed']);
const watchable = new Set<MeetingSummary['streamState']>(['planned', 'testing', 'live', 'degraded', 'interrupted']);

function event(meeting: MeetingSummary, origin: string, words: Words): string[] {
  const { id, body, organisation, start, end, status, title, place, streamState, removed, timezone } = meeting;
  const isOff = off.has(status);
  const url = `${origin}${meeting.path}`;
  const gone = removed && words.mending.removed(dateAt(removed.at, timezone, words), removed.basis);
  const about = [organisation.name, title, gone, url].filter((text) => !!text).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}@${new URL(origin).hostname}`)}`,
    `DTSTAMP:${utc(meeting.updatedAt)}`,
    `LAST-MODIFIED:${utc(meeting.updatedAt)}`,
    // Whatever is recorded of the meeting raises its number, so a calendar never takes an old version for the newer one.
    `SEQUENCE:${meeting.seq}`,
    `DTSTART:${utc(start)}`,
    ...(end !== null && end > start ? [`DTEND:${utc(end)}`] : []),
    `SUMMARY:${escaped(isOff ? `${words.status[status]}: ${body.name}` : body.name)}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    `DESCRIPTION:${escaped(about)}`,
    `URL:${url}`,
    `STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(watchable.has(streamState) && !isOff
      ? [`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=${quoted(words.stream.heading)}:${url}`]
      : []),
    'END:VEVENT',
  ];
}

/** `2026-11-23T17:00:00.000Z` as `20261123T170000Z`. */
const utc = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Text as a value: RFC 5545 § 3.3.11. Control characters other than the line's end may not stand there at all. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

/** A parameter's value cannot hold a quotation mark. */
const quoted = (text: string): string => `"${text.replace(/["\r\n]/g, ' ')}"`;

/** Parted after at most 75 octets, never inside a letter: RFC 5545 § 3.1. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    // What goes on begins with a space, which counts.
    if (octets + size > longestLine) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
