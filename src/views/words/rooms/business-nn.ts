/** Rules of this room by name, as results and overridden warnings mention them. */
export const businessRulesNn: Record<string, string> = {
  'question-open': 'Spørsmålet var alt avslutta',
  'asked-by-member': 'Eit spørsmål frå nokon som ikkje er medlem',

  'citizens-proposal-dated': 'Det er ikkje ført når innbyggjarforslaget kom inn',
  'citizens-proposal-late': 'Innbyggjarforslaget vart teke opp etter fristen',
  'legality-control': 'Reglane kjenner ikkje lovlegkontroll',
  demanders: 'For få kravde lovlegkontroll',
  'demand-in-time': 'Kravet om lovlegkontroll kom utanfor fristen',
  'control-of-decision': 'Saka har ikkje noko vedtak som kan lovlegkontrollerast',
  'control-excluded': 'Vedtak om tilsetjing kan ikkje lovlegkontrollerast',
  'special-reasons': 'Grunnen til at Statsforvaltaren tok saka opp, manglar',
  'taken-up-after': 'Statsforvaltaren skal ha teke opp eit vedtak før det var gjort',
  'deferred-meanwhile': 'Lovlegkontrollen er over, så iverksetjinga kan ikkje utsetjast',

  'noted-together': 'Ei sak som ikkje er ei referatsak, vart berre teken til orientering',
  'made-by': 'Det er ikkje ført kven som gjorde vedtaket',
  'delegation-basis': 'Det er ikkje ført kvar myndet er delegert',
  'another-body': 'Eit organ kan ikkje få melding om sitt eige vedtak',
  'notice-once': 'Meldinga om hastevedtaket var alt ført',
  'notice-owed': 'Organet fekk ikkje melding om eit hastevedtak som vart gjort i staden for det',

  'public-question-time': 'Publikum har ingen spørjetime etter reglane',
  'question-time-outside': 'Publikum fekk ordet i sjølve møtet',
  'question-time-running': 'Publikum fekk ordet utanom spørjetimen',
  'question-time-over': 'Spørjetimen for publikum var ikkje avslutta',
  'public-heard': 'Møtet vart heva utan at publikum fekk ordet',
};

export const businessNn = {
  questions: 'Spørsmål og interpellasjonar',
  questionFrom: {
    question: (who: string) => `Spørsmål frå ${who}`,
    interpellation: (who: string) => `Interpellasjon frå ${who}`,
  },
  to: (who: string) => `til ${who}`,
  answer: (who: string) => `Svar frå ${who}`,
  unanswered: 'Ikkje svara på enno',
  questionEnd: {
    debated: 'Drøfta',
    'in-writing': 'Blir svara på skriftleg',
    withdrawn: 'Trekt',
  },
  pointsOfOrder: 'Til dagsordenen',
  ruling: (ruling: string) => `Møteleiaren: ${ruling}`,

  deadline: {
    'legality-control': 'Frist for å krevje lovlegkontroll',
    'closing-control': 'Frist for å krevje lovlegkontroll av vedtaket om opne eller lukka dører',
    'disqualification-control': 'Frist for å krevje lovlegkontroll av vedtaket om inhabilitet',
    'citizens-proposal': 'Frist for å ta stilling til innbyggjarforslaget',
  },
  received: 'Innbyggjarforslaget kom inn',
  controlOf: {
    decision: 'Lovlegkontroll',
    doors: 'Lovlegkontroll av vedtaket om opne eller lukka dører',
    disqualification: 'Lovlegkontroll av vedtaket om inhabilitet',
  },
  takenUpFor: (reason: string) => `Grunnen til Statsforvaltaren: ${reason}`,
  deferred: {
    'deciding-body': 'Organet har bestemt at vedtaket ikkje skal setjast i verk før kontrollen er gjennomført',
    'superior-body':
      'Eit overordna organ har bestemt at vedtaket ikkje skal setjast i verk før kontrollen er gjennomført',
    ministry: 'Statsforvaltaren har bestemt at vedtaket ikkje skal setjast i verk før kontrollen er gjennomført',
  },
  carriedOutMeanwhile: 'Vedtaket kan setjast i verk medan kontrollen går føre seg.',
  demandedBy: (names: string) => `Kravd av ${names}`,
  controlStep: {
    demanded: 'Lovlegkontroll er kravd',
    'upheld-by-body': 'Organet heldt fast ved vedtaket',
    'changed-by-body': 'Organet endra vedtaket',
    sent: 'Saka er send til Statsforvaltaren',
    'taken-up': 'Statsforvaltaren tok vedtaket opp til kontroll på eige initiativ',
    upheld: 'Statsforvaltaren fann vedtaket lovleg',
    annulled: 'Statsforvaltaren oppheva vedtaket',
  },

  briefedBy: (who: string) => `Ved ${who}`,
  reported: {
    delegated: 'Delegert vedtak',
    urgent: 'Melding om hastevedtak',
  },
  madeBy: (who: string) => `Gjort av ${who}`,
  under: (provision: string) => `etter ${provision}`,
  owed: (body: string) =>
    `Hastevedtak etter kommunelova § 11-8. ${body} skulle elles ha avgjort saka og skal få melding i det neste møtet sitt.`,

  publicTime: 'Spørjetime for publikum',
  publicTimeMeaning: 'Namn blir førte berre når den som spør, ønskjer det.',
  publicTimeApart: 'Spørjetimen er ikkje ein del av sjølve møtet.',
  publicTimeNow: 'Går føre seg no',
  somebody: 'Ein tilhøyrar',
};
