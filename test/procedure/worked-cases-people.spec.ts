import { describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../src/procedure/meeting.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, left, opened } from '../support/evening.js';
import { because, callVote, given, hold, voted, type Step } from '../support/scenario.js';

const groups = { Ask: 6, Hegg: 5 };
const sitting = (seats: number, present = seats): Step[] => {
  const people = council(seats, seats === 11 ? groups : { Ask: seats });
  return [convened(people), opened(people, present), called('i1')];
};

/** The question is put, answered by everybody who may, and decided. */
const foundDisqualified = (person: string, vote: string): Step[] => [
  callVote(vote, 'i1', { purpose: 'disqualification', concerns: person, question: 'Er representanten inhabil?' }),
  { type: 'ballots.record', vote, everybody: 'for', ballots: [] },
  { type: 'vote.close', vote },
  declared(vote),
  {
    type: 'disqualification.decide',
    item: 'i1',
    person,
    outcome: 'disqualified',
    basis: 'fvl § 6 første ledd bokstav b',
    vote,
  },
];
const raised = (person: string): Step => ({ type: 'disqualification.raise', item: 'i1', person });

describe('B Disqualification and substitutes', () => {
  const substituted: Step[] = [
    sitting(11),
    raised('m3'),
    foundDisqualified('m3', 'h1'),
    { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm3', item: 'i1' },
  ];

  it('B1 lets the substitute vote in the place of the one who is disqualified', () => {
    const held = hold([
      ...substituted,
      voted('v1', 'i1', [
        ['for', 6],
        ['against', 5],
      ]),
      declared('v1'),
    ]);
    expect(held.meeting.votes['h1']?.eligible).not.toContain('m3');
    expect(held.meeting.votes['h1']?.result?.tally).toEqual({ for: 10, against: 0 });
    expect(held.meeting.votes['v1']?.eligible).toHaveLength(11);
    expect(held.meeting.votes['v1']?.eligible).toContain('Ask-1');
    expect(held.meeting.votes['v1']?.result?.outcome).toBe('carried');
    expect(held.meeting.items['i1']?.disqualifications).toMatchObject([{ person: 'm3', outcome: 'disqualified' }]);
  });

  it('B2 needs as many votes as ever when nobody takes the seat', () => {
    const result = given(
      sitting(11),
      raised('m3'),
      foundDisqualified('m3', 'h1'),
      voted(
        'v1',
        'i1',
        [
          ['for', 5],
          ['against', 5],
        ],
        {},
        [['m1', 'against']],
      ),
    )
      .when(declared('v1'))
      .event('vote.declared').result;
    expect(result).toMatchObject({ outcome: 'lost', decidedBy: 'casting-vote', quorum: { needed: 6, counted: 10 } });
  });

  it('B3 gives the casting vote to the deputy who presides', () => {
    const result = given(
      sitting(11),
      raised('m1'),
      { type: 'chair.change', chair: 'm2', reason: 'Ordføreren er inhabil' },
      foundDisqualified('m1', 'h1'),
      voted(
        'v1',
        'i1',
        [
          ['for', 5],
          ['against', 5],
        ],
        {},
        [['m2', 'for']],
      ),
    )
      .when(declared('v1'))
      .event('vote.declared').result;
    expect(result).toMatchObject({ outcome: 'carried', decidedBy: 'casting-vote', chair: 'm2' });
  });

  const eligibleFor = (meeting: Meeting, vote: string) => meeting.votes[vote]?.eligible;

  it('B4 lets all seven take part when four are in question and the other three are too few', () => {
    const inQuestion = ['m4', 'm5', 'm6', 'm7'];
    const held = hold([
      sitting(7),
      ...inQuestion.map(raised),
      ...inQuestion.map((person, index) => foundDisqualified(person, `h${index}`)),
    ]);
    inQuestion.forEach((_, index) => expect(eligibleFor(held.meeting, `h${index}`)).toHaveLength(7));
  });

  it('B5 keeps three in question out of all three decisions when the other four are enough', () => {
    const inQuestion = ['m5', 'm6', 'm7'];
    const held = hold([
      sitting(7),
      ...inQuestion.map(raised),
      ...inQuestion.map((person, index) => foundDisqualified(person, `h${index}`)),
    ]);
    inQuestion.forEach((_, index) => expect(eligibleFor(held.meeting, `h${index}`)).toEqual(['m1', 'm2', 'm3', 'm4']));
  });

  it('B6 decides nothing with four of seven disqualified and no substitutes', () => {
    const inQuestion = ['m4', 'm5', 'm6', 'm7'];
    const result = given(
      sitting(7),
      ...inQuestion.map(raised),
      ...inQuestion.map((person, index) => foundDisqualified(person, `h${index}`)),
      because(callVote('v1', 'i1'), 'quorum-foreseen'),
      { type: 'ballots.record', vote: 'v1', everybody: 'for', ballots: [] },
      { type: 'vote.close', vote: 'v1' },
    )
      .when(declared('v1'))
      .event('vote.declared').result;
    expect(result).toMatchObject({ outcome: 'not-quorate', cast: 3 });
  });

  it('B7 wants a reason for a substitute from another group', () => {
    const seat = { type: 'substitute.seat', person: 'Hegg-1', substituteFor: 'm3' } as const;
    const evening = [sitting(11), left('m3')];
    given(...evening)
      .when(seat)
      .isWarnedOf('substitute-group', { group: 'Hegg', seatOf: 'Ask' });
    given(...evening)
      .when(because(seat, 'substitute-group'))
      .tells('warning.overridden', 'substitute.seated');
  });
});

describe('C Thresholds', () => {
  const late = (attending: number): Step[] => [
    sitting(25, attending),
    { type: 'agenda.supplement', items: [matter('x1')] },
  ];
  const admit = (objecting: number, chairObjects = false) =>
    ({ type: 'item.admit', item: 'x1', objecting, chairObjects }) as const;

  it('C1 admits a late item when 7 of 24 object', () => {
    given(...late(24))
      .when(admit(7))
      .tells('item.admitted')
      .event('item.admitted');
  });

  it('C2 bars it when 8 of 24 object', () => {
    expect(
      given(...late(24))
        .when(admit(8))
        .event('item.barred'),
    ).toMatchObject({ attending: 24, needed: 8 });
  });

  it('C3 admits it when 8 of 25 object, bars it when 9 do, or the chair alone', () => {
    given(...late(25))
      .when(admit(8))
      .tells('item.admitted');
    given(...late(25))
      .when(admit(9))
      .tells('item.barred');
    expect(
      given(...late(25))
        .when(admit(0, true))
        .event('item.barred').byChair,
    ).toBe(true);
  });
});
