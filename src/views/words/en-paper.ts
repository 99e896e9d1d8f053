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
  minutes: 'Minutes',
  versionFile: 'PDF as it was drawn up',
  compareWithBefore: 'Compare with the version before',
  comparison: {
    title: (body, date) => `The minutes of ${body}, ${date}: two versions compared`,
    choose: 'Choose versions',
    from: 'From',
    to: 'To',
    compare: 'Compare',
    none: 'The two versions say the same.',
    count: (n) => (n === 1 ? 'One place differs.' : `${n} places differ.`),
    wasNotHere: 'Was not here.',
    isGone: 'Is here no more.',
    removed: 'removed',
    added: 'added',
    meaning:
      'Words that were removed are struck through; words that were added are underlined. What had to be taken out of the public record is shown in neither.',
    atTheTop: 'At the top of the minutes',
  },
  decidingMeeting: 'The minutes of the meeting that decided it',
  theseMinutes: 'See the minutes',
  waiting: 'The minutes are being drawn up',
  waitingMeaning: (before) =>
    `The page loads itself anew until the file is ready. Documents before it in the queue: ${before}.`,
};
