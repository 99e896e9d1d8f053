import type { Words } from './words.js';

export const nn: Words = { language: 'nn' };
