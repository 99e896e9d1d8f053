import type { archiveNb } from './archive-nb.js';

export const archiveNn: typeof archiveNb = {
  title: 'Arkiv',
  lead: 'Sjå kva som manglar før møta blir avleverte. Oversynet og arkivet er laga av det offentlege.',
  notYours: 'Du er ikkje arkivar for noko utval.',
  body: 'Utval',
  from: 'Frå og med',
  to: 'Til og med',
  look: 'Vis møta',
  looking: 'Hentar møta …',
  none: 'Ingen møte er offentlege i dette tidsrommet.',
  found: (meetings: number, incomplete: number) =>
    `${meetings} møte. ${incomplete === 0 ? 'Ingen manglar noko.' : `${incomplete} manglar noko.`}`,
  meeting: 'Møte',
  status: 'Status',
  lacks: 'Manglar',
  takeAway: 'Last ned',
  complete: 'Ingenting manglar',
  lacking: {
    'not-ended': 'Møtet er ikkje avslutta',
    'minutes-not-published': 'Møteboka er ikkje publisert',
    'minutes-not-signed': 'Møteboka er ikkje signert',
    'minutes-not-approved': 'Møteboka er ikkje godkjend',
    'file-missing': 'Ei publisert fil manglar',
  },
  formats: 'Format',
  formatsOf: (meeting: string) => `Format, ${meeting}`,
  full: 'Noark 5 med skjerma innhald',
  command: 'Heile arkivet',
  commandLead:
    'Driftsansvarleg lagar heile arkivet på tenaren med denne kommandoen. Arkivet blir éi fil i BagIt-format.',
  copy: 'Kopier kommandoen',
  copied: 'Kommandoen er kopiert.',
  notCopied: 'Kunne ikkje kopiere. Merk kommandoen og kopier han sjølv.',
};
