import type { RuleBook, RuleBookId } from '../rule-book.js';
import { asRecorded } from './as-recorded.js';
import { californiaBrownAct } from './california-brown-act.js';
import { englishCouncil } from './english-council.js';
import { norwegianCounty } from './norwegian-county.js';
import { norwegianEnterpriseBoard } from './norwegian-enterprise-board.js';
import { norwegianMunicipality } from './norwegian-municipality.js';
import { swedishMunicipality } from './swedish-municipality.js';
import { youthCouncil } from './youth-council.js';

const ruleBooks: Record<RuleBookId, RuleBook> = {
  'norwegian-municipality': norwegianMunicipality,
  'norwegian-county': norwegianCounty,
  'norwegian-enterprise-board': norwegianEnterpriseBoard,
  'youth-council': youthCouncil,
  'swedish-municipality': swedishMunicipality,
  'english-council': englishCouncil,
  'california-brown-act': californiaBrownAct,
  'as-recorded': asRecorded,
};

/** The rule book a meeting is held under. A meeting not yet planned has none, so it is held to the strictest. */
export const ruleBookOf = (id: RuleBookId | undefined): RuleBook => ruleBooks[id ?? 'norwegian-municipality'];
