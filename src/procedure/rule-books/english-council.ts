import type { GroundRule, RuleBook } from '../rule-book.js';
import { atLeast, moreThan } from '../share.js';
import { readOn } from './read-on.js';

const { inLaw, byCustom } = readOn('2026-11-25');
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
 * A principal council in England. Checked is what was read in the words of the provision: the Act's ss. 4 and 100A–100K
 * and SI 1993/202, SI 2002/715 and SI 2020/392; Schedule 12 in a copy of 2006, whose paragraphs 3, 4, 6, 39 and 40 have
 * since been changed for Wales only. What councils settle in their standing orders is not checked, and pages say so.
 */
export const englishCouncil: RuleBook = {
  id: 'english-council',
  name: { nb: 'Engelsk kommune', nn: 'Engelsk kommune', en: 'English council' },
  language: 'en',
  sourcesIn: 'en',
  enforcement: 'enforce',
  quorum: inLaw({ share: atLeast(1, 4), counted: 'present' }, `${schedule} para. 6`),
  constitutiveQuorum: inLaw(atLeast(1, 4), `${schedule} para. 6`),
  majority: inLaw({ of: 'for-and-against', share: moreThan(1, 2), alsoOfMembers: null }, `${schedule} para. 39(1)`),
  tie: inLaw('chair-second-vote', `${schedule} para. 39(2)`),
  thresholds: byCustom({}, `${schedule} para. 39(1)`),
  blank: byCustom('elections-and-hiring', 'standing orders'),
  blankInMajority: byCustom('neutral', `${schedule} para. 39(1)`),
  blankInElections: byCustom('neutral', `${schedule} para. 39(1)`),
  abstention: inLaw('allowed', 'SI 1993/202 Sch. 2 para. 1(1)'),
  dutyToVote: inLaw(false, 'SI 1993/202 Sch. 2 para. 1(1)'),
  methods: byCustom(['acclamation', 'show-of-hands', 'roll-call', 'electronic', 'counted'], 'standing orders'),
  secret: byCustom({ lists: false, persons: false, hiring: false, matters: false }, 'standing orders'),
  remoteVotesByName: byCustom(false, 'SI 2020/392, lapsed 7 May 2021'),
  // The person presiding has a casting vote besides any other; a book here knows only the chair's own vote.
  electionTie: inLaw('chair-decides', 'Local Government Act 1972 s. 4(3)'),
  hiringTie: inLaw('as-matters', `${schedule} para. 39(2)`),
  quotientTie: byCustom('most-votes', 'Local Government and Housing Act 1989 ss. 15–17'),
  seatsBy: byCustom('dhondt', 'Local Government and Housing Act 1989 ss. 15–17'),
  listsOnDemandOf: byCustom(null, 'Local Government and Housing Act 1989 ss. 15–17'),
  agreedElection: byCustom(false, 'Local Government and Housing Act 1989 ss. 15–17'),
  genderBalance: byCustom(null, 'Local Government Act 1972'),
  // The chair must hold it urgent, for reasons the minutes give. The council itself takes nothing that is not in the
  // summons, but for urgent business at the annual meeting.
  lateItemObjection: byCustom(
    { share: atLeast(1, 1), chairAlone: true, everybodyThere: false },
    'Local Government Act 1972 s. 100B(4), Sch. 12 para. 4(5)',
  ),
  meetingOnDemand: inLaw({ members: 5 }, `${schedule} para. 3(2)`),
  itemOnDemand: byCustom(null, 'standing orders'),
  // The public is told five clear days before, and sees the agenda; the summons to members needs only three.
  noticeDays: inLaw(
    { ordinary: 5, constitutive: 5 },
    'Local Government Act 1972 ss. 100A(6)(a), 100B(3), as amended by SI 2002/715; Sch. 12 para. 4(2): three',
  ),
  councilSize: byCustom(null, 'Local Democracy, Economic Development and Construction Act 2009'),
  substitutes: byCustom(false, 'Local Government Act 1972'),
  substituteFromSameGroup: byCustom(true, 'standing orders'),
  disqualifiedBy: inLaw('member', 'Localism Act 2011 s. 31(4)'),
  exemption: byCustom(false, 'Localism Act 2011 s. 33'),
  grounds: inLaw(
    { 'duty-of-secrecy': confidential, employment: exempt, privacy: exempt, 'public-interest': exempt },
    'Local Government Act 1972 s. 100A(2)–(5), Sch. 12A; for executives SI 2012/2089 reg. 4',
  ),
  closingVoteInOpen: inLaw(true, 'Local Government Act 1972 s. 100A(1), (4)'),
  closingDebate: byCustom(null, 'Local Government Act 1972 s. 100A(4)'),
  oneRemoteMakesRemote: byCustom(true, 'SI 2020/392, lapsed 7 May 2021'),
  publicComment: byCustom('outside-the-meeting', 'standing orders'),
  disruption: byCustom({ announceAfterSeconds: 30, recessMinutes: 0, goingOnByNamedVote: false }, 'standing orders'),
  writtenProcedure: inLaw(false, `${schedule} para. 39(1)`),
  urgentRemote: byCustom(null, 'SI 2020/392, lapsed 7 May 2021'),
  speakingTime: byCustom({ speechSeconds: 0, replySeconds: 0 }, 'standing orders'),
  minutes: byCustom({ required: ['attendance', 'matters', 'decisions'], signatories: 0 }, `${schedule} paras. 40–41`),
  legalityControl: byCustom(null, 'Local Government and Housing Act 1989 s. 5'),
  citizensProposalMonths: byCustom(null, 'standing orders'),
  captionsWithinDays: byCustom(null, 'Local Government Act 1972'),
};
