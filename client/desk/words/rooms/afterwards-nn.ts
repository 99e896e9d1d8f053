import type { AfterwardsEvent } from '../../../../src/procedure/afterwards/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const afterwardsRulesNn: RuleWords = {};

export const afterwardsHappeningsNn: HappeningsOf<AfterwardsEvent> = {};
