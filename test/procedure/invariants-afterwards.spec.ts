import { it } from '@jest/globals';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { invariant } from '../support/rules.js';
import { because, given, voted, type Step } from '../support/scenario.js';

const people = council(7);
const ending: Step[] = [
  because({ type: 'meeting.end' }, 'items-begun'),
  { type: 'minutes.draw-up', variant: 'public' },
];
const publish = { type: 'minutes.publish' } as const;

invariant('I-23', () => {
  const decided: Step[] = [
    convened(people, [matter('i1')]),
    opened(people),
    called('i1'),
    voted('v1', 'i1', [['for', 7]]),
    declared('v1'),
  ];

  it('keeps minutes back that lack a decision, the end of a matter, or who was away', () => {
    const unwritten = because({ type: 'item.end', item: 'i1', outcome: 'decided' }, 'decision-recorded');
    given(decided, unwritten, ending)
      .when(publish)
      .isRefused('minutes-complete', { missing: ['decisions:i1'] });
    given(decided, ending)
      .when(publish)
      .isRefused('minutes-complete', { missing: ['matters:i1'] });
    given(convened(people), { type: 'meeting.open' }, ending)
      .when(publish)
      .isRefused('minutes-complete', { fields: ['attendance'] });
  });

  it('lets them go when the last of it is there', () => {
    given(
      decided,
      { type: 'decision.record', item: 'i1', text: 'Kaia restaureres.', votes: ['v1'] },
      { type: 'item.end', item: 'i1', outcome: 'decided' },
      ending,
    )
      .when(publish)
      .tells('minutes.published');
  });
});
