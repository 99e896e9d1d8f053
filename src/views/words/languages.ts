import type { PageLanguage } from '../pages.js';
import { enPapers } from './en-papers.js';
import { enRules } from './en-rules.js';
import { en } from './en.js';
import { nbPapers } from './nb-papers.js';
import { nbRules } from './nb-rules.js';
import { nb } from './nb.js';
import { nnPapers } from './nn-papers.js';
import { nnRules } from './nn-rules.js';
import { nn } from './nn.js';
import type { PaperWords, Words } from './words.js';

const withRules = (words: Words, rules: Record<string, string>): Words => ({
  ...words,
  rules: { ...words.rules, ...rules },
});

/** All languages at once and every rule's words, for the server. A browser takes one with `loadWords`. */
const languages: Record<PageLanguage, Words> = {
  nb: withRules(nb, nbRules),
  nn: withRules(nn, nnRules),
  en: withRules(en, enRules),
};

const papers: Record<PageLanguage, PaperWords> = { nb: nbPapers, nn: nnPapers, en: enPapers };

export const wordsIn = (language: PageLanguage): Words => languages[language];
export const papersIn = (language: PageLanguage): PaperWords => papers[language];

/** The language asked for in the address (`?lang=nn`); bokmål for anything else. */
export const chosenLanguage = (asked: unknown): PageLanguage => (asked === 'nn' || asked === 'en' ? asked : 'nb');
