import type { Instant } from '../procedure/vocabulary.js';
import type { Words } from './words/words.js';

/**
 * Times as people say them, in the meeting's own time zone. Only the numbers come from Intl: names of months and days
 * come from the catalogue, because some browsers carry no data for nynorsk and the server's text must equal theirs.
 */
interface Parts {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: string;
  minute: string;
  second: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function formatFor(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (!format) {
    const options: Intl.DateTimeFormatOptions = {
      timeZone: timezone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    };
    try {
      format = new Intl.DateTimeFormat('en-GB', options);
    } catch {
      // A time zone this machine has never heard of: a page with times in UTC is better than no page.
      format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    }
    formats.set(timezone, format);
  }
  return format;
}

function partsOf(instant: Instant, timezone: string): Parts | null {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return null;
  const part = Object.fromEntries(
    formatFor(timezone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  return {
    year: Number(part.year),
    month: Number(part.month),
    day: Number(part.day),
    weekday: weekdays.indexOf(part.weekday ?? ''),
    hour: part.hour ?? '',
    minute: part.minute ?? '',
    second: part.second ?? '',
  };
}

/** "18:42" */
export function clock(instant: Instant, timezone: string): string {
  const parts = partsOf(instant, timezone);
  return parts ? `${parts.hour}:${parts.minute}` : '–';
}

/** "18:42:07" */
export function clockWithSeconds(instant: Instant, timezone: string): string {
  const parts = partsOf(instant, timezone);
  return parts ? `${parts.hour}:${parts.minute}:${parts.second}` : '–';
}

/** "23. november 2026" */
export function date(instant: Instant, timezone: string, words: Words): string {
  const parts = partsOf(instant, timezone);
  return parts ? words.time.date(parts.day, words.months[parts.month - 1] ?? '', parts.year) : '–';
}

/** A day of the calendar, which is the same day everywhere. */
export const calendarDay = (day: string, words: Words): string => date(`${day}T12:00:00.000Z`, 'UTC', words);

/** "mandag", beside a heading that says the date */
export function weekday(instant: Instant, timezone: string, words: Words): string {
  const parts = partsOf(instant, timezone);
  return parts ? (words.weekdays[parts.weekday] ?? '') : '–';
}

/** "mandag 23. november 2026" */
export function weekdayDate(instant: Instant, timezone: string, words: Words): string {
  const parts = partsOf(instant, timezone);
  return parts ? words.time.weekdayDate(words.weekdays[parts.weekday] ?? '', date(instant, timezone, words)) : '–';
}

/** "23. november 2026 kl. 18:42" */
export const dateAt = (instant: Instant, timezone: string, words: Words): string =>
  words.time.dateAt(date(instant, timezone, words), clock(instant, timezone));

/** "18:42", or "18:42 (16. november 2026)" on another day than the meeting's first; both fit after "kl." and "at". */
export const clockOrDate = (instant: Instant, timezone: string, words: Words, day: Instant | null): string =>
  day !== null && dayOf(instant, timezone) !== dayOf(day, timezone)
    ? `${clock(instant, timezone)} (${date(instant, timezone, words)})`
    : clock(instant, timezone);

/** "2026-11-23", where the meeting is. */
export function dayOf(instant: Instant, timezone: string): string {
  const parts = partsOf(instant, timezone);
  if (!parts) return '';
  return [String(parts.year).padStart(4, '0'), ...[parts.month, parts.day].map((n) => String(n).padStart(2, '0'))].join(
    '-',
  );
}

export const yearOf = (instant: Instant, timezone: string): number => partsOf(instant, timezone)?.year ?? 0;

/** Day of the month and the month's first three letters, for a calendar leaf. */
export function leaf(instant: Instant, timezone: string, words: Words): { day: string; month: string } {
  const parts = partsOf(instant, timezone);
  if (!parts) return { day: '–', month: '' };
  return { day: String(parts.day), month: (words.months[parts.month - 1] ?? '').slice(0, 3) };
}

export const secondsBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((new Date(to).getTime() - new Date(from).getTime()) / 1000)) || 0;

/** "2 min 14 sek" */
export const minutesAndSeconds = (seconds: number, words: Words): string =>
  words.time.minutesSeconds(Math.floor(seconds / 60), seconds % 60);

/** "1:42:07", as players count. */
export function hoursMinutesSeconds(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(Math.floor(seconds) % 60)}`;
}

/** "2 timer og 5 minutter" */
export function duration(from: Instant, to: Instant, words: Words): string {
  const minutes = Math.round(secondsBetween(from, to) / 60);
  return words.time.duration(Math.floor(minutes / 60), minutes % 60);
}
