import type { PageLanguage } from '../pages.js';
import type { Words } from './words.js';

/** The words of one language, fetched when asked for: a browser needs only one of the catalogues. */
export async function loadWords(language: PageLanguage): Promise<Words> {
  switch (language) {
    case 'nn':
      return (await import('./nn.js')).nn;
    case 'en':
      return (await import('./en.js')).en;
    default:
      return (await import('./nb.js')).nb;
  }
}
