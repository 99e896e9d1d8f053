import type { Instant } from '../vocabulary.js';

/** A day of the calendar, `2026-11-23`. */
export type Day = string;

const dayMs = 86_400_000;
const millis = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);
const dayAt = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Whether it is written as a day and the calendar has it. */
export const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(millis(day)) && dayAt(millis(day)) === day;

export const daysLater = (day: Day, days: number): Day => dayAt(millis(day) + days * dayMs);

/** From the one to the other; negative where the other is earlier. */
export const daysBetween = (one: Day, other: Day): number => Math.round((millis(other) - millis(one)) / dayMs);

/** The day of the same number so many months on, or the last of that month where it has none (domstolloven § 148). */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(number, last)));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant where the meeting is; in UTC where this machine does not know the zone. */
export function dayIn(timeZone: string, instant: Instant): Day {
  let format = formats.get(timeZone);
  if (!format) {
    try {
      format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    } catch {
      format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'short' });
    }
    formats.set(timeZone, format);
  }
  return Number.isNaN(Date.parse(instant)) ? '' : format.format(new Date(instant));
}
