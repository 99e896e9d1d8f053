import type { ElectionEvent } from '../../../../src/procedure/elections/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const electionRulesEn: RuleWords = {};

export const electionHappeningsEn: HappeningsOf<ElectionEvent> = {};
