import { expect, it } from '@jest/globals';
import { decide } from '../../src/procedure/decide.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { council, matter } from '../support/council.js';
import { called, convened, opened } from '../support/evening.js';
import { invariant } from '../support/rules.js';
import { hold, publicly, type Step } from '../support/scenario.js';

const people = council(7);

invariant('I-33', () => {
  const notice = {
    meeting: 'fjordvik-fsk-2026-11-12',
    item: 'i7',
    body: 'Formannskapet',
    number: 'PS 7/26',
    title: 'Raset',
  };
  const reported: Step = {
    type: 'urgent-decision.report',
    item: 'i1',
    text: 'Formannskapet sikret veien etter raset.',
    madeBy: 'Formannskapet',
    decidedIn: { meeting: 'fjordvik-fsk-2026-11-12', item: 'i7' },
  };
  const rulesAgainstEnding = (...steps: Step[]) => {
    const { meeting, at } = hold([
      convened(people),
      opened(people),
      ...steps,
      { type: 'item.end', item: 'i1', outcome: 'noted' },
    ]);
    const decision = decide({ type: 'meeting.end' }, meeting, at, undefined, { owed: [notice] });
    return 'refusals' in decision ? decision.refusals.map(({ rule }) => rule) : [];
  };

  it('keeps the meeting from ending unless the notice was given, or somebody says why not', () => {
    expect(rulesAgainstEnding(called('i1'))).toEqual(['notice-owed']);
    expect(rulesAgainstEnding(called('i1'), reported)).toEqual([]);
  });
});

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
