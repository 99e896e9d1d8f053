import type { MendingEvent } from '../../../../src/procedure/mending/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const mendingRulesNb: RuleWords = {
  'content-told': () => 'Her står det ikke noe publikum kan lese. Bare det som er offentlig, kan fjernes.',
  'withholding-basis': () => 'Skriv hvilken bestemmelse som forbyr å offentliggjøre dette. Den blir stående offentlig.',
};

export const mendingHappeningsNb: HappeningsOf<MendingEvent> = {
  'content.withheld': (e) => `Innhold fjernet fra det offentlige, jf. ${e.basis}.`,
};
