import { describe, expect, it } from '@jest/globals';
import type { PublicEntry, PublicEvent } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { hear, startReading } from '../../src/contract/reader.js';
import { anyMeeting } from '../support/any-meeting.js';
import { evening } from '../following/support/meeting-said.js';
import { longEvening, someOf } from './support/any-event.js';
import { chanceFrom, SimulatedHouse, type Hear, type Weather } from './support/simulated-house.js';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const evenings = Number(process.env.EVENINGS ?? 12);

interface Trouble {
  epochs: boolean;
  restarts: boolean;
  weather: Weather;
}
const storm: Weather = { lost: 0.1, twice: 0.15, slowMs: 900, dropsLine: 0.02 };

/** One evening in bad weather, then a calm minute and a half. Answers with what is wrong at the end, or null. */
function anEvening(number: number, trouble: Trouble, machine: Hear = hear): string | null {
  const chance = chanceFrom(number);
  const house = new SimulatedHouse(chance, trouble.weather, machine);
  const events = longEvening(30 + chance.below(600));
  house.say(events.slice(0, 3));
  for (let reader = 0; reader < 4; reader += 1) house.enter();
  while (house.head < events.length && house.now < 240_000) {
    house.say(someOf(events, house.head, chance));
    house.run(chance.below(1_500));
    if (trouble.restarts && chance.happens(0.01)) house.restart(chance.below(8_000));
    if (trouble.epochs && chance.happens(0.004)) house.restore(Math.max(3, house.head - chance.below(20)));
    if (chance.happens(0.02)) house.enter();
    // As happens after a long vote: much at once, more than anybody's pocket holds.
    if (chance.happens(0.004)) house.say(events.slice(house.head, house.head + 320));
  }
  house.clearUp();
  house.run(90_000);
  const truth = JSON.stringify(house.state);
  for (const { reader, lie } of house.readers) {
    if (lie !== null) return lie;
    if (reader.standing !== 'following') return `stands ${reader.standing}`;
    if (reader.epoch !== house.epoch || reader.view.seq !== house.head)
      return `stopped at ${reader.epoch}:${reader.view.seq}`;
    if (JSON.stringify(reader.view) !== truth) return `another meeting at ${reader.view.seq}`;
  }
  return null;
}

const everything: Trouble = { epochs: true, restarts: true, weather: storm };
const failures = (count: number, trouble: Trouble, machine?: Hear): string[] =>
  Array.from({ length: count }, (_, place) => seed + place).flatMap((number) => {
    const wrong = anEvening(number, trouble, machine);
    return wrong === null ? [] : [`seed ${number}: ${wrong}`];
  });

describe(`Every reader ends with the meeting that was held (seed ${seed})`, () => {
  it('when entries are lost, doubled and overtake each other', () => {
    expect(failures(evenings, { epochs: false, restarts: false, weather: storm })).toEqual([]);
  });
  it('when the house goes down and comes back', () => {
    const quiet = { lost: 0, twice: 0, slowMs: 50, dropsLine: 0 };
    expect(failures(evenings, { epochs: false, restarts: true, weather: quiet })).toEqual([]);
  });
  it('when all of it happens, and the record comes back from a backup in another edition', () => {
    expect(failures(evenings, everything)).toEqual([]);
  });
});

describe('The same evenings find a reader that is wrong', () => {
  it('who does not look at the epoch', () => {
    const careless: Hear = (reader, news, at) => {
      if (news.news === 'batch') return hear(reader, { ...news, batch: { ...news.batch, epoch: reader.epoch } }, at);
      if (news.news === 'heartbeat') return hear(reader, { ...news, beat: { ...news.beat, epoch: reader.epoch } }, at);
      if (news.news === 'answer' && news.answer?.kind === 'reset') return hear(reader, { ...news, answer: null }, at);
      if (news.news === 'snapshot' && news.snapshot !== null && news.snapshot.epoch !== reader.epoch)
        return hear(reader, { ...news, snapshot: { ...news.snapshot, epoch: reader.epoch } }, at);
      return hear(reader, news, at);
    };
    expect(failures(10, everything, careless)).not.toEqual([]);
  });
  it('who takes what came twice a second time', () => {
    const forgetful: Hear = (reader, news, at) => {
      const again = news.news === 'batch' ? news.batch.entries.filter((entry) => entry.seq <= reader.view.seq) : [];
      const view = again.reduce((shown, entry) => ({ ...evolve(shown, entry), seq: shown.seq }), reader.view);
      return hear({ ...reader, view }, news, at);
    };
    expect(failures(10, everything, forgetful)).not.toEqual([]);
  });
  it('who does not notice a gap', () => {
    const hasty: Hear = (reader, news, at) => {
      if (news.news !== 'batch' || news.batch.epoch !== reader.epoch) return hear(reader, news, at);
      const view = news.batch.entries.filter((entry) => entry.seq > reader.view.seq).reduce(evolve, reader.view);
      return hear({ ...reader, view }, { news: 'tick' }, at);
    };
    expect(failures(10, everything, hasty)).not.toEqual([]);
  });
});

describe(`A snapshot and the entries after it are the meeting (seed ${seed})`, () => {
  const entriesOf = (events: { seq: number; at: string; event: PublicEvent }[]): PublicEntry[] =>
    events.map((told) => ({ ...told, recordedAt: told.at, hash: '' }));

  /** Every place at which a snapshot could have been taken and carried as JSON, and the rest heard as one batch. */
  function fromEveryPlace(entries: PublicEntry[], whole: Meeting): void {
    const meeting = 'fjordvik-kst-2026-11-23';
    let before = nothingYet;
    for (let taken = 0; taken <= entries.length; taken += 1) {
      if (taken > 0) before = evolve(before, entries[taken - 1]!);
      const state: Meeting = JSON.parse(JSON.stringify(before));
      const page = startReading({ proto: 1, meeting, epoch: 'e1', seq: taken, state }, '2026-11-23T17:00:00.000Z', 0);
      const line = hear(page, { news: 'line-opened', line: 1 }, 0).reader;
      const batch = { meeting, epoch: 'e1', entries: entries.slice(taken) };
      const { reader } = hear(line, { news: 'batch', line: 1, batch }, 1);
      expect(JSON.stringify(reader.view)).toBe(JSON.stringify(whole));
      expect([reader.partlyUnknown, reader.standing]).toEqual([false, 'following']);
    }
  }

  it('on an ordinary evening', () => {
    const entries = entriesOf(
      evening.map((event, place) => ({
        seq: place + 1,
        at: new Date(Date.UTC(2026, 10, 23, 17, place)).toISOString(),
        event,
      })),
    );
    fromEveryPlace(entries, entries.reduce(evolve, nothingYet));
  });

  it('whatever a council does', () => {
    const chance = chanceFrom(seed);
    for (let council = 0; council < 12; council += 1) {
      const sitting = anyMeeting(Array.from({ length: 400 }, () => chance.below(1_000)));
      fromEveryPlace(entriesOf(sitting.told), sitting.outside);
    }
  });
});
