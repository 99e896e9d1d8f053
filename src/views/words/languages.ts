import type { PageLanguage } from '../pages.js';
import { enPapers } from './en-papers.js';
import { en } from './en.js';
import { nbPapers } from './nb-papers.js';
import { nb } from './nb.js';
import { nnPapers } from './nn-papers.js';
import { nn } from './nn.js';
import type { PaperWords, Words } from './words.js';

/** All languages at once, for the server. A browser takes one with `loadWords`. */
const languages: Record<PageLanguage, Words> = { nb, nn, en };

const papers: Record<PageLanguage, PaperWords> = { nb: nbPapers, nn: nnPapers, en: enPapers };

export const wordsIn = (language: PageLanguage): Words => languages[language];
export const papersIn = (language: PageLanguage): PaperWords => papers[language];

/** The language asked for in the address (`?lang=nn`); bokmål for anything else. */
export const chosenLanguage = (asked: unknown): PageLanguage => (asked === 'nn' || asked === 'en' ? asked : 'nb');
