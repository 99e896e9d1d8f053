import { describe, expect, it } from '@jest/globals';
import type { Command, CommandOf } from '../../src/procedure/commands.js';
import { council, factsOf, matter } from '../support/council.js';
import { called, convened, declared, left, opened } from '../support/evening.js';
import { because, callVote, given, voted, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const people = council(7, { Ask: 4, Hegg: 3 });
const sitting: Step[] = [convened(people), opened(people), called('i1')];
const voting: Step[] = [sitting, callVote('v1', 'i1')];
const ballots = (ballots: [string, string][], everybody?: 'for' | 'against'): Command => ({
  type: 'ballots.record',
  vote: 'v1',
  ballots,
  ...(everybody && { everybody }),
});
const close: Command = { type: 'vote.close', vote: 'v1' };
const totals = (inFavour: number, against: number): Command => ({
  type: 'totals.record',
  vote: 'v1',
  totals: { for: inFavour, against },
});

rule('quorum', () => {
  it('keeps a decision from resting on too few, named or not', () => {
    const few: Step[] = [
      convened(people),
      opened(people, 3),
      called('i1'),
      because(callVote('v1', 'i1'), 'quorum-foreseen'),
      ballots([], 'for'),
      close,
      declared('v1'),
    ];
    for (const votes of [['v1'], []]) {
      given(few)
        .when({ type: 'decision.record', item: 'i1', text: 'Vedtatt', votes })
        .isRefused('quorum', { counted: 3, needed: 4, members: 7 });
    }
  });
});

rule('quorum-foreseen', () => {
  it('counts those who may vote', () => {
    given(convened(people), opened(people, 3), called('i1'))
      .when(callVote('v1', 'i1'))
      .isWarnedOf('quorum-foreseen', { eligible: 3, needed: 4 });
    given(convened(people), opened(people, 4), called('i1')).when(callVote('v1', 'i1')).tells('vote.called');
  });
});

rule('majority', () => {
  const between = (...sides: [string, number][]) =>
    given(
      sitting,
      voted('v1', 'i1', sides, {
        kind: 'choice',
        options: ['A', 'B', 'C'].map((option) => ({ option, text: option })),
      }),
    )
      .when(declared('v1'))
      .event('vote.declared').result;

  it('is more than half between three', () => {
    expect(between(['A', 4], ['B', 2], ['C', 1])).toMatchObject({
      outcome: 'chosen',
      chosen: 'A',
      decidedBy: 'majority',
    });
    expect(between(['A', 3], ['B', 2], ['C', 2])).toMatchObject({ outcome: 'undetermined', decidedBy: 'nothing' });
  });

  it('rests on a rule that is named', () => {
    const told = given(
      sitting,
      voted('v1', 'i1', [
        ['for', 4],
        ['against', 3],
      ]),
    )
      .when(declared('v1'))
      .event('vote.declared');
    expect(told.rule).toEqual({ id: 'majority', source: 'kommuneloven § 11-9 andre ledd' });
    expect(told.sentence).not.toBe('');
  });

  it.each([
    ['nn', 'kommunelova § 11-9 andre ledd'],
    ['en', 'Local Government Act § 11-9 second subsection'],
  ] as const)('is cited in the language of the meeting (%s)', (language, source) => {
    const evening = [convened(people, undefined, { language }), opened(people), called('i1')];
    expect(
      given(...evening, voted('v1', 'i1', [['for', 7]]))
        .when(declared('v1'))
        .event('vote.declared').rule.source,
    ).toBe(source);
  });
});

rule('casting-vote', () => {
  it('is asked for after a count, and looked up after a vote by name', () => {
    const tied: Step[] = [
      sitting,
      left('m7'),
      because(callVote('v1', 'i1', { method: 'counted' }), 'party-split'),
      totals(3, 3),
      close,
    ];
    given(tied).when(declared('v1')).isRefused('casting-vote', { chair: 'm1', ask: 'castingChoice' });
    const result = given(tied)
      .when({ type: 'vote.declare', vote: 'v1', castingChoice: 'against' })
      .event('vote.declared').result;
    expect(result).toMatchObject({ outcome: 'lost', decidedBy: 'casting-vote', castingChoice: 'against' });
  });

  it('cannot be given by a chair who did not vote', () => {
    const silent: [string, string][] = [
      ['m2', 'for'],
      ['m3', 'for'],
      ['m4', 'against'],
      ['m5', 'against'],
    ];
    given(voting, ballots(silent), because(close, 'not-voted'))
      .when(declared('v1'))
      .isRefused('casting-vote', { ask: 'ballot' });
  });
});

rule('lot', () => {
  const round = (vote: string, sides: [string, number][], supersedes?: string): Step[] => [
    voted(vote, 'i1', sides, {
      kind: 'choice',
      options: ['A', 'B'].map((option) => ({ option, text: option })),
      ...(supersedes !== undefined && { supersedes }),
    }),
  ];
  const electing: Step[] = [convened(people, [matter('i1', { kind: 'election' })]), opened(people, 6), called('i1')];
  const first = round('v1', [
    ['A', 3],
    ['B', 3],
  ]);
  const declaredAs = (vote: string, ...steps: Step[]) =>
    given(electing, ...steps)
      .when(declared(vote))
      .event('vote.declared');

  it('is not drawn in the first round, in which nobody has more than half', () => {
    expect(declaredAs('v1', ...first).result).toMatchObject({ outcome: 'undetermined', decidedBy: 'nothing' });
    const short = round('v1', [
      ['A', 3],
      ['B', 2],
      ['blank', 1],
    ]);
    expect(declaredAs('v1', ...short).result).toMatchObject({ outcome: 'undetermined' });
  });

  it('settles a tie in the second, whatever the chair voted', () => {
    const again = [...first, declared('v1'), ...round('v2', [['A', 3], ['B', 3]], 'v1')]; // prettier-ignore
    given(electing, ...again)
      .when(declared('v2'))
      .isRefused('lot', { between: ['A', 'B'] });
    const lot: Step = {
      type: 'lot.draw',
      vote: 'v2',
      between: ['A', 'B'],
      drawn: 'B',
      how: 'Sedler',
      witnesses: ['m2'],
    };
    const told = declaredAs('v2', ...again, lot);
    expect(told.result).toMatchObject({ outcome: 'chosen', chosen: 'B', decidedBy: 'lot' });
    expect(told.rule).toEqual({ id: 'lot', source: 'kommuneloven §§ 7-6, 7-8' });
    const most = [...first, declared('v1'), ...round('v2', [['A', 3], ['B', 2], ['blank', 1]], 'v1')]; // prettier-ignore
    expect(declaredAs('v2', ...most).result).toMatchObject({ outcome: 'chosen', chosen: 'A' });
  });

  it('is no more drawn in a trial vote than the chair is asked', () => {
    const silentChair = { type: 'ballots.record', vote: 'v1', ballots: [['m2', 'for'], ['m3', 'for'], ['m4', 'against'], ['m5', 'against']] } as Command; // prettier-ignore
    given(sitting, callVote('v1', 'i1', { purpose: 'trial', binding: false }), silentChair, because(close, 'not-voted'))
      .when(declared('v1'))
      .tells('vote.declared');
  });
});

rule('told-apart', () => {
  const ballotsAgainst = ['m1', 'm2', 'm3', 'm4'].map((person): [string, string] => [person, 'against']);
  const correction: Command = {
    type: 'vote.correct',
    vote: 'v1',
    ballots: ballotsAgainst,
    reason: 'Talt feil',
    confirmedByChair: true,
    decisionText: 'Oppsigelsen trekkes.',
  };
  const decidedInside: Step[] = [
    sitting,
    voted('c1', 'i1', [['for', 7]], { purpose: 'closing-doors', ground: 'employment' }),
    declared('c1'),
    { type: 'doors.close', ground: 'employment', vote: 'c1' },
    voted('v1', 'i1', [['for', 7]]),
    declared('v1'),
    { type: 'decision.record', item: 'i1', text: 'Oppsigelsen opprettholdes.', votes: ['v1'] },
  ];

  it('does not tell in passing what the doors were closed for', () => {
    given(decidedInside, { type: 'doors.open' }).when(correction).isRefused('told-apart', { offer: 'decision.record' });
    const { decisionText: _, ...silent } = correction as CommandOf<'vote.correct'>;
    const heard = given(decidedInside, { type: 'doors.open' }).when(silent);
    expect(heard.tells('vote.corrected', 'decision.struck').told.at(-1)?.event.type).toBe('doors.opened');
    expect(given(decidedInside).when(correction).meeting.items['i1']?.decision?.inside).toBe(true);
  });
});

rule('chair-confirms', () => {
  it('is not asked when the outcome stands', () => {
    given(
      sitting,
      voted('v1', 'i1', [
        ['for', 6],
        ['against', 1],
      ]),
      declared('v1'),
    )
      .when({
        type: 'vote.correct',
        vote: 'v1',
        ballots: [['m6', 'against']],
        reason: 'Talt feil',
        confirmedByChair: false,
      })
      .tells('vote.corrected');
  });
});

describe('A correction that ties', () => {
  const counted = (inFavour: number, against: number, before: Step[] = []): Step[] => [
    sitting,
    before,
    callVote('v1', 'i1', { method: 'counted', overrides: [{ rule: 'party-split', reason: 'Klart flertall' }] }),
    { type: 'totals.record', vote: 'v1', totals: { for: inFavour, against } },
    because(close, 'not-voted'),
    declared('v1'),
  ];
  const correcting: Command = {
    type: 'vote.correct',
    vote: 'v1',
    totals: { for: 3, against: 3 },
    reason: 'Talt feil',
    confirmedByChair: true,
  };

  it('goes the way the chair voted then, and asks how where nobody’s name was taken', () => {
    given(counted(4, 2)).when(correcting).isRefused('casting-vote', { ask: 'castingChoice' });
    const { result } = given(counted(4, 2))
      .when({ ...correcting, castingChoice: 'against' } as Command)
      .event('vote.corrected');
    expect([result.outcome, result.decidedBy, result.castingChoice]).toEqual(['lost', 'casting-vote', 'against']);
  });

  it('is void where nobody presided who could decide it', () => {
    const chairless = counted(4, 2, [{ type: 'chair.change' }]);
    const tied = given(chairless).when(correcting).isRefused('casting-vote');
    expect(tied.refusals).toHaveLength(1);
    given(chairless).when({ type: 'vote.void', vote: 'v1', reason: 'Talt feil' }).tells('vote.voided');
  });
});

rule('something-counted', () => {
  it('declares no empty vote', () => {
    given(voting, because(close, 'not-voted')).when(declared('v1')).isRefused('something-counted');
  });
});

rule('something-corrected', () => {
  it('says what', () => {
    given(sitting, voted('v1', 'i1', [['for', 7]]), declared('v1'))
      .when({ type: 'vote.correct', vote: 'v1', reason: 'Talt feil', confirmedByChair: true })
      .isRefused('something-corrected');
  });
});

rule('re-vote', () => {
  it('follows a void one', () => {
    const done: Step[] = [sitting, voted('v1', 'i1', [['for', 7]]), declared('v1')];
    given(done)
      .when(callVote('v2', 'i1', { supersedes: 'v1' }))
      .isRefused('re-vote', { vote: 'v1', state: 'declared' });
    const again = given(done, { type: 'vote.void', vote: 'v1', reason: 'Feil' }).when(
      callVote('v2', 'i1', { supersedes: 'v1' }),
    );
    expect(again.tells('vote.called').meeting.votes['v2']?.supersedes).toBe('v1');
  });
});

const postponement: Command = { type: 'motion.file', motion: 'u', item: 'i1', kind: 'postponement', text: 'Utsettes' };

rule('postponement-first', () => {
  it('asks why it waits', () => {
    given(sitting, postponement)
      .when(callVote('v1', 'i1'))
      .isWarnedOf('postponement-first', { motions: ['u'] });
    given(sitting, postponement)
      .when(callVote('v1', 'i1', { purpose: 'postponement', motions: ['u'] }))
      .tells('vote.called');
  });
});

rule('item-put-off', () => {
  it('needs no motion when the bare question was put', () => {
    given(sitting, voted('v1', 'i1', [['for', 7]], { purpose: 'postponement' }), declared('v1'))
      .when(callVote('v2', 'i1'))
      .isRefused('item-put-off', { motion: null });
  });

  it('goes on when the motion falls', () => {
    const put = (sides: [string, number][]): Step[] => [
      sitting,
      postponement,
      voted('v1', 'i1', sides, { purpose: 'postponement', motions: ['u'] }),
      declared('v1'),
    ];
    given(
      put([
        ['for', 4],
        ['against', 3],
      ]),
    )
      .when(callVote('v2', 'i1'))
      .isRefused('item-put-off');
    given(
      put([
        ['for', 3],
        ['against', 4],
      ]),
    )
      .when(callVote('v2', 'i1'))
      .tells('vote.called');
  });
});

rule('only-in-imports', () => {
  it('announces nothing of our own votes beforehand', () => {
    given(sitting, voted('v1', 'i1', [['for', 7]]))
      .when({ type: 'vote.declare', vote: 'v1', announced: { outcome: 'lost' } })
      .isRefused('only-in-imports');
    given(sitting).when({ type: 'attendance.note', person: 'm1', status: 'recused' }).isRefused('only-in-imports');
  });

  it('plans no meeting of our own under a rule book that refuses nothing', () => {
    const { provenance: _, ...facts } = factsOf({ ruleBook: 'as-recorded' });
    given().when({ type: 'meeting.plan', facts, seats: 7 }).isRefused('only-in-imports');
  });
});

rule('outcome-sensitive', () => {
  it('when the missing are as many as the margin', () => {
    const flags = (sides: [string, number][]) =>
      given(sitting, voted('v1', 'i1', sides))
        .when(declared('v1'))
        .event('vote.declared').result.flags;
    expect(
      flags([
        ['for', 4],
        ['against', 2],
      ]),
    ).toEqual(['not-voted']);
    expect(
      flags([
        ['for', 3],
        ['against', 2],
      ]),
    ).toContain('outcome-sensitive');
    expect(
      flags([
        ['for', 4],
        ['against', 3],
      ]),
    ).toEqual([]);
  });
});

rule('nothing-refused', () => {
  const recorded: Step[] = [
    convened(people, undefined, { ruleBook: 'as-recorded' }),
    { type: 'meeting.open', chair: 'm1' },
    { type: 'roll.call', entries: people.members.map((person) => ({ person, status: 'present' as const })) },
    called('i1'),
    callVote('v1', 'i1', { nativeRule: { tie: 'chair' } }),
  ];

  it('lets the announced outcome stand beside the computed one', () => {
    const told = given(
      recorded,
      ballots([
        ['m1', 'for'],
        ['m2', 'for'],
        ['m3', 'against'],
      ]),
      close,
    ).when({
      type: 'vote.declare',
      vote: 'v1',
      announced: { outcome: 'lost', counts: { for: 1, against: 2 } },
    });
    expect(told.event('vote.declared')).toMatchObject({
      announced: { outcome: 'lost' },
      result: { outcome: 'carried' },
    });
    const findings = told.meeting.findings.map((finding) => finding.rule);
    expect(findings).toContain('announced-outcome-differs-from-ballots');
    expect(findings).toContain('announced-count-differs-from-ballots');
  });

  it('keeps both ballots of one person', () => {
    const twice = given(recorded).when(
      ballots([
        ['m1', 'for'],
        ['m1', 'against'],
      ]),
    );
    expect(twice.meeting.votes['v1']?.ballots).toHaveLength(2);
    expect(twice.meeting.findings).toMatchObject([{ rule: 'two-ballots-from-one-person', person: 'm1' }]);
  });

  it('notes a rule that was not kept, with what it is about', () => {
    const other = given(recorded, { type: 'vote.void', vote: 'v1', reason: 'x' }).when(callVote('v2', 'i2'));
    other.tells('vote.called', 'finding.noted');
    expect(other.event('finding.noted')).toMatchObject({ rule: 'item-under-way', item: 'i2' });
  });

  it('still refuses what names nothing', () => {
    given(recorded).when({ type: 'vote.declare', vote: 'v9' }).isRefused('vote-known');
  });
});
