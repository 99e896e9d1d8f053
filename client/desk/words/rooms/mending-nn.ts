import type { MendingEvent } from '../../../../src/procedure/mending/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const mendingRulesNn: RuleWords = {
  'content-told': () => 'Her står det ikkje noko publikum kan lese. Berre det som er offentleg, kan fjernast.',
  'withholding-basis': () => 'Skriv kva føresegn som forbyr å offentleggjere dette. Ho blir ståande offentleg.',
};

export const mendingHappeningsNn: HappeningsOf<MendingEvent> = {
  'content.withheld': (e) => `Innhald fjerna frå det offentlege, jf. ${e.basis}.`,
};
