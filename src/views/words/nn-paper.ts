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
  minutes: 'Møtebok',
  versionFile: 'PDF slik ho vart sett opp',
  compareWithBefore: 'Samanlikn med førre versjon',
  comparison: {
    title: (body, date) => `Møteboka for ${body} ${date}: to versjonar samanlikna`,
    choose: 'Vel versjonar',
    from: 'Frå',
    to: 'Til',
    compare: 'Samanlikn',
    none: 'Dei to versjonane seier det same.',
    count: (n) => (n === 1 ? 'Éin stad er ulik.' : `${n} stader er ulike.`),
    wasNotHere: 'Stod ikkje her.',
    isGone: 'Står ikkje her lenger.',
    removed: 'teke bort',
    added: 'lagt til',
    meaning:
      'Ord som er tekne bort, er strokne over; ord som er lagde til, er understreka. Det som måtte takast ut av den offentlege protokollen, vert ikkje vist i nokon av dei.',
    atTheTop: 'Øvst i møteboka',
  },
};
