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

  'noted-together': 'En sak som ikke er en referatsak, ble bare tatt til orientering',
  'made-by': 'Det er ikke ført hvem som gjorde vedtaket',
  'delegation-basis': 'Det er ikke ført hvor myndigheten er delegert',
  'another-body': 'Et organ kan ikke få melding om sitt eget vedtak',
  'notice-once': 'Meldingen om hastevedtaket var alt ført',
  'notice-owed': 'Organet fikk ikke melding om et hastevedtak som ble gjort på dets vegne',

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
    'citizens-proposal': 'Frist for å ta stilling til innbyggerforslaget',
  },
  received: 'Innbyggerforslaget kom inn',
  control: 'Lovlighetskontroll',
  demandedBy: (names: string) => `Krevd av ${names}`,
  controlStep: {
    demanded: 'Lovlighetskontroll er krevd',
    'upheld-by-body': 'Organet holdt fast ved vedtaket',
    'changed-by-body': 'Organet endret vedtaket',
    sent: 'Saken er sendt til Statsforvalteren',
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
