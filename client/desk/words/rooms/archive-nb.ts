import type { Lacking } from '../../../../src/contract/archive-survey.js';

const lacking: Record<Lacking, string> = {
  'not-ended': 'Møtet er ikke avsluttet',
  'minutes-not-published': 'Møteboken er ikke publisert',
  'minutes-not-signed': 'Møteboken er ikke signert',
  'minutes-not-approved': 'Møteboken er ikke godkjent',
  'file-missing': 'En publisert fil mangler',
};

/** The archivist's page. */
export const archiveNb = {
  title: 'Arkiv',
  lead: 'Se hva som mangler før møtene avleveres. Oversikten og arkivet er laget av det offentlige.',
  notYours: 'Du er ikke arkivar for noe utvalg.',
  body: 'Utvalg',
  from: 'Fra og med',
  to: 'Til og med',
  look: 'Vis møtene',
  looking: 'Henter møtene …',
  none: 'Ingen møter er offentlige i dette tidsrommet.',
  found: (meetings: number, incomplete: number) =>
    `${meetings} ${meetings === 1 ? 'møte' : 'møter'}. ${
      incomplete === 0 ? 'Ingen mangler noe.' : `${incomplete} mangler noe.`
    }`,
  meeting: 'Møte',
  status: 'Status',
  lacks: 'Mangler',
  takeAway: 'Last ned',
  complete: 'Ingenting mangler',
  lacking,
  formats: 'Formater',
  formatsOf: (meeting: string) => `Formater, ${meeting}`,
  full: 'Noark 5 med skjermet innhold',
  command: 'Hele arkivet',
  commandLead:
    'Driftsansvarlig lager hele arkivet på tjeneren med denne kommandoen. Arkivet blir én fil i BagIt-format.',
  copy: 'Kopier kommandoen',
  copied: 'Kommandoen er kopiert.',
  notCopied: 'Kunne ikke kopiere. Merk kommandoen og kopier den selv.',
};
