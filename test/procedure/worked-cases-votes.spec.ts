import { describe, expect, it } from '@jest/globals';
import type { Computed } from '../../src/procedure/results.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, ended, left, opened } from '../support/evening.js';
import { because, callVote, given, hold, voted, type Step } from '../support/scenario.js';

/** The first item of a council of so many is called with so many there. */
const sitting = (seats: number, present = seats, items = [matter('i1'), matter('i2')]): Step[] => {
  const people = council(seats);
  return [convened(people, items), opened(people, present), called('i1')];
};

const resultOf = (...steps: Step[]): Computed =>
  given(...steps)
    .when(declared('v1'))
    .event('vote.declared').result;

describe('A Ordinary decisions', () => {
  it('A1 carries 14 against 11 by majority', () => {
    const result = resultOf(
      sitting(25),
      voted('v1', 'i1', [
        ['for', 14],
        ['against', 11],
      ]),
    );
    expect(result).toMatchObject({
      outcome: 'carried',
      decidedBy: 'majority',
      tally: { for: 14, against: 11 },
      flags: [],
    });
  });

  it('A2 carries 12 to 12 when the chair voted for; the tally stays 12 to 12', () => {
    const result = resultOf(
      sitting(25, 24),
      voted(
        'v1',
        'i1',
        [
          ['for', 12],
          ['against', 12],
        ],
        {},
        [['m1', 'for']],
      ),
    );
    expect(result).toMatchObject({
      outcome: 'carried',
      decidedBy: 'casting-vote',
      chair: 'm1',
      castingChoice: 'for',
      tally: { for: 12, against: 12 },
    });
  });

  it('A3 rejects 12 to 12 when the chair voted against', () => {
    const result = resultOf(
      sitting(25, 24),
      voted(
        'v1',
        'i1',
        [
          ['for', 12],
          ['against', 12],
        ],
        {},
        [['m1', 'against']],
      ),
    );
    expect(result).toMatchObject({ outcome: 'lost', decidedBy: 'casting-vote', castingChoice: 'against' });
  });

  it('A4 carries 7 against 6 with 13 of 25 there', () => {
    const result = resultOf(
      sitting(25, 13),
      voted('v1', 'i1', [
        ['for', 7],
        ['against', 6],
      ]),
    );
    expect(result).toMatchObject({ outcome: 'carried', quorum: { members: 25, needed: 13, counted: 13 } });
  });

  it('A5 decides nothing with 12 of 25, however much they agree', () => {
    given(sitting(25, 12)).when(callVote('v1', 'i1')).isWarnedOf('quorum-foreseen', { eligible: 12, needed: 13 });
    const held = hold([
      sitting(25, 12),
      because(callVote('v1', 'i1'), 'quorum-foreseen'),
      { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [] },
      { type: 'vote.close', vote: 'v1' },
      declared('v1'),
    ]);
    expect(held.meeting.votes['v1']?.result).toMatchObject({ outcome: 'not-quorate', decidedBy: 'nothing' });
  });

  it('A6 carries 4 against 2 in a council of 12', () => {
    const result = resultOf(
      sitting(12, 6),
      voted('v1', 'i1', [
        ['for', 4],
        ['against', 2],
      ]),
    );
    expect(result).toMatchObject({ outcome: 'carried', quorum: { needed: 6, counted: 6 } });
  });

  it('A7 decides nothing when the thirteenth is there but does not vote', () => {
    const result = resultOf(sitting(25, 13), voted('v1', 'i1', [['for', 12]]));
    expect(result).toMatchObject({ outcome: 'not-quorate', flags: ['not-voted'], notVoted: ['m13'] });
  });

  it('A8 turns a blank vote away in an ordinary matter', () => {
    given(sitting(25), callVote('v1', 'i1'))
      .when({ type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [['m3', 'blank']] })
      .isRefused('blank', { item: 'i1', kind: 'decision' });
  });

  it('A9 keeps what was decided before so many left that nothing more can be', () => {
    const held = hold([
      sitting(11, 7),
      left('m7'),
      voted('v1', 'i1', [
        ['for', 5],
        ['against', 1],
      ]),
      declared('v1'),
      { type: 'decision.record', item: 'i1', text: 'Vedtatt.', votes: ['v1'] },
      ended('i1'),
      called('i2'),
      left('m6'),
      because(callVote('v2', 'i2'), 'quorum-foreseen'),
      { type: 'ballots.record', vote: 'v2', everybody: 'for', ballots: [] },
      { type: 'vote.close', vote: 'v2' },
      declared('v2'),
    ]);
    expect(held.meeting.votes['v1']?.result?.outcome).toBe('carried');
    expect(held.meeting.items['i1']?.decision?.text).toBe('Vedtatt.');
    expect(held.meeting.votes['v2']?.result?.outcome).toBe('not-quorate');
  });

  it('A10 records everybody there as for when nobody objects', () => {
    const held = hold([
      sitting(25, 22),
      callVote('v1', 'i1', { method: 'acclamation' }),
      { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [] },
      { type: 'vote.close', vote: 'v1' },
      declared('v1'),
    ]);
    expect(held.meeting.votes['v1']?.result).toMatchObject({
      outcome: 'carried',
      decidedBy: 'unanimity',
      tally: { for: 22, against: 0 },
    });
    expect(held.meeting.votes['v1']?.ballots).toHaveLength(22);
  });
});

describe('A Votes by group, and appointments', () => {
  const groups = { Ask: 9, Hegg: 6, Selje: 3, Pil: 3, Furu: 2, Gran: 1, Rogn: 1 };
  it('A11 carries 13 against 12 and names every member of the group that split', () => {
    const people = council(25, groups);
    const of = (group: string) =>
      people.people.filter((one) => one.group === group && one.role !== 'substitute').map((one) => one.person);
    const against = [...of('Hegg'), ...of('Pil'), ...of('Furu'), 'm9'];
    const { result, parties } = given(
      convened(people),
      opened(people),
      called('i1'),
      callVote('v1', 'i1', { method: 'roll-call' }),
      { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: against.map((person) => [person, 'against']) },
      { type: 'vote.close', vote: 'v1' },
    )
      .when(declared('v1'))
      .event('vote.declared');
    expect(result).toMatchObject({ outcome: 'carried', decidedBy: 'majority', tally: { for: 13, against: 12 } });
    const onSide = (choice: string) =>
      parties?.find((side) => side.choice === choice)?.groups.map(({ group, count, split }) => [group, count, split]);
    expect(onSide('for')).toEqual([
      ['Ask', 8, true],
      ['Selje', 3, false],
      ['Gran', 1, false],
      ['Rogn', 1, false],
    ]);
    expect(onSide('against')).toEqual([
      ['Hegg', 6, false],
      ['Pil', 3, false],
      ['Furu', 2, false],
      ['Ask', 1, true],
    ]);
    expect(parties?.find((side) => side.choice === 'against')?.groups.at(-1)?.people).toEqual(['m9']);
  });

  it('A12 lets the chair decide 5 to 5 in an appointment, and says that the blank one decides under the other reading', () => {
    const hiring = [matter('i1', { kind: 'hiring' })];
    const result = resultOf(
      sitting(11, 11, hiring),
      voted(
        'v1',
        'i1',
        [
          ['for', 5],
          ['against', 5],
          ['blank', 1],
        ],
        {},
        [['m1', 'for']],
      ),
    );
    expect(result).toMatchObject({ outcome: 'carried', decidedBy: 'casting-vote', cast: 11, flags: ['blank-decides'] });
  });
});

describe('D What this rule book already settles of alternatives and postponement', () => {
  const withMotions = (...steps: Step[]): Step[] => [
    sitting(25),
    { type: 'motion.file', motion: 'I', item: 'i1', kind: 'recommendation', text: 'Innstillingen' },
    { type: 'motion.file', motion: 'F1', item: 'i1', kind: 'alternative', text: 'Felles forslag', mover: 'm4' },
    { type: 'motion.file', motion: 'F2', item: 'i1', kind: 'alternative', text: 'Annet forslag', mover: 'm5' },
    ...steps,
  ];
  const between = (one: string, other: string) => ({
    kind: 'choice' as const,
    options: [one, other].map((motion) => ({ option: motion, text: motion, motion })),
    motions: [one, other],
  });
  const statuses = (...steps: Step[]) =>
    Object.values(hold(withMotions(...steps)).meeting.motions).map((motion) => motion.status);

  it('D1 adopts the one and lets the other lapse', () => {
    expect(
      statuses(
        voted(
          'v1',
          'i1',
          [
            ['I', 14],
            ['F1', 11],
          ],
          between('I', 'F1'),
        ),
        declared('v1'),
      ),
    ).toEqual(['adopted', 'lapsed', 'lapsed']);
  });

  it('D2 decides nothing by a trial vote', () => {
    const trial = voted(
      'v1',
      'i1',
      [
        ['F1', 13],
        ['F2', 12],
      ],
      { ...between('F1', 'F2'), binding: false, purpose: 'trial' },
    );
    expect(statuses(trial, declared('v1'))).toEqual(['filed', 'filed', 'filed']);
    const final = voted(
      'v2',
      'i1',
      [
        ['I', 14],
        ['F1', 11],
      ],
      between('I', 'F1'),
    );
    expect(statuses(trial, declared('v1'), final, declared('v2'))).toEqual(['adopted', 'lapsed', 'lapsed']);
    given(...withMotions(trial, declared('v1')))
      .when({ type: 'decision.record', item: 'i1', text: 'Felles forslag', votes: ['v1'] })
      .isRefused('binding-votes', { votes: ['v1'] });
  });

  it('D3 lets the chair’s own vote decide between two with 12 each', () => {
    const result = given(
      sitting(25, 24),
      ...withMotions().slice(1),
      voted(
        'v1',
        'i1',
        [
          ['I', 12],
          ['F1', 12],
        ],
        between('I', 'F1'),
        [['m1', 'I']],
      ),
    )
      .when(declared('v1'))
      .event('vote.declared').result;
    expect(result).toMatchObject({
      outcome: 'chosen',
      chosen: 'I',
      decidedBy: 'casting-vote',
      tally: { I: 12, F1: 12 },
    });
  });

  it('D5 puts nothing more to the vote once the matter is put off', () => {
    given(
      sitting(25),
      { type: 'motion.file', motion: 'U', item: 'i1', kind: 'postponement', text: 'Saken utsettes', mover: 'm2' },
      voted(
        'v1',
        'i1',
        [
          ['for', 13],
          ['against', 12],
        ],
        { purpose: 'postponement', motions: ['U'] },
      ),
      declared('v1'),
    )
      .when(callVote('v2', 'i1'))
      .isRefused('item-put-off', { motion: 'U' });
  });
});
