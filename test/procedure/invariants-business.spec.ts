import { expect, it } from '@jest/globals';
import { minutesOf } from '../../src/procedure/minutes.js';
import { council, matter } from '../support/council.js';
import { called, convened, opened } from '../support/evening.js';
import { invariant } from '../support/rules.js';
import { hold, publicly } from '../support/scenario.js';

const people = council(7);

invariant('I-34', () => {
  it('is in the public minutes, for every decision and every proposal', () => {
    const held = hold([
      convened(people, [matter('i1'), matter('i2', { kind: 'citizens-proposal', receivedOn: '2026-09-01' })]),
      opened(people),
      called('i1'),
      { type: 'decision.record', item: 'i1', text: 'Skolen bygges.', votes: [] },
    ]);
    expect(minutesOf(publicly(held), { meeting: 'x' }).business.deadlines).toEqual([
      { item: 'i1', what: 'legality-control', from: '2026-11-23', until: '2026-12-14' },
      { item: 'i2', what: 'citizens-proposal', from: '2026-09-01', until: '2027-03-01' },
    ]);
  });
});
