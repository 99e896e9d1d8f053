import { describe, expect, it } from '@jest/globals';
import type { MeetingEvent } from '../../src/procedure/events.js';
import { numbersOf } from '../../src/public-record/numbers.js';
import { SqliteStatistics } from '../../src/public-record/statistics.js';
import { afterThisTest, temporaryFolder } from '../platform/temporary-house.js';
import { agenda, announcement, drafted, openHouse, roster, type OpenHouse } from '../publishing/open-house.js';
import { command } from '../record/drafts.js';
import { ended, planned, running } from '../views/invented-meetings.js';

async function publish({ log, door }: OpenHouse, meeting: string, ...events: MeetingEvent[]): Promise<void> {
  const head = await log.head(meeting);
  await log.append(
    meeting,
    head,
    command(`${meeting} ${head}`),
    events.map((event, place) => drafted(event, head + place)),
  );
  await door.carry();
}

const evening = (slug: string, outcome: 'decided' | 'postponed'): MeetingEvent[] => [
  announcement(slug, `${slug}T17:00:00.000Z`),
  roster,
  agenda,
  { type: 'meeting.opened', chair: 'p1' },
  {
    type: 'roll.called',
    entries: [
      { person: 'p1', status: 'present', mode: 'room' },
      { person: 'p2', status: 'present', mode: 'room' },
      { person: 'p3', status: 'excused' },
    ],
  },
  { type: 'item.called', item: 'i1' },
  { type: 'item.ended', item: 'i1', outcome },
];

async function house(): Promise<OpenHouse & { statistics: SqliteStatistics }> {
  const opened = await openHouse(await temporaryFolder());
  afterThisTest(() => opened.close());
  return { ...opened, statistics: new SqliteStatistics(opened.publicStore) };
}

describe('What is counted of a meeting', () => {
  it('is what was handled, voted and who was there when the roll was called', () => {
    const { meeting } = ended();
    const numbers = numbersOf(meeting)!;
    const votes = Object.values(meeting.votes).filter(({ state, binding }) => state === 'declared' && binding);
    expect(numbers.votes).toBe(votes.length);
    expect(numbers.unanimous).toBeLessThanOrEqual(numbers.votes);
    expect(numbers.seats).toBe(meeting.seats);
    expect(numbers.present).toBeLessThanOrEqual(numbers.seats);
    expect(numbers.present).toBeGreaterThan(numbers.seats / 2);
    const { adopted, rejected, postponed, withdrawn, noted, items } = numbers;
    expect(adopted + rejected + postponed + withdrawn + noted).toBeLessThanOrEqual(items);
    expect(adopted).toBeGreaterThan(0);
  });

  it('is nothing before the meeting is opened, and what there is so far while it runs', () => {
    expect(numbersOf(planned().meeting)).toBeNull();
    const [now, then] = [numbersOf(running().meeting)!, numbersOf(ended().meeting)!];
    expect(now.items).toBeLessThan(then.items);
  });

  it('takes no share of a roll or a number of seats that is not recorded', () => {
    const { meeting } = ended();
    expect(numbersOf({ ...meeting, seats: 0 })).toMatchObject({ seats: 0, present: 0 });
    expect(numbersOf({ ...meeting, attendance: [] })).toMatchObject({ seats: 0, present: 0 });
  });
});

describe('A body in numbers', () => {
  it('is added up by the year in which it met', async () => {
    const h = await house();
    await publish(h, 'storvik-kommunestyret-2025-12-15', ...evening('2025-12-15', 'decided'));
    await publish(h, 'storvik-kommunestyret-2026-01-15', ...evening('2026-01-15', 'decided'));
    await publish(h, 'storvik-kommunestyret-2026-02-15', ...evening('2026-02-15', 'postponed'));
    await publish(h, 'storvik-kommunestyret-2026-03-15', announcement('2026-03-15', '2026-03-15T17:00:00.000Z'));
    const nothing = { rejected: 0, withdrawn: 0, noted: 0, votes: 0, unanimous: 0 };
    expect(await h.statistics.byYear('storvik', 'kommunestyret')).toEqual([
      { year: 2026, meetings: 2, items: 2, adopted: 1, postponed: 1, seats: 50, present: 4, ...nothing },
      { year: 2025, meetings: 1, items: 1, adopted: 1, postponed: 0, seats: 25, present: 2, ...nothing },
    ]);
    expect(await h.statistics.byYear('storvik', 'formannskapet')).toEqual([]);
  });

  it('comes back equal when it is made anew (I7)', async () => {
    const h = await house();
    await publish(h, 'storvik-kommunestyret-2026-01-15', ...evening('2026-01-15', 'decided'));
    const before = await h.statistics.byYear('storvik', 'kommunestyret');
    await h.publicStore.write.run(async (manager) => {
      await manager.query('DELETE FROM meeting_numbers');
      await manager.query(`DELETE FROM edition WHERE name = 'projections'`);
    });
    expect(await h.statistics.byYear('storvik', 'kommunestyret')).toEqual([]);
    await h.writer.catchUp();
    expect(await h.statistics.byYear('storvik', 'kommunestyret')).toEqual(before);
  });
});
