import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, ended, left, opened } from '../support/evening.js';
import { because, callVote, given, hold, publicly, voted, type Held, type Step } from '../support/scenario.js';
import { invariant } from '../support/rules.js';

const people = council(7, { Ask: 4, Hegg: 3 });
const sitting: Step[] = [convened(people), opened(people), called('i1')];
const voting: Step[] = [sitting, callVote('v1', 'i1')];
const close: Command = { type: 'vote.close', vote: 'v1' };
const ballots = (...ballots: [string, string][]): Command => ({ type: 'ballots.record', vote: 'v1', ballots });
const everybody: Command = { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [] };
const decision: Command = { type: 'decision.record', item: 'i1', text: 'Skolen bygges.', votes: ['v1'] };
const told = (held: Held): string => JSON.stringify(held.told);

invariant('I-1', () => {
  const with3: Step[] = [
    convened(people),
    opened(people, 4),
    called('i1'),
    left('m4'),
    because(callVote('v1', 'i1'), 'quorum-foreseen'),
    everybody,
    close,
  ];

  it('counts those who voted, not those who were there when the meeting opened', () => {
    const declaring = given(with3).when(declared('v1'));
    expect(declaring.event('vote.declared').result).toMatchObject({
      outcome: 'not-quorate',
      quorum: { members: 7, needed: 4, counted: 3 },
    });
  });

  it('lets no decision rest on such a vote', () => {
    given(with3, declared('v1')).when(decision).isRefused('quorum', { counted: 3, needed: 4 });
  });
});

invariant('I-2', () => {
  it('takes one choice from each, the last one they gave, and none from somebody without a seat', () => {
    const changed = given(voting, ballots(['m2', 'for'])).when(ballots(['m2', 'against']));
    expect(changed.tells('ballots.recorded').meeting.votes['v1']?.ballots).toEqual([['m2', 'against']]);
    given(voting)
      .when(ballots(['m2', 'for'], ['m2', 'against']))
      .isRefused('one-vote-each');
    given(voting)
      .when(ballots(['director', 'for']))
      .isRefused('eligible');
  });

  it('seats nobody twice', () => {
    const vacant: Step[] = [convened(people), opened(people, 2), called('i1')];
    given(vacant, { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm3' })
      .when({ type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm4' })
      .isRefused('one-seat');
    given(vacant, { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm3' })
      .when({ type: 'substitute.seat', person: 'Ask-2', substituteFor: 'm3' })
      .isRefused('one-seat');
  });
});

invariant('I-3', () => {
  const matters = [matter('i1'), matter('i2', { kind: 'hiring' }), matter('i3', { kind: 'election' })];
  const blank: Command = { type: 'ballots.record', vote: 'v1', ballots: [['m2', 'blank']] };

  it.each([
    ['i2', 'an appointment'],
    ['i3', 'an election'],
  ])('takes a blank in %s, %s', (item) => {
    given(convened(people, matters), opened(people), called(item), callVote('v1', item))
      .when(blank)
      .tells('ballots.recorded');
  });

  it('takes none in an ordinary matter', () => {
    given(convened(people, matters), opened(people), called('i1'), callVote('v1', 'i1')).when(blank).isRefused('blank');
  });
});

invariant('I-4', () => {
  it('warns before the close, and names them in the result', () => {
    const silent: Step[] = [voting, ballots(['m1', 'for'], ['m2', 'for'], ['m3', 'for'], ['m4', 'for'], ['m5', 'for'])];
    given(silent)
      .when(close)
      .isWarnedOf('not-voted', { people: ['m6', 'm7'] });
    const { result } = given(silent, because(close, 'not-voted')).when(declared('v1')).event('vote.declared');
    expect(result.notVoted).toEqual(['m6', 'm7']);
    expect(result.flags).toContain('not-voted');
  });
});

invariant('I-5', () => {
  const tied = (chair: 'for' | 'against'): Step[] => [
    convened(people),
    opened(people, 6),
    called('i1'),
    voted(
      'v1',
      'i1',
      [
        ['for', 3],
        ['against', 3],
      ],
      {},
      [['m1', chair]],
    ),
  ];

  it.each([
    ['for', 'carried'],
    ['against', 'lost'],
  ] as const)('with the chair %s it is %s', (chair, outcome) => {
    expect(given(tied(chair)).when(declared('v1')).event('vote.declared').result).toMatchObject({
      outcome,
      decidedBy: 'casting-vote',
      chair: 'm1',
      castingChoice: chair,
      tally: { for: 3, against: 3 },
    });
  });

  it('is not declared while the chair has not voted', () => {
    given(
      convened(people),
      opened(people),
      called('i1'),
      voted(
        'v1',
        'i1',
        [
          ['for', 3],
          ['against', 3],
        ],
        {},
        [
          ['m2', 'for'],
          ['m3', 'for'],
          ['m4', 'for'],
          ['m5', 'against'],
          ['m6', 'against'],
          ['m7', 'against'],
        ],
      ),
    )
      .when(declared('v1'))
      .isRefused('casting-vote');
  });
});

invariant('I-18', () => {
  const secret: Step[] = [
    convened(people, [matter('i1', { kind: 'election' })], { ruleBook: 'youth-council' }),
    opened(people),
    called('i1'),
    because(callVote('v1', 'i1', { method: 'secret' }), 'secret-vote'),
  ];

  it('takes no names in, so that no log could give them away', () => {
    given(secret)
      .when(ballots(['m2', 'for']))
      .isRefused('totals-only');
  });

  it('leaves totals inside and outside', () => {
    const held = hold([
      secret,
      { type: 'totals.record', vote: 'v1', totals: { for: 4, against: 3 } },
      close,
      declared('v1'),
    ]);
    for (const vote of [held.meeting.votes['v1'], publicly(held).votes['v1']]) {
      expect(vote).toMatchObject({ ballots: [], result: { tally: { for: 4, against: 3 } }, parties: [] });
    }
  });
});

invariant('I-21', () => {
  const named = hold([
    sitting,
    voted(
      'v1',
      'i1',
      [
        ['for', 5],
        ['against', 2],
      ],
      {},
      [
        ['m4', 'against'],
        ['m7', 'against'],
      ],
    ),
    declared('v1'),
  ]);

  it('names every member of a group that split, on both sides', () => {
    expect(publicly(named).votes['v1']?.parties).toEqual([
      {
        choice: 'for',
        groups: [
          { group: 'Ask', count: 3, split: true, people: ['m1', 'm2', 'm3'] },
          { group: 'Hegg', count: 2, split: true, people: ['m5', 'm6'] },
        ],
        independents: [],
      },
      {
        choice: 'against',
        groups: [
          { group: 'Ask', count: 1, split: true, people: ['m4'] },
          { group: 'Hegg', count: 1, split: true, people: ['m7'] },
        ],
        independents: [],
      },
    ]);
  });

  it('asks for a reason where a binding vote would only be counted', () => {
    given(sitting)
      .when(callVote('v1', 'i1', { method: 'counted' }))
      .isWarnedOf('party-split');
  });
});

invariant('I-22', () => {
  const filed: Step[] = [
    sitting,
    { type: 'motion.file', motion: 'f1', item: 'i1', kind: 'postponement', text: 'Saken utsettes.', mover: 'm5' },
  ];

  it('warns when the substance would be put first', () => {
    given(filed).when(callVote('v1', 'i1')).isWarnedOf('postponement-first');
  });

  it('says nothing when the postponement is put', () => {
    given(filed)
      .when(callVote('v1', 'i1', { purpose: 'postponement', motions: ['f1'] }))
      .tells('vote.called');
  });
});

invariant('I-24', () => {
  it('tells the motion in the same breath as it is filed, before anybody moves it', () => {
    const filing = given(convened(people)).when({
      type: 'motion.file',
      motion: 'f1',
      item: 'i1',
      kind: 'alternative',
      text: 'Skolen pusses opp.',
      mover: 'm5',
    });
    const entry = filing.log.at(-1);
    expect(filing.told.at(-1)).toMatchObject({
      at: entry?.at,
      event: { type: 'motion.filed', text: 'Skolen pusses opp.' },
    });
  });

  it('takes none while the meeting is known to insiders only', () => {
    given(convened(people).slice(0, 3))
      .when({ type: 'motion.file', motion: 'f1', item: 'i1', kind: 'main', text: 'Nytt forslag.' })
      .isRefused('announced');
  });
});

invariant('I-25', () => {
  const told13: Step[] = [
    sitting,
    voted('v1', 'i1', [
      ['for', 5],
      ['against', 2],
    ]),
    declared('v1'),
    decision,
  ];
  const correcting: Command = {
    type: 'text.correct',
    of: { what: 'decision', item: 'i1' },
    after: 'Skolen bygges i 2027.',
    reason: 'Årstallet falt ut.',
  };

  it('adds: what was told before is told still, byte for byte', () => {
    const before = hold(told13);
    const after = hold([correcting], before);
    expect(after.told.slice(0, before.told.length)).toEqual(before.told);
    expect(told(after)).toContain('Skolen bygges."');
    expect(told(after)).toContain('Årstallet falt ut.');
  });

  it('names what it corrects, and why', () => {
    given(told13)
      .when({ ...correcting, reason: ' ' })
      .isRefused('reason');
    given(told13, ended('i1'))
      .when({ ...correcting, of: { what: 'note', note: 9 } })
      .isRefused('text-known');
  });
});
