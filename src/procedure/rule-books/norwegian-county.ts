import type { RuleBook } from '../rule-book.js';
import { norwegianMunicipality } from './norwegian-municipality.js';
import { readOn } from './read-on.js';

const { inLaw } = readOn('2026-07-02');

/** Bodies of a Norwegian county: the same Act says nearly everything of both at once. */
export const norwegianCounty: RuleBook = {
  ...norwegianMunicipality,
  id: 'norwegian-county',
  name: { nb: 'Norsk fylkeskommune', nn: 'Norsk fylkeskommune', en: 'Norwegian county' },
  councilSize: inLaw({ odd: true, least: 19 }, 'kommuneloven § 5-5 tredje ledd'),
};
