import type { RuleBook } from '../rule-book.js';
import { atLeast, moreThan } from '../share.js';
import { norwegianMunicipality } from './norwegian-municipality.js';
import { readOn } from './read-on.js';

const { inLaw, byCustom } = readOn('2026-07-02');

/**
 * The board of a municipal or county enterprise (kommunalt foretak). Of the rules on how bodies work it has only
 * kommuneloven §§ 11-3 second and third subsections, 11-4 to 11-7, 11-10 and 11-11 (§ 11-1 second subsection); how it
 * meets and decides stands in § 9-9. The rest is as for elected bodies (§ 5-2 third subsection).
 */
export const norwegianEnterpriseBoard: RuleBook = {
  ...norwegianMunicipality,
  id: 'norwegian-enterprise-board',
  name: { nb: 'Styret i et kommunalt foretak', nn: 'Styret i eit kommunalt føretak', en: 'Norwegian enterprise board' },
  quorum: inLaw({ share: atLeast(1, 2), counted: 'present' }, 'kommuneloven § 9-9 tredje ledd'),
  constitutiveQuorum: inLaw(atLeast(1, 2), 'kommuneloven § 9-9 tredje ledd'),
  majority: inLaw(
    { of: 'for-and-against', share: moreThan(1, 2), alsoOfMembers: moreThan(1, 3) },
    'kommuneloven § 9-9 femte ledd',
  ),
  tie: inLaw('chair-decides', 'kommuneloven § 9-9 femte ledd'),
  thresholds: inLaw({}, 'kommuneloven § 9-9; vedtektene kan si noe annet'),
  electionTie: inLaw('chair-decides', 'kommuneloven § 9-9 femte ledd, som ikke gjør unntak for valg'),
  hiringTie: inLaw('as-matters', 'kommuneloven § 9-9 femte ledd'),
  listsOnDemandOf: inLaw(null, 'kommuneloven § 9-5: kommunestyret velger'),
  agreedElection: inLaw(false, 'kommuneloven § 9-5: kommunestyret velger'),
  genderBalance: byCustom(null, 'styret velger selv ingen medlemmer'),
  lateItemObjection: inLaw(
    { share: moreThan(0, 1), chairAlone: true, everybodyThere: true },
    'kommuneloven § 9-9 sjette ledd',
  ),
  meetingOnDemand: inLaw({ members: 1 }, 'kommuneloven § 9-9 første ledd'),
  itemOnDemand: inLaw(null, 'kommuneloven § 9-9 første ledd: ett medlem kan kreve møte, ikke sak'),
  noticeDays: inLaw({ ordinary: null, constitutive: null }, 'kommuneloven § 9-9 andre ledd: rimelig varsel'),
  councilSize: inLaw({ odd: false, least: 3 }, 'kommuneloven § 9-5 første ledd'),
  writtenProcedure: inLaw(false, 'kommuneloven § 11-1 andre ledd, jf. § 11-8'),
  urgentRemote: inLaw(null, 'kommuneloven § 11-1 andre ledd, jf. § 11-8'),
  minutes: inLaw(
    { required: norwegianMunicipality.minutes.value.required, signatories: 'everybody-there' },
    'kommuneloven §§ 9-9 sjuende ledd, 11-4',
  ),
  citizensProposalMonths: inLaw(null, 'kommuneloven § 12-1: kommunestyret selv'),
};
