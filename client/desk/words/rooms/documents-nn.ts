import type { FindingKind } from '../../../../src/contract/documents.js';
import type { DocumentEvent } from '../../../../src/procedure/documents/events.js';
import type { DocumentKind } from '../../../../src/procedure/vocabulary.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const documentsRulesNn: RuleWords = {
  'document-new': () => 'Det finst alt eit dokument med denne id-en i møtet.',
  'document-known': () => 'Det finst ikkje noko slikt dokument i saka, eller det er trekt.',
  'file-known': () => 'Fila er ikkje lasta opp til dette møtet. Last ho opp på nytt.',
  'file-new': () => 'Dette er same fila som før. Last opp den nye.',
  'file-settled': (f) =>
    f.n('unsettled') > 0
      ? `Det er ${f.n('unsettled')} funn i fila som ingen har teke stilling til. Svar på kvart av dei før dokumentet vert offentleg.`
      : 'Fila er ikkje kontrollert ferdig. Vent nokre sekund, og prøv igjen.',
  'embargo-ahead': () => 'Sperrefristen må liggje fram i tid, og gjeld berre dokument som skal verte offentlege.',
  embargoed: () => 'Dokumentet har ingen sperrefrist.',
  embargo: () => 'Sperrefristen er ikkje ute. Skal dokumentet likevel verte offentleg no, sei kvifor.',
};

export const documentsHappeningsNn: HappeningsOf<DocumentEvent> = {
  'document.added': (e, s) =>
    `Dokument til ${s.item(e.item)}: ${e.document.title}${e.document.embargoUntil === undefined ? '' : ' (sperrefrist)'}.`,
  'document.replaced': (e, s) => `Ny versjon (${e.now.version}) av eit dokument til ${s.item(e.item)}.`,
  'document.released': (e, s) => `Sperrefristen er ute for eit dokument til ${s.item(e.item)}: ${e.document.title}.`,
  'document.withdrawn': (e, s) => `Eit dokument til ${s.item(e.item)} er trekt: ${e.reason}`,
};

/** The pane of documents: sending files, what was found in them, and what they become. */
export const documentsPaneNn = {
  title: 'Dokument til sakene',
  waiting: 'Filer som ikkje er lagde til ei sak',
  choose: 'Vel filer, eller slepp dei her',
  chooseHelp: 'PDF, ODT, DOCX, PNG eller JPEG, høgst 50 MB. Filene er ikkje offentlege før du legg dei til ei sak.',
  tooLarge: 'Fila er større enn 50 MB.',
  stopped: 'Avbrote. Ingenting er teke vare på.',
  silence: 'Tenaren svara ikkje. Prøv igjen.',
  sending: (name: string) => `Sender ${name}`,
  stopThis: (name: string) => `Avbryt ${name}`,
  forgetThis: (name: string) => `Fjern ${name} frå lista`,
  forget: 'Fjern',
  none: 'Saka har ingen dokument enno.',
  restricted: 'Unnateke offentlegheit',
  public: 'Offentleg',
  whenAnnounced: 'Offentleg når møtet vert kunngjort',
  embargoed: (when: string) => `Sperra til ${when}`,
  withdrawn: (reason: string) => `Trekt: ${reason}`,
  version: (n: number) => `versjon ${n}`,
  release: 'Opphev sperrefristen',
  withdraw: 'Trekk',
  withdrawLead: 'Filene vert borte for publikum. At dokumentet fanst, og kvifor det vart trekt, vert ståande.',
  pages: (n: number) => (n === 1 ? '1 side' : `${n} sider`),
  page: (n: number) => `Side ${n}`,
  checking: 'Vert kontrollert …',
  nothingFound: 'Ingenting funne',
  found: (n: number) => (n === 1 ? 'Eitt funn' : `${n} funn`),
  use: (item: string) => `Legg til ${item}`,
  answer: 'Kvifor det likevel kan vere offentleg',
  acknowledge: 'Kvitter ut',
  answered: (by: string, reason: string) => `Kvittert ut av ${by}: ${reason}`,
  unfit: 'Dette kan ikkje publiserast. Last opp fila på nytt utan det.',
  becomes: 'Fila vert',
  anew: 'Eit nytt dokument',
  nextOf: (title: string, version: number) => `Versjon ${version} av «${title}»`,
  name: 'Tittel',
  nameHelp: 'Vert offentleg. Filnamnet vert ikkje det.',
  kind: 'Type',
  access: 'Innsyn',
  basis: 'Føresegn dokumentet er unnateke etter',
  embargo: 'Sperrefrist',
  embargoHelp: 'Ingen utanfor får vite om dokumentet før dette tidspunktet.',
  whatIsNew: 'Kva som er nytt',
  whatIsNewHelp: 'Står ikkje i dokumentlista, men offentleg i loggen. Den førre versjonen vert liggjande.',
  add: 'Legg til saka',
  replace: 'Erstatt',
  open: 'Dokument',
  step: 'Dokument',
  stepDone: (n: number, items: number, all: number) =>
    `${n === 1 ? '1 dokument' : `${n} dokument`} i ${items} av ${all} saker`,
  stepNone: 'Ingen dokument er lagde til sakene',
  kinds: {
    report: 'Saksframlegg',
    attachment: 'Vedlegg',
    motion: 'Framlegg',
    presentation: 'Presentasjon',
    other: 'Anna',
  } satisfies Record<DocumentKind, string>,
  findings: {
    'national-id': (n: number) => (n === 1 ? 'Eit fødselsnummer eller D-nummer' : `${n} fødselsnummer eller D-nummer`),
    'covered-text': (_n: number) =>
      'Tekst under ei sladding eller ein annan dekkjande figur. Han kan framleis kopierast ut.',
    'hidden-text': (_n: number) => 'Tekst som ikkje synest, men kan lesast av maskiner',
    comments: (n: number) => (n === 1 ? 'Ein kommentar eller ei markering' : `${n} kommentarar eller markeringar`),
    'tracked-changes': (n: number) => (n === 1 ? 'Ei spora endring' : `${n} spora endringar`),
    layers: (n: number) => (n === 1 ? 'Eit lag som kan slåast av og på' : `${n} lag som kan slåast av og på`),
    author: (n: number): string =>
      n === 1 ? 'Namn på forfattaren i eigenskapane til fila' : 'Namn på forfattarar i eigenskapane til fila',
    'place-taken': (_n: number) => 'Staden biletet er teke',
    'embedded-files': (n: number) => (n === 1 ? 'Ei fil inni fila' : `${n} filer inni fila`),
    'no-text': (_n: number) =>
      'Ingen tekst, berre bilete. Innhaldet er ikkje kontrollert, og skjermlesarar kan ikkje lese det.',
    unchecked: (_n: number) => 'Fila kunne ikkje kontrollerast ferdig innan tida.',
    script: (_n: number) => 'Eit program (JavaScript)',
    launch: (_n: number) => 'Ei handling som startar eit program',
    'form-program': (_n: number) => 'Eit skjema med program (XFA)',
    encrypted: (_n: number) => 'Fila er låst med passord',
    broken: (_n: number) => 'Fila er skadd og kan ikkje lesast',
  } satisfies Record<FindingKind, (n: number) => string>,
};
