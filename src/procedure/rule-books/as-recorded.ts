import type { Parameter, RuleBook } from '../rule-book.js';
import { atLeast, moreThan } from '../share.js';

const unknown = <T>(value: T): Parameter<T> => ({
  value,
  source: 'the source does not say',
  asOf: '2026-11-23',
  verified: false,
});

/**
 * For records made elsewhere. What was announced stands, what we compute stands beside it, and a rule that was not kept
 * becomes a finding everybody can read: nothing is refused and nothing repaired, because the meeting is over and was
 * held under rules we may not know.
 */
export const asRecorded: RuleBook = {
  id: 'as-recorded',
  name: { nb: 'Slik kilden har det', nn: 'Slik kjelda har det', en: 'As recorded' },
  language: 'en',
  sourcesIn: 'en',
  enforcement: 'note',
  quorum: unknown({ share: atLeast(1, 2), counted: 'votes-cast' }),
  constitutiveQuorum: unknown(atLeast(1, 2)),
  majority: unknown({ of: 'for-and-against', share: moreThan(1, 2), alsoOfMembers: null }),
  tie: unknown('falls'),
  thresholds: unknown({}),
  blank: unknown('allowed'),
  blankInMajority: unknown('neutral'),
  blankInElections: unknown('counted'),
  abstention: unknown('allowed'),
  dutyToVote: unknown(false),
  methods: unknown([
    'acclamation',
    'show-of-hands',
    'roll-call',
    'electronic',
    'counted',
    'secret',
    'not-counted',
    'not-recorded',
  ]),
  secret: unknown({ lists: true, persons: true, hiring: true, matters: true }),
  remoteVotesByName: unknown(false),
  electionTie: unknown('lot'),
  hiringTie: unknown('as-matters'),
  quotientTie: unknown('most-votes'),
  seatsBy: unknown('dhondt'),
  listsOnDemandOf: unknown(1),
  agreedElection: unknown(true),
  genderBalance: unknown(null),
  lateItemObjection: unknown({ share: atLeast(1, 3), chairAlone: false, everybodyThere: false }),
  meetingOnDemand: unknown(atLeast(1, 3)),
  itemOnDemand: unknown(atLeast(1, 3)),
  noticeDays: unknown({ ordinary: null, constitutive: null }),
  councilSize: unknown(null),
  substitutes: unknown(true),
  substituteFromSameGroup: unknown(false),
  disqualifiedBy: unknown('body'),
  exemption: unknown(true),
  grounds: unknown({}),
  closingVoteInOpen: unknown(false),
  closingDebate: unknown(null),
  oneRemoteMakesRemote: unknown(false),
  publicComment: unknown('outside-the-meeting'),
  disruption: unknown({ announceAfterSeconds: 0, recessMinutes: 0, goingOnByNamedVote: false }),
  writtenProcedure: unknown(true),
  urgentRemote: unknown(atLeast(1, 3)),
  speakingTime: unknown({ speechSeconds: 0, replySeconds: 0 }),
  minutes: unknown({ required: [], signatories: 0 }),
  legalityControl: unknown(null),
  citizensProposalMonths: unknown(null),
  captionsWithinDays: unknown(null),
};
