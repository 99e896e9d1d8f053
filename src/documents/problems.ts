import type { ProblemBook, ProblemKind } from '../platform/problems.js';
import { problem } from '../platform/problems.js';
import { FileRefused } from './refused.js';

const nothingKept = {
  nb: 'Ingenting av filen er tatt vare på.',
  nn: 'Ingenting av fila er teke vare på.',
  en: 'Nothing of the file was kept.',
};

function kind(status: number, title: ProblemKind['title'], what: ProblemKind['explanation']): ProblemKind {
  const explanation = {
    nb: `${what.nb} ${nothingKept.nb}`,
    nn: `${what.nn} ${nothingKept.nn}`,
    en: `${what.en} ${nothingKept.en}`,
  };
  return { status, title, explanation };
}

const problems: Record<string, ProblemKind> = {
  'file-missing': kind(
    400,
    { nb: 'Det fulgte ingen fil med', nn: 'Det følgde inga fil med', en: 'There was no file' },
    {
      nb: 'Send filen som selve innholdet, med «Content-Type: application/octet-stream».',
      nn: 'Send fila som sjølve innhaldet, med «Content-Type: application/octet-stream».',
      en: 'Send the file as the body itself, with “Content-Type: application/octet-stream”.',
    },
  ),
  'file-name': kind(
    400,
    { nb: 'Filnavnet kan ikke brukes', nn: 'Filnamnet kan ikkje brukast', en: 'The file name cannot be used' },
    {
      nb: 'Hodet «x-tribune-file-name» må holde navnet på filen, høyst 200 tegn, uten skråstreker og usynlige tegn.',
      nn: 'Hovudet «x-tribune-file-name» må halde namnet på fila, høgst 200 teikn, utan skråstrekar og usynlege teikn.',
      en: 'The header “x-tribune-file-name” must hold the file’s name, at most 200 characters, without slashes and hidden characters.',
    },
  ),
  'file-empty': kind(
    422,
    { nb: 'Filen er tom', nn: 'Fila er tom', en: 'The file is empty' },
    { nb: 'Velg filen på nytt.', nn: 'Vel fila på nytt.', en: 'Choose the file again.' },
  ),
  'file-kind': kind(
    415,
    { nb: 'Filtypen tas ikke imot', nn: 'Filtypen vert ikkje teken imot', en: 'This kind of file is not taken' },
    {
      nb: 'Send PDF, ODT, DOCX, PNG eller JPEG. Typen leses av innholdet, ikke av navnet.',
      nn: 'Send PDF, ODT, DOCX, PNG eller JPEG. Typen vert lesen av innhaldet, ikkje av namnet.',
      en: 'Send PDF, ODT, DOCX, PNG or JPEG. The kind is read from the contents, not from the name.',
    },
  ),
  'file-name-belies': kind(
    415,
    {
      nb: 'Navnet sier en annen filtype enn innholdet',
      nn: 'Namnet seier ein annan filtype enn innhaldet',
      en: 'The name says another kind than the contents',
    },
    {
      nb: 'Gi filen riktig endelse (.pdf, .odt, .docx, .png, .jpg), og send den igjen.',
      nn: 'Gi fila rett ending (.pdf, .odt, .docx, .png, .jpg), og send ho på nytt.',
      en: 'Give the file its right ending (.pdf, .odt, .docx, .png, .jpg) and send it again.',
    },
  ),
  'file-broken': kind(
    422,
    { nb: 'Filen er skadet', nn: 'Fila er skadd', en: 'The file is damaged' },
    {
      nb: 'Den kan ikke leses til slutt. Åpne den, lagre den på nytt, og send den igjen.',
      nn: 'Ho kan ikkje lesast til slutt. Opne ho, lagre ho på nytt, og send ho igjen.',
      en: 'It cannot be read to its end. Open it, save it anew and send it again.',
    },
  ),
  'file-encrypted': kind(
    422,
    { nb: 'Filen er låst med passord', nn: 'Fila er låst med passord', en: 'The file is locked with a password' },
    {
      nb: 'Ingen kan se etter hva som står i den. Lagre den uten passord.',
      nn: 'Ingen kan sjå etter kva som står i ho. Lagre ho utan passord.',
      en: 'Nobody can look at what it says. Save it without a password.',
    },
  ),
  'file-with-macros': kind(
    422,
    { nb: 'Filen inneholder et program', nn: 'Fila inneheld eit program', en: 'The file holds a program' },
    {
      nb: 'Makroer kan gjøre noe på maskinen til den som åpner filen. Lagre den uten, eller som PDF.',
      nn: 'Makroar kan gjere noko på maskina til den som opnar fila. Lagre ho utan, eller som PDF.',
      en: 'Macros can do things on the machine of whoever opens it. Save it without, or as PDF.',
    },
  ),
  'file-unpacks-too-large': kind(
    422,
    {
      nb: 'Filen pakker seg ut til for mye',
      nn: 'Fila pakkar seg ut til for mykje',
      en: 'The file unpacks to too much',
    },
    {
      nb: 'Lagre den som PDF, eller med mindre bilder.',
      nn: 'Lagre ho som PDF, eller med mindre bilete.',
      en: 'Save it as PDF, or with smaller pictures.',
    },
  ),
  'picture-too-large': kind(
    422,
    { nb: 'Bildet har for mange punkter', nn: 'Biletet har for mange punkt', en: 'The picture has too many pixels' },
    {
      nb: 'Høyst hundre millioner punkter. Lagre det mindre.',
      nn: 'Høgst hundre millionar punkt. Lagre det mindre.',
      en: 'At most a hundred million. Save it smaller.',
    },
  ),
  'file-too-large': kind(
    413,
    { nb: 'Filen er for stor', nn: 'Fila er for stor', en: 'The file is too large' },
    {
      nb: '«facts» sier hvor mange byte en fil kan ha. Del den, eller lagre den med mindre bilder.',
      nn: '«facts» seier kor mange byte ei fil kan ha. Del ho, eller lagre ho med mindre bilete.',
      en: '“facts” says how many bytes a file may have. Split it, or save it with smaller pictures.',
    },
  ),
  'files-too-many': kind(
    413,
    {
      nb: 'Møtet har ikke plass til flere filer',
      nn: 'Møtet har ikkje plass til fleire filer',
      en: 'The meeting has no room for more files',
    },
    {
      nb: '«facts» sier hvor mange filer og byte ett møte kan ha.',
      nn: '«facts» seier kor mange filer og byte eitt møte kan ha.',
      en: '“facts” says how many files and bytes one meeting may have.',
    },
  ),
  'file-unfit': {
    status: 409,
    title: { nb: 'Filen må byttes ut', nn: 'Fila må bytast ut', en: 'The file must be replaced' },
    explanation: {
      nb: 'Det som er funnet, kan ingen begrunnelse gjøre publiserbart: et program, en lås eller en skade. Send en annen fil.',
      nn: 'Det som er funne, kan inga grunngjeving gjere publiserbart: eit program, ein lås eller ein skade. Send ei anna fil.',
      en: 'What was found cannot be published for any reason: a program, a lock or damage. Send another file.',
    },
  },
};

export function tellProblems(book: ProblemBook): void {
  book.add(problems);
  book.tell(FileRefused, ({ fault }) => problem(fault));
}
