import type { ProblemKind } from '../platform/problems.js';

export const archivingProblems: Record<string, ProblemKind> = {
  'papers-busy': {
    status: 503,
    title: {
      nb: 'Mange dokumenter settes opp akkurat nå',
      nn: 'Mange dokument vert sette opp akkurat no',
      en: 'Many documents are being drawn up just now',
    },
    explanation: {
      nb: 'PDF-filer settes opp én om gangen, og køen er full. Prøv igjen om et minutt. Møteboken som nettside er der hele tiden.',
      nn: 'PDF-filer vert sette opp éi om gongen, og køen er full. Prøv igjen om eit minutt. Møteboka som nettside er der heile tida.',
      en: 'PDF files are drawn up one at a time, and the queue is full. Try again in a minute. The minutes as a web page are there all the time.',
    },
  },
};
