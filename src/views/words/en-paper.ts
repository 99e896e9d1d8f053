import type { nbPaper } from './nb-paper.js';

/** English on paper. */
export const enPaper: typeof nbPaper = {
  upTo: (entry) => `the log up to no. ${entry}`,
  fullTitle: (title) => `${title} – full minutes`,
  notForAll: 'Not for everybody: exempt from public access',
  madeFrom: (when) => `Made from the log of the meeting as it was on ${when}.`,
  page: 'Page',
  ofPages: 'of',
  files: 'Download the minutes',
  filePdf: 'PDF (to print and to archive)',
  fileJson: 'JSON',
  fileOdt: 'ODT (to edit)',
  fileText: 'plain text',
  struck: 'struck',
  added: 'added',
  preliminary: (n) => `Preliminary minutes, version ${n}. Not approved when they were drawn up`,
  corrected: (n) => `Corrected minutes, version ${n}. Not approved when they were drawn up`,
};
