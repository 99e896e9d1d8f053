import type { MendingEvent } from '../../../../src/procedure/mending/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const mendingRulesNb: RuleWords = {};

export const mendingHappeningsNb: HappeningsOf<MendingEvent> = {};
