import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { callVote, given, hold, voted } from '../support/scenario.js';
import { invariant } from '../support/rules.js';

invariant('I-31', () => {
  const seed = 31;

  it(`in new councils of every size, with anybody there (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 77 }), fc.nat(77), (seats, some) => {
        const present = Math.max(1, some % (seats + 1));
        const people = council(seats);
        const evening = [
          convened(people, [matter('i1')], { kind: 'constitutive' }),
          opened(people, present),
          called('i1'),
        ];
        // By hand, in other words than the procedure's: three times those there against twice the seats.
        if (present * 3 < seats * 2) {
          given(evening).when(callVote('v1', 'i1')).isRefused('constitutive-quorum', { attending: present });
          return;
        }
        const held = hold([evening, voted('v1', 'i1', [['for', present]]), declared('v1')]);
        expect(held.meeting.votes['v1']?.result?.outcome).toBe('carried');
      }),
      { seed, numRuns: 60 },
    );
  });
});
