import { electionNn, electionRulesNn } from './rooms/elections-nn.js';
import { formsNn, formsRulesNn } from './rooms/forms-nn.js';
import { formalityNn, formalityRulesNn } from './rooms/formalities-nn.js';
import { businessNn, businessRulesNn } from './rooms/business-nn.js';
import { mendingNn, mendingRulesNn, withheldPlacesNn } from './rooms/mending-nn.js';
import { afterwardsNn, afterwardsRulesNn } from './rooms/afterwards-nn.js';
import { galleryNn } from './rooms/gallery-nn.js';
import { plural } from '../plural.js';
import { nnNames } from './nn-names.js';
import type { Words } from './words.js';

const count = (n: number, one: string, other: string) =>
  plural('nn', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** Nynorsk. */
export const nn: Words = {
  language: 'nn',
  ...nnNames,
  rules: {
    ...nnNames.rules,
    ...electionRulesNn,
    ...formsRulesNn,
    ...formalityRulesNn,
    ...businessRulesNn,
    ...mendingRulesNn,
    ...afterwardsRulesNn,
  } as Record<string, string>,
  elections: electionNn,
  forms: formsNn,
  formalities: formalityNn,
  business: businessNn,
  mending: mendingNn,
  withheldPlace: withheldPlacesNn,
  afterwards: afterwardsNn,
  gallery: galleryNn,
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
  weekdays: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],

  time: {
    date: (day, month, year) => `${day}.\u00a0${month} ${year}`,
    weekdayDate: (weekday, date) => `${weekday} ${date}`,
    at: (clock) => `kl. ${clock}`,
    dateAt: (date, clock) => `${date} kl. ${clock}`,
    since: (clock) => `sidan kl. ${clock}`,
    fromTo: (from, to) => `kl. ${from}–${to}`,
    fromOn: (from) => `frå kl. ${from}`,
    minutesSeconds: (minutes, seconds) =>
      [minutes && `${minutes} min`, (seconds || !minutes) && `${seconds} sek`].filter(Boolean).join(' '),
    duration: (hours, minutes) =>
      [hours && count(hours, 'time', 'timar'), (minutes || !hours) && count(minutes, 'minutt', 'minutt')]
        .filter(Boolean)
        .join(' og '),
  },

  size: {
    bytes: (n) => `${n} byte`,
    kilo: (n) => `${n} kB`,
    mega: (n) => `${n} MB`,
    decimalMark: ',',
  },

  site: {
    name: 'Tribune',
    allMeetings: 'Alle møte',
    openData: 'Opne data (JSON)',
    path: 'Du er her',
  },

  freshness: {
    shown: (clock) => `Vist per kl. ${clock}`,
    live: 'Direkte',
    polling: 'Blir oppdatert med jamne mellomrom',
    stale: 'Inga kontakt – noko kan ha skjedd sidan',
    ended: 'Møtet er avslutta',
    toNow: 'Til saka som er til handsaming no',
  },

  form: {
    physical: 'Fysisk møte',
    remote: 'Fjernmøte',
    mixed: 'Fjernmøte, nokre sit i salen',
  },

  meeting: {
    when: 'Tid',
    where: 'Stad',
    form: 'Møteform',
    number: 'Møtenummer',
    chair: 'Møteleiar',
    secretary: 'Møtesekretær',
    opened: (clock) => `Sett kl. ${clock}`,
    openedEnded: (from, to) => `Sett kl. ${from}, heva kl. ${to}`,
    starts: (when) => `Møtet tek til ${when}.`,
    ends: (clock) => `er venta å slutte kl. ${clock}`,
    cancelled: 'Møtet er avlyst.',
    postponed: 'Møtet er utsett.',
    postponedUntil: (when) => `Møtet er utsett til ${when}.`,
    adjourned: 'Møtet er avbrote og held fram seinare.',
    adjournedUntil: (when) => `Møtet er avbrote og held fram ${when}.`,
    doorsClosed: (clock) => `Dørene har vore lukka sidan kl. ${clock}`,
    doorsClosedBasis: (citation) => `Lovheimel: ${citation}.`,
    doorsClosedMeaning: 'Det som skjer bak lukka dører, blir ikkje vist her. Sida held fram når dørene blir opna.',
    recess: (clock) => `Pause sidan kl. ${clock}`,
    resumes: (clock) => `Møtet held fram kl. ${clock}.`,
    resumesUnknown: 'Det er ikkje sagt når møtet held fram.',
    imported: 'Importert frå ei anna kjelde',
    importedFrom: (source, id) => `Kjelde: ${source}, id ${id}.`,
    importedLicence: (licence) => `Lisens: ${licence}.`,
    importedMeaning: 'Opplysningane står slik kjelda har dei. Ingenting er retta.',
    votesTable: 'Namngitte røyster (CSV)',
    about: 'Om møtet',
    howToFollow: 'Slik følgjer du møtet',
    summary: 'Møtet i tal',
    summaryItems: (n) => count(n, 'sak', 'saker'),
    summaryVotes: (n) => count(n, 'avrøysting', 'avrøystingar'),
    summaryMotions: (n) => count(n, 'framlegg', 'framlegg'),
  },

  now: {
    heading: 'No',
    nothing: 'Inga sak er til handsaming akkurat no.',
    beforeFirst: 'Møtet er sett. Den første saka er ikkje kalla opp enno.',
    called: (clock) => `Til handsaming sidan kl. ${clock}`,
    speaker: 'På talarstolen',
    used: (used) => `Har tala i ${used}`,
    usedOf: (used, limit) => `Har tala i ${used} av ${limit}`,
    overTime: 'over taletida',
    next: (names) => `Så følgjer: ${names}`,
    listClosed: 'Strek er sett: talarlista er stengd.',
    voting: 'No blir det røysta',
    votingMeaning: 'Resultatet blir vist når møteleiaren kunngjer det.',
    voteInterrupted: 'Avrøystinga er avbroten.',
    lastVote: 'Siste avrøysting',
    next3: 'Dette kjem',
    nothingNext: 'Ingen fleire saker på sakslista.',
  },

  agenda: {
    heading: 'Saksliste',
    empty: 'Sakslista er ikkje kunngjord enno.',
    late: 'Ny på sakslista',
    lateMeaning: 'Kom til etter at sakslista vart kunngjord',
    expectedClosed: 'Er venta handsama for lukka dører',
    formerTitle: 'Tidlegare tittel',
    motions: (n) => count(n, 'framlegg', 'framlegg'),
    votes: (n) => count(n, 'avrøysting', 'avrøystingar'),
    documents: (n) => count(n, 'dokument', 'dokument'),
    recommendation: 'Tilråding',
    statements: (n) => count(n, 'merknad til protokollen', 'merknader til protokollen'),
    postponedTo: (to) => `Utsett til ${to}`,
    readMore: 'Les alt',
    noSuchItem: 'Saka finst ikkje på sakslista',
    withoutNumber: 'Utan saksnummer',
  },

  item: {
    previous: 'Førre sak',
    next: 'Neste sak',
    kind: 'Sakstype',
    caseRef: 'Arkivsak',
    called: 'Teken opp',
    ended: 'Ferdig handsama',
    decision: 'Vedtak',
    struck: 'Stroke vedtak',
    struckReason: (reason, when) => (reason ? `Stroke ${when}: ${reason}` : `Stroke ${when}`),
    documents: 'Dokument',
    noDocuments: 'Ingen dokument er lenkja til saka.',
    motions: 'Framlegg',
    noMotions: 'Ingen framlegg er sette fram.',
    votes: 'Avrøystingar',
    debate: 'Ordskifte',
    debateTable: 'Innlegg i saka, i rekkjefølgje',
    spokeAt: 'Tid',
    speechKind: 'Innlegg',
    spokeFor: 'Lengd',
    statements: 'Merknader til protokollen',
    disqualifications: 'Habilitet',
    nothingYet: 'Saka er ikkje handsama enno.',
    recording: 'Stad i opptaket',
    closedPart: 'Lukka handsaming',
  },

  disqualification: {
    raised: (name) => `${name}: spørsmål om habilitet er reist.`,
    disqualified: (name) => `${name} vart kjend inhabil.`,
    'not-disqualified': (name) => `${name} vart ikkje kjend inhabil.`,
    basis: (basis) => `Grunnlag: ${basis}.`,
  },

  motion: {
    numbered: (n) => `Framlegg ${n}`,
    by: (who) => `Sett fram av ${who}`,
    onBehalfOf: (groups) => `på vegner av ${groups}`,
    filedAt: (clock) => `levert kl. ${clock}`,
    formerTexts: 'Tidlegare ordlyd',
  },

  vote: {
    rule: 'Regel',
    unverified: 'Regelen er ikkje kontrollert mot kjelda.',
    allRules: 'Alle reglane',
    method: 'Røystemåte',
    cast: 'Avgitte røyster',
    castOf: (cast, members, needed) => `${cast} av ${members} medlemer røysta; minst ${needed} må røyste`,
    castWith: (cast, present, members, needed) =>
      `${cast}; ${present} av ${members} medlemer var til stades, og det må vere minst ${needed}`,
    castingVote: (name) => `Røystetalet var likt. Røysta til møteleiar ${name} avgjorde.`,
    castingVoteUnnamed: 'Røystetalet var likt. Røysta til møteleiaren avgjorde.',
    parties: 'Slik røysta partia',
    split: (group, n) => `${group} ${n} (delt)`,
    independents: (n) => `Uavhengige ${n}`,
    members: (n) => `Namn for namn (${n})`,
    membersCaption: (question) => `Røystene i avrøystinga over ${question}`,
    name: 'Namn',
    party: 'Parti',
    choice: 'Røyst',
    secret: 'Hemmeleg avrøysting: berre røystetal.',
    trial: 'Prøveavrøysting, ikkje bindande',
    voided: 'Avrøystinga er annullert',
    voidedReason: (reason) => `Avrøystinga er annullert: ${reason}`,
    waiting: 'Avrøystinga er avslutta. Resultatet er ikkje kunngjort enno.',
    declaredAt: (clock) => `Kunngjort kl. ${clock}`,
    corrected: 'Resultatet er retta',
    flipped: 'Rettinga snudde utfallet',
    formerResult: 'Først kunngjort',
    correctionReason: (reason) => `Grunngiving: ${reason}`,
    announced: 'Kunngjort i kjelda',
    computed: 'Rekna ut av røystene',
    differs: 'Kjelda og utrekninga er ikkje samde',
    notVoted: (names) => `Røysta ikkje: ${names}`,
    repeats: 'Ny avrøysting i staden for ei tidlegare',
    tally: (label, n) => `${label}: ${n}`,
  },

  people: {
    heading: 'Til stades',
    headingEnded: 'Deltakarar',
    present: (present, seats) => `${present} av ${seats} til stades`,
    count: (n) => `${n} til stades`,
    atEnd: (n) => `${n} til stades då møtet vart heva`,
    caption: 'Medlemer og varamedlemer',
    name: 'Namn',
    party: 'Parti',
    status: 'Oppmøte',
    nobody: 'Oppmøtet er ikkje ført enno.',
    hidden: 'Talet er frå då dørene vart lukka. Kven som er til stades no, blir vist når dei blir opna.',
    room: 'i salen',
    remote: 'på nett',
    disconnected: 'utan samband',
    substituteFor: (name) => `vara for ${name}`,
    forItem: (number) => `berre i sak ${number}`,
    since: (clock) => `frå kl. ${clock}`,
    log: 'Kven som kom og gjekk',
    withheld: 'Namnet er ikkje vist',
    show: 'Vis alle namn',
  },

  stream: {
    heading: 'Direktesending',
    watch: 'Sjå sendinga',
    opensAt: (host) => `blir opna hos ${host}`,
    interruptions: 'Brot i sendinga',
    seenBy: (who) => `oppdaga av ${who}`,
    ongoing: (clock) => `kl. ${clock} – varer ved`,
    lostMeaning: 'Sakene, framlegga og avrøystingane blir framleis førte her.',
  },

  changes: {
    heading: 'Endringar i sakslista',
    items: (n) => count(n, 'sak', 'saker'),
    reason: (reason) => `Grunngiving: ${reason}`,
    objection: (objecting, attending, needed) =>
      `${objecting === 0 ? 'Ingen' : objecting} av ${count(attending, 'møtande medlem', 'møtande medlemer')} sette seg imot at saka vart avgjord. Minst ${needed} kan hindre det.`,
    objectionByChair: 'Møteleiaren sette seg imot at saka vart avgjord.',
  },

  closures: {
    heading: 'Lukka delar av møtet',
    basis: 'Lovheimel',
    stillClosed: (clock) => `kl. ${clock} – framleis lukka`,
  },

  corrections: {
    heading: 'Rettingar',
    before: 'Før',
    after: 'No',
    reason: (reason) => `Grunngiving: ${reason}`,
  },

  notes: {
    heading: 'Merknader',
    link: 'Lenkje',
  },

  findings: {
    heading: 'Funn i det importerte',
    meaning: 'Reglar som ikkje var følgde, eller opplysningar som ikkje høver saman. Kjelda er ikkje endra.',
    overriddenHeading: 'Åtvaringar som vart sette til side',
    overriddenMeaning:
      'Møtesekretæren gjekk vidare trass i ei åtvaring, med ei grunngiving som er ført i den interne loggen.',
    show: (n) => `Vis alle (${n})`,
  },

  document: {
    size: (type, size) => `${type}, ${size}`,
  },

  announce: {
    itemCalled: (item) => `No blir ${item} handsama.`,
    itemEnded: (item, outcome) => `${item}: ${outcome}.`,
    motion: (kind, who) => `${kind} er sett fram av ${who}.`,
    motionUnsigned: (kind) => `${kind} er sett fram.`,
    motions: (n) => `${count(n, 'framlegg', 'framlegg')} er sette fram.`,
    voteDeclared: (question, sentence) => `${question}: ${sentence}`,
    voteCorrected: (sentence) => `Eit resultat er retta: ${sentence}`,
    doorsClosed: (citation) => `Dørene er lukka. Lovheimel: ${citation}.`,
    doorsOpened: 'Dørene er opna att.',
    recess: 'Møtet tek pause.',
    recessUntil: (clock) => `Møtet tek pause til kl. ${clock}.`,
    resumed: 'Møtet held fram.',
    opened: 'Møtet er sett.',
    ended: 'Møtet er heva.',
    postponed: 'Møtet er utsett.',
    cancelled: 'Møtet er avlyst.',
    stream: (state) => `${state}.`,
    more: (n) => `Og ${count(n, 'endring', 'endringar')} til.`,
  },
};
