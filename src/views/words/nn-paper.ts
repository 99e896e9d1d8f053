import type { nbPaper } from './nb-paper.js';

/** Nynorsk on paper. */
export const nnPaper: typeof nbPaper = {
  upTo: (entry) => `loggen til og med nr. ${entry}`,
  fullTitle: (title) => `${title} – fullstendig`,
  notForAll: 'Ikkje for alle: unnateke offentlegheit',
  madeFrom: (when) => `Laga av møteloggen slik han var ${when}.`,
  page: 'Side',
  ofPages: 'av',
  files: 'Last ned møteboka',
  filePdf: 'PDF (til utskrift og arkiv)',
  fileJson: 'JSON',
  fileOdt: 'ODT (til redigering)',
  fileText: 'rein tekst',
  struck: 'stroke',
  added: 'lagt til',
  preliminary: (n) => `Førebels møtebok, versjon ${n}. Ikkje godkjend då ho vart sett opp`,
  corrected: (n) => `Retta møtebok, versjon ${n}. Ikkje godkjend då ho vart sett opp`,
};
