import { describe, expect, it } from '@jest/globals';
import { dayIn, daysLater, isDay, monthsLater } from '../../src/procedure/business/days.js';
import { deadlines } from '../../src/procedure/business/deadlines.js';
import { easterSunday, isWorkingDay, rolledOn } from '../../src/procedure/business/norwegian-holy-days.js';
import { ruleBookOf } from '../../src/procedure/rule-books/rule-books.js';
import { council, matter } from '../support/council.js';
import { called, convened, opened } from '../support/evening.js';
import { because, given, hold, type Step } from '../support/scenario.js';

/** Easter Sundays as the almanac has them, the earliest and the latest there are among them. */
const almanac = `
  1818-03-22 1913-03-23 1943-04-25 1961-04-02 1981-04-19 2000-04-23 2008-03-23 2011-04-24 2018-04-01 2019-04-21
  2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01
  2030-04-21 2038-04-25 2049-04-18 2076-04-19 2100-03-28 2285-03-22`
  .trim()
  .split(/\s+/u);

describe('Easter', () => {
  it.each(almanac)('falls on %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });
});

describe('Days off', () => {
  it.each([
    ['2026-01-01', 'New Year’s Day, a Thursday'],
    ['2026-04-02', 'Maundy Thursday'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-01', '1 May, a Friday'],
    ['2027-05-17', '17 May, a Monday, and Whit Monday as well'],
    ['2029-05-17', '17 May, a Thursday'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-12-25', 'Christmas Day, a Friday'],
    ['2028-12-26', 'the second day of Christmas, a Tuesday'],
    ['2026-11-21', 'a Saturday'],
    ['2026-11-22', 'a Sunday'],
  ])('%s is one: %s', (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  it.each([
    ['2026-04-01', 'the Wednesday before Easter'],
    ['2026-12-24', 'Christmas Eve, a Thursday'],
    ['2026-12-31', 'New Year’s Eve'],
    ['2026-04-07', 'the Tuesday after Easter'],
    ['2026-11-23', 'a Monday'],
  ])('%s is none: %s', (day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  it.each([
    ['2026-04-02', '2026-04-07', 'from Maundy Thursday past Easter Monday'],
    ['2027-12-24', '2027-12-24', 'not at all from a Friday that is Christmas Eve'],
    ['2027-12-25', '2027-12-27', 'from a Christmas that is a weekend'],
    ['2026-12-25', '2026-12-28', 'from Christmas over the weekend'],
    ['2027-01-01', '2027-01-04', 'from New Year over the weekend into the new year'],
    ['2027-05-15', '2027-05-18', 'from the Saturday before Whitsun, past 17 May'],
  ])('a limit that ends on %s ends on %s: %s', (day, until) => {
    expect(rolledOn(day)).toBe(until);
  });
});

describe('Reckoning in days and months', () => {
  it('leaves out the day from which it runs, and ends on the day of the same name', () => {
    expect(daysLater('2026-11-23', 21)).toBe('2026-12-14');
    expect(daysLater('2028-02-20', 21)).toBe('2028-03-12');
  });

  it.each([
    ['2026-05-03', '2026-11-03'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-12-31', '2027-06-30'],
    ['2026-07-15', '2027-01-15'],
  ])('takes six months from %s to %s', (day, until) => {
    expect(monthsLater(day, 6)).toBe(until);
  });

  it('knows a day from what only looks like one', () => {
    expect(['2026-11-23', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-11-31', '23.11.2026', '2026-11-23T10:00', ''].some(isDay)).toBe(false);
  });

  it('takes the day where the meeting is, not in Greenwich', () => {
    expect(dayIn('Europe/Oslo', '2026-11-23T23:30:00.000Z')).toBe('2026-11-24');
    expect(dayIn('America/Los_Angeles', '2026-11-24T04:00:00.000Z')).toBe('2026-11-23');
    expect(dayIn('Nowhere/Land', '2026-11-23T23:30:00.000Z')).toBe('2026-11-23');
    expect(dayIn('Europe/Oslo', 'some time')).toBe('');
  });
});

describe('The days of an item', () => {
  const people = council(7);
  const items = [
    matter('i1'),
    matter('i2', { kind: 'hiring' }),
    matter('i3', { kind: 'citizens-proposal', receivedOn: '2026-08-31' }),
  ];
  const sitting: Step[] = [convened(people, items), opened(people)];
  const decided = (item: string): Step[] => [
    called(item),
    { type: 'decision.record', item, text: 'Vedtatt.', votes: [] },
  ];

  it('are three weeks after a decision, and six months after a proposal', () => {
    const { meeting } = hold([sitting, decided('i1'), decided('i3')]);
    expect(deadlines(meeting, ruleBookOf(meeting.facts?.ruleBook))).toEqual([
      { item: 'i1', what: 'legality-control', from: '2026-11-23', until: '2026-12-14' },
      { item: 'i3', what: 'citizens-proposal', from: '2026-08-31', until: '2027-02-28' },
      { item: 'i3', what: 'legality-control', from: '2026-11-23', until: '2026-12-14' },
    ]);
  });

  it('are none for hiring, for what was put off, and before anything was decided', () => {
    const put = because({ type: 'item.end', item: 'i1', outcome: 'postponed' }, 'put-off-by-vote');
    const { meeting } = hold([sitting, decided('i1'), put, decided('i2')]);
    expect(deadlines(meeting, ruleBookOf(meeting.facts?.ruleBook)).map(({ item }) => item)).toEqual(['i3']);
  });

  it('go with a decision that fell, and roll on over the holy days', () => {
    const late = hold([sitting, decided('i1')]);
    const item = late.meeting.items['i1']!;
    const until = (at: string) => {
      const meeting = {
        ...late.meeting,
        items: { ...late.meeting.items, i1: { ...item, decision: { ...item.decision!, at } } },
      };
      return deadlines(meeting, ruleBookOf(meeting.facts?.ruleBook)).find((one) => one.what === 'legality-control')
        ?.until;
    };
    expect(until('2026-12-04T18:00:00.000Z')).toBe('2026-12-28');
    expect(until('2026-12-11T18:00:00.000Z')).toBe('2027-01-04');
    expect(until('2026-03-12T18:00:00.000Z')).toBe('2026-04-07');
    expect(until('2026-12-03T23:30:00.000Z')).toBe('2026-12-28');
    const fallen = { ...late.meeting, items: { ...late.meeting.items, i1: { ...item, decision: null } } };
    expect(deadlines(fallen, ruleBookOf(fallen.facts?.ruleBook)).map(({ what }) => what)).toEqual([
      'citizens-proposal',
    ]);
  });

  it('are none where the rule book knows of no such control or proposal', () => {
    const { meeting } = hold([sitting, decided('i1')]);
    expect(deadlines(meeting, ruleBookOf('as-recorded'))).toEqual([]);
  });

  it('hold a proposal to a real day', () => {
    given({ type: 'meeting.plan', facts: hold([sitting]).meeting.facts!, seats: 7 })
      .when({ type: 'agenda.publish', items: [matter('i1', { receivedOn: '2026-02-30' })] })
      .isRefused('day', { day: ['2026-02-30'] });
  });
});
