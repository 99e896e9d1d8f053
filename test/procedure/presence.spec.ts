import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import { seatedElsewhere } from '../../src/procedure/formalities/two-meetings.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { presentAt, seatedAt } from '../../src/procedure/presence.js';
import { council } from '../support/council.js';
import { called, convened, declared, left, opened, remote } from '../support/evening.js';
import { because, given, hold, publicly, voted, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const people = council(5);
/** So many minutes past the hour of the opening. */
const minute = (minutes: number): string => new Date(Date.UTC(2026, 10, 23, 16, minutes)).toISOString();
const at = (minutes: number, step: object): Step => ({ ...step, at: minute(minutes) }) as Step;
const evening = (changes: Parameters<typeof convened>[2] = {}, mode?: 'remote'): Step[] => [
  convened(people, undefined, changes),
  at(10, { type: 'meeting.open' }),
  at(15, {
    type: 'roll.call',
    entries: people.members.slice(0, 3).map((person) => ({ person, status: 'present', mode })),
  }),
];
const comes = (person: string) => ({ type: 'member.arrive', person, mode: 'room' });

describe('Who was there at an instant', () => {
  const { meeting } = hold([
    evening(),
    at(20, comes('m4')),
    at(25, left('m4')),
    at(30, comes('m4')),
    at(32, comes('director')),
    at(35, left('m1')),
    at(40, { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm1' }),
    at(50, { type: 'meeting.end' }),
  ]);

  it('is told from the instant somebody comes, and not of the instant they go', () => {
    const when = (minutes: number) => presentAt(meeting, minute(minutes)).includes('m4');
    expect([19, 20, 24, 25, 29, 30, 49, 50].map(when)).toEqual([false, true, true, false, false, true, true, false]);
  });

  it('is told in the order of the roster, with and without a seat', () => {
    expect(presentAt(meeting, minute(15))).toEqual(['m1', 'm2', 'm3']);
    expect(presentAt(meeting, minute(45))).toEqual(['m2', 'm3', 'm4', 'Ask-1', 'director']);
    expect(seatedAt(meeting, minute(45)).map(({ person }) => person)).toEqual(['m2', 'm3', 'm4', 'Ask-1']);
  });

  it('is nobody before the first and after the end', () => {
    expect(presentAt(meeting, minute(0))).toEqual([]);
    expect(presentAt(meeting, minute(51))).toEqual([]);
  });

  it('is the same outside as inside', () => {
    const held = hold([evening(), at(20, comes('m4')), at(25, left('m4'))]);
    for (const minutes of [16, 20, 24, 25])
      expect(presentAt(publicly(held), minute(minutes))).toEqual(presentAt(held.meeting, minute(minutes)));
  });

  it('leaves out those whose line is down, though their seat stays theirs', () => {
    const online = hold([
      evening(remote, 'remote'),
      at(20, { type: 'connection.lose', person: 'm2' }),
      at(25, { type: 'connection.restore', person: 'm2' }),
    ]);
    expect([19, 22, 25].map((minutes) => presentAt(online.meeting, minute(minutes)).includes('m2'))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

const tomorrow = (time: string) => `2026-11-24T${time}:00.000Z`;
const brokenOff: Step[] = [evening(), called('i1'), { type: 'meeting.adjourn', until: tomorrow('16:00') }];
const goesOn: Step = { type: 'meeting.resume', at: tomorrow('16:00') };
const rolledAnew: Step = {
  type: 'roll.call',
  at: tomorrow('16:05'),
  entries: ['m1', 'm2', 'm4'].map((person) => ({ person, status: 'present' as const })),
};

rule('roll-anew', () => {
  const present = (steps: Step[]) => {
    const { meeting } = hold(steps);
    return meeting.roster.filter((person) => meeting.presence[person]?.status === 'present');
  };

  it('presumes nobody back on another day, and everybody after a break of an hour', () => {
    expect(present([brokenOff, goesOn])).toEqual([]);
    expect(present([brokenOff, goesOn, rolledAnew])).toEqual(['m1', 'm2', 'm4']);
    expect(present([brokenOff, { type: 'meeting.resume', at: minute(90) }])).toEqual(['m1', 'm2', 'm3']);
  });

  it('goes by the calendar where the meeting is, not by the day of Greenwich', () => {
    // Half past eleven and half past twelve at night in Oslo are the same day in UTC.
    const late: Step[] = [evening(), { type: 'meeting.adjourn', at: '2026-11-23T22:30:00.000Z' }];
    expect(present([late, { type: 'meeting.resume', at: '2026-11-23T22:50:00.000Z' }])).toHaveLength(3);
    expect(present([late, { type: 'meeting.resume', at: '2026-11-23T23:30:00.000Z' }])).toEqual([]);
  });

  it('is the same outside', () => {
    const held = hold([brokenOff, goesOn]);
    expect(publicly(held).presence).toEqual(held.meeting.presence);
  });

  it('makes no movement of going home for the night, only of not coming back and of being new', () => {
    const movements = (steps: Step[]) =>
      minutesOf(hold(steps).meeting, { meeting: 'x' }).attendance.movements.map(({ person, what }) => [
        person.person,
        what,
      ]);
    expect(movements([brokenOff, goesOn])).toEqual([]);
    expect(movements([brokenOff, goesOn, rolledAnew])).toEqual([
      ['m3', 'left'],
      ['m4', 'arrived'],
    ]);
    const { present } = minutesOf(hold([brokenOff, goesOn, rolledAnew]).meeting, { meeting: 'x' }).attendance;
    const periods = Object.fromEntries(present.map((one) => [one.person, one.periods.length]));
    expect(periods).toEqual({ m1: 2, m2: 2, m3: 1, m4: 1 });
  });

  it('calls no vote in an empty hall without a reason', () => {
    given(brokenOff, goesOn).when({ type: 'quorum.declare' }).isRefused('quorum-present', { present: 0 });
  });
});

rule('another-day', () => {
  const open: Command = { type: 'meeting.open' };
  it('asks about a meeting opened on another day than the one it was announced for', () => {
    given(convened(people, undefined, { start: '2026-11-24T16:00:00.000Z' }))
      .when(open)
      .isWarnedOf('another-day', { planned: '2026-11-24', opened: '2026-11-23' });
    given(convened(people))
      .when(because({ ...open, at: tomorrow('16:00') }, 'another-day'))
      .tells('warning.overridden', 'meeting.opened');
  });

  it('goes by the calendar where the meeting is', () => {
    given(convened(people, undefined, { start: '2026-11-23T23:30:00.000Z' }))
      .when(open)
      .isWarnedOf('another-day', { planned: '2026-11-24' });
    given(convened(people))
      .when({ ...open, at: '2026-11-23T22:59:00.000Z' })
      .tells('meeting.opened');
  });
});

rule('present-elsewhere', () => {
  const board = { id: 'fjordvik-formannskapet', slug: 'formannskapet', name: 'Formannskapet' };
  const council5 = hold([convened(people), opened(people, 2)]);
  const inTheBoard = (...steps: Step[]): Meeting =>
    hold([convened(people, undefined, { body: board }), opened(people, 4), ...steps]).meeting;
  const asked = (command: Command, ...others: Meeting[]) => {
    const { meeting } = council5;
    const now = '2026-11-23T16:30:00.000Z';
    const decision = decide(command, meeting, now, undefined, { present: seatedElsewhere(meeting, others, now) });
    return 'refusals' in decision ? decision.refusals : decision.events.map(({ type }) => type);
  };
  const arriving = { type: 'member.arrive', person: 'm3', mode: 'room' } as const;

  it('asks whether somebody has left the other meeting', () => {
    expect(asked(arriving, inTheBoard())).toEqual([
      { rule: 'present-elsewhere', kind: 'judgement', facts: { person: 'm3', meeting: 'Formannskapet' } },
    ]);
    expect(asked(arriving, inTheBoard(left('m3')))).toEqual(['member.arrived']);
    expect(asked(because(arriving, 'present-elsewhere'), inTheBoard())).toEqual([
      'warning.overridden',
      'member.arrived',
    ]);
  });

  it('asks the same at the roll and of a substitute', () => {
    const roll: Command = { type: 'roll.call', entries: [{ person: 'm4', status: 'present' }] };
    expect(asked(roll, inTheBoard())).toMatchObject([{ rule: 'present-elsewhere', facts: { person: 'm4' } }]);
    const seat: Command = { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm5' };
    const sitsThere: Step = { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm5' };
    expect(asked(seat, inTheBoard(sitsThere))).toMatchObject([
      { rule: 'present-elsewhere', facts: { person: 'Ask-1' } },
    ]);
    expect(asked(seat, inTheBoard())).toEqual(['substitute.seated']);
  });

  it('minds neither a meeting that is over, nor another organisation, nor who only attends', () => {
    expect(asked(arriving, inTheBoard({ type: 'meeting.end' }))).toEqual(['member.arrived']);
    const elsewhere = inTheBoard();
    const county = { ...elsewhere.facts, organisation: { slug: 'storfylket', name: 'Storfylket' } };
    expect(asked(arriving, { ...elsewhere, facts: county } as Meeting)).toEqual(['member.arrived']);
    const director: Step = { type: 'member.arrive', person: 'director', mode: 'room' };
    expect(asked({ ...arriving, person: 'director' }, inTheBoard(director))).toEqual(['member.arrived']);
  });

  it('knows of a meeting behind closed doors only what was told before they closed', () => {
    const closed = inTheBoard(
      called('i1'),
      voted('c1', 'i1', [['for', 4]], { purpose: 'closing-doors', ground: 'privacy' }),
      declared('c1'),
      { type: 'doors.close', ground: 'privacy', vote: 'c1' },
      left('m3'),
      { type: 'member.arrive', person: 'm5', mode: 'room' },
    );
    expect(asked(arriving, closed)).toMatchObject([{ rule: 'present-elsewhere' }]);
    expect(asked({ ...arriving, person: 'm5' }, closed)).toEqual(['member.arrived']);
  });
});
