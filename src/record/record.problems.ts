import { problem, type ProblemBook } from '../platform/problems.js';
import { CommandReused, SequenceTaken } from './meeting-log.js';
import { Refused } from './recorder.js';
import { TooMuchAtOnce } from './sizes.js';

/** How the record's own errors are told. */
export function tellProblems(book: ProblemBook): void {
  book.add({
    refused: {
      status: 409,
      title: { nb: 'Reglene er til hinder', nn: 'Reglane er til hinder', en: 'The rules stand in the way' },
      explanation: {
        nb: 'Listen «refusals» nevner hver regel som er til hinder, og tallene den bygger på. En regel av typen «judgement» kan settes til side med en begrunnelse, som blir ført. Ingenting er skrevet.',
        nn: 'Lista «refusals» nemner kvar regel som er til hinder, og tala han byggjer på. Ein regel av typen «judgement» kan setjast til side med ei grunngjeving, som vert ført. Ingenting er skrive.',
        en: 'The list “refusals” names every rule that stands in the way and the facts it weighed. A rule of kind “judgement” can be overridden with a reason, which is recorded. Nothing was written.',
      },
    },
    'command-reused': {
      status: 409,
      title: {
        nb: 'Samme id er brukt til noe annet',
        nn: 'Same id er brukt til noko anna',
        en: 'The same id was used for something else',
      },
      explanation: {
        nb: 'En kommando med denne id-en er ført før, med annet innhold. Gi den nye kommandoen en egen id. Ingenting er skrevet.',
        nn: 'Ein kommando med denne id-en er ført før, med anna innhald. Gi den nye kommandoen ein eigen id. Ingenting er skrive.',
        en: 'A command with this id was recorded before, with other content. Give the new command an id of its own. Nothing was written.',
      },
    },
    'sequence-taken': {
      status: 409,
      title: { nb: 'Møtet har gått videre', nn: 'Møtet har gått vidare', en: 'The meeting has moved on' },
      explanation: {
        nb: 'Noen andre førte noe i mellomtiden. Les hvordan møtet står, og send kommandoen igjen.',
        nn: 'Nokon andre førte noko i mellomtida. Les korleis møtet står, og send kommandoen på nytt.',
        en: 'Somebody else recorded something meanwhile. Read how the meeting stands and send the command again.',
      },
    },
    'too-much-at-once': {
      status: 413,
      title: { nb: 'For mye i én innføring', nn: 'For mykje i ei innføring', en: 'Too much for one entry' },
      explanation: {
        nb: 'En offentlig innføring har plass til omtrent 670 saker med tittel. Del opp, for eksempel med en tilleggssaksliste. Ingenting er skrevet.',
        nn: 'Ei offentleg innføring har plass til om lag 670 saker med tittel. Del opp, til dømes med ei tilleggssaksliste. Ingenting er skrive.',
        en: 'One public entry holds about 670 items with titles. Send them in parts, for example as a supplementary agenda. Nothing was written.',
      },
    },
  });
  book.tell(Refused, ({ refusals }) => problem('refused', { refusals }));
  book.tell(CommandReused, () => problem('command-reused'));
  book.tell(SequenceTaken, () => problem('sequence-taken'));
  book.tell(TooMuchAtOnce, () => problem('too-much-at-once'));
}
