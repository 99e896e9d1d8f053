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
  'minutes-withdrawn': {
    status: 410,
    title: {
      nb: 'Denne versjonen av møteboken vises ikke lenger',
      nn: 'Denne versjonen av møteboka vert ikkje vist lenger',
      en: 'This version of the minutes is shown no more',
    },
    explanation: {
      nb: 'Noe som står i den, måtte tas ut av den offentlige protokollen. Hva det gjelder og hvorfor, står i møteboken. Versjonen er bevart, men ikke offentlig.',
      nn: 'Noko som står i den, måtte takast ut av den offentlege protokollen. Kva det gjeld og kvifor, står i møteboka. Versjonen er teken vare på, men ikkje offentleg.',
      en: 'Something in it had to be taken out of the public record. What and why stands in the minutes. The version is kept, but is not public.',
    },
  },
  'minutes-not-kept': {
    status: 404,
    title: {
      nb: 'Filen til denne versjonen ligger ikke her',
      nn: 'Fila til denne versjonen ligg ikkje her',
      en: 'The file of this version is not here',
    },
    explanation: {
      nb: 'Versjonen er ført i loggen, men det ble ikke laget noen fil av den her, for eksempel fordi møtet er ført et annet sted.',
      nn: 'Versjonen er ført i loggen, men det vart ikkje laga noka fil av den her, til dømes fordi møtet er ført ein annan stad.',
      en: 'The version stands in the log, but no file was made of it here, for instance because the meeting was recorded elsewhere.',
    },
  },
  'not-ended-yet': {
    status: 409,
    title: {
      nb: 'Møtet er ikke slutt ennå',
      nn: 'Møtet er ikkje slutt enno',
      en: 'The meeting has not ended yet',
    },
    explanation: {
      nb: 'En avlevering lages av et møte som er slutt. Avslutt møtet ved bordet først.',
      nn: 'Ei avlevering vert laga av eit møte som er slutt. Avslutt møtet ved bordet først.',
      en: 'A deposit is made of a meeting that has ended. End the meeting at the desk first.',
    },
  },
};
