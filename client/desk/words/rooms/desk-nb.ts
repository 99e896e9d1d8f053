import type { ControlState } from '../../../../src/procedure/business/state.js';
import type { MinutesState } from '../../../../src/procedure/afterwards/state.js';
import type { Share } from '../../../../src/procedure/share.js';
import type { Check } from '../../preflight.js';
import type { ThresholdId } from '../../../../src/procedure/vocabulary.js';

const thresholds: Record<ThresholdId, string> = {
  'suspend-mayor': 'Suspensjon av ordføreren',
  'remove-mayor': 'Fjerning av ordføreren',
  'introduce-parliamentarism': 'Innføring av parlamentarisme',
  'no-confidence-same-day': 'Mistillit avgjort samme dag',
  'document-access': 'Innsyn i dokumenter',
  'polling-hours': 'Åpningstider ved valg',
  'put-off-by-minority': 'Utsettelse etter krav fra et mindretall',
  'extra-election': 'Ekstraordinært valg',
  'agreed-election': 'Avtalevalg',
};

const controlStates: Record<ControlState, string> = {
  demanded: 'Krevd',
  'upheld-by-body': 'Organet holdt fast ved vedtaket',
  'changed-by-body': 'Organet endret vedtaket',
  sent: 'Sendt til Statsforvalteren',
  'taken-up': 'Statsforvalteren tok vedtaket opp selv',
  upheld: 'Vedtaket er lovlig',
  annulled: 'Vedtaket er opphevet',
};

const minutesStates: Record<MinutesState, string> = {
  'live-draft': 'Løpende utkast, laget av loggen.',
  draft: 'Satt opp, men ikke publisert.',
  published: 'Publisert. Alle kan lese den nå.',
  signed: 'Underskrevet.',
  approved: 'Godkjent.',
};

/** What the panes around the meeting say, in bokmål. */
export const deskRoomNb = {
  record: 'Før',
  choose: 'Velg',
  approve: 'Godkjenn',
  inside: 'internt',
  notSaid: 'Ikke ført',
  opening: 'Åpning av møtet',
  openingLead: 'Det som avklares før første sak. Alt er frivillig å føre; møteboken tar med det som er ført.',
  quorate: (present: number, members: number, at: string) => `${present} av ${members} til stede kl. ${at}`,
  summons: 'Innkallingen',
  noRemarks: 'Ingen merknader er ført',
  agenda: 'Sakslisten',
  adopted: (at: string) => `Godkjent kl. ${at}`,
  notAdopted: 'Ikke godkjent ennå',
  signatories: 'Underskrift på møteboken',
  previous: 'Forrige møtebok',
  comings: 'Forfall og vara',
  comingsNone: 'Ingen har meldt forfall.',
  absent: 'Forfall',
  calledFor: (name: string) => `kalt inn for ${name}`,
  notAnswered: 'Ikke svart',
  onLeave: 'Permisjon',
  untilFurtherNotice: 'inntil videre',
  questions: 'Spørsmål og interpellasjoner',
  questionsNone: 'Ingen spørsmål er stilt.',
  promised: 'Spørsmål som skal besvares skriftlig',
  to: (name: string) => `til ${name}`,
  publicTime: 'Spørretime for publikum',
  publicOutside: 'Holdes før møtet settes eller i en pause; i møtet har bare medlemmer talerett.',
  publicMust: 'Publikum skal få ordet i møtet.',
  someone: 'En fra publikum:',
  exemption: 'Fritak av personlige grunner',
  exemptionNone: 'Ingen har søkt.',
  exemptionQuestion: (name: string) => `Skal ${name} fritas fra å behandle saken?`,
  exempt: 'Før at fritak er gitt',
  refuseExemption: 'Før at fritak ikke er gitt',
  exempted: 'Fritatt',
  notExempted: 'Ikke fritatt',
  further: 'Annet i saken',
  owed: (body: string) => `Hastevedtak: ${body} skal få melding i sitt neste møte.`,
  legality: 'Lovlighetskontroll',
  legalityNone: 'Ikke krevd.',
  controlStates,
  minutes: 'Møteboken',
  minutesStates,
  version: (n: number) => `Versjon ${n}.`,
  approvedIn: (meeting: string) => `Godkjent i møtet ${meeting}.`,
  recording: 'Opptaket',
  recordingNone: 'Ikke noe opptak er publisert.',
  recordingWithdrawn: (reason: string) => `Opptaket er trukket: ${reason}`,
  captionsDue: (day: string) => `Teksting skal være på plass innen ${day}`,
  captionsLate: (day: string) => `Teksting skulle vært på plass ${day}`,
  reorder: 'Endre rekkefølgen',
  reorderDo: 'Før ny rekkefølge',
  reorderHelp:
    'Dra en sak dit den skal stå, eller bruk knappene. Med tastaturet: Alt og pil opp eller ned på en knapp i linjen.',
  moveUp: (name: string) => `Flytt ${name} opp`,
  moveDown: (name: string) => `Flytt ${name} ned`,
  movedTo: (name: string, place: number) => `${name} er nå nummer ${place}.`,
  abstains: 'Avstår',
  threshold: 'Flertallskrav',
  simpleMajority: 'Vanlig flertall',
  thresholds,
  share: ({ numerator, denominator, moreThan }: Share) =>
    numerator === denominator ? 'alle' : `${moreThan ? 'mer enn' : 'minst'} ${numerator}/${denominator}`,
  shareOf: { cast: 'av stemmene', members: 'av alle medlemmene', attending: 'av dem som er til stede' },
  thresholdAsks: (share: string, of: string) => `Krever ${share} ${of}.`,
  closingProposed: (name: string) => `${name} har foreslått å lukke dørene.`,
  closeForDebate: 'Lukk bare for drøftingen',
  remaining: 'Noen uten plass i organet blir værende',
  remainingWho: 'Hvem blir værende?',
  disturbance: (from: string, to: string) => (to === '' ? `Brudd siden kl. ${from}` : `Brudd kl. ${from}–${to}`),
  toldPublic: (at: string, text: string) => `Kunngjort kl. ${at}${text === '' ? '' : `: ${text}`}`,
  notToldPublic: 'Publikum har ikke fått vite det.',
  goesOn: 'Vedtatt å fortsette uten sending.',
  waits: 'Vedtatt å vente til sendingen er tilbake.',
  voteToGoOn: 'Stem over om møtet skal fortsette',
  silentStream: 'Sendingen er brutt, og publikum har ikke fått vite det.',
  asBefore: 'Som forrige avstemning',
  preflight: 'Før møtet settes: er alt klart?',
  look: { look: 'Se på dette:', bad: 'Mangler:' },
  checks: {
    stream: ({ state }: Check): string =>
      state === 'good'
        ? 'Sendingen er i gang.'
        : 'Sendingen er ikke i gang. Publikum kan ikke følge møtet på nett ennå.',
    quorum: ({ numbers: [expected = 0, needed = 0] }: Check) =>
      `${expected} ventes å møte; det må være minst ${needed} for å gjøre vedtak.`,
    substitutes: ({ numbers: [confirmed = 0, away = 0] }: Check) =>
      `${confirmed} av ${away} forfall har vara som kommer.`,
    documents: ({ items }: Check) =>
      items.length === 0 ? 'Alle vedtakssaker har dokumenter.' : `Vedtakssaker uten dokumenter: ${items.join(', ')}.`,
    summons: ({ state }: Check): string =>
      state === 'good' ? 'Innkallingen er registrert.' : 'Innkallingen er ikke registrert.',
    clock: ({ state, numbers: [seconds = 0] }: Check) =>
      state === 'good'
        ? 'Klokken her går likt med tjenerens.'
        : `Klokken på denne maskinen går ${seconds} sekunder feil. Møteboken følger tjenerens klokke.`,
  },
  phrases: 'Faste formuleringer',
  plan: 'Nytt møte',
  planLead: 'Ingenting er offentlig før møtet kunngjøres.',
  planBody: 'Utvalg',
  planDate: 'Dato',
  planMore: 'Sted, møteform og mer:',
  planDo: 'Opprett møtet',
  planKind: 'Slags møte',
  meetingKinds: {
    ordinary: 'Vanlig',
    extraordinary: 'Ekstraordinært',
    constitutive: 'Konstituerende',
    'urgent-remote': 'Hastefjernmøte',
    written: 'Skriftlig behandling',
  },
  demandedByMembers: 'Krevd av så mange medlemmer',
};
