import type { MendingEvent } from '../../../../src/procedure/mending/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const mendingRulesEn: RuleWords = {
  'content-told': () => 'The public can read nothing here. Only what is public can be removed.',
  'withholding-basis': () => 'Name the provision that forbids publishing this. It will be public.',
};

export const mendingHappeningsEn: HappeningsOf<MendingEvent> = {
  'content.withheld': (e) => `Content removed from the public record, under ${e.basis}.`,
};
