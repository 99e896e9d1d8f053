import { hasControlDigits } from '../../contract/national-ids.js';

/** Texts for formats that hold less than a meeting says. */

/** Cut between words to at most so many UTF-16 units, as such limits count, with an ellipsis. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  const kept = space > longest * 0.6 ? head.slice(0, space) : head;
  // Half of a letter is no letter.
  return `${kept.replace(/[\ud800-\udbff]$/u, '').trimEnd()}…`;
}

/** Eleven figures as Norwegian identity numbers are written: together, or parted before the last five, or by dots. */
const identity = /(?<!\d)(?:\d{11}|\d{6}\s\d{5}|\d{4}[.\s]\d{2}[.\s]\d{5})(?!\d)/gu;

/** Whether both control figures are right. The day is not asked for: rather one number covered too many than a meeting refused. */
export const isIdentityNumber = (text: string): boolean => hasControlDigits(text.replaceAll(/\D/gu, ''));

/** The numbers in a text that could be somebody's identity number. */
export const identityNumbersIn = (text: string): string[] => (text.match(identity) ?? []).filter(isIdentityNumber);

/** The same text with such numbers covered; a receiver would refuse the whole meeting for one of them. */
export const withoutIdentityNumbers = (text: string): string =>
  text.replaceAll(identity, (found) => (isIdentityNumber(found) ? '***********' : found));

/** The year and the number of "PS 12/26"; null where a number is written otherwise. */
export function yearAndNumber(number: string): { year: number; sequence: number } | null {
  const found = /(?<!\d)(\d{1,6})\s*\/\s*(\d{4}|\d{2})(?!\d)/u.exec(number);
  if (!found) return null;
  const year = Number(found[2]);
  return { sequence: Number(found[1]), year: year < 100 ? 2000 + year : year };
}
