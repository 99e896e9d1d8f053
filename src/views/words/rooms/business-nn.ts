/** Rules of this room by name, as results and overridden warnings mention them. */
export const businessRulesNn: Record<string, string> = {
  'question-open': 'Spørsmålet var alt avslutta',
  'asked-by-member': 'Eit spørsmål frå nokon som ikkje er medlem',
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
};
