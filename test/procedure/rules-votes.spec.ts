import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, left, opened, remote, streamIsLive } from '../support/evening.js';
import { because, callVote, given, hold, type Step } from '../support/scenario.js';
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
const counted: Step[] = [sitting, because(callVote('v1', 'i1', { method: 'counted' }), 'party-split')];
const totals = (inFavour: number, against: number): Command => ({
  type: 'totals.record',
  vote: 'v1',
  totals: { for: inFavour, against },
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
  it('takes no ordinary matter in secret, whatever the reason', () => {
    given(sitting)
      .when(because(callVote('v1', 'i1', { method: 'secret' }), 'secret-vote'))
      .isRefused('secret-vote', { item: 'i1', where: ['lists'] });
  });

  const choosing = (ruleBook: 'norwegian-municipality' | 'youth-council'): Step[] => [
    convened(people, [matter('i1', { kind: 'election' })], { ruleBook }),
    opened(people),
    called('i1'),
  ];

  it('elects nobody in secret where no election by lists was opened, whatever the reason (§ 7-8)', () => {
    given(choosing('norwegian-municipality'))
      .when(because(callVote('v1', 'i1', { method: 'secret' }), 'secret-vote'))
      .isRefused('secret-vote', { item: 'i1', where: ['lists'] });
  });

  it('asks why in such a matter of a youth council, where a member may ask for it (§ 5-12)', () => {
    given(choosing('youth-council'))
      .when(callVote('v1', 'i1', { method: 'secret' }))
      .isWarnedOf('secret-vote', { item: 'i1' });
  });
});

rule('party-split', () => {
  it('asks why a binding vote is only counted, and leaves a trial vote and an import alone', () => {
    given(sitting)
      .when(callVote('v1', 'i1', { method: 'counted' }))
      .isWarnedOf('party-split', { method: 'counted' });
    given(sitting)
      .when(callVote('v1', 'i1', { method: 'counted', purpose: 'trial', binding: false }))
      .tells('vote.called');
    given(convened(people, undefined, { ruleBook: 'as-recorded' }), opened(people), called('i1'))
      .when(callVote('v1', 'i1', { method: 'counted' }))
      .tells('vote.called');
  });

  it('is missing from the minutes of such a vote, unless all stood on one side', () => {
    const missing = (...sides: [number, number]) =>
      minutesOf(hold([counted, totals(...sides), close, declared('v1')]).meeting, { meeting: 'x' }).missing;
    expect(missing(4, 3)).toContain('sides:v1');
    expect(missing(7, 0)).not.toContain('sides:v1');
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

  it('knows of a mere count how many are missing, not who', () => {
    given(counted, totals(3, 2)).when(close).isWarnedOf('not-voted', { people: [], missing: 2 });
    given(counted, totals(4, 3)).when(close).tells('vote.closed');
  });

  it('does not vote for those who have left', () => {
    const held = hold([voting, left('m7'), ballots([], 'for')]);
    expect(held.meeting.votes['v1']?.ballots.map(([person]) => person)).not.toContain('m7');
  });
});

rule('connection-lost', () => {
  it('is not called a refusal to vote, in a mere count either', () => {
    const counting: Step[] = [
      convened(people, undefined, remote),
      opened(people, 7, 'remote'),
      called('i1'),
      streamIsLive,
      because(callVote('v1', 'i1', { method: 'counted' }), 'party-split'),
      { type: 'connection.lose', person: 'm7' },
      totals(4, 2),
    ];
    given(counting)
      .when(close)
      .isWarnedOf('connection-lost', { people: ['m7'] });
    const { flags } = given(counting, because(close, 'connection-lost'))
      .when(declared('v1'))
      .event('vote.declared').result;
    expect(flags).toEqual(['connection-lost']);
  });

  it('is somebody’s who was not lost before', () => {
    const held = hold([voting, ballots([], 'for')]);
    expect(held.meeting.votes['v1']?.lostConnection).toEqual([]);
    given(voting, ballots([], 'for')).when(close).tells('vote.closed');
  });
});
