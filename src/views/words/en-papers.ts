import { nbPapers } from './nb-papers.js';
import type { PaperWords } from './words.js';

export const enPapers: PaperWords = { ...nbPapers };
