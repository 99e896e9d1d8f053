import type { FormsEvent } from '../../../../src/procedure/forms/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const formsRulesNb: RuleWords = {};

export const formsHappeningsNb: HappeningsOf<FormsEvent> = {};
