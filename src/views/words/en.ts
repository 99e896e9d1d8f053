import type { Words } from './words.js';

export const en: Words = { language: 'en' };
