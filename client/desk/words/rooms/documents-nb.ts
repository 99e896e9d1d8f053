import type { FindingKind } from '../../../../src/contract/documents.js';
import type { DocumentEvent } from '../../../../src/procedure/documents/events.js';
import type { DocumentKind } from '../../../../src/procedure/vocabulary.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const documentsRulesNb: RuleWords = {
  'document-new': () => 'Det finnes alt et dokument med denne id-en i møtet.',
  'document-known': () => 'Det finnes ikke noe slikt dokument i saken, eller det er trukket.',
  'file-known': () => 'Filen er ikke lastet opp til dette møtet. Last den opp på nytt.',
  'file-new': () => 'Dette er samme fil som før. Last opp den nye.',
  'file-settled': (f) =>
    f.n('unsettled') > 0
      ? `Det er ${f.n('unsettled')} funn i filen som ingen har tatt stilling til. Svar på hvert av dem før dokumentet blir offentlig.`
      : 'Filen er ikke kontrollert ferdig. Vent noen sekunder, og prøv igjen.',
  'embargo-ahead': () => 'Sperrefristen må ligge fram i tid, og gjelder bare dokumenter som skal bli offentlige.',
  embargoed: () => 'Dokumentet har ingen sperrefrist.',
  embargo: () => 'Sperrefristen er ikke ute. Skal dokumentet likevel bli offentlig nå, si hvorfor.',
};

export const documentsHappeningsNb: HappeningsOf<DocumentEvent> = {
  'document.added': (e, s) =>
    `Dokument til ${s.item(e.item)}: ${e.document.title}${e.document.embargoUntil === undefined ? '' : ' (sperrefrist)'}.`,
  'document.replaced': (e, s) => `Ny versjon (${e.now.version}) av et dokument til ${s.item(e.item)}.`,
  'document.released': (e, s) => `Sperrefristen er ute for et dokument til ${s.item(e.item)}: ${e.document.title}.`,
  'document.withdrawn': (e, s) => `Et dokument til ${s.item(e.item)} er trukket: ${e.reason}`,
};

/** The pane of documents: sending files, what was found in them, and what they become. */
export const documentsPaneNb = {
  title: 'Dokumenter til sakene',
  waiting: 'Filer som ikke er lagt til en sak',
  choose: 'Velg filer, eller slipp dem her',
  chooseHelp: 'PDF, ODT, DOCX, PNG eller JPEG, høyst 50 MB. Filene er ikke offentlige før du legger dem til en sak.',
  tooLarge: 'Filen er større enn 50 MB.',
  stopped: 'Avbrutt. Ingenting er tatt vare på.',
  silence: 'Tjeneren svarte ikke. Prøv igjen.',
  sending: (name: string) => `Sender ${name}`,
  stopThis: (name: string) => `Avbryt ${name}`,
  forgetThis: (name: string) => `Fjern ${name} fra listen`,
  forget: 'Fjern',
  none: 'Saken har ingen dokumenter ennå.',
  restricted: 'Unntatt offentlighet',
  public: 'Offentlig',
  whenAnnounced: 'Offentlig når møtet kunngjøres',
  embargoed: (when: string) => `Sperret til ${when}`,
  withdrawn: (reason: string) => `Trukket: ${reason}`,
  version: (n: number) => `versjon ${n}`,
  release: 'Opphev sperrefristen',
  withdraw: 'Trekk',
  withdrawLead: 'Filene blir borte for publikum. At dokumentet fantes, og hvorfor det ble trukket, blir stående.',
  pages: (n: number) => (n === 1 ? '1 side' : `${n} sider`),
  page: (n: number) => `Side ${n}`,
  checking: 'Kontrolleres …',
  nothingFound: 'Ingenting funnet',
  found: (n: number) => (n === 1 ? 'Ett funn' : `${n} funn`),
  use: (item: string) => `Legg til ${item}`,
  answer: 'Hvorfor det likevel kan være offentlig',
  acknowledge: 'Kvitter ut',
  answered: (by: string, reason: string) => `Kvittert ut av ${by}: ${reason}`,
  unfit: 'Dette kan ikke publiseres. Last opp filen på nytt uten det.',
  becomes: 'Filen blir',
  anew: 'Et nytt dokument',
  nextOf: (title: string, version: number) => `Versjon ${version} av «${title}»`,
  name: 'Tittel',
  nameHelp: 'Blir offentlig. Filnavnet blir ikke det.',
  kind: 'Type',
  access: 'Innsyn',
  basis: 'Bestemmelse dokumentet er unntatt etter',
  embargo: 'Sperrefrist',
  embargoHelp: 'Ingen utenfor får vite om dokumentet før dette tidspunktet.',
  whatIsNew: 'Hva som er nytt',
  whatIsNewHelp: 'Vises ikke i dokumentlisten, men står offentlig i loggen. Den forrige versjonen blir liggende.',
  add: 'Legg til saken',
  replace: 'Erstatt',
  open: 'Dokumenter',
  step: 'Dokumenter',
  stepDone: (n: number, items: number, all: number) =>
    `${n === 1 ? '1 dokument' : `${n} dokumenter`} i ${items} av ${all} saker`,
  stepNone: 'Ingen dokumenter er lagt til sakene',
  kinds: {
    report: 'Saksframlegg',
    attachment: 'Vedlegg',
    motion: 'Forslag',
    presentation: 'Presentasjon',
    other: 'Annet',
  } satisfies Record<DocumentKind, string>,
  findings: {
    'national-id': (n: number) => (n === 1 ? 'Et fødselsnummer eller D-nummer' : `${n} fødselsnumre eller D-numre`),
    'covered-text': (_n: number) => 'Tekst under en sladd eller annen dekkende figur. Den kan fortsatt kopieres ut.',
    'hidden-text': (_n: number) => 'Tekst som ikke synes, men kan leses av maskiner',
    comments: (n: number) => (n === 1 ? 'En kommentar eller markering' : `${n} kommentarer eller markeringer`),
    'tracked-changes': (n: number) => (n === 1 ? 'En sporet endring' : `${n} sporede endringer`),
    layers: (n: number) => (n === 1 ? 'Et lag som kan slås av og på' : `${n} lag som kan slås av og på`),
    author: (n: number): string =>
      n === 1 ? 'Navn på forfatteren i filens egenskaper' : 'Navn på forfattere i filens egenskaper',
    'place-taken': (_n: number) => 'Stedet bildet er tatt',
    'embedded-files': (n: number) => (n === 1 ? 'En fil inni filen' : `${n} filer inni filen`),
    'no-text': (_n: number) =>
      'Ingen tekst, bare bilder. Innholdet er ikke kontrollert, og skjermlesere kan ikke lese det.',
    unchecked: (_n: number) => 'Filen kunne ikke kontrolleres ferdig innen tiden.',
    script: (_n: number) => 'Et program (JavaScript)',
    launch: (_n: number) => 'En handling som starter et program',
    'form-program': (_n: number) => 'Et skjema med program (XFA)',
    encrypted: (_n: number) => 'Filen er låst med passord',
    broken: (_n: number) => 'Filen er skadet og kan ikke leses',
  } satisfies Record<FindingKind, (n: number) => string>,
};
