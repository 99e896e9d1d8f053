import type { PageLanguage } from '../pages.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { Words } from './words.js';

/** All languages at once, for the server. A browser takes one with `loadWords`. */
const languages: Record<PageLanguage, Words> = { nb, nn, en };

export const wordsIn = (language: PageLanguage): Words => languages[language];

/** The language asked for in the address (`?lang=nn`); bokmål for anything else. */
export const chosenLanguage = (asked: unknown): PageLanguage => (asked === 'nn' || asked === 'en' ? asked : 'nb');
