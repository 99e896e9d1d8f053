import { nb } from './nb.js';
import type { Words } from './words.js';

export const en: Words = { ...nb, language: 'en' };
