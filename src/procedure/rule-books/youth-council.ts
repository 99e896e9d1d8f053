import type { RuleBook } from '../rule-book.js';
import { norwegianMunicipality } from './norwegian-municipality.js';
import { readOn } from './read-on.js';

const { inLaw } = readOn('2026-07-02');

/**
 * A Norwegian youth council, or whatever body speaks for the young: an advisory body under kommuneloven § 5-12 to which
 * the rules for elected bodies apply (§ 5-2 third subsection), except that its leader may be elected in secret.
 */
export const youthCouncil: RuleBook = {
  ...norwegianMunicipality,
  id: 'youth-council',
  name: { nb: 'Ungdomsråd', nn: 'Ungdomsråd', en: 'Norwegian youth council' },
  secret: inLaw({ lists: true, persons: true, hiring: false, matters: false }, 'kommuneloven §§ 5-12 sjette ledd, 7-5'),
  thresholds: inLaw({}, 'kommuneloven §§ 7-12, 10-1, 10-7: bare kommunestyret'),
  councilSize: inLaw(null, 'kommuneloven § 5-12 sier det ikke'),
};
