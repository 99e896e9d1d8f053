/** Rules of this room by name, as results and overridden warnings mention them. */
export const businessRulesNb: Record<string, string> = {
  'question-open': 'Spørsmålet var alt avsluttet',
  'asked-by-member': 'Et spørsmål fra noen som ikke er medlem',
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
};
