import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nothingYet, type Meeting, type StreamIncident } from '../../src/procedure/meeting.js';
import {
  beginning,
  due,
  heard,
  patience,
  phaseOf,
  watch,
  type Phase,
  type Sighting,
  type Watched,
} from '../../src/stream-watch/watching.js';

const evening = Date.parse('2026-11-23T17:00:00.000Z');
const after = (seconds: number) => new Date(evening + seconds * 1000).toISOString();

const list = (newest: number, more: Partial<Sighting & { seen: 'playlist' }> = {}): Sighting => ({
  seen: 'playlist',
  newest,
  targetSeconds: 6,
  secondsPerSegment: 6,
  ended: false,
  ...more,
});
const missing: Sighting = { seen: 'missing' };
const unreachable: Sighting = { seen: 'unreachable' };
const broken: Sighting = { seen: 'broken' };
const nothing: Sighting = { seen: 'nothing', because: 'too-large' };

type Step = [seconds: number, sighting: Sighting, phase?: Phase];

/** Looks as told, one after the other, and lists what citizens would have been told: `seconds state fault`. */
function looking(steps: Step[], look: typeof watch = watch, from: Watched = beginning): string[] {
  const told: string[] = [];
  let watched = from;
  for (const [seconds, sighting, phase = 'running'] of steps) {
    const next = look(watched, { phase, sighting }, after(seconds));
    if (next.state !== watched.state) {
      const began = (Date.parse(next.since!) - evening) / 1000;
      told.push(
        [seconds, next.state, next.fault, began === seconds ? null : `since ${began}`]
          .filter((x) => x !== null)
          .join(' '),
      );
    }
    watched = next;
  }
  return told;
}

/** A stream that runs for a minute, stands still for two, and runs again. */
const stallAndRecovery: Step[] = [
  ...Array.from({ length: 12 }, (_, n): Step => [n * 5, list(100 + n)]),
  ...Array.from({ length: 24 }, (_, n): Step => [60 + n * 5, list(111)]),
  ...Array.from({ length: 6 }, (_, n): Step => [180 + n * 5, list(112 + n)]),
];

describe('S1 A stream is live when its playlist moves, and only then', () => {
  it('says nothing after the first look: a list that answers may be yesterday’s', () => {
    expect(looking([[0, list(100)]])).toEqual([]);
  });
  it('calls it live at the first segment that is new', () => {
    expect(looking([[0, list(100)], [5, list(100)], [10, list(101)]])).toEqual(['10 live']); // prettier-ignore
  });
  it('calls it a test while the meeting has not been opened', () => {
    expect(looking([[0, list(1), 'before'], [5, list(2), 'before'], [10, list(3)]])).toEqual(['5 testing', '10 live']); // prettier-ignore
  });
  it('lets a test picture come and go without an incident', () => {
    const steps: Step[] = [[0, list(1), 'before'], [5, list(2), 'before'], ...[10, 20, 30, 40].map((s): Step => [s, missing, 'before'])]; // prettier-ignore
    expect(looking(steps)).toEqual(['5 testing', '40 planned']);
  });
});

describe('S2 An interruption is told once it has lasted, and dated from when the stream was last seen moving', () => {
  const tellsOfTheStall = (look: typeof watch) =>
    expect(looking(stallAndRecovery, look)).toEqual(['5 live', '85 interrupted stalled since 55', '180 live']);

  it('notices a stall after half a minute, and the recovery at once', () => tellsOfTheStall(watch));

  it('would notice a watcher that takes any answer for a moving stream (seeded bug)', () => {
    const neverNotices: typeof watch = (watched, observation, at) =>
      observation.sighting.seen === 'playlist'
        ? watch({ ...watched, newest: observation.sighting.newest - 1 }, observation, at)
        : watch(watched, observation, at);
    expect(() => tellsOfTheStall(neverNotices)).toThrow();
  });

  it('would notice a watcher that announces at the first failed look (seeded bug)', () => {
    const hasty: typeof watch = (watched, observation, at) => watch(watched, observation, at, 0);
    expect(() => tellsOfTheStall(hasty)).toThrow();
  });

  const silence = (kind: Sighting): Step[] => [[0, list(1)], [5, list(2)], ...[10, 15, 20, 25, 30, 34, 35, 40].map((s): Step => [s, kind])]; // prettier-ignore
  it.each([
    ['the playlist is gone (404)', missing, 'unreachable'],
    ['nobody answers', unreachable, 'unreachable'],
    ['the answer is no playlist', broken, 'broken'],
    ['the list stands still', list(2), 'stalled'],
    ['the list says it is over while the meeting goes on', list(2, { ended: true }), 'stalled'],
  ])('%s', (_, kind, fault) => {
    expect(looking(silence(kind as Sighting))).toEqual(['5 live', `35 interrupted ${fault} since 5`]);
  });
  it('one failed look is no incident', () => {
    expect(looking([[0, list(1)], [5, list(2)], [15, missing], [25, list(4)], [35, unreachable], [50, list(8)]])).toEqual(['5 live']); // prettier-ignore
  });
  it('kinds of trouble that take turns share one clock', () => {
    const turns: Sighting[] = [missing, broken, unreachable, list(2), missing, broken, list(2)];
    expect(looking([[0, list(1)], [5, list(2)], ...turns.map((kind, n): Step => [10 + 5 * n, kind])])).toEqual([
      '5 live',
      '35 interrupted broken since 5',
    ]);
  });
  it('long segments are given three times their length', () => {
    const slow = (newest: number) => list(newest, { targetSeconds: 20, secondsPerSegment: 20 });
    const steps: Step[] = [
      [0, slow(1)],
      [20, slow(2)],
      [40, slow(2)],
      [60, slow(2)],
      [79, slow(2)],
      [80, slow(2)],
    ];
    expect(looking(steps)).toEqual(['20 live', '80 interrupted stalled since 20']);
    expect(patience(20)).toBe(60);
    expect(patience(2)).toBe(30);
  });
  it('a meeting that opens without any stream tells so after the respite', () => {
    expect(
      looking([
        [0, missing, 'before'],
        [60, missing],
        [75, missing],
        [90, missing],
      ]),
    ).toEqual(['90 interrupted unreachable since 60']);
  });
  it('concludes nothing from looks that told nothing', () => {
    const steps: Step[] = [[0, list(1)], [5, list(2)], ...[10, 30, 50, 70].map((s): Step => [s, nothing])];
    expect(looking(steps)).toEqual(['5 live']);
  });
  it('concludes nothing from the time in which nobody looked', () => {
    expect(
      looking([
        [0, list(1)],
        [5, list(2)],
        [3600, list(2)],
        [3610, list(2)],
      ]),
    ).toEqual(['5 live']);
  });
});

describe('S3 Movement is a newer segment, not another number', () => {
  it('is not fooled by two edge servers a segment apart', () => {
    const edges = Array.from({ length: 12 }, (_, n): Step => [10 + n * 5, list(n % 2 ? 7 : 8)]);
    expect(looking([[0, list(7)], [5, list(8)], ...edges])).toEqual(['5 live', '35 interrupted stalled since 5']);
  });
  it('follows an encoder that was restarted and counts from zero', () => {
    expect(
      looking([
        [0, list(900)],
        [5, list(901)],
        [10, list(0)],
        [15, list(1)],
        [20, list(2)],
      ]),
    ).toEqual(['5 live']);
  });
  it('says degraded where the stream moves slower than the clock, and live when it keeps up again', () => {
    const half = Array.from({ length: 15 }, (_, n): Step => [n * 12, list(n)]);
    const full = Array.from({ length: 15 }, (_, n): Step => [180 + n * 6, list(15 + n)]);
    expect(looking([...half, ...full])).toEqual(['12 live', '72 degraded stalled', '252 live']);
  });
});

describe('S4 While the doors are closed the stream pauses', () => {
  it('pauses at once and needs a new sight of movement afterwards', () => {
    const steps: Step[] = [
      [0, list(1)],
      [5, list(2)],
      [10, { seen: 'nothing', because: 'doors-closed' }, 'doors-closed'],
      [400, list(40)],
      [405, list(41)],
    ];
    expect(looking(steps)).toEqual(['5 live', '10 paused-closed-session', '405 live']);
  });
  it('is told as interrupted where it does not come back', () => {
    const steps: Step[] = [[0, list(1), 'doors-closed'], ...[100, 115, 130].map((s): Step => [s, list(9)])];
    expect(looking(steps)).toEqual(['0 paused-closed-session', '130 interrupted stalled since 100']);
  });
});

describe('S5 The record is told the difference, and a person’s word stands above the probe', () => {
  const stream = (more: Partial<Meeting['stream']>, at: string | null = null): Meeting => ({
    ...nothingYet,
    at,
    stream: { ...nothingYet.stream, ...more },
  });
  const seen: Watched = {
    ...beginning,
    phase: 'running',
    state: 'live',
    since: after(60),
    newest: 5,
    goodAt: after(60),
  };
  const noSound: StreamIncident = {
    state: 'degraded',
    fault: 'no-sound',
    seenBy: 'secretary',
    from: after(30),
    to: null,
    items: [],
  };

  it('reports what the record does not say yet', () => {
    expect(due(stream({ state: 'planned' }), seen)).toEqual({ state: 'live', at: after(60), seenAt: after(60) });
    expect(due(stream({ state: 'live', since: after(60) }), seen)).toBeNull();
  });
  it('does not call a stream live that the secretary found without sound', () => {
    expect(due(stream({ state: 'degraded', since: after(30), incidents: [noSound] }), seen)).toBeNull();
  });
  it('speaks again once the secretary has reported it restored', () => {
    const restored = stream({ state: 'live', since: after(90), incidents: [{ ...noSound, to: after(90) }] });
    const gone: Watched = { ...seen, state: 'interrupted', fault: 'unreachable', since: after(95) };
    expect(due(restored, gone)).toMatchObject({ state: 'interrupted', fault: 'unreachable', at: after(95) });
  });
  it('gives the full respite after the secretary has said that the picture is back', () => {
    const gone: Watched = { ...seen, state: 'interrupted', fault: 'stalled', since: after(60), lookedAt: after(100) };
    const told = heard(gone, stream({ state: 'live', since: after(100) }).stream);
    const steps: Step[] = [
      [105, list(5)],
      [120, list(5)],
      [129, list(5)],
      [130, list(5)],
    ];
    expect(looking(steps, watch, told)).toEqual(['130 interrupted stalled since 100']);
  });
  it('never reports a pause, which the procedure records with the doors', () => {
    expect(due(stream({ state: 'live', since: after(1) }), { ...seen, state: 'paused-closed-session' })).toBeNull();
  });
  it('leaves alone a stream of which somebody recorded that there is none', () => {
    expect(due(stream({ state: 'not-offered', since: after(1) }), seen)).toBeNull();
  });
  it('never ends a state before it began, and lets other entries stand where they are', () => {
    expect(due(stream({ state: 'planned', since: after(70) }), seen)).toMatchObject({
      at: after(70),
      seenAt: after(60),
    });
    expect(due(stream({ state: 'planned', since: after(1) }, after(80)), seen)?.at).toBe(after(60));
  });
});

describe('S6 Streams are looked at from an hour before the meeting until its end', () => {
  const meeting = (status: Meeting['status'], more: Partial<Meeting> = {}): Meeting => ({
    ...nothingYet,
    status,
    facts: { start: after(0) } as Meeting['facts'],
    ...more,
  });
  it.each<[string, Meeting, number, Phase | null]>([
    ['announced, tomorrow', meeting('announced'), -86400, null],
    ['announced, in an hour', meeting('announced'), -3600, 'before'],
    ['summoned, a little late', meeting('summoned'), 600, 'before'],
    ['announced and forgotten', meeting('announced'), 13 * 3600, null],
    ['in session', meeting('in-session'), 600, 'running'],
    ['a break', meeting('recess'), 600, 'running'],
    ['doors closed', meeting('in-session', { closed: { item: 'a', ground: 'privacy', citation: '', since: after(1), chair: null } }), 600, 'doors-closed'], // prettier-ignore
    ['ended', meeting('ended'), 7200, 'over'],
    ['cancelled', meeting('cancelled'), 0, null],
    ['only planned', meeting('planned'), 0, null],
  ])('%s', (_, at, seconds, phase) => expect(phaseOf(at, after(seconds))).toBe(phase));
});

describe('S7 Any stream: what holds whatever it does', () => {
  const sighting = fc.oneof(
    fc.integer({ min: 0, max: 30 }).map((newest) => list(newest)),
    fc.integer({ min: 0, max: 30 }).map((newest) => list(newest, { ended: true })),
    fc.constantFrom(missing, unreachable, broken, nothing),
  );
  const phase = fc.oneof({ weight: 8, arbitrary: fc.constant<Phase>('running') }, fc.constantFrom<Phase>('before', 'doors-closed')); // prettier-ignore
  const looks = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), sighting, phase), { maxLength: 60 });
  const seed = Number(process.env.SEED ?? 20261123);

  it(`keeps its promises (seed ${seed})`, () => {
    fc.assert(
      fc.property(looks, (steps) => {
        let watched: Watched = Object.freeze({ ...beginning });
        let clock = 0;
        let entered = 0;
        let newest: number | null = null;
        for (const [gap, look, where] of steps) {
          clock += gap;
          if (where !== watched.phase) [entered, newest] = [clock, where === 'doors-closed' ? null : newest];
          const next = Object.freeze(watch(watched, { phase: where, sighting: look }, after(clock)));
          if (next.state !== watched.state) {
            if (next.state === 'live' || next.state === 'testing') {
              expect(look.seen === 'playlist' && !look.ended && newest !== null && look.newest > newest).toBe(true);
            }
            if (next.state === 'interrupted') {
              expect(where).toBe('running');
              expect(Date.parse(after(clock)) - Date.parse(next.since!)).toBeGreaterThanOrEqual(30_000);
              expect(Date.parse(next.since!)).toBeGreaterThanOrEqual(Date.parse(after(entered)));
              expect(next.fault).not.toBeNull();
            }
          }
          if (where === 'doors-closed') expect(next.state).toBe('paused-closed-session');
          if (look.seen === 'nothing' && where === 'running') expect(next.state).toBe(watched.state);
          newest = next.newest;
          watched = next;
        }
        const over = watch(watched, { phase: 'over', sighting: nothing }, after(clock));
        expect(over.state).toBe('ended');
        expect(watch(over, { phase: 'running', sighting: list(99) }, after(clock + 5)).state).toBe('ended');
      }),
      { seed, numRuns: 2000 },
    );
  });

  it(`tells of every silence that outlasts the respite (seed ${seed})`, () => {
    const quiet = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(missing, unreachable, broken, list(2))),
      { minLength: 40, maxLength: 60 },
    );
    fc.assert(
      fc.property(quiet, (steps) => {
        let watched = [list(1), list(2)].reduce(
          (w, s, n) => watch(w, { phase: 'running', sighting: s }, after(n)),
          beginning,
        );
        let clock = 1;
        for (const [gap, look] of steps) {
          clock += gap;
          watched = watch(watched, { phase: 'running', sighting: look }, after(clock));
          expect(watched.state).toBe(clock - 1 >= 30 ? 'interrupted' : 'live');
        }
        expect(watched.since).toBe(after(1));
      }),
      { seed, numRuns: 500 },
    );
  });
});
