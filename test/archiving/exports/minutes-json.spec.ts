import { describe, expect, it } from '@jest/globals';
import { minutesFile, minutesJson } from '../../../src/archiving/exports/minutes-json.js';
import { minutesOf } from '../../../src/procedure/minutes.js';
import { council, factsOf, matter } from '../../support/council.js';
import { callVote, hold, publicly, type Step } from '../../support/scenario.js';

const elsewhere: Step[] = [
  {
    type: 'meeting.plan',
    facts: factsOf({
      ruleBook: 'as-recorded',
      provenance: { format: 'meeting-log/0', source: 'arkivet', externalId: 'm-1' },
    }),
    seats: 3,
  },
  { type: 'meeting.announce' },
  { type: 'roster.publish', people: council(3).people },
  { type: 'agenda.publish', items: [matter('i1', { externalId: '12' })] },
  { type: 'meeting.open' },
  { type: 'item.call', item: 'i1' },
  callVote('v1', 'i1', { method: 'roll-call', externalId: 'v-1' }),
  {
    type: 'ballots.record',
    vote: 'v1',
    ballots: [
      ['m1', 'for'],
      ['m2', 'for'],
      ['m3', 'absent'],
    ],
  },
  { type: 'vote.close', vote: 'v1' },
  { type: 'vote.declare', vote: 'v1', announced: { outcome: 'lost', text: 'Falt' } },
  callVote('v2', 'i1', { method: 'not-recorded' }),
  { type: 'vote.close', vote: 'v2' },
  { type: 'vote.declare', vote: 'v2', announced: { outcome: 'carried' } },
];
const minutes = minutesOf(publicly(hold(elsewhere)), { meeting: 'x' });

describe('minutes.json', () => {
  const file = minutesFile(minutes);

  it('sets what was announced beside what the ballots say', () => {
    const outcomes = file.items.flatMap((item) => item.votes.map(({ vote, outcome }) => [vote, outcome]));
    expect(outcomes).toEqual([
      ['v1', { announced: 'lost', announcedChosen: null, computed: 'carried', computedChosen: null, agrees: false }],
      ['v2', { announced: 'carried', announcedChosen: null, computed: null, computedChosen: null, agrees: null }],
    ]);
  });

  it('keeps the ids of the source, and where it all came from', () => {
    expect(file.items[0]).toMatchObject({ externalId: '12', votes: [{ externalId: 'v-1' }, {}] });
    expect(file.provenance).toMatchObject({ externalId: 'm-1' });
    expect(file.findings.map(({ rule }) => rule)).toContain('announced-outcome-differs-from-ballots');
  });

  it('counts, so that a reader can count again', () => {
    expect(file.totals).toMatchObject({ items: 1, motions: 0, votes: 2, votesDeclared: 2, ballots: 3, ballotsCast: 2 });
  });

  it('is the same text for the same minutes', () => {
    expect(minutesJson(minutes)).toBe(minutesJson(minutesOf(publicly(hold(elsewhere)), { meeting: 'x' })));
    expect(minutesJson(minutes).endsWith('}\n')).toBe(true);
  });
});
