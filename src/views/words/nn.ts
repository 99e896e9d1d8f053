import { nb } from './nb.js';
import type { Words } from './words.js';

export const nn: Words = { ...nb, language: 'nn' };
