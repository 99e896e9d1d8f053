import type { ElectionEvent } from '../../../../src/procedure/elections/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const electionRulesNn: RuleWords = {};

export const electionHappeningsNn: HappeningsOf<ElectionEvent> = {};
