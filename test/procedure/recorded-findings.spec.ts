import { describe, expect, it } from '@jest/globals';
import type { Announced } from '../../src/procedure/results.js';
import type { Facts } from '../../src/procedure/rule-book.js';
import { anomalies, type Anomaly } from '../../src/procedure/rules/recorded-findings.js';
import type { Ballot } from '../../src/procedure/vocabulary.js';
import { council, factsOf, matter } from '../support/council.js';
import { callVote, hold, type Step } from '../support/scenario.js';

/** A meeting of five that somebody else wrote down: the first four are on the attendance list, the fourth as absent. */
const elsewhere = (): Step[] => [
  { type: 'meeting.plan', facts: factsOf({ ruleBook: 'as-recorded' }), seats: 5 },
  { type: 'meeting.announce' },
  { type: 'roster.publish', people: council(5).people },
  { type: 'agenda.publish', items: [matter('i1')] },
  { type: 'meeting.open', chair: 'm1' },
];
const list: Step = {
  type: 'roll.call',
  entries: [
    { person: 'm1', status: 'present' },
    { person: 'm2', status: 'present' },
    { person: 'm3', status: 'present' },
    { person: 'm4', status: 'absent' },
  ],
};

/** Everything the record then says against itself. */
function findings(ballots: Ballot[], announced: Announced, before: Step[] = [list], native?: string): unknown[] {
  const tie = native === undefined ? {} : { nativeRule: { tie: native } };
  const { meeting } = hold([
    elsewhere(),
    before,
    { type: 'item.call', item: 'i1' },
    callVote('v1', 'i1', { method: 'roll-call', ...tie }),
    { type: 'ballots.record', vote: 'v1', ballots },
    { type: 'vote.close', vote: 'v1' },
    { type: 'vote.declare', vote: 'v1', announced },
  ]);
  const kinds: readonly string[] = anomalies;
  return meeting.findings
    .filter(({ rule }) => kinds.includes(rule))
    .map(({ rule, facts, person, vote }) => ({ rule, facts, ...(person && { person }), ...(vote && { vote }) }));
}

const found = (rule: Anomaly, facts: Facts, person?: string) => ({
  rule,
  facts,
  ...(person && { person }),
  vote: 'v1',
});
const carried: Announced = { outcome: 'carried' };
const three: Ballot[] = [
  ['m1', 'for'],
  ['m2', 'for'],
  ['m3', 'against'],
];

describe('What a record made elsewhere says against itself', () => {
  it('is nothing where list, ballots and announcement agree', () => {
    expect(findings(three, { outcome: 'carried', counts: { for: 2, against: 1, absent: 0 } })).toEqual([]);
  });

  it('announced-outcome-differs-from-ballots', () => {
    expect(findings(three, { outcome: 'lost' })).toEqual([
      found('announced-outcome-differs-from-ballots', { announced: 'lost', recomputed: 'carried' }),
    ]);
  });

  it('is silent on the outcome where nothing was counted', () => {
    expect(findings([], { outcome: 'lost' })).toEqual([]);
  });

  it('is silent on a tie that the source’s own rules let fall', () => {
    const tie: Ballot[] = [
      ['m1', 'for'],
      ['m2', 'against'],
    ];
    expect(findings(tie, { outcome: 'lost' }, [list], 'rejects')).toEqual([]);
  });

  it('announced-count-differs-from-ballots', () => {
    expect(findings(three, { outcome: 'carried', counts: { for: 11 } })).toEqual([
      found('announced-count-differs-from-ballots', {
        announced: ['for 11', 'against 0'],
        counted: ['for 2', 'against 1'],
      }),
    ]);
  });

  it('two-ballots-from-one-person, and both stay', () => {
    const twice: Ballot[] = [...three, ['m1', 'against']];
    expect(findings(twice, { outcome: 'carried' })).toContainEqual(
      found('two-ballots-from-one-person', { choices: ['for', 'against'] }, 'm1'),
    );
  });

  it('ballot-from-unknown-person', () => {
    expect(findings([...three.slice(0, 2), ['stranger', 'for']], carried)).toEqual(
      expect.arrayContaining([found('ballot-from-unknown-person', { choice: 'for' }, 'stranger')]),
    );
  });

  it('ballot-from-person-not-recorded-present, with what the list says instead', () => {
    expect(findings([...three.slice(0, 2), ['m4', 'for']], carried)).toEqual([
      found('ballot-from-person-not-recorded-present', { status: 'absent' }, 'm4'),
    ]);
  });

  it('does not take a note that somebody was away for a vote', () => {
    expect(findings([...three, ['m4', 'absent']], carried)).toEqual([]);
  });

  it('voter-not-on-attendance-list, said once however often that person votes', () => {
    const { meeting } = hold([
      elsewhere(),
      list,
      { type: 'item.call', item: 'i1' },
      ['v1', 'v2'].map((vote): Step => [
        callVote(vote, 'i1', { method: 'roll-call' }),
        { type: 'ballots.record', vote, ballots: [['m5', 'for']] },
        { type: 'vote.close', vote },
        { type: 'vote.declare', vote, announced: carried },
      ]),
    ]);
    const rules = meeting.findings.map(({ rule, person, vote, facts }) => [rule, person, vote ?? null, facts]);
    expect(rules).toEqual([
      ['voter-not-on-attendance-list', 'm5', null, {}],
      ['ballot-from-person-not-recorded-present', 'm5', 'v1', { status: null }],
      ['ballot-from-person-not-recorded-present', 'm5', 'v2', { status: null }],
    ]);
  });

  it('more-ballots-than-present', () => {
    expect(findings([...three, ['m4', 'for']], carried)).toEqual(
      expect.arrayContaining([found('more-ballots-than-present', { ballots: 4, present: 3 })]),
    );
  });

  it('misses nobody where there is no attendance list', () => {
    expect(findings([...three, ['m5', 'for']], carried, [])).toEqual([]);
  });

  it('action-name-contradicts-pass-flag', () => {
    expect(findings(three, { outcome: 'carried', text: 'Pass / Amendment Defeated by Council' })).toEqual([
      found('action-name-contradicts-pass-flag', { says: 'lost', flag: 'carried' }),
    ]);
  });

  it.each([
    ['Pass / Approved, by Council', 'carried'],
    ['Pass / Filed by Council', 'carried'],
    ['Fail / Defeated by Committee', 'lost'],
    ['Dermed ble forslaget ikke vedtatt.', 'lost'],
    ['mehrheitlich abgelehnt', 'lost'],
  ] as const)('hears no contradiction in "%s" said of what was %s', (text, outcome) => {
    const ballots: Ballot[] = outcome === 'carried' ? three : [['m1', 'against']];
    expect(findings(ballots, { outcome, text })).toEqual([]);
  });
});
