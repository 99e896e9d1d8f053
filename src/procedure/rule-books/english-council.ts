import type { GroundRule, RuleBook } from '../rule-book.js';
import { atLeast, moreThan } from '../share.js';
import { readOn } from './read-on.js';

const { byCustom } = readOn('2026-11-25');
const schedule = 'Local Government Act 1972 Sch. 12';

const excluded = (mandatory: boolean, provision: string): GroundRule => ({
  mandatory,
  remoteAllowed: false,
  needsExemption: !mandatory,
  citation: { nb: provision, nn: provision, en: provision },
});
const confidential = excluded(true, 'Local Government Act 1972 s. 100A(2)');
const exempt = excluded(false, 'Local Government Act 1972 s. 100A(4), Sch. 12A');

/**
 * A principal council in England. The provisions are named as lawyers name them; the consolidated text was not at hand,
 * so nothing here is checked, and every page says so.
 */
export const englishCouncil: RuleBook = {
  id: 'english-council',
  name: { nb: 'Engelsk kommune', nn: 'Engelsk kommune', en: 'English council' },
  language: 'en',
  sourcesIn: 'en',
  enforcement: 'enforce',
  quorum: byCustom({ share: atLeast(1, 4), counted: 'present' }, `${schedule} para. 6`),
  constitutiveQuorum: byCustom(atLeast(1, 4), `${schedule} para. 6`),
  majority: byCustom({ of: 'for-and-against', share: moreThan(1, 2), alsoOfMembers: null }, `${schedule} para. 39(1)`),
  tie: byCustom('chair-second-vote', `${schedule} para. 39(2)`),
  thresholds: byCustom({}, `${schedule} para. 39(1)`),
  blank: byCustom('elections-and-hiring', 'standing orders'),
  blankInMajority: byCustom('neutral', `${schedule} para. 39(1)`),
  blankInElections: byCustom('neutral', `${schedule} para. 39(1)`),
  abstention: byCustom('allowed', 'SI 1993/202 Sch. 2'),
  dutyToVote: byCustom(false, 'SI 1993/202 Sch. 2'),
  methods: byCustom(['acclamation', 'show-of-hands', 'roll-call', 'electronic', 'counted'], 'standing orders'),
  secret: byCustom({ lists: false, persons: false, hiring: false, matters: false }, 'standing orders'),
  remoteVotesByName: byCustom(false, 'SI 2020/392, lapsed 7 May 2021'),
  electionTie: byCustom('chair-decides', 'Local Government Act 1972 s. 4(3)'),
  seatsBy: byCustom('dhondt', 'Local Government and Housing Act 1989 ss. 15–17'),
  listsOnDemandOf: byCustom(null, 'Local Government and Housing Act 1989 ss. 15–17'),
  agreedElection: byCustom(false, 'Local Government and Housing Act 1989 ss. 15–17'),
  genderBalance: byCustom(null, 'Local Government Act 1972'),
  lateItemObjection: byCustom(
    { share: atLeast(1, 1), chairAlone: true, everybodyThere: false },
    'Local Government Act 1972 s. 100B(4)',
  ),
  meetingOnDemand: byCustom({ members: 5 }, `${schedule} para. 3(2)`),
  itemOnDemand: byCustom(null, 'standing orders'),
  noticeDays: byCustom({ ordinary: 5, constitutive: 5 }, `${schedule} para. 4(2), s. 100B`),
  councilSize: byCustom(null, 'Local Democracy, Economic Development and Construction Act 2009'),
  substitutes: byCustom(false, 'Local Government Act 1972'),
  substituteFromSameGroup: byCustom(true, 'standing orders'),
  disqualifiedBy: byCustom('member', 'Localism Act 2011 ss. 30–31'),
  exemption: byCustom(false, 'Localism Act 2011 s. 33'),
  grounds: byCustom(
    { 'duty-of-secrecy': confidential, employment: exempt, privacy: exempt, 'public-interest': exempt },
    'Local Government Act 1972 s. 100A, Sch. 12A; for executives SI 2012/2089 reg. 4',
  ),
  closingVoteInOpen: byCustom(true, 'Local Government Act 1972 s. 100A(4)'),
  closingDebate: byCustom(null, 'Local Government Act 1972 s. 100A(4)'),
  oneRemoteMakesRemote: byCustom(true, 'SI 2020/392, lapsed 7 May 2021'),
  publicComment: byCustom('outside-the-meeting', 'standing orders'),
  disruption: byCustom({ announceAfterSeconds: 30, recessMinutes: 0, goingOnByNamedVote: false }, 'standing orders'),
  writtenProcedure: byCustom(false, schedule),
  urgentRemote: byCustom(null, 'SI 2020/392, lapsed 7 May 2021'),
  speakingTime: byCustom({ speechSeconds: 0, replySeconds: 0 }, 'standing orders'),
  minutes: byCustom({ required: ['attendance', 'matters', 'decisions'], signatories: 0 }, `${schedule} paras. 40–41`),
  legalityControl: byCustom(null, 'Local Government and Housing Act 1989 s. 5'),
  citizensProposalMonths: byCustom(null, 'standing orders'),
  captionsWithinDays: byCustom(null, 'Local Government Act 1972'),
};
