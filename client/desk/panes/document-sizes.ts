import type { DeskLanguage } from '../words/words.js';

/** "1,2 MB" */
export function sizeOf(bytes: number, language: DeskLanguage): string {
  const [amount, unit] = bytes < 999_500 ? [Math.max(bytes, 100) / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  const told = amount.toFixed(amount < 10 ? 1 : 0);
  return `${language === 'en' ? told : told.replace('.', ',')} ${unit}`;
}

/** "Saksframlegg_41-26 (endelig).pdf" becomes "Saksframlegg 41-26 (endelig)": a beginning, for somebody to put right. */
export const titleFrom = (name: string): string =>
  name
    .replace(/\.[a-z0-9]{2,4}$/iu, '')
    .replace(/_+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
