import type { BusinessEvent } from '../../../../src/procedure/business/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const businessRulesNb: RuleWords = {};

export const businessHappeningsNb: HappeningsOf<BusinessEvent> = {};
