import type { Published } from '../../../procedure/mending/published.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const mendingRulesNn: Record<string, string> = {
  'closing-mandatory': 'Ei sak som skal handsamast for lukka dører, vart handsama ope',
  'closing-proposed': 'Dørene vart lukka for ei drøfting ingen hadde bede om',
  'closing-proposed-once': 'Det var alt gjort framlegg om lukking',
  'closing-debate': 'Noko anna enn lukking vart handsama medan dørene var lukka for den drøftinga',
  'struck-once': 'Linja var alt stroken',
};

export const mendingNn = {
  heading: 'Fjerna innhald',
  meaning:
    'Dette har stått her, men skulle ikkje ha vore offentleg. Det er fjerna frå alt publikum kan lese. Originalen er teken vare på i arkivet til kommunen.',
  /** In the place of the words. `when` is a clock time, or date and time. */
  removed: (when: string, basis: string) => `Innhald fjerna ${when}, jf. ${basis}.`,
  basis: (basis: string) => `Fjerna jf. ${basis}.`,
  gone: '[innhald fjerna]',
  struck: 'Stroke',
  /** Beside a line that should not have been recorded. */
  struckAt: (when: string, reason: string) => `Stroke ${when}: ${reason}`,
  typo: 'Skrivefeil retta. Vis før og no',
  proposed: (name: string, when: string, citation: string) =>
    `${name} gjorde framlegg ${when} om å lukke dørene, jf. ${citation}.`,
  forDebate: 'berre for drøftinga av om dørene skal lukkast',
  decidedInside: 'Vedtaket er gjort for lukka dører. Ordlyden er ikkje offentleg.',
  /** Of a motion, where its matter was ended after the doors were closed on it. */
  notSettledOutside: 'Ikkje avgjort for opne dører',
  titleGone: '[tittelen er fjerna]',
};

/** What was taken out. */
export const withheldPlacesNn: Record<Published['what'], string> = {
  'item-title': 'Sakstittel',
  motion: 'Framlegg',
  decision: 'Vedtak',
  note: 'Merknad',
  said: 'Ord frå spørsmål eller meldingar',
  'person-name': 'Namn',
  recommendation: 'Innstilling',
  document: 'Dokument',
  statement: 'Merknad til protokollen',
  question: 'Spørsmålet i ei avrøysting',
  option: 'Eit alternativ i ei avrøysting',
  'case-ref': 'Arkivreferanse',
  'item-ending': 'Kvifor saka vart trekt eller utsett',
  'motion-way': 'Kven framlegget er frå, eller kva som vart gjort med det',
  'decision-reason': 'Grunngjeving for at eit vedtak fall',
  sentence: 'Resultatet av ei avrøysting i ord',
  'vote-reason': 'Grunngjeving i ei avrøysting',
  'voting-order': 'Spørsmål i rekkjefølgja i avrøystinga',
  'written-proposal': 'Framlegg sendt til skriftleg handsaming',
  lot: 'Korleis det vart trekt lodd',
  secretary: 'Namn på møtesekretæren',
  correction: 'Grunngjeving for ei retting',
  strike: 'Grunngjeving for ei stryking',
  warning: 'Merknad til eit varsel',
  remark: 'Merknad til innkallinga',
  'agenda-proposal': 'Framlegg om endring av sakslista',
  'previous-minutes': 'Merknad til førre møtebok',
  absence: 'Meldt forfall eller permisjon',
  exemption: 'Grunnlag for fritak',
  disqualification: 'Grunnlag i eit spørsmål om inhabilitet',
  'legality-others': 'Namn på andre som krev lovlegkontroll',
  'legality-reason': 'Kvifor Statsforvaltaren tok saka opp',
  'owed-body': 'Organet som skal ha melding',
  'election-title': 'Namn på eit val',
  list: 'Namn på ei valliste',
  candidate: 'Namn på ein kandidat',
  'meeting-title': 'Tittel på møtet',
  'meeting-place': 'Møtestad',
  access: 'Adresse for tilhøyrarar eller sending',
  comment: 'Kommentar til møtet',
  closure: 'Heimel for lukking',
  'closing-proposal': 'Heimel i eit framlegg om lukking',
  'minutes-correction': 'Grunngjeving for retting av møteboka',
  'stream-account': 'Utgreiing om eit brot i sendinga',
  recording: 'Opptak',
};
