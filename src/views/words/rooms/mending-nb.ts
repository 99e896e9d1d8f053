import type { Published } from '../../../procedure/mending/published.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const mendingRulesNb: Record<string, string> = {
  'closing-mandatory': 'En sak som skal behandles for lukkede dører, ble behandlet åpent',
  'closing-proposed': 'Dørene ble lukket for en drøfting ingen hadde bedt om',
  'closing-proposed-once': 'Lukking var alt foreslått',
  'closing-debate': 'Noe annet enn lukking ble behandlet mens dørene var lukket for den drøftingen',
  'struck-once': 'Linjen var alt strøket',
};

export const mendingNb = {
  heading: 'Fjernet innhold',
  meaning:
    'Dette har stått her, men skulle ikke vært offentlig. Det er fjernet fra alt publikum kan lese. Originalen er bevart i kommunens arkiv.',
  /** In the place of the words. `when` is a clock time, or date and time. */
  removed: (when: string, basis: string) => `Innhold fjernet ${when}, jf. ${basis}.`,
  basis: (basis: string) => `Fjernet jf. ${basis}.`,
  gone: '[innhold fjernet]',
  struck: 'Strøket',
  /** Beside a line that should not have been recorded. */
  struckAt: (when: string, reason: string) => `Strøket ${when}: ${reason}`,
  typo: 'Skrivefeil rettet. Vis før og nå',
  proposed: (name: string, when: string, citation: string) =>
    `${name} foreslo ${when} å lukke dørene, jf. ${citation}.`,
  forDebate: 'bare for drøftingen av om dørene skal lukkes',
  decidedInside: 'Vedtaket er gjort for lukkede dører. Ordlyden er ikke offentlig.',
  /** Of a motion, where its matter was ended after the doors were closed on it. */
  notSettledOutside: 'Ikke avgjort for åpne dører',
  titleGone: '[tittelen er fjernet]',
};

/** What was taken out. */
export const withheldPlacesNb: Record<Published['what'], string> = {
  'item-title': 'Sakstittel',
  motion: 'Forslag',
  decision: 'Vedtak',
  note: 'Merknad',
  said: 'Ord fra spørsmål eller meldinger',
  'person-name': 'Navn',
  recommendation: 'Innstilling',
  document: 'Dokument',
  statement: 'Protokolltilførsel',
  question: 'Spørsmålet i en avstemning',
  option: 'Et alternativ i en avstemning',
  'case-ref': 'Arkivreferanse',
  'item-ending': 'Hvorfor saken ble trukket eller utsatt',
  'motion-way': 'Hvem forslaget er fra, eller hva som ble gjort med det',
  'decision-reason': 'Begrunnelse for at et vedtak falt',
  sentence: 'Resultatet av en avstemning i ord',
  'vote-reason': 'Begrunnelse i en avstemning',
  'voting-order': 'Spørsmål i avstemningsrekkefølgen',
  'written-proposal': 'Forslag sendt til skriftlig behandling',
  lot: 'Hvordan det ble trukket lodd',
  secretary: 'Navn på møtesekretæren',
  correction: 'Begrunnelse for en retting',
  strike: 'Begrunnelse for en strykning',
  warning: 'Merknad til et varsel',
  remark: 'Merknad til innkallingen',
  'agenda-proposal': 'Forslag om endring av sakslisten',
  'previous-minutes': 'Merknad til forrige møtebok',
  absence: 'Meldt forfall eller permisjon',
  exemption: 'Grunnlag for fritak',
  disqualification: 'Grunnlag i et spørsmål om inhabilitet',
  'legality-others': 'Navn på andre som krever lovlighetskontroll',
  'legality-reason': 'Hvorfor Statsforvalteren tok saken opp',
  'owed-body': 'Organ som skal ha melding',
  'election-title': 'Navn på et valg',
  list: 'Navn på en valgliste',
  candidate: 'Navn på en kandidat',
  'meeting-title': 'Tittel på møtet',
  'meeting-place': 'Møtested',
  access: 'Adresse for tilhørere eller sending',
  comment: 'Kommentar til møtet',
  closure: 'Hjemmel for lukking',
  'closing-proposal': 'Hjemmel i et forslag om lukking',
  'minutes-correction': 'Begrunnelse for retting av møteboken',
  'stream-account': 'Redegjørelse for et brudd i sendingen',
  recording: 'Opptak',
};
