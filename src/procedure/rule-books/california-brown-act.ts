import type { GroundRule, RuleBook } from '../rule-book.js';
import { atLeast, moreThan } from '../share.js';
import { readOn } from './read-on.js';

const { inLaw, byCustom } = readOn('2026-11-25');
const code = (section: string) => `California Government Code § ${section}`;

const closedSession = (section: string): GroundRule => ({
  mandatory: false,
  remoteAllowed: true,
  needsExemption: false,
  citation: { nb: code(section), nn: code(section), en: code(section) },
});

/**
 * A city council or another legislative body of a local agency in California, under the Ralph M. Brown Act. Only what was
 * read in the sections themselves is marked as checked. The text of SB 707 (2025) was not at hand, so sections it changes
 * (54953.4, 54954.2(b), 54956) are unchecked where they were read in older copies only.
 */
export const californiaBrownAct: RuleBook = {
  id: 'california-brown-act',
  name: { nb: 'Kommune i California', nn: 'Kommune i California', en: 'Local agency in California (Brown Act)' },
  language: 'en',
  sourcesIn: 'en',
  enforcement: 'enforce',
  quorum: inLaw({ share: moreThan(1, 2), counted: 'present' }, code('36810')),
  constitutiveQuorum: inLaw(moreThan(1, 2), code('36810')),
  majority: byCustom({ of: 'for-and-against', share: moreThan(1, 2), alsoOfMembers: null }, code('54952.6')),
  tie: byCustom('falls', code('54952.6')),
  thresholds: byCustom({}, code('54954.2(b)')),
  blank: byCustom('elections-and-hiring', code('54953(c)')),
  blankInMajority: byCustom('neutral', code('54952.6')),
  blankInElections: byCustom('neutral', code('54952.6')),
  abstention: inLaw('allowed', code('54953(c)(2)')),
  dutyToVote: byCustom(false, code('54953(c)(2)')),
  methods: byCustom(['acclamation', 'show-of-hands', 'roll-call', 'electronic'], code('54953(c)(2)')),
  secret: inLaw({ lists: false, persons: false, hiring: false, matters: false }, code('54953(c)(1)')),
  remoteVotesByName: inLaw(true, code('54953(b)(2)')),
  electionTie: byCustom('lot', code('54952.6')),
  hiringTie: byCustom('as-matters', code('54952.6')),
  quotientTie: byCustom('most-votes', code('54952.6')),
  seatsBy: byCustom('dhondt', code('54952.6')),
  listsOnDemandOf: byCustom(null, code('54952.6')),
  agreedElection: byCustom(false, code('54952.6')),
  genderBalance: byCustom(null, code('54952.6')),
  // Two thirds of those present must find that the matter cannot wait; where fewer than two thirds are, all of them.
  lateItemObjection: byCustom(
    { share: moreThan(1, 3), chairAlone: false, everybodyThere: false, allAgreeBelow: atLeast(2, 3) },
    code('54954.2(b)(2)'),
  ),
  meetingOnDemand: byCustom(moreThan(1, 2), code('54956(a)')),
  itemOnDemand: byCustom(null, code('54954.2')),
  noticeDays: inLaw({ ordinary: 3, constitutive: 3 }, code('54954.2(a)')),
  councilSize: byCustom(null, code('34870')),
  substitutes: byCustom(false, code('36801')),
  substituteFromSameGroup: byCustom(false, code('36801')),
  disqualifiedBy: inLaw('member', code('87105(a)')),
  exemption: byCustom(false, code('87105')),
  grounds: byCustom(
    {
      employment: closedSession('54957(b)'),
      privacy: closedSession('54957(b)'),
      'public-interest': closedSession('54956.8–54957.6'),
    },
    code('54956.7–54957.10'),
  ),
  // No vote is asked for: the items are disclosed in open meeting before the session, and what was done after it.
  closingVoteInOpen: inLaw(false, code('54957.7(a)')),
  closingDebate: byCustom(null, code('54957.7')),
  oneRemoteMakesRemote: byCustom(false, code('54953(b)')),
  publicComment: inLaw('mandatory', code('54954.3(a)')),
  disruption: byCustom(
    { announceAfterSeconds: 0, recessMinutes: 60, goingOnByNamedVote: true },
    code('54953.4 (SB 707)'),
  ),
  writtenProcedure: byCustom(false, code('54953')),
  urgentRemote: byCustom(null, code('54956.5')),
  speakingTime: byCustom({ speechSeconds: 0, replySeconds: 0 }, code('54954.3(b)')),
  minutes: byCustom(
    { required: ['attendance', 'matters', 'decisions', 'vote-results'], signatories: 0 },
    code('40801'),
  ),
  legalityControl: byCustom(null, code('54960–54960.1')),
  citizensProposalMonths: byCustom(null, code('54954.3')),
  captionsWithinDays: byCustom(null, code('54953')),
};
