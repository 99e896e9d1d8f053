import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

/** Everything the desk says, in one language. */
export type Words = typeof nb;
export type DeskLanguage = 'nb' | 'nn' | 'en';

const words: Record<DeskLanguage, Words> = { nb, nn, en };
export const wordsOf = (language: DeskLanguage): Words => words[language];

export const languageNames: Record<DeskLanguage, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** Browsers know bokmål but seldom nynorsk, and would fall back to American English without a word. */
const locales: Record<DeskLanguage, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };
const nynorskDays: Record<string, string> = {
  mandag: 'måndag',
  tirsdag: 'tysdag',
  lørdag: 'laurdag',
  søndag: 'sundag',
};

/** Clock time in the meeting's own zone: "19:32". */
export function clockTime(
  instant: string | null | undefined,
  zone: string | undefined,
  language: DeskLanguage,
): string {
  if (!instant || Number.isNaN(Date.parse(instant))) return '';
  return new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(instant));
}

/** Clock time to the second, for the line the public has just read. */
export function exactTime(instant: string, zone: string | undefined, language: DeskLanguage): string {
  return new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(instant));
}

/** "mandag 23. november 2026": long, so that a wrong meeting is seen. */
export function longDate(instant: string, zone: string | undefined, language: DeskLanguage): string {
  const date = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(instant));
  return language === 'nn' ? date.replace(/^\p{L}+/u, (day) => nynorskDays[day] ?? day) : date;
}

/** The day of an instant where the meeting is, as `2026-11-23`. */
export function dayOf(instant: string, zone: string | undefined): string {
  return new Intl.DateTimeFormat('sv-SE', zone ? { timeZone: zone } : {}).format(new Date(instant));
}

/** Seconds as "2:05". */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
