import type { FormalityEvent } from '../../../../src/procedure/formalities/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const formalityRulesNb: RuleWords = {};

export const formalityHappeningsNb: HappeningsOf<FormalityEvent> = {};
