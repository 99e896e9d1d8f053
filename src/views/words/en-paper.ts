import type { nbPaper } from './nb-paper.js';

/** English on paper. */
export const enPaper: typeof nbPaper = {
  upTo: (entry) => `the log up to no. ${entry}`,
  fullTitle: (title) => `${title} – full minutes`,
  notForAll: 'Not for everybody: exempt from public access',
  madeFrom: (when) => `Made from the log of the meeting as it was on ${when}.`,
  page: 'Page',
  ofPages: 'of',
  contents: 'Contents',
  struck: 'struck',
  added: 'added',
  files: 'Download the minutes',
  fileFormats: { pdf: 'PDF (to print and to archive)', odt: 'ODT (to edit)', txt: 'plain text', json: 'JSON' },
};
