import type { nbPaper } from './nb-paper.js';

/** Nynorsk on paper. */
export const nnPaper: typeof nbPaper = {
  upTo: (entry) => `loggen til og med nr. ${entry}`,
  fullTitle: (title) => `${title} – fullstendig`,
  notForAll: 'Ikkje for alle: unnateke offentlegheit',
  madeFrom: (when) => `Laga av møteloggen slik han var ${when}.`,
  page: 'Side',
  ofPages: 'av',
  contents: 'Innhald',
  struck: 'stroke',
  added: 'lagt til',
  files: 'Last ned møteboka',
  fileFormats: { pdf: 'PDF (til utskrift og arkiv)', odt: 'ODT (til redigering)', txt: 'rein tekst', json: 'JSON' },
};
