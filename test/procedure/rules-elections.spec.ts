import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import {
  agreeing,
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
import { because, callVote, given, hold, publicly, voted, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const settle: Command = { type: 'election.settle', election: 'e1' };
const agreed = openElection({ way: 'agreed', seats: 4, mayFallShort: false });
const common = (names = 'M1 W1 M2 W2', changes = {}): Command =>
  handIn('felles', {
    signedBy: [],
    groups: ['Ask', 'Hegg'],
    candidates: candidates(names).map((candidate) => ({ ...candidate, group: 'Ask' })),
    ...changes,
  });

rule('election-known', () => {
  it('refuses a list, a vote and an outcome of no election', () => {
    given(sitting()).when(handIn('A')).isRefused('election-known', { election: 'e1' });
    given(sitting()).when(settle).isRefused('election-known');
    given(sitting())
      .when(callVote('v1', 'i1', { election: 'e1' }))
      .isRefused('election-known');
    given(sitting())
      .when(callVote('v1', 'i1', { purpose: 'election-method' }))
      .isRefused('election-known');
  });
});

rule('election-new', () => {
  it('refuses to open an election twice', () => {
    given(sitting(), openElection()).when(openElection()).isRefused('election-new');
  });
});

rule('election-seats', () => {
  it('refuses an election of nobody, and of several leaders', () => {
    given(sitting())
      .when(openElection({ seats: 0 }))
      .isRefused('election-seats', { seats: 0 });
    given(sitting())
      .when(openElection({ seats: 2.5 }))
      .isRefused('election-seats');
    given(sitting())
      .when(openMajority({ seats: 2 }))
      .isRefused('election-seats');
  });
});

rule('election-way', () => {
  it('refuses lists for a leader and most votes for members', () => {
    given(sitting())
      .when(openMajority({ way: 'proportional', demandedBy: ['m2'] }))
      .isRefused('election-way');
    given(sitting())
      .when(openElection({ way: 'majority' }))
      .isRefused('election-way', { way: 'majority' });
    given(sitting(), openMajority()).when(handIn('A')).isRefused('election-way');
  });
});

rule('lists-on-demand', () => {
  it('refuses lists nobody among the members asked for', () => {
    given(sitting())
      .when(openElection({ demandedBy: [] }))
      .isRefused('lists-on-demand', { demanding: 0, needed: 1 });
    given(sitting())
      .when(openElection({ demandedBy: ['director'] }))
      .isRefused('lists-on-demand');
    given(sitting())
      .when(openElection({ demandedBy: ['m2'] }))
      .tells('election.opened');
  });
});

rule('list-new', () => {
  it('refuses the same list again', () => {
    given(sitting(), openElection(), handIn('A')).when(handIn('A')).isRefused('list-new', { list: 'A' });
  });
});

rule('list-length', () => {
  it('refuses more than twice as many names as seats, and none', () => {
    given(sitting(), openElection({ seats: 2 }))
      .when(handIn('A', { candidates: candidates('M1 W1 M2 W2 M3') }))
      .isRefused('list-length', { names: 5, most: 4 });
    given(sitting(), openElection())
      .when(handIn('A', { candidates: [] }))
      .isRefused('list-length');
  });

  it('refuses a list to agree on that has fewer names than seats, or more', () => {
    given(sitting(), agreed).when(common('M1 W1 M2')).isRefused('list-length', { names: 3, most: 4 });
    given(sitting(), agreed).when(common()).tells('list.handed-in');
  });
});

rule('list-signed', () => {
  it('refuses a list nobody of the council signed', () => {
    given(sitting(), openElection())
      .when(handIn('A', { signedBy: [] }))
      .isRefused('list-signed');
    given(sitting(), openElection())
      .when(handIn('A', { signedBy: ['director'] }))
      .isRefused('list-signed');
  });
});

rule('list-in-time', () => {
  it('refuses a list when the vote on the others has been called', () => {
    given(sitting(), byLists(9, { A: 13, B: 12 }))
      .when(handIn('C'))
      .isRefused('list-in-time');
  });

  it('refuses a second agreement before there is a list to agree on', () => {
    given(sitting(), agreed, agreeing('v1', 25), declared('v1'))
      .when(callVote('v2', 'i1', { election: 'e1', purpose: 'election-method' }))
      .isRefused('list-in-time');
  });
});

rule('list-each-group', () => {
  it('refuses a group that already stands on a joint list', () => {
    given(sitting(), openElection(), handIn('A', { groups: ['Ask', 'Hegg'] }))
      .when(handIn('B', { groups: ['Hegg'] }))
      .isRefused('list-each-group', { groups: ['Hegg'] });
  });

  it('refuses a second list to agree on', () => {
    given(sitting(), agreed, common())
      .when(handIn('B', { groups: ['Bjørk'] }))
      .isRefused('list-each-group');
  });
});

rule('candidate-once', () => {
  it('refuses somebody who stands twice, on one list or on two', () => {
    given(sitting(), openElection())
      .when(handIn('A', { candidates: candidates('M1 W1 M1 W2') }))
      .isRefused('candidate-once', { candidates: ['M1'] });
    given(sitting(), openElection(), handIn('A', { candidates: candidates('M1 W1') }))
      .when(handIn('B', { candidates: candidates('W1 M2') }))
      .isRefused('candidate-once', { candidates: ['W1'] });
  });
});

rule('candidate-named', () => {
  it('refuses a stranger without a name', () => {
    given(sitting(), openElection())
      .when(handIn('A', { candidates: [{ candidate: 'x1' }] }))
      .isRefused('candidate-named', { candidates: ['x1'] });
  });

  it('names whoever is on the roster by id alone', () => {
    const { candidates: told } = given(sitting(), openElection({ seats: 1 }))
      .when(handIn('A', { candidates: [{ candidate: 'm4', name: 'Et navn til' }] }))
      .event('list.handed-in');
    expect(told).toEqual([{ candidate: 'm4' }]);
  });
});

rule('candidate-group', () => {
  it('refuses a candidate to agree on who stands for nobody', () => {
    given(sitting(), agreed)
      .when(common(undefined, { candidates: candidates('M1 W1 M2 W2') }))
      .isRefused('candidate-group');
  });
});

rule('list-substitutes', () => {
  it('refuses three substitutes more than members', () => {
    const withSubstitutes = (names: string) =>
      common(undefined, {
        candidates: [
          ...candidates('M1 W1 M2 W2').map((one) => ({ ...one, group: 'Ask' })),
          ...candidates(names).map((one) => ({ ...one, group: 'Ask', substitute: true })),
        ],
      });
    given(sitting(), agreed)
      .when(withSubstitutes('M3 W3 M4 W4 M5 W5 M6'))
      .isRefused('list-substitutes', { groups: ['Ask'] });
    given(sitting(), agreed).when(withSubstitutes('M3 W3 M4 W4 M5 W5')).tells('list.handed-in');
  });
});

rule('gender-balance', () => {
  it('warns of a list with too few of one gender, and of one that does not tell', () => {
    const open = openElection({ seats: 5, mayFallShort: false });
    for (const names of ['M1 M2 M3 M4 W1', 'M1 M2 M3 X1 X2']) {
      given(sitting(), open)
        .when(handIn('A', { candidates: candidates(names) }))
        .isWarnedOf('gender-balance', { lists: ['A'] });
    }
    given(sitting(), open)
      .when(handIn('A', { candidates: candidates('M1 M2 M3 W1 W2') }))
      .tells('list.handed-in');
  });

  it('asks for both where two or three are elected, and for nothing where one is', () => {
    const elected = (seats: number, names: string) =>
      given(sitting(), openElection({ seats, mayFallShort: false })).when(
        handIn('A', { candidates: candidates(names) }),
      );
    elected(3, 'M1 M2 M3').isWarnedOf('gender-balance');
    elected(3, 'M1 M2 M3 W1').tells('list.handed-in');
    elected(1, 'M1 M2').tells('list.handed-in');
  });

  it('asks a body that is agreed on as a whole, and its substitutes', () => {
    given(sitting(), agreed).when(common('M1 M2 M3 W1')).isWarnedOf('gender-balance');
  });

  it('tells nobody outside whose gender is which, not even in the warning', () => {
    const steps: Step[] = [sitting(), openElection({ mayFallShort: false, seats: 4 })];
    const { held } = given(...steps, because(handIn('A', { candidates: candidates('M1 M2 M3 W1') }), 'gender-balance'));
    expect(held.meeting.elections.elections['e1']?.lists[0]?.candidates[3]?.gender).toBe('woman');
    expect(JSON.stringify(held.told)).not.toMatch(/gender":|woman/u);
    expect(publicly(held).elections.elections['e1']?.lists[0]?.candidates).toHaveLength(4);
  });
});

rule('election-options', () => {
  it('refuses a vote that leaves out a list, or is for or against', () => {
    const steps: Step[] = [sitting(), openElection(), handIn('A'), handIn('B')];
    for (const options of [optionsOf('A'), optionsOf('A', 'C'), optionsOf('A', 'B', 'C')]) {
      given(...steps)
        .when(callVote('v1', 'i1', { election: 'e1', kind: 'choice', options }))
        .isRefused('election-options');
    }
    given(...steps)
      .when(callVote('v1', 'i1', { election: 'e1' }))
      .isRefused('election-options');
    given(sitting(), agreed)
      .when(callVote('v1', 'i1', { election: 'e1' }))
      .isRefused('election-options');
  });

  it('offers lists by the name they came under, and people of the roster by id', () => {
    const options = optionsOf('A', 'B').map((option) => ({ ...option, text: 'Noe annet' }));
    const called = given(sitting(), openElection(), handIn('A', { name: 'Felleslisten' }), handIn('B'))
      .when(callVote('v1', 'i1', { election: 'e1', kind: 'choice', options }))
      .event('vote.called');
    expect(called.options.map(({ text }) => text)).toEqual(['Felleslisten', 'B']);
    const [person] = given(sitting(), openMajority())
      .when(callVote('v1', 'i1', { election: 'e1', kind: 'choice', options: [{ option: 'm2', text: 'Birk Bergtun' }] }))
      .event('vote.called').options;
    expect(person).toEqual({ option: 'm2', text: 'm2' });
  });
});

rule('agreed-election', () => {
  const unanimous: Step[] = [agreed, agreeing('v1', 25), declared('v1'), common(), agreeing('v2', 25), declared('v2')];

  it('elects the list when everybody agrees, to the way and to the list', () => {
    const elected = given(sitting(), unanimous).when(settle).event('persons.elected');
    expect(elected.elected.map(({ candidate }) => candidate)).toEqual(['M1', 'W1', 'M2', 'W2']);
    expect(elected.vote).toBe('v2');
  });

  it('fails when one votes blank', () => {
    const { result, rule: behind } = given(sitting(), agreed, agreeing('v1', 24, 0, 1))
      .when(declared('v1'))
      .event('vote.declared');
    expect(result.outcome).toBe('lost');
    expect(behind).toEqual({ id: 'agreed-election', source: 'kommuneloven § 7-7' });
  });
});

rule('divisors', () => {
  it('tells the whole table with the result', () => {
    const { rows, divisors } = given(sitting(), byLists(2, { A: 13, B: 12 }))
      .when(declared('v1'))
      .tells('vote.declared', 'seats.shared')
      .event('seats.shared');
    expect(divisors).toBe('dhondt');
    expect(rows).toEqual([
      {
        list: 'A',
        votes: 13,
        seats: 1,
        quotients: [
          { divisor: 1, exact: '13', decimal: '13', seat: 1 },
          { divisor: 2, exact: '13/2', decimal: '6.5' },
        ],
      },
      {
        list: 'B',
        votes: 12,
        seats: 1,
        quotients: [
          { divisor: 1, exact: '12', decimal: '12', seat: 2 },
          { divisor: 2, exact: '6', decimal: '6' },
        ],
      },
    ]);
  });

  it('shares them again when the count was wrong, and asks the chair where that moves a seat', () => {
    const steps: Step[] = [sitting(), byLists(2, { A: 17, B: 8 }), declared('v1'), settle];
    const correction: Command = { type: 'vote.correct', vote: 'v1', totals: { A: 16, B: 9 }, reason: 'Talt feil', confirmedByChair: false }; // prettier-ignore
    given(...steps)
      .when(correction)
      .isRefused('chair-confirms');
    given(...steps)
      .when({ ...correction, confirmedByChair: true })
      .tells('vote.corrected', 'seats.shared');
  });
});

rule('lot-needed', () => {
  it('refuses a lot where nobody is tied', () => {
    given(sitting(), byLists(9, { A: 13, B: 12 }))
      .when(lot(['A', 'B'], 'A'))
      .isRefused('lot-needed');
    given(sitting(), openMajority(), round('v1', { A: 12, B: 12 }))
      .when(lot(['A', 'B'], 'A'))
      .isRefused('lot-needed');
  });
});

describe('A correction that ties an election', () => {
  const seats = [sitting(), byLists(5, { A: 13, B: 12 }), declared('v1')];
  const drawn = { between: ['A', 'B'], drawn: 'B', how: 'Sedler i en bolle', witnesses: ['m4'] };
  const correcting = (lots: (typeof drawn)[] = []): Command => ({
    type: 'vote.correct',
    vote: 'v1',
    totals: { A: 12, B: 12 },
    ...(lots.length > 0 && { lots }),
    reason: 'Talt feil',
    confirmedByChair: true,
  });

  it('asks for the lot, and takes it with the correction: first the lot, then the count, then the seats', () => {
    given(...seats)
      .when(correcting())
      .isRefused('lot', { between: ['A', 'B'] });
    const corrected = given(...seats).when(correcting([drawn]));
    expect(corrected.tells('lot.drawn', 'vote.corrected', 'seats.shared').event('vote.corrected').result).toMatchObject(
      { outcome: 'shared', decidedBy: 'lot', seats: { A: 2, B: 3 } },
    );
    expect(publicly(corrected).elections.lots['v1']).toMatchObject([{ between: ['A', 'B'], drawn: 'B' }]);
  });

  it('holds that lot to what every lot is held to', () => {
    const refused = (changes: Partial<typeof drawn>) => given(...seats).when(correcting([{ ...drawn, ...changes }]));
    refused({ between: ['A', 'C'] }).isRefused('lot-between', { between: ['A', 'B'] });
    refused({ drawn: 'C' }).isRefused('lot-between');
    refused({ witnesses: [] }).isRefused('lot-witnessed');
    refused({ witnesses: ['nobody'] }).isRefused('on-the-roster');
    given(...seats)
      .when(correcting([drawn, drawn]))
      .isRefused('lot-needed');
    given(...seats, { type: 'meeting.end', overrides: [{ rule: 'items-begun', reason: 'Sent' }] })
      .when(correcting([drawn]))
      .isRefused('in-session');
  });
});

describe('An election behind closed doors', () => {
  const closing: Step[] = [
    voted('d', 'i1', [['for', 25]], { purpose: 'closing-doors', ground: 'privacy' }),
    declared('d'),
    { type: 'doors.close', ground: 'privacy', vote: 'd' },
  ];
  const open: Command = { type: 'doors.open' };

  it('leaves nothing outside: not that it was held, who stood, the votes, the lot or who won', () => {
    const held = hold([sitting(), closing, byLists(5, { A: 12, B: 12 }), lot(['A', 'B'], 'B'), declared('v1'), settle]);
    expect(held.meeting.elections.elections['e1']?.elected?.elected).toHaveLength(5);
    const after = hold([open], held);
    const outside = publicly(after);
    expect(outside.elections).toEqual({ elections: {}, lots: {} });
    expect(Object.keys(outside.votes)).toEqual(['d']);
    expect(JSON.stringify(after.told)).not.toMatch(/"e1"|"v1"|Formannskapet|Kandidat/u);
  });

  it('that goes on when the doors are open again tells nothing of what was begun inside', () => {
    const held = hold([sitting(), closing, openElection(), open, handIn('A'), handIn('B')]);
    expect(held.meeting.elections.elections['e1']?.lists).toHaveLength(2);
    expect(publicly(held).elections.elections).toEqual({});
    const elected = hold(
      [writtenVote('v1', { A: 13, B: 12 }), declared('v1'), because(settle, 'seats-unfilled')],
      held,
    );
    expect(elected.meeting.elections.elections['e1']?.elected).not.toBeNull();
    expect(elected.told.filter(({ event }) => event.type === 'persons.elected')).toEqual([]);
    // The vote itself was taken where everybody heard it.
    expect(publicly(elected).votes['v1']?.result?.tally).toMatchObject({ A: 13, B: 12 });
  });
});

rule('lot-between', () => {
  const tied = [sitting(), byLists(4, { A: 8, B: 8, C: 8 })];

  it('refuses a lot between others, and one that draws somebody else', () => {
    given(...tied)
      .when(lot(['A', 'B'], 'A'))
      .isRefused('lot-between', { between: ['A', 'B', 'C'] });
    given(...tied)
      .when(lot(['A', 'B', 'C'], 'D'))
      .isRefused('lot-between');
  });

  it('is drawn seat by seat where several are left', () => {
    const five = [sitting(), byLists(5, { A: 8, B: 8, C: 8 }), lot(['C', 'A', 'B'], 'B')];
    given(...five)
      .when(declared('v1'))
      .isRefused('lot', { between: ['A', 'C'] });
    const { seats } = given(...five, lot(['A', 'C'], 'C'))
      .when(declared('v1'))
      .event('vote.declared').result;
    expect(seats).toEqual({ A: 1, B: 2, C: 2 });
  });
});

rule('lot-witnessed', () => {
  it('refuses a lot nobody saw', () => {
    given(sitting(), byLists(5, { A: 12, B: 12 }))
      .when({ ...lot(['A', 'B'], 'A'), witnesses: [] } as Command)
      .isRefused('lot-witnessed');
  });
});

rule('election-undecided', () => {
  it('refuses to name anybody before a vote has decided', () => {
    given(sitting(), openElection()).when(settle).isRefused('election-undecided');
    given(sitting(), openMajority(), round('v1', { A: 12, B: 10, blank: 3 }), declared('v1'))
      .when(settle)
      .isRefused('election-undecided');
    given(sitting(), agreed, agreeing('v1', 25), declared('v1')).when(settle).isRefused('election-undecided');
  });
});

rule('election-settled', () => {
  const won: Step[] = [sitting(), openMajority(), round('v1', { m2: 14, m3: 11 }), declared('v1')];

  it('elects once', () => {
    given(...won, settle)
      .when(settle)
      .isRefused('election-settled');
    given(...won)
      .when(callVote('v2', 'i1', { election: 'e1', kind: 'choice', options: optionsOf('m2', 'm3') }))
      .isRefused('election-settled', { vote: 'v1' });
  });

  it('elects anew when the vote was void', () => {
    given(
      ...won,
      settle,
      { type: 'vote.void', vote: 'v1', reason: 'Gal fremgangsmåte' },
      round('v2', { m2: 11, m3: 14 }),
      declared('v2'),
    )
      .when(settle)
      .tells('persons.elected');
  });
});

rule('seats-unfilled', () => {
  it('warns when a list has won more seats than it has names', () => {
    given(
      sitting(),
      openElection({ seats: 5 }),
      handIn('A', { candidates: candidates('M1 W1') }),
      handIn('B'),
      writtenVote('v1', { A: 25, B: 0 }),
      declared('v1'),
    )
      .when(settle)
      .isWarnedOf('seats-unfilled', { lists: ['A'] });
  });
});
