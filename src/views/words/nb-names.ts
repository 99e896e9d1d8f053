import type { MeetingStatus } from '../../procedure/vocabulary.js';
import type * as vocabulary from './vocabulary.js';

/** What the things of a meeting are called in bokmål. */
export const nbNames = {
  status: {
    planned: 'Planlagt',
    announced: 'Kunngjort',
    summoned: 'Innkalt',
    'in-session': 'Pågår nå',
    recess: 'Pause',
    adjourned: 'Avbrutt, fortsetter senere',
    collecting: 'Svar samles inn',
    ended: 'Avsluttet',
    postponed: 'Utsatt',
    cancelled: 'Avlyst',
  } satisfies Record<MeetingStatus, string>,

  itemState: {
    listed: 'Kommer',
    called: 'Behandles nå',
    ended: 'Ferdig',
    withdrawn: 'Trukket',
    barred: 'Ikke tatt opp',
  } satisfies vocabulary.ItemStateWords,

  itemOutcome: {
    decided: 'Vedtak gjort',
    noted: 'Tatt til orientering',
    postponed: 'Utsatt',
    'referred-back': 'Sendt tilbake',
    dismissed: 'Avvist',
    withdrawn: 'Trukket',
    elected: 'Valg gjennomført',
    settled: 'Avgjort',
    'no-decision': 'Uten vedtak',
    'not-reached': 'Ikke nådd',
    'not-in-source': 'Utfall ikke oppgitt i kilden',
    other: 'Avsluttet',
    unknown: 'Utfall ukjent',
  } satisfies vocabulary.ItemOutcomeWords,

  itemKind: {
    decision: 'Sak',
    report: 'Referatsak',
    briefing: 'Orientering',
    question: 'Spørsmål',
    interpellation: 'Interpellasjon',
    election: 'Valg',
    hiring: 'Ansettelse',
    'minutes-approval': 'Godkjenning av møtebok',
    budget: 'Budsjett',
    'delegated-decision': 'Delegert vedtak',
    'urgent-decision': 'Hastevedtak',
    'citizens-proposal': 'Innbyggerforslag',
    attendance: 'Opprop',
    heading: 'Overskrift',
    other: 'Annet',
  } satisfies vocabulary.ItemKindWords,

  motionKind: {
    recommendation: 'Innstilling',
    main: 'Hovedforslag',
    alternative: 'Alternativt forslag',
    amendment: 'Endringsforslag',
    addition: 'Tilleggsforslag',
    postponement: 'Utsettelsesforslag',
    'refer-back': 'Forslag om tilbakesending',
    dismissal: 'Forslag om avvisning',
    forwarding: 'Oversendelsesforslag',
    statement: 'Verbalforslag',
    election: 'Valgforslag',
  } satisfies vocabulary.MotionKindWords,

  motionStatus: {
    filed: 'Fremmet',
    'put-to-vote': 'Til avstemning',
    adopted: 'Vedtatt',
    rejected: 'Falt',
    lapsed: 'Bortfalt',
    moved: 'Fremsatt i møtet',
    withdrawn: 'Trukket',
    forwarded: 'Oversendt',
    'ruled-out': 'Ikke tatt opp til avstemning',
  } satisfies vocabulary.MotionStatusWords,

  choice: {
    for: 'For',
    against: 'Mot',
    blank: 'Blankt',
    abstain: 'Avsto',
    absent: 'Fraværende',
    'not-voting': 'Stemte ikke',
  } as Record<string, string>,

  method: {
    acclamation: 'Akklamasjon',
    'show-of-hands': 'Stemmetegn',
    'roll-call': 'Navneopprop',
    electronic: 'Elektronisk',
    counted: 'Opptelling uten navn',
    secret: 'Skriftlig, hemmelig',
    'not-counted': 'Ikke talt opp',
    'not-recorded': 'Ikke oppgitt',
  } satisfies vocabulary.MethodWords,

  purpose: {
    substance: 'Avstemning i saken',
    postponement: 'Avstemning over utsettelse',
    'closing-doors': 'Avstemning over lukking av dørene',
    disqualification: 'Avstemning over habilitet',
    agenda: 'Avstemning over sakslisten',
    exemption: 'Avstemning over fritak',
    'election-method': 'Avstemning over avtalevalg',
    continuation: 'Avstemning over å fortsette',
    trial: 'Prøveavstemning',
  } satisfies vocabulary.PurposeWords,

  outcome: {
    carried: 'Vedtatt',
    lost: 'Falt',
    chosen: 'Valgt',
    shared: 'Fordelt',
    'not-quorate': 'Ikke vedtaksført',
    tied: 'Likt',
    undetermined: 'Uavgjort',
  } satisfies vocabulary.OutcomeWords,

  flag: {
    'outcome-sensitive': 'Så jevnt at stemmene som mangler, kunne ha avgjort.',
    'blank-decides': 'Blanke stemmer er avgjørende for utfallet.',
    'not-voted': 'Noen som var til stede, stemte ikke.',
    'connection-lost': 'Noen mistet forbindelsen under avstemningen.',
  } satisfies vocabulary.FlagWords,

  role: {
    chair: 'leder',
    'deputy-chair': 'nestleder',
    member: 'medlem',
    'temporary-member': 'settemedlem',
    substitute: 'varamedlem',
    administration: 'administrasjonen',
    other: 'annen',
  } satisfies vocabulary.RoleWords,

  attendance: {
    present: 'Til stede',
    absent: 'Ikke til stede',
    excused: 'Forfall',
    recused: 'Fratrådt',
    suspended: 'Suspendert',
    'not-voting': 'Uten stemmerett',
    unknown: 'Ikke oppgitt',
  } satisfies vocabulary.AttendanceWords,

  speech: {
    speech: 'innlegg',
    reply: 'replikk',
    'point-of-order': 'til dagsorden',
    presentation: 'redegjørelse',
  } satisfies vocabulary.SpeechWords,

  recessReason: {
    break: 'Pause',
    'group-meeting': 'Gruppemøte',
    technical: 'Teknisk stans',
    other: 'Pause',
  } satisfies vocabulary.RecessWords,

  streamState: {
    'not-offered': 'Møtet sendes ikke',
    planned: 'Sending er planlagt',
    testing: 'Sendingen prøves',
    live: 'Sendingen går',
    degraded: 'Sendingen har feil',
    interrupted: 'Sendingen er brutt',
    'paused-closed-session': 'Sendingen er stanset mens dørene er lukket',
    ended: 'Sendingen er slutt',
  } satisfies vocabulary.StreamStateWords,

  streamFault: {
    unreachable: 'svarer ikke',
    stalled: 'bildet står stille',
    broken: 'kan ikke leses',
    'no-sound': 'uten lyd',
    'no-picture': 'uten bilde',
    'captions-down': 'uten teksting',
    other: 'annen feil',
  } satisfies vocabulary.StreamFaultWords,

  seenBy: {
    probe: 'automatisk kontroll',
    secretary: 'møtesekretæren',
    source: 'kilden',
    procedure: 'møtets gang',
  } satisfies vocabulary.SeenByWords,

  change: {
    published: 'Sakslisten kunngjort',
    supplemented: 'Saker føyd til',
    reordered: 'Rekkefølgen endret',
    withdrawn: 'Sak trukket',
    admitted: 'Sak tatt opp til behandling',
    barred: 'Sak ikke tatt opp',
    document: 'Dokument lenket',
    title: 'Tittel rettet',
  } satisfies vocabulary.ChangeWords,

  corrected: {
    'item-title': 'Sakstittel',
    motion: 'Forslag',
    decision: 'Vedtak',
    note: 'Merknad',
    said: 'Ord fra spørsmål eller meldinger',
    'person-name': 'Navn',
    vote: 'Avstemning',
  } satisfies vocabulary.CorrectedWords,

  /**
   * Rules by name, as results, overridden warnings and most findings mention them: what holds, or what was not as it
   * should be. The others, which only an import can find broken, are in `nb-rules.ts` and stay on the server.
   */
  rules: {
    majority: 'Flertall av avgitte stemmer',
    threshold: 'Saken krever et annet flertall enn det vanlige',
    'casting-vote': 'Møteleders stemme avgjør ved likt stemmetall',
    quorum: 'For å treffe vedtak må nok medlemmer være til stede og stemme i saken',
    notice: 'Møtet ble innkalt med for kort varsel',
    'council-size': 'Organet har færre plasser enn loven krever, eller et partall',
    'quorum-foreseen': 'For få medlemmer var til stede til å gjøre vedtak da avstemningen begynte',
    'connection-lost': 'Noen mistet forbindelsen under avstemningen',
    'decision-recorded': 'Saken ble avsluttet uten at vedtaket var ført',
    lot: 'Likt stemmetall ved valg avgjøres ved loddtrekning',
    'in-order': 'Noe ble ført i ettertid, før det som sto sist',
    'item-reopened': 'En avsluttet sak ble tatt opp igjen',
    'items-begun': 'Møtet ble hevet med saker som ikke var avsluttet',
    'not-voted': 'Noen som var til stede, stemte ikke',
    'told-apart': 'Ny tekst for et vedtak fra lukket møte skal føres for seg',
    'documents-late': 'Dokumentene ble ikke sendt med innkallingen',
    'put-off-by-vote': 'Saken ble utsatt, sendt tilbake eller avvist uten avstemning',
    'party-split': 'Stemmene ble bare talt, så partienes stemmer vises ikke',
    'postponement-first': 'Et forslag om å utsette, sende tilbake eller avvise skulle vært stemt over først',
    'public-access': 'Fjernmøte uten oppgitt adgang for publikum',
    'public-access-down': 'Publikum kunne ikke følge fjernmøtet',
    'secret-vote': 'Hemmelig avstemning brukes bare der loven tillater det',
    'speaker-present': 'Taleren var ikke ført som til stede',
    'substitute-group': 'Varamedlemmet kom fra en annen gruppe',
    'substitute-order': 'Varamedlemmer ble ikke innkalt i rekkefølge',
    'announced-outcome-differs-from-ballots': 'Kunngjort utfall stemmer ikke med stemmene',
    'announced-count-differs-from-ballots': 'Kunngjorte stemmetall stemmer ikke med stemmene',
    'two-ballots-from-one-person': 'To stemmer fra samme person',
    'ballot-from-unknown-person': 'Stemme fra en ukjent person',
    'ballot-from-person-not-recorded-present': 'Stemme fra noen som ikke er ført som til stede',
    'more-ballots-than-present': 'Flere stemmer enn personer til stede',
    'voter-not-on-attendance-list': 'En som stemte, mangler i oppmøtelisten',
    'action-name-contradicts-pass-flag': 'Kildens ord og kildens merke for utfallet motsier hverandre',
  } as Record<string, string>,
};
