/** Rules of this room by name, as results and overridden warnings mention them. */
export const businessRulesNb: Record<string, string> = {
  'question-open': 'Spørsmålet var alt avsluttet',
  'asked-by-member': 'Et spørsmål fra noen som ikke er medlem',

  'citizens-proposal-dated': 'Det er ikke ført når innbyggerforslaget kom inn',
  'citizens-proposal-late': 'Innbyggerforslaget ble tatt opp etter fristen',
  'legality-control': 'Reglene kjenner ikke lovlighetskontroll',
  demanders: 'For få krevde lovlighetskontroll',
  'demand-in-time': 'Kravet om lovlighetskontroll kom utenfor fristen',
  'control-of-decision': 'Saken har ikke noe vedtak som kan lovlighetskontrolleres',
  'control-excluded': 'Vedtak om ansettelse kan ikke lovlighetskontrolleres',
  'special-reasons': 'Grunnen til at Statsforvalteren tok saken opp, mangler',
  'taken-up-after': 'Statsforvalteren skal ha tatt opp et vedtak før det var gjort',
  'deferred-meanwhile': 'Lovlighetskontrollen er over, så iverksettingen kan ikke utsettes',

  'noted-together': 'En sak som ikke er en referatsak, ble bare tatt til orientering',
  'made-by': 'Det er ikke ført hvem som gjorde vedtaket',
  'delegation-basis': 'Det er ikke ført hvor myndigheten er delegert',
  'another-body': 'Et organ kan ikke få melding om sitt eget vedtak',
  'notice-once': 'Meldingen om hastevedtaket var alt ført',
  'notice-owed': 'Organet fikk ikke melding om et hastevedtak som ble gjort i dets sted',

  'public-question-time': 'Publikum har ingen spørretime etter reglene',
  'question-time-outside': 'Publikum fikk ordet i selve møtet',
  'question-time-running': 'Publikum fikk ordet utenom spørretimen',
  'question-time-over': 'Spørretimen for publikum var ikke avsluttet',
  'public-heard': 'Møtet ble hevet uten at publikum fikk ordet',
};

export const businessNb = {
  questions: 'Spørsmål og interpellasjoner',
  questionFrom: {
    question: (who: string) => `Spørsmål fra ${who}`,
    interpellation: (who: string) => `Interpellasjon fra ${who}`,
  },
  to: (who: string) => `til ${who}`,
  answer: (who: string) => `Svar fra ${who}`,
  unanswered: 'Ikke besvart ennå',
  questionEnd: {
    debated: 'Drøftet',
    'in-writing': 'Blir besvart skriftlig',
    withdrawn: 'Trukket',
  },
  pointsOfOrder: 'Til dagsorden',
  ruling: (ruling: string) => `Møteleder: ${ruling}`,

  deadline: {
    'legality-control': 'Frist for å kreve lovlighetskontroll',
    'closing-control': 'Frist for å kreve lovlighetskontroll av vedtaket om åpne eller lukkede dører',
    'disqualification-control': 'Frist for å kreve lovlighetskontroll av vedtaket om inhabilitet',
    'citizens-proposal': 'Frist for å ta stilling til innbyggerforslaget',
  },
  received: 'Innbyggerforslaget kom inn',
  controlOf: {
    decision: 'Lovlighetskontroll',
    doors: 'Lovlighetskontroll av vedtaket om åpne eller lukkede dører',
    disqualification: 'Lovlighetskontroll av vedtaket om inhabilitet',
  },
  takenUpFor: (reason: string) => `Statsforvalterens grunn: ${reason}`,
  deferred: {
    'deciding-body': 'Organet har bestemt at vedtaket ikke skal iverksettes før kontrollen er gjennomført',
    'superior-body': 'Et overordnet organ har bestemt at vedtaket ikke skal iverksettes før kontrollen er gjennomført',
    ministry: 'Statsforvalteren har bestemt at vedtaket ikke skal iverksettes før kontrollen er gjennomført',
  },
  carriedOutMeanwhile: 'Vedtaket kan iverksettes mens kontrollen pågår.',
  demandedBy: (names: string) => `Krevd av ${names}`,
  controlStep: {
    demanded: 'Lovlighetskontroll er krevd',
    'upheld-by-body': 'Organet holdt fast ved vedtaket',
    'changed-by-body': 'Organet endret vedtaket',
    sent: 'Saken er sendt til Statsforvalteren',
    'taken-up': 'Statsforvalteren tok vedtaket opp til kontroll på eget initiativ',
    upheld: 'Statsforvalteren fant vedtaket lovlig',
    annulled: 'Statsforvalteren opphevet vedtaket',
  },

  briefedBy: (who: string) => `Ved ${who}`,
  reported: {
    delegated: 'Delegert vedtak',
    urgent: 'Melding om hastevedtak',
  },
  madeBy: (who: string) => `Gjort av ${who}`,
  under: (provision: string) => `etter ${provision}`,
  owed: (body: string) =>
    `Hastevedtak etter kommuneloven § 11-8. ${body} skulle ellers ha avgjort saken og skal få melding i sitt neste møte.`,

  publicTime: 'Spørretime for publikum',
  publicTimeMeaning: 'Navn føres bare når den som spør, ønsker det.',
  publicTimeApart: 'Spørretimen er ikke en del av selve møtet.',
  publicTimeNow: 'Pågår nå',
  somebody: 'En tilhører',
};
