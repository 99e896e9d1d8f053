import { describe, expect, it } from '@jest/globals';
import {
  asBallots,
  asThen,
  byGroup,
  choicesOf,
  fromBallots,
  markAll,
  markRest,
  missing,
  tallyOf,
  turn,
  turnGroup,
  voteBefore,
} from '../../client/desk/ballots.js';
import { asRoll, presentInRoll, seatHolders, substitutesFor } from '../../client/desk/roll.js';
import type { Vote } from '../../src/procedure/meeting.js';
import { people } from './eksempelvik.js';

const council = {
  people: Object.fromEntries(people.map((person) => [person.person, person])),
  roster: people.map(({ person }) => person),
  presence: {},
};
const holders = seatHolders(council);
const choices = ['for', 'against'];

describe('As in the vote before', () => {
  const vote = (id: string, more: object = {}) =>
    ({
      vote: id,
      kind: 'yes-no',
      options: [],
      state: 'declared',
      declaredAt: `2026-11-23T18:0${id}:00.000Z`,
      ballots: [
        ['p-0-0', 'for'],
        ['p-0-1', 'against'],
      ],
      ...more,
    }) as unknown as Vote;

  it('takes the newest declared vote by name that offered the same', () => {
    const now = vote('9', { state: 'open', ballots: [] });
    const votes = [
      vote('2'),
      vote('1'),
      vote('3', { state: 'voided' }),
      vote('4', { ballots: [] }),
      vote('5', { kind: 'choice', options: [{ option: 'a' }, { option: 'b' }] }),
      now,
    ];
    expect(voteBefore(now, votes)?.vote).toBe('2');
    expect(voteBefore(now, [now])).toBeUndefined();
  });

  it('marks those who may vote now as they voted then, and leaves the others to be marked', () => {
    const before = {
      ballots: [
        ['p-0-0', 'for'],
        ['p-0-1', 'against'],
        ['p-0-2', 'blank'],
      ] as [string, string][],
    };
    expect(asThen(before, ['p-0-1', 'p-0-2', 'p-0-3'], choices)).toEqual({ 'p-0-1': 'against' });
  });
});

describe('Unanimous, then the dissenters', () => {
  it('marks everybody at one press and turns one member at another', () => {
    const marks = turn(markAll(holders, 'for'), 'p-2-0', choices);
    expect(tallyOf(marks, choices)).toEqual({ for: 24, against: 1 });
  });

  it('leaves the marks there are when the rest is filled in', () => {
    const marks = markRest({ 'p-0-0': 'against' }, holders, 'for');
    expect(tallyOf(marks, choices)).toEqual({ for: 24, against: 1 });
  });

  it('turns a party together: all to the next choice where they agree, to the first where they do not', () => {
    const party = ['p-4-0', 'p-4-1'];
    const split = turn(markAll(holders, 'for'), 'p-4-0', choices);
    const together = turnGroup(split, party, choices);
    expect(party.map((person) => together[person])).toEqual(['for', 'for']);
    expect(party.map((person) => turnGroup(together, party, choices)[person])).toEqual(['against', 'against']);
  });

  it('comes round: for, against, for', () => {
    const twice = turn(turn({ 'p-0-0': 'for' }, 'p-0-0', choices), 'p-0-0', choices);
    expect(twice['p-0-0']).toBe('for');
  });

  it('names those who are missing, and sends no mark of somebody who may not vote', () => {
    const marks = { 'p-0-0': 'for', stranger: 'for' };
    expect(missing(marks, ['p-0-0', 'p-0-1'])).toEqual(['p-0-1']);
    expect(asBallots(marks, ['p-0-0', 'p-0-1'])).toEqual([['p-0-0', 'for']]);
    expect(fromBallots([['p-0-0', 'for']])).toEqual({ 'p-0-0': 'for' });
  });

  it('offers blank only where it is lawful', () => {
    const vote = { kind: 'yes-no' as const, options: [] };
    expect(choicesOf(vote, false)).toEqual(['for', 'against']);
    expect(choicesOf(vote, true)).toEqual(['for', 'against', 'blank']);
    expect(choicesOf(vote, true, true)).toEqual(['for', 'against', 'blank', 'abstain']);
  });

  it('keeps parties and members in the order of the roster', () => {
    expect(byGroup(council, holders).map(({ group, people: members }) => [group, members.length])).toEqual([
      ['Fjordlista', 8],
      ['Bygdepartiet', 7],
      ['Sentrumslaget', 5],
      ['Kystlista', 3],
      ['Ungt lag', 2],
    ]);
  });
});

describe('The roll: everybody present, then the exceptions', () => {
  it('says so without a single mark', () => {
    const roll = asRoll(holders, {});
    expect([roll.length, presentInRoll(roll)]).toEqual([25, 25]);
  });

  it('seats a substitute for the one who is absent', () => {
    const roll = asRoll(holders, { 'p-1-3': { status: 'absent', substitute: 'v-1-0' } });
    expect(roll).toContainEqual({ person: 'p-1-3', status: 'absent' });
    expect(roll).toContainEqual({ person: 'v-1-0', status: 'present', mode: 'room', substituteFor: 'p-1-3' });
    expect(presentInRoll(roll)).toBe(25);
  });

  it('offers substitutes of the same group first, in the order in which they are called', () => {
    const offered = substitutesFor(council, 'p-1-3');
    expect(offered.slice(0, 3)).toEqual([
      { person: 'v-1-0', sameGroup: true },
      { person: 'v-1-1', sameGroup: true },
      { person: 'v-0-0', sameGroup: false },
    ]);
  });

  it('offers nobody twice', () => {
    const presence = {
      'v-1-0': { status: 'present', mode: 'room', connected: true, since: null, substituteFor: 'p-1-2' },
    };
    const offered = substitutesFor({ ...council, presence: presence as never }, 'p-1-3');
    expect(offered.map(({ person }) => person)).not.toContain('v-1-0');
  });
});
