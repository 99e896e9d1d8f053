import type { FormsEvent } from '../../../../src/procedure/forms/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const formsRulesNn: RuleWords = {};

export const formsHappeningsNn: HappeningsOf<FormsEvent> = {};
