import type { DocumentEvent } from '../../../../src/procedure/documents/events.js';
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
