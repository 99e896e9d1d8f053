import { electionNb, electionRulesNb } from './rooms/elections-nb.js';
import { formsNb, formsRulesNb } from './rooms/forms-nb.js';
import { formalityNb, formalityRulesNb } from './rooms/formalities-nb.js';
import { businessNb, businessRulesNb } from './rooms/business-nb.js';
import { mendingNb, mendingRulesNb, withheldPlacesNb } from './rooms/mending-nb.js';
import { afterwardsNb, afterwardsRulesNb } from './rooms/afterwards-nb.js';
import { galleryNb } from './rooms/gallery-nb.js';
import type { PageLanguage } from '../pages.js';
import { plural } from '../plural.js';
import { nbNames } from './nb-names.js';

const count = (n: number, one: string, other: string) =>
  plural('nb', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** Bokmål. The shape of this catalogue is the shape of them all (`Words`). */
export const nb = {
  language: 'nb' as PageLanguage,
  ...nbNames,
  rules: {
    ...nbNames.rules,
    ...electionRulesNb,
    ...formsRulesNb,
    ...formalityRulesNb,
    ...businessRulesNb,
    ...mendingRulesNb,
    ...afterwardsRulesNb,
  } as Record<string, string>,
  elections: electionNb,
  forms: formsNb,
  formalities: formalityNb,
  business: businessNb,
  mending: mendingNb,
  withheldPlace: withheldPlacesNb,
  afterwards: afterwardsNb,
  gallery: galleryNb,
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],

  time: {
    /** No line ends between the day and its month. */
    date: (day: number, month: string, year: number) => `${day}.\u00a0${month} ${year}`,
    weekdayDate: (weekday: string, date: string) => `${weekday} ${date}`,
    at: (clock: string) => `kl. ${clock}`,
    dateAt: (date: string, clock: string) => `${date} kl. ${clock}`,
    since: (clock: string) => `siden kl. ${clock}`,
    fromTo: (from: string, to: string) => `kl. ${from}–${to}`,
    fromOn: (from: string) => `fra kl. ${from}`,
    minutesSeconds: (minutes: number, seconds: number) =>
      [minutes && `${minutes} min`, (seconds || !minutes) && `${seconds} sek`].filter(Boolean).join(' '),
    duration: (hours: number, minutes: number) =>
      [hours && count(hours, 'time', 'timer'), (minutes || !hours) && count(minutes, 'minutt', 'minutter')]
        .filter(Boolean)
        .join(' og '),
  },

  size: {
    bytes: (n: number) => `${n} byte`,
    kilo: (n: string) => `${n} kB`,
    mega: (n: string) => `${n} MB`,
    decimalMark: ',',
  },

  site: {
    name: 'Tribune',
    allMeetings: 'Alle møter',
    openData: 'Åpne data (JSON)',
    path: 'Du er her',
  },

  freshness: {
    shown: (clock: string) => `Vist per kl. ${clock}`,
    live: 'Direkte',
    polling: 'Oppdateres med jevne mellomrom',
    stale: 'Ingen kontakt – det kan ha skjedd noe siden',
    ended: 'Møtet er avsluttet',
    toNow: 'Til saken som behandles nå',
  },

  form: {
    physical: 'Fysisk møte',
    remote: 'Fjernmøte',
    mixed: 'Fjernmøte, noen sitter i salen',
  },

  meeting: {
    when: 'Tid',
    where: 'Sted',
    form: 'Møteform',
    number: 'Møtenummer',
    chair: 'Møteleder',
    secretary: 'Møtesekretær',
    opened: (clock: string) => `Satt kl. ${clock}`,
    openedEnded: (from: string, to: string) => `Satt kl. ${from}, hevet kl. ${to}`,
    starts: (when: string) => `Møtet begynner ${when}.`,
    ends: (clock: string) => `ventes slutt kl. ${clock}`,
    cancelled: 'Møtet er avlyst.',
    postponed: 'Møtet er utsatt.',
    postponedUntil: (when: string) => `Møtet er utsatt til ${when}.`,
    adjourned: 'Møtet er avbrutt og fortsetter senere.',
    adjournedUntil: (when: string) => `Møtet er avbrutt og fortsetter ${when}.`,
    doorsClosed: (clock: string) => `Dørene har vært lukket siden kl. ${clock}`,
    doorsClosedBasis: (citation: string) => `Lovhjemmel: ${citation}.`,
    doorsClosedMeaning: 'Det som skjer bak lukkede dører, vises ikke her. Siden fortsetter når dørene åpnes.',
    recess: (clock: string) => `Pause siden kl. ${clock}`,
    resumes: (clock: string) => `Møtet fortsetter kl. ${clock}.`,
    resumesUnknown: 'Det er ikke oppgitt når møtet fortsetter.',
    imported: 'Importert fra en annen kilde',
    importedFrom: (source: string, id: string) => `Kilde: ${source}, id ${id}.`,
    importedLicence: (licence: string) => `Lisens: ${licence}.`,
    importedMeaning: 'Opplysningene gjengis slik kilden har dem. Ingenting er rettet.',
    votesTable: 'Navngitte stemmer (CSV)',
    about: 'Om møtet',
    howToFollow: 'Slik følger du møtet',
    summary: 'Møtet i tall',
    summaryItems: (n: number) => count(n, 'sak', 'saker'),
    summaryVotes: (n: number) => count(n, 'avstemning', 'avstemninger'),
    summaryMotions: (n: number) => count(n, 'forslag', 'forslag'),
  },

  now: {
    heading: 'Nå',
    nothing: 'Ingen sak er til behandling akkurat nå.',
    beforeFirst: 'Møtet er satt. Første sak er ikke kalt opp ennå.',
    called: (clock: string) => `Til behandling siden kl. ${clock}`,
    speaker: 'På talerstolen',
    used: (used: string) => `Har talt i ${used}`,
    usedOf: (used: string, limit: string) => `Har talt i ${used} av ${limit}`,
    overTime: 'over taletiden',
    next: (names: string) => `Så følger: ${names}`,
    listClosed: 'Strek er satt: talerlisten er stengt.',
    voting: 'Det stemmes nå',
    votingMeaning: 'Resultatet vises når møteleder kunngjør det.',
    voteInterrupted: 'Avstemningen er avbrutt.',
    lastVote: 'Siste avstemning',
    next3: 'Dette kommer',
    nothingNext: 'Ingen flere saker på sakslisten.',
  },

  agenda: {
    heading: 'Saksliste',
    empty: 'Sakslisten er ikke kunngjort ennå.',
    late: 'Ny på sakslisten',
    lateMeaning: 'Kom til etter at sakslisten ble kunngjort',
    expectedClosed: 'Ventes behandlet for lukkede dører',
    formerTitle: 'Tidligere tittel',
    motions: (n: number) => count(n, 'forslag', 'forslag'),
    votes: (n: number) => count(n, 'avstemning', 'avstemninger'),
    documents: (n: number) => count(n, 'dokument', 'dokumenter'),
    recommendation: 'Innstilling',
    statements: (n: number) => count(n, 'protokolltilførsel', 'protokolltilførsler'),
    postponedTo: (to: string) => `Utsatt til ${to}`,
    readMore: 'Les alt',
    noSuchItem: 'Saken finnes ikke på sakslisten',
    withoutNumber: 'Uten saksnummer',
  },

  item: {
    previous: 'Forrige sak',
    next: 'Neste sak',
    kind: 'Sakstype',
    caseRef: 'Arkivsak',
    called: 'Tatt opp',
    ended: 'Ferdig behandlet',
    decision: 'Vedtak',
    struck: 'Strøket vedtak',
    struckReason: (reason: string, when: string) => (reason ? `Strøket ${when}: ${reason}` : `Strøket ${when}`),
    documents: 'Dokumenter',
    noDocuments: 'Ingen dokumenter er lenket til saken.',
    motions: 'Forslag',
    noMotions: 'Ingen forslag er fremmet.',
    votes: 'Avstemninger',
    debate: 'Ordskifte',
    debateTable: 'Innlegg i saken, i rekkefølge',
    spokeAt: 'Tid',
    speechKind: 'Innlegg',
    spokeFor: 'Varighet',
    statements: 'Protokolltilførsler',
    disqualifications: 'Habilitet',
    nothingYet: 'Saken er ikke behandlet ennå.',
    recording: 'Sted i opptaket',
    closedPart: 'Lukket behandling',
  },

  disqualification: {
    raised: (name: string) => `${name}: spørsmål om habilitet er reist.`,
    disqualified: (name: string) => `${name} ble kjent inhabil.`,
    'not-disqualified': (name: string) => `${name} ble ikke kjent inhabil.`,
    basis: (basis: string) => `Grunnlag: ${basis}.`,
  },

  motion: {
    numbered: (n: number) => `Forslag ${n}`,
    by: (who: string) => `Fremmet av ${who}`,
    onBehalfOf: (groups: string) => `på vegne av ${groups}`,
    filedAt: (clock: string) => `levert kl. ${clock}`,
    formerTexts: 'Tidligere ordlyd',
  },

  vote: {
    rule: 'Regel',
    unverified: 'Regelen er ikke kontrollert mot kilden.',
    allRules: 'Alle reglene',
    method: 'Stemmemåte',
    cast: 'Avgitte stemmer',
    castOf: (cast: number, members: number, needed: number) =>
      `${cast} av ${members} medlemmer stemte; minst ${needed} må stemme`,
    castWith: (cast: number, present: number, members: number, needed: number) =>
      `${cast}; ${present} av ${members} medlemmer var til stede, og det må være minst ${needed}`,
    castingVote: (name: string) => `Stemmetallet var likt. Stemmen til møteleder ${name} avgjorde.`,
    castingVoteUnnamed: 'Stemmetallet var likt. Stemmen til møteleder avgjorde.',
    parties: 'Slik stemte partiene',
    split: (group: string, n: number) => `${group} ${n} (delt)`,
    independents: (n: number) => `Uavhengige ${n}`,
    members: (n: number) => `Navn for navn (${n})`,
    membersCaption: (question: string) => `Stemmene i avstemningen over ${question}`,
    name: 'Navn',
    party: 'Parti',
    choice: 'Stemme',
    secret: 'Hemmelig avstemning: bare stemmetall.',
    trial: 'Prøveavstemning, ikke bindende',
    voided: 'Avstemningen er annullert',
    voidedReason: (reason: string) => `Avstemningen er annullert: ${reason}`,
    waiting: 'Avstemningen er avsluttet. Resultatet er ikke kunngjort ennå.',
    declaredAt: (clock: string) => `Kunngjort kl. ${clock}`,
    corrected: 'Resultatet er rettet',
    flipped: 'Rettelsen snudde utfallet',
    formerResult: 'Først kunngjort',
    correctionReason: (reason: string) => `Begrunnelse: ${reason}`,
    announced: 'Kunngjort i kilden',
    computed: 'Regnet ut av stemmene',
    differs: 'Kilden og utregningen er ikke enige',
    notVoted: (names: string) => `Stemte ikke: ${names}`,
    repeats: 'Ny avstemning i stedet for en tidligere',
    tally: (label: string, n: number) => `${label}: ${n}`,
  },

  people: {
    heading: 'Til stede',
    headingEnded: 'Deltakere',
    present: (present: number, seats: number) => `${present} av ${seats} til stede`,
    count: (n: number) => `${n} til stede`,
    atEnd: (n: number) => `${n} til stede da møtet ble hevet`,
    caption: 'Medlemmer og varamedlemmer',
    name: 'Navn',
    party: 'Parti',
    status: 'Oppmøte',
    nobody: 'Oppmøtet er ikke ført ennå.',
    hidden: 'Tallet er fra da dørene ble lukket. Hvem som er til stede nå, vises når de åpnes.',
    room: 'i salen',
    remote: 'på nett',
    disconnected: 'uten forbindelse',
    substituteFor: (name: string) => `vara for ${name}`,
    forItem: (number: string) => `bare i sak ${number}`,
    since: (clock: string) => `fra kl. ${clock}`,
    log: 'Hvem som kom og gikk',
    withheld: 'Navn ikke vist',
    show: 'Vis alle navn',
  },

  stream: {
    heading: 'Direktesending',
    watch: 'Se sendingen',
    opensAt: (host: string) => `åpnes hos ${host}`,
    interruptions: 'Brudd i sendingen',
    seenBy: (who: string) => `oppdaget av ${who}`,
    ongoing: (clock: string) => `kl. ${clock} – pågår`,
    lostMeaning: 'Sakene, forslagene og avstemningene føres fortsatt her.',
  },

  changes: {
    heading: 'Endringer i sakslisten',
    items: (n: number) => count(n, 'sak', 'saker'),
    reason: (reason: string) => `Begrunnelse: ${reason}`,
    /** Of a late item, or one whose documents came late: how many would not have it decided, and how many it takes. */
    objection: (objecting: number, attending: number, needed: number) =>
      `${objecting === 0 ? 'Ingen' : objecting} av ${count(attending, 'møtende medlem', 'møtende medlemmer')} motsatte seg at saken ble avgjort. Minst ${needed} kan hindre det.`,
    objectionByChair: 'Møteleder motsatte seg at saken ble avgjort.',
  },

  closures: {
    heading: 'Lukkede deler av møtet',
    basis: 'Lovhjemmel',
    stillClosed: (clock: string) => `kl. ${clock} – fortsatt lukket`,
  },

  corrections: {
    heading: 'Rettelser',
    before: 'Før',
    after: 'Nå',
    reason: (reason: string) => `Begrunnelse: ${reason}`,
  },

  notes: {
    heading: 'Merknader',
    link: 'Lenke',
  },

  findings: {
    heading: 'Funn i det importerte',
    meaning: 'Regler som ikke var fulgt, eller opplysninger som ikke stemmer med hverandre. Kilden er ikke endret.',
    overriddenHeading: 'Advarsler som ble satt til side',
    overriddenMeaning:
      'Møtesekretæren gikk videre tross en advarsel, med en begrunnelse som er ført i den interne loggen.',
    show: (n: number) => `Vis alle (${n})`,
  },

  document: {
    size: (type: string, size: string) => `${type}, ${size}`,
  },

  announce: {
    itemCalled: (item: string) => `Nå behandles ${item}.`,
    itemEnded: (item: string, outcome: string) => `${item}: ${outcome}.`,
    motion: (kind: string, who: string) => `${kind} er fremmet av ${who}.`,
    motionUnsigned: (kind: string) => `${kind} er fremmet.`,
    motions: (n: number) => `${count(n, 'forslag', 'forslag')} er fremmet.`,
    voteDeclared: (question: string, sentence: string) => `${question}: ${sentence}`,
    voteCorrected: (sentence: string) => `Et resultat er rettet: ${sentence}`,
    doorsClosed: (citation: string) => `Dørene er lukket. Lovhjemmel: ${citation}.`,
    doorsOpened: 'Dørene er åpnet igjen.',
    recess: 'Møtet tar pause.',
    recessUntil: (clock: string) => `Møtet tar pause til kl. ${clock}.`,
    resumed: 'Møtet fortsetter.',
    opened: 'Møtet er satt.',
    ended: 'Møtet er hevet.',
    postponed: 'Møtet er utsatt.',
    cancelled: 'Møtet er avlyst.',
    stream: (state: string) => `${state}.`,
    more: (n: number) => `Og ${count(n, 'endring', 'endringer')} til.`,
  },
};
