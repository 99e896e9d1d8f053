/** Rules of this room by name, as results and overridden warnings mention them. */
export const businessRulesEn: Record<string, string> = {
  'question-open': 'The question had been closed already',
  'asked-by-member': 'A question from somebody who is not a member',
};

export const businessEn = {
  questions: 'Questions and interpellations',
  questionFrom: {
    question: (who: string) => `Question from ${who}`,
    interpellation: (who: string) => `Interpellation from ${who}`,
  },
  to: (who: string) => `to ${who}`,
  answer: (who: string) => `Answer from ${who}`,
  unanswered: 'Not answered yet',
  questionEnd: {
    debated: 'Debated',
    'in-writing': 'Will be answered in writing',
    withdrawn: 'Withdrawn',
  },
  pointsOfOrder: 'Points of order',
  ruling: (ruling: string) => `The chair: ${ruling}`,
};
