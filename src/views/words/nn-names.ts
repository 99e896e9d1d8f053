import type { nbNames } from './nb-names.js';

/** What the things of a meeting are called in nynorsk. */
export const nnNames: typeof nbNames = {
  status: {
    planned: 'Planlagt',
    announced: 'Kunngjort',
    summoned: 'Innkalla',
    'in-session': 'Går føre seg no',
    recess: 'Pause',
    adjourned: 'Avbrote, held fram seinare',
    collecting: 'Svar blir samla inn',
    ended: 'Avslutta',
    postponed: 'Utsett',
    cancelled: 'Avlyst',
  },

  itemState: {
    listed: 'Kjem',
    called: 'Til handsaming no',
    ended: 'Ferdig',
    withdrawn: 'Trekt',
    barred: 'Ikkje teken opp',
  },

  itemOutcome: {
    decided: 'Vedtak gjort',
    noted: 'Teken til orientering',
    postponed: 'Utsett',
    'referred-back': 'Send tilbake',
    dismissed: 'Avvist',
    withdrawn: 'Trekt',
    elected: 'Val gjennomført',
    settled: 'Avgjord',
    'no-decision': 'Utan vedtak',
    'not-reached': 'Ikkje nådd',
    'not-in-source': 'Utfallet er ikkje oppgjeve i kjelda',
    other: 'Avslutta',
    unknown: 'Utfallet er ukjent',
  },

  itemKind: {
    decision: 'Sak',
    report: 'Referatsak',
    briefing: 'Orientering',
    question: 'Spørsmål',
    interpellation: 'Interpellasjon',
    election: 'Val',
    hiring: 'Tilsetjing',
    'minutes-approval': 'Godkjenning av møtebok',
    budget: 'Budsjett',
    'delegated-decision': 'Delegert vedtak',
    'urgent-decision': 'Hastevedtak',
    'citizens-proposal': 'Innbyggjarforslag',
    attendance: 'Opprop',
    heading: 'Overskrift',
    other: 'Anna',
  },

  motionKind: {
    recommendation: 'Tilråding',
    main: 'Hovudframlegg',
    alternative: 'Alternativt framlegg',
    amendment: 'Endringsframlegg',
    addition: 'Tilleggsframlegg',
    postponement: 'Utsetjingsframlegg',
    'refer-back': 'Framlegg om å sende saka tilbake',
    dismissal: 'Framlegg om avvising',
    forwarding: 'Oversendingsframlegg',
    statement: 'Verbalframlegg',
    election: 'Valframlegg',
  },

  motionStatus: {
    filed: 'Sett fram',
    'put-to-vote': 'Til avrøysting',
    adopted: 'Vedteke',
    rejected: 'Fall',
    lapsed: 'Falle bort',
    moved: 'Sett fram i møtet',
    withdrawn: 'Trekt',
    forwarded: 'Sendt over',
    'ruled-out': 'Ikkje teke opp til avrøysting',
  },

  choice: {
    for: 'For',
    against: 'Mot',
    blank: 'Blankt',
    abstain: 'Avhalden',
    absent: 'Fråverande',
    'not-voting': 'Røysta ikkje',
  },

  method: {
    acclamation: 'Akklamasjon',
    'show-of-hands': 'Røysteteikn',
    'roll-call': 'Namneopprop',
    electronic: 'Elektronisk',
    counted: 'Oppteljing utan namn',
    secret: 'Skriftleg, hemmeleg',
    'not-counted': 'Ikkje talt opp',
    'not-recorded': 'Ikkje oppgjeve',
  },

  purpose: {
    substance: 'Avrøysting i saka',
    postponement: 'Avrøysting over utsetjing',
    'closing-doors': 'Avrøysting over å lukke dørene',
    disqualification: 'Avrøysting over habilitet',
    agenda: 'Avrøysting over sakslista',
    exemption: 'Avrøysting over fritak',
    'election-method': 'Avrøysting over avtaleval',
    continuation: 'Avrøysting over å halde fram',
    trial: 'Prøveavrøysting',
  },

  outcome: {
    carried: 'Vedteke',
    lost: 'Fall',
    chosen: 'Vald',
    shared: 'Fordelt',
    'not-quorate': 'Ikkje vedtaksført',
    tied: 'Likt',
    undetermined: 'Ikkje avgjort',
  },

  flag: {
    'outcome-sensitive': 'Så jamt at røystene som manglar, kunne ha avgjort.',
    'blank-decides': 'Blanke røyster avgjer utfallet.',
    'not-voted': 'Nokon som var til stades, røysta ikkje.',
    'connection-lost': 'Nokon mista sambandet under avrøystinga.',
  },

  role: {
    chair: 'leiar',
    'deputy-chair': 'nestleiar',
    member: 'medlem',
    'temporary-member': 'settemedlem',
    substitute: 'varamedlem',
    administration: 'administrasjonen',
    other: 'annan',
  },

  attendance: {
    present: 'Til stades',
    absent: 'Ikkje til stades',
    excused: 'Forfall',
    recused: 'Gått frå',
    suspended: 'Suspendert',
    'not-voting': 'Utan røysterett',
    unknown: 'Ikkje oppgjeve',
  },

  speech: {
    speech: 'innlegg',
    reply: 'replikk',
    'point-of-order': 'til dagsordenen',
    presentation: 'utgreiing',
  },

  recessReason: {
    break: 'Pause',
    'group-meeting': 'Gruppemøte',
    technical: 'Teknisk stans',
    other: 'Pause',
  },

  streamState: {
    'not-offered': 'Møtet blir ikkje sendt',
    planned: 'Sending er planlagd',
    testing: 'Sendinga blir prøvd',
    live: 'Sendinga går',
    degraded: 'Sendinga har feil',
    interrupted: 'Sendinga er broten',
    'paused-closed-session': 'Sendinga er stansa medan dørene er lukka',
    ended: 'Sendinga er slutt',
  },

  streamFault: {
    unreachable: 'svarar ikkje',
    stalled: 'biletet står stille',
    broken: 'kan ikkje lesast',
    'no-sound': 'utan lyd',
    'no-picture': 'utan bilete',
    'captions-down': 'utan teksting',
    other: 'annan feil',
  },

  seenBy: {
    probe: 'automatisk kontroll',
    secretary: 'møtesekretæren',
    source: 'kjelda',
    procedure: 'gangen i møtet',
  },

  change: {
    published: 'Sakslista kunngjord',
    supplemented: 'Saker lagde til',
    reordered: 'Rekkjefølgja endra',
    withdrawn: 'Sak trekt',
    admitted: 'Sak teken opp til handsaming',
    barred: 'Sak ikkje teken opp',
    document: 'Dokument lenkja',
    title: 'Tittel retta',
  },

  corrected: {
    'item-title': 'Sakstittel',
    motion: 'Framlegg',
    decision: 'Vedtak',
    note: 'Merknad',
    'person-name': 'Namn',
    vote: 'Avrøysting',
  },

  /**
   * Rules by name, as results, overridden warnings and most findings mention them: what holds, or what was not as it
   * should be. The others, which only an import can find broken, are in `nb-rules.ts` and stay on the server.
   */
  rules: {
    majority: 'Fleirtal av røystene som er gjevne',
    threshold: 'Saka krev eit anna fleirtal enn det vanlege',
    'casting-vote': 'Røysta til møteleiaren avgjer når talet på røyster er likt',
    quorum: 'Minst halvparten av medlemene må røyste',
    'quorum-foreseen': 'Færre enn halvparten av medlemene var til stades då avrøystinga tok til',
    'connection-lost': 'Nokon mista sambandet under avrøystinga',
    'decision-recorded': 'Saka vart avslutta utan at vedtaket var ført',
    lot: 'Likt røystetal ved val blir avgjort ved loddtrekking',
    'in-order': 'Noko vart ført i ettertid, før det som stod sist',
    'item-reopened': 'Ei avslutta sak vart teken opp att',
    'items-begun': 'Møtet vart heva med saker som ikkje var avslutta',
    'not-voted': 'Nokon som var til stades, røysta ikkje',
    'told-apart': 'Ny tekst for eit vedtak frå lukka møte skal førast for seg',
    'documents-late': 'Dokumenta vart ikkje sende med innkallinga',
    'put-off-by-vote': 'Saka vart utsett, send tilbake eller avvist utan avrøysting',
    'party-split': 'Røystene vart berre talde, så partia sine røyster er ikkje viste',
    'postponement-first': 'Eit framlegg om å utsetje, sende tilbake eller avvise skulle vore røysta over først',
    'public-access': 'Fjernmøte utan oppgjeven tilgang for publikum',
    'public-access-down': 'Publikum kunne ikkje følgje fjernmøtet',
    'secret-vote': 'Hemmeleg avrøysting blir berre brukt der lova tillèt det',
    'speaker-present': 'Talaren var ikkje ført som til stades',
    'substitute-group': 'Varamedlemen kom frå ei anna gruppe',
    'substitute-order': 'Varamedlemer vart ikkje kalla inn i rekkjefølgje',
    'announced-outcome-differs-from-ballots': 'Kunngjort utfall stemmer ikkje med røystene',
    'announced-count-differs-from-ballots': 'Kunngjorde røystetal stemmer ikkje med røystene',
    'two-ballots-from-one-person': 'To røyster frå same person',
    'ballot-from-unknown-person': 'Røyst frå ein ukjend person',
    'ballot-from-person-not-recorded-present': 'Røyst frå nokon som ikkje er ført som til stades',
    'more-ballots-than-present': 'Fleire røyster enn personar til stades',
    'voter-not-on-attendance-list': 'Ein som røysta, manglar i oppmøtelista',
    'action-name-contradicts-pass-flag': 'Orda i kjelda og merket for utfallet seier kvar sitt',
  },
};
