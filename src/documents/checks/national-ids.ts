import { hasControlDigits } from '../../contract/national-ids.js';

/**
 * Norwegian national identity numbers in running text: fødselsnummer, and D-numbers of people who are not registered as
 * residents, whose first digit is raised by four (folkeregisterforskriften § 2-2-1 ff.). Invented ones for tests, with
 * the month raised by 40 or 80, count as well: nobody can see at a glance that they are invented.
 */

/** Whether eleven digits are such a number: a possible day, and both control digits. */
export function isNationalId(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  const day = Number(text.slice(0, 2));
  const month = Number(text.slice(2, 4)) % 40;
  if (day % 40 < 1 || day % 40 > 31 || day > 71 || month < 1 || month > 12) return false;
  return hasControlDigits(text);
}

/** As people write them: 01019012345, 010190 12345, 01.01.90-12345, 01 01 90 123 45. */
const written = /(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}[ .\-–\u00a0]{0,2}\d{3}[ \u00a0]?\d{2}(?!\d)/gu;

/** All there are in a text, as eleven digits each, in order. */
export function nationalIdsIn(text: string): string[] {
  return [...text.matchAll(written)].map(([found]) => found.replace(/\D/g, '')).filter(isNationalId);
}

/** The day and the last two digits: enough to find it in the file, too little to use it. */
export const maskedId = (id: string): string => `${id.slice(0, 2)}•• ••  •••${id.slice(9)}`.replace('  ', ' ');
