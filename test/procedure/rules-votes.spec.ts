import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, left, opened } from '../support/evening.js';
import { because, callVote, given, hold, voted, type Step } from '../support/scenario.js';
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
const counted: Step[] = [sitting, callVote('v1', 'i1', { method: 'counted' })];
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
});

rule('casting-vote', () => {
  it('is asked for after a count, and looked up after a vote by name', () => {
    const tied: Step[] = [sitting, left('m7'), callVote('v1', 'i1', { method: 'counted' }), totals(3, 3), close];
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

rule('vote-known', () => {
  it('closes none that was not called', () => {
    given(sitting).when(close).isRefused('vote-known', { vote: 'v1' });
    given(sitting)
      .when({ type: 'decision.record', item: 'i1', text: 'x', votes: ['v1'] })
      .isRefused('vote-known');
  });
});

rule('vote-new', () => {
  it('calls none twice', () => {
    given(voting, { type: 'vote.void', vote: 'v1', reason: 'Feil' }).when(callVote('v1', 'i1')).isRefused('vote-new');
  });
});

rule('vote-state', () => {
  it('declares none before it is closed', () => {
    given(voting, ballots([], 'for')).when(declared('v1')).isRefused('vote-state', { state: 'open' });
    given(voting).when({ type: 'vote.resume', vote: 'v1' }).isRefused('vote-state');
    given(voting, { type: 'vote.interrupt', vote: 'v1', reason: 'Strømbrudd' })
      .when(ballots([], 'for'))
      .isRefused('vote-state');
  });
});

rule('vote-open', () => {
  it('takes no ballot after the close', () => {
    given(voting, ballots([], 'for'), close)
      .when(ballots([['m2', 'against']]))
      .isRefused('vote-open');
  });
});

rule('one-vote-at-a-time', () => {
  it('holds the item, the chair and the seats still', () => {
    const waiting: Command[] = [
      callVote('v2', 'i1'),
      called('i2'),
      { type: 'item.end', item: 'i1', outcome: 'other' },
      { type: 'item.withdraw', item: 'i1' },
      { type: 'chair.change', chair: 'm2' },
      { type: 'meeting.adjourn' },
      { type: 'recess.start', reason: 'break' },
    ];
    for (const command of waiting) given(voting).when(command).isRefused('one-vote-at-a-time', { vote: 'v1' });
  });
});

const option = (id: string) => ({ option: id, text: id });

rule('options', () => {
  it('are there for a choice', () => {
    given(sitting)
      .when(callVote('v1', 'i1', { kind: 'choice', options: [option('A')] }))
      .isRefused('options');
    given(sitting)
      .when(callVote('v1', 'i1', { options: [option('A'), option('B')] }))
      .isRefused('options');
  });
});

rule('option-once', () => {
  it('and not twice', () => {
    given(sitting)
      .when(callVote('v1', 'i1', { kind: 'choice', options: [option('A'), option('A')] }))
      .isRefused('option-once');
  });
});

rule('concerns-somebody', () => {
  it('by name', () => {
    given(sitting)
      .when(callVote('v1', 'i1', { purpose: 'disqualification' }))
      .isRefused('concerns-somebody');
  });
});

rule('trial-binds-nobody', () => {
  it('and is called as such', () => {
    given(sitting)
      .when(callVote('v1', 'i1', { purpose: 'trial' }))
      .isRefused('trial-binds-nobody');
    given(sitting)
      .when(callVote('v1', 'i1', { purpose: 'trial', binding: false }))
      .tells('vote.called');
  });
});

rule('method', () => {
  it('is not one that records made elsewhere use for not saying', () => {
    given(sitting)
      .when(callVote('v1', 'i1', { method: 'not-recorded' }))
      .isRefused('method');
  });
});

rule('secret-vote', () => {
  it('asks why an ordinary matter is voted on in secret', () => {
    given(sitting)
      .when(callVote('v1', 'i1', { method: 'secret' }))
      .isWarnedOf('secret-vote', { item: 'i1' });
  });
});

rule('totals-only', () => {
  it('takes no names where only totals may stay', () => {
    given(counted)
      .when(ballots([['m1', 'for']]))
      .isRefused('totals-only', { method: 'counted' });
  });
});

rule('one-by-one', () => {
  it('takes no totals where names belong', () => {
    given(voting).when(totals(4, 3)).isRefused('one-by-one');
  });
});

rule('totals', () => {
  it('have no fractions and no debts', () => {
    given(counted).when(totals(3.5, 3.5)).isRefused('totals');
    given(counted).when(totals(-1, 3)).isRefused('totals');
  });
});

rule('choice-offered', () => {
  it('takes no other', () => {
    given(voting)
      .when(ballots([['m1', 'perhaps']]))
      .isRefused('choice-offered', { choices: ['perhaps'], offered: ['for', 'against'] });
  });
});

rule('blank', () => {
  it('depends on the item', () => {
    given(voting)
      .when(ballots([['m1', 'blank']]))
      .isRefused('blank');
    for (const kind of ['election', 'hiring'] as const) {
      given(convened(people, [matter('i1', { kind })]), opened(people), called('i1'), callVote('v1', 'i1'))
        .when(ballots([['m1', 'blank']]))
        .tells('ballots.recorded');
    }
  });
});

rule('one-vote-each', () => {
  it('takes no two in one breath, and the last where a wrong one is put right', () => {
    given(voting)
      .when(
        ballots([
          ['m1', 'for'],
          ['m1', 'against'],
        ]),
      )
      .isRefused('one-vote-each', { people: ['m1'] });
    expect(
      given(voting, ballots([['m1', 'for']])).when(ballots([['m1', 'against']])).meeting.votes['v1']?.ballots,
    ).toEqual([['m1', 'against']]);
    given(counted).when(totals(5, 3)).isRefused('one-vote-each', { counted: 8, eligible: 7 });
  });
});

rule('eligible', () => {
  it('is fixed when the vote is called', () => {
    given(sitting, left('m7'), callVote('v1', 'i1'), { type: 'member.arrive', person: 'm7', mode: 'room' })
      .when(ballots([['m7', 'for']]))
      .isRefused('eligible', { people: ['m7'] });
    given(voting)
      .when(ballots([['director', 'for']]))
      .isRefused('eligible');
  });
});

rule('not-voted', () => {
  it('names them', () => {
    given(voting, ballots([['m1', 'for']]))
      .when(close)
      .isWarnedOf('not-voted', { people: ['m2', 'm3', 'm4', 'm5', 'm6', 'm7'] });
  });

  it('does not vote for those who have left', () => {
    const held = hold([voting, left('m7'), ballots([], 'for')]);
    expect(held.meeting.votes['v1']?.ballots.map(([person]) => person)).not.toContain('m7');
  });
});

rule('connection-lost', () => {
  it('is somebody’s who was not lost before', () => {
    const held = hold([voting, ballots([], 'for')]);
    expect(held.meeting.votes['v1']?.lostConnection).toEqual([]);
    given(voting, ballots([], 'for')).when(close).tells('vote.closed');
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
