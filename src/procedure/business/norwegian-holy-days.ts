import { daysLater, type Day } from './days.js';

/** Easter Sunday of the Gregorian calendar, by Gauss’s reckoning as Meeus and Jones put it. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const leaps = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * leaps) / 451);
  const days = epact + leaps - 7 * late + 114;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`;
}

/** From Easter Sunday to the days that move with it. */
const withEaster = {
  maundyThursday: -3,
  goodFriday: -2,
  easterMonday: 1,
  ascension: 39,
  whitSunday: 49,
  whitMonday: 50,
};
/** Fixed holy days (helligdagsfredloven § 2), and 1 and 17 May, which the law puts beside them (lov 26 April 1947 nr. 1). */
const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** Whether a time limit may end on it: no Saturday, no Sunday, no holy day, nothing equal to one (domstolloven § 149). */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || fixed.includes(day.slice(5))) return false;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return !Object.values(withEaster).some((days) => daysLater(easter, days) === day);
}

/** A limit that ends on a day off ends on the next working day. */
export function rolledOn(day: Day): Day {
  let until = day;
  while (!isWorkingDay(until)) until = daysLater(until, 1);
  return until;
}
