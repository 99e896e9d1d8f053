import { expect, it } from '@jest/globals';
import {
  byLists,
  candidates,
  handIn,
  lot,
  openElection,
  openMajority,
  optionsOf,
  round,
  sitting,
  writtenVote,
} from '../support/electing.js';
import { declared } from '../support/evening.js';
import { because, callVote, given, publicly, type Step } from '../support/scenario.js';
import { invariant } from '../support/rules.js';

/** What holds in every election, each by its number in docs/procedure.md. */

const secondRound: Step[] = [
  openMajority(),
  round('v1', { A: 12, B: 12 }),
  declared('v1'),
  round('v2', { A: 12, B: 12 }),
];

invariant('I-6', () => {
  it('keeps a tie between persons, and one between lists, from being declared before the lot', () => {
    given(sitting({}, 24), secondRound).when(declared('v2')).isRefused('lot');
    given(sitting({}, 24), secondRound).when({ type: 'vote.declare', vote: 'v2', castingChoice: 'A' }).isRefused('lot');
    given(sitting(), byLists(3, { A: 12, B: 12 }))
      .when(declared('v1'))
      .isRefused('lot');
  });

  it('names the lot and its witnesses to everybody', () => {
    const { held } = given(sitting({}, 24), secondRound, lot(['A', 'B'], 'B', 'v2'), declared('v2'));
    expect(publicly(held).elections.lots['v2']).toMatchObject([
      { between: ['A', 'B'], drawn: 'B', how: 'Sedler i en bolle', witnesses: ['m2', 'm3'] },
    ]);
    expect(publicly(held).votes['v2']?.result).toMatchObject({ chosen: 'B', decidedBy: 'lot' });
  });
});

invariant('I-17', () => {
  const inWriting = callVote('v1', 'i1', {
    election: 'e1',
    kind: 'choice',
    options: optionsOf('m2', 'm3'),
    method: 'secret',
  });

  it('refuses to elect a leader in writing', () => {
    given(sitting(), openMajority()).when(inWriting).isRefused('secret-vote');
    given(sitting(), openMajority({ secretDemanded: true }))
      .when(inWriting)
      .isRefused('secret-vote');
  });

  it('does so in a youth council when a member asks for it (§ 5-12)', () => {
    const youth = sitting({ body: { id: 'u', slug: 'ungdomsradet', name: 'Ungdomsrådet', type: 'youth-council' } });
    given(youth, openMajority()).when(inWriting).isRefused('secret-vote');
    given(youth, openMajority({ secretDemanded: true }))
      .when(inWriting)
      .tells('vote.called');
  });
});

invariant('I-19', () => {
  it('divides by 1, 2, 3, and lets more votes and then the lot settle equal quotients', () => {
    const { rows } = given(sitting(), byLists(9, { A: 11, B: 8, C: 4, D: 2 }))
      .when(declared('v1'))
      .event('seats.shared');
    expect(rows[0]?.quotients.map(({ divisor }) => divisor)).toEqual([1, 2, 3, 4, 5, 6]);
    const more = given(sitting(), byLists(2, { A: 10, B: 5 })).when(declared('v1'));
    expect(more.event('seats.shared').ties).toMatchObject([{ by: 'most-votes', won: ['A'] }]);
    given(sitting(), byLists(5, { A: 12, B: 12 }))
      .when(declared('v1'))
      .isRefused('lot', { between: ['A', 'B'] });
  });
});

invariant('I-20', () => {
  const elected = (mayFallShort: boolean, names: string): Step[] => [
    openElection({ seats: 4, mayFallShort }),
    because(handIn('A', { candidates: candidates(names) }), 'gender-balance'),
    because(handIn('B', { candidates: candidates('M8 W8') }), 'gender-balance'),
    writtenVote('v1', { A: 25, B: 0 }),
    declared('v1'),
  ];
  const settle = { type: 'election.settle', election: 'e1' } as const;

  it('keeps it list by list', () => {
    const { elected: people, short } = given(sitting(), elected(false, 'M1 M2 M3 M4 W1 W2 W3 W4'))
      .when(settle)
      .event('persons.elected');
    expect(people.map(({ candidate }) => candidate)).toEqual(['M1', 'M2', 'W1', 'W2']);
    expect(short).toEqual([]);
  });

  it('warns where a list has too few names for it', () => {
    given(sitting(), elected(false, 'M1 M2 M3 M4 W1'))
      .when(settle)
      .isWarnedOf('gender-balance', { lists: ['A'] });
  });

  it('shows where a body that may fall short does', () => {
    const after = given(sitting(), elected(true, 'M1 M2 M3 M4 W1')).when(settle);
    expect(after.event('persons.elected').short).toEqual(['A']);
    expect(publicly(after).elections.elections['e1']?.elected?.short).toEqual(['A']);
  });
});
