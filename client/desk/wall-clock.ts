/**
 * Times as they stand on the wall where the meeting is, whatever zone the secretary's browser is in. Wall times are what
 * the browser's own fields give: `2026-11-25T19:30` for `datetime-local`, `19:30` for `time`.
 */

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** An instant as the wall there shows it, to the minute: `2026-11-25T19:30`. */
export function wallOf(instant: string | number, zone: string | undefined): string {
  const text = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(instant));
  return text.replace(' ', 'T');
}

/**
 * The instant at which the wall there shows this time; null where it is no time. In the hour that comes twice in the
 * autumn the first is meant, and a time that the spring skips is as much later as the clocks were put on.
 */
export function instantOf(wall: string, zone: string | undefined): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(wall)) return null;
  const asUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const offset = (moment: number) =>
    Date.parse(`${wallOf(moment, zone)}:00Z`) - Math.floor(moment / minuteMs) * minuteMs;
  // The greater of the offsets around it is the one before clocks are put back, and gives the earlier of two moments.
  const tries = [asUtc - dayMs, asUtc + dayMs].map((around) => asUtc - offset(around)).sort((a, b) => a - b);
  const fits = tries.find((moment) => wallOf(moment, zone) === wall);
  return new Date(fits ?? Math.max(...tries)).toISOString();
}

/** The next moment at which the wall there shows `HH:MM`; null where it is no time. */
export function nextOnWall(time: string, now: number, zone: string | undefined): string | null {
  const padded = time.padStart(5, '0');
  const day = (moment: number) => wallOf(moment, zone).slice(0, 10);
  const today = instantOf(`${day(now)}T${padded}`, zone);
  if (today === null || Date.parse(today) > now) return today;
  return instantOf(`${nextDay(day(now))}T${padded}`, zone);
}

/** What the wall there will show in so many minutes, rounded up to the next five. */
export function onWallIn(minutes: number, now: number, zone: string | undefined): string {
  const five = 5 * minuteMs;
  return wallOf(Math.ceil((now + minutes * minuteMs) / five) * five, zone).slice(11);
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + dayMs).toISOString().slice(0, 10);
}
