import type { RuleBook } from '../rule-book.js';
import { atLeast, moreThan } from '../share.js';
import { readOn } from './read-on.js';

const { inLaw, byCustom } = readOn('2026-07-02');

/** Bodies of a Norwegian municipality under kommuneloven (LOV-2018-06-22-83), chapters 5, 7, 8, 11, 12 and 27. */
export const norwegianMunicipality: RuleBook = {
  id: 'norwegian-municipality',
  name: { nb: 'Norsk kommune', nn: 'Norsk kommune', en: 'Norwegian municipality' },
  language: 'nb',
  sourcesIn: 'nb',
  enforcement: 'enforce',
  quorum: inLaw({ share: atLeast(1, 2), counted: 'votes-cast' }, 'kommuneloven § 11-9 første ledd'),
  constitutiveQuorum: inLaw(atLeast(2, 3), 'kommuneloven § 7-1'),
  majority: inLaw(
    { of: 'for-and-against', share: moreThan(1, 2), alsoOfMembers: null },
    'kommuneloven § 11-9 andre ledd',
  ),
  tie: inLaw('chair-decides', 'kommuneloven § 11-9 andre ledd'),
  thresholds: inLaw(
    {
      'suspend-mayor': { share: atLeast(2, 3), of: 'cast', source: 'kommuneloven § 7-12 andre ledd' },
      'remove-mayor': { share: atLeast(9, 10), of: 'cast', source: 'kommuneloven § 7-12 fjerde ledd' },
      'introduce-parliamentarism': { share: atLeast(2, 3), of: 'cast', source: 'kommuneloven § 10-1' },
      'no-confidence-same-day': { share: atLeast(2, 3), of: 'attending', source: 'kommuneloven § 10-7' },
      'document-access': {
        share: moreThan(1, 2),
        of: 'cast',
        votesEnough: 3,
        orMajority: true,
        source: 'kommuneloven § 11-13 tredje ledd',
      },
      'agreed-election': { share: atLeast(1, 1), of: 'cast', source: 'kommuneloven § 7-7' },
      'polling-hours': { share: atLeast(1, 3), of: 'members', source: 'valgloven § 9-1 femte ledd' },
    },
    'kommuneloven §§ 7-12, 10-1, 10-7, 11-13, valgloven § 9-1',
  ),
  blank: inLaw('elections-and-hiring', 'kommuneloven § 8-1 tredje ledd'),
  blankInMajority: byCustom('neutral', 'kommuneloven § 11-9 andre ledd sier det ikke'),
  blankInElections: byCustom('counted', 'kommuneloven § 7-8 sier det ikke'),
  abstention: inLaw('forbidden', 'kommuneloven § 8-1 tredje ledd'),
  dutyToVote: inLaw(true, 'kommuneloven § 8-1 tredje ledd'),
  methods: byCustom(
    ['acclamation', 'show-of-hands', 'roll-call', 'electronic', 'counted', 'secret'],
    'sedvane og reglement; skriftlig bare der loven tillater det (kommuneloven §§ 7-5, 7-8)',
  ),
  secret: inLaw({ lists: true, persons: false, hiring: false, matters: false }, 'kommuneloven §§ 7-5, 7-8'),
  remoteVotesByName: byCustom(false, 'kommuneloven § 11-7 sier det ikke'),
  electionTie: inLaw('lot', 'kommuneloven §§ 7-6, 7-8'),
  hiringTie: inLaw('as-matters', 'kommuneloven § 11-9 andre ledd'),
  quotientTie: inLaw('most-votes', 'kommuneloven § 7-6'),
  seatsBy: inLaw('dhondt', 'kommuneloven § 7-6'),
  listsOnDemandOf: inLaw(1, 'kommuneloven § 7-4'),
  agreedElection: inLaw(true, 'kommuneloven § 7-7'),
  genderBalance: inLaw(atLeast(2, 5), 'kommuneloven §§ 7-5 til 7-7'),
  lateItemObjection: inLaw(
    { share: atLeast(1, 3), chairAlone: true, everybodyThere: false },
    'kommuneloven § 11-3 femte ledd',
  ),
  meetingOnDemand: inLaw(atLeast(1, 3), 'kommuneloven § 11-2 andre ledd bokstav c'),
  itemOnDemand: inLaw(atLeast(1, 3), 'kommuneloven § 11-3 første ledd'),
  noticeDays: inLaw({ ordinary: null, constitutive: 14 }, 'kommuneloven §§ 7-1, 11-3'),
  councilSize: inLaw({ odd: true, least: 11 }, 'kommuneloven § 5-5'),
  substitutes: inLaw(true, 'kommuneloven § 7-10'),
  substituteFromSameGroup: inLaw(true, 'kommuneloven § 7-10'),
  disqualifiedBy: inLaw('body', 'kommuneloven § 11-10, forvaltningsloven § 8'),
  exemption: inLaw(true, 'kommuneloven § 11-11'),
  grounds: inLaw(
    {
      employment: {
        mandatory: true,
        remoteAllowed: false,
        needsExemption: false,
        citation: {
          nb: 'kommuneloven § 11-5 andre ledd første punktum',
          nn: 'kommunelova § 11-5 andre ledd første punktum',
          en: 'Local Government Act § 11-5 second subsection first sentence',
        },
      },
      'duty-of-secrecy': {
        mandatory: true,
        remoteAllowed: false,
        needsExemption: false,
        citation: {
          nb: 'kommuneloven § 11-5 andre ledd andre punktum',
          nn: 'kommunelova § 11-5 andre ledd andre punktum',
          en: 'Local Government Act § 11-5 second subsection second sentence',
        },
      },
      privacy: {
        mandatory: false,
        remoteAllowed: true,
        needsExemption: false,
        citation: {
          nb: 'kommuneloven § 11-5 tredje ledd bokstav a',
          nn: 'kommunelova § 11-5 tredje ledd bokstav a',
          en: 'Local Government Act § 11-5 third subsection (a)',
        },
      },
      'public-interest': {
        mandatory: false,
        remoteAllowed: true,
        needsExemption: true,
        citation: {
          nb: 'kommuneloven § 11-5 tredje ledd bokstav b',
          nn: 'kommunelova § 11-5 tredje ledd bokstav b',
          en: 'Local Government Act § 11-5 third subsection (b)',
        },
      },
    },
    'kommuneloven § 11-5 andre og tredje ledd, § 11-7 tredje ledd',
  ),
  closingVoteInOpen: inLaw(true, 'kommuneloven § 11-5 femte ledd'),
  closingDebate: inLaw(
    {
      nb: 'kommuneloven § 11-5 femte ledd',
      nn: 'kommunelova § 11-5 femte ledd',
      en: 'Local Government Act § 11-5 fifth subsection',
    },
    'kommuneloven § 11-5 femte ledd',
  ),
  oneRemoteMakesRemote: inLaw(true, 'kommuneloven § 11-7, Kommunaldepartementet 1. september 2020'),
  publicComment: inLaw('outside-the-meeting', 'kommuneloven § 8-1 første og andre ledd'),
  disruption: byCustom(
    { announceAfterSeconds: 30, recessMinutes: 0, goingOnByNamedVote: false },
    'loven sier det ikke; husets egen regel',
  ),
  writtenProcedure: inLaw(true, 'kommuneloven § 11-8 andre og fjerde ledd'),
  urgentRemote: inLaw(atLeast(1, 3), 'kommuneloven § 11-8'),
  speakingTime: byCustom({ speechSeconds: 0, replySeconds: 0 }, 'organets eget reglement'),
  minutes: inLaw(
    {
      required: [
        'place',
        'time',
        'attendance',
        'absence',
        'matters',
        'decisions',
        'vote-results',
        'party-votes',
        'closing-basis',
        'disqualification-basis',
        'exemption-basis',
      ],
      signatories: 2,
    },
    'kommuneloven § 11-4; underskrift etter reglement',
  ),
  legalityControl: inLaw({ demanders: 3, weeks: 3 }, 'kommuneloven § 27-1'),
  citizensProposalMonths: inLaw(6, 'kommuneloven § 12-1'),
  captionsWithinDays: byCustom(
    14,
    'FOR-2013-06-21-732 § 4c bokstav b unntar direktesendinger; fjorten dager etter Tilsynet for universell utforming av ikt',
  ),
};
