import type { ProblemKind } from '../platform/problems.js';

export const recordingProblems: Record<string, ProblemKind> = {
  'desk-held': {
    status: 409,
    title: {
      nb: 'En annen fører protokollen nå',
      nn: 'Ein annan fører protokollen no',
      en: 'Somebody else is keeping the record now',
    },
    explanation: {
      nb: '«facts» sier hvem, og siden når. Du kan ta over; det blir notert. Ingenting er skrevet.',
      nn: '«facts» seier kven, og sidan når. Du kan ta over; det vert notert. Ingenting er skrive.',
      en: '“facts” says who, and since when. You can take over; that is noted. Nothing was written.',
    },
  },
  'desk-missing': {
    status: 400,
    title: {
      nb: 'Forespørselen sier ikke hvilket bord den kommer fra',
      nn: 'Førespurnaden seier ikkje kva bord han kjem frå',
      en: 'The request does not say which desk it comes from',
    },
    explanation: {
      nb: 'Send hodet «x-tribune-desk» med en tilfeldig id for denne fanen.',
      nn: 'Send hovudet «x-tribune-desk» med ein tilfeldig id for denne fana.',
      en: 'Send the header “x-tribune-desk” with a random id for this tab.',
    },
  },
  'command-id-missing': {
    status: 400,
    title: { nb: 'Kommandoen har ingen id', nn: 'Kommandoen har ingen id', en: 'The command has no id' },
    explanation: {
      nb: 'Send hodet «Idempotency-Key» med en UUID. Med samme id kan kommandoen sendes igjen uten å bli ført to ganger.',
      nn: 'Send hovudet «Idempotency-Key» med ein UUID. Med same id kan kommandoen sendast på nytt utan å verte ført to gonger.',
      en: 'Send the header “Idempotency-Key” with a UUID. With the same id a command can be sent again without being recorded twice.',
    },
  },
  'meeting-exists': {
    status: 409,
    title: {
      nb: 'Det finnes et møte med denne adressen',
      nn: 'Det finst eit møte med denne adressa',
      en: 'There is a meeting with this address',
    },
    explanation: {
      nb: 'Utelat «slug», så får møtet datoen og et nummer, eller velg en annen.',
      nn: 'Utelat «slug», så får møtet datoen og eit nummer, eller vel ein annan.',
      en: 'Leave out “slug”, and the meeting gets the date and a number, or choose another.',
    },
  },
  'only-the-probe': {
    status: 403,
    title: {
      nb: 'Dette melder serveren selv',
      nn: 'Dette melder serveren sjølv',
      en: 'The server reports this itself',
    },
    explanation: {
      nb: 'Meld det du selv ser, med «seenBy: secretary».',
      nn: 'Meld det du sjølv ser, med «seenBy: secretary».',
      en: 'Report what you see yourself, with “seenBy: secretary”.',
    },
  },
};
