import type { Parameter, RuleBook } from '../rule-book.js';

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
  enforcement: 'note',
  quorum: unknown('half'),
  majority: unknown('more-for-than-against'),
  tie: unknown('falls'),
  blank: unknown('allowed'),
  blankInMajority: unknown('neutral'),
  dutyToVote: unknown(false),
  lateItemObjection: unknown({ share: 'third', chairAlone: false }),
  grounds: unknown({}),
  closingVoteInOpen: unknown(false),
  oneRemoteMakesRemote: unknown(false),
  substituteFromSameGroup: unknown(false),
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
  speakingTime: unknown({ speechSeconds: 0, replySeconds: 0 }),
};
