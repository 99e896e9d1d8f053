import type { DocumentEvent } from '../../../../src/procedure/documents/events.js';
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
