import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodies, council, executiveBoard, idOf, organisation } from '../../demo/skarvoy.js';
import { coming } from '../../demo/evenings/coming.js';
import type { Evening } from '../../demo/evenings/evening.js';
import { factsOf, toldAfterwards, toldNow } from '../../demo/evenings/telling.js';
import { live } from '../../demo/evenings/live.js';
import { november } from '../../demo/evenings/past-november.js';
import { october } from '../../demo/evenings/past-october.js';
import { august } from '../../demo/evenings/past-august.js';
import { september } from '../../demo/evenings/past-september.js';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import { evolve } from '../../src/procedure/evolve.js';
import type { MeetingEvent } from '../../src/procedure/events.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { publish } from '../../src/procedure/publish.js';

interface Held {
  meeting: Meeting;
  /** What citizens were told, folded. */
  public: Meeting;
  events: MeetingEvent[];
  refused: string[];
}

/** Holds an evening with nothing but the procedure, as the server would. `afterwards`: it lies in the past and is told now. */
function hold(evening: Evening, afterwards = false): Held {
  const body = bodies[evening.body];
  const start = '2026-11-23T17:00:00.000Z';
  let clock = Date.parse(start) + (afterwards ? 86_400_000 : -600_000);
  let [inside, outside] = [nothingYet, nothingYet];
  const events: MeetingEvent[] = [];
  const refused: string[] = [];
  const say = (command: Command) => {
    const at = command.at ?? new Date(clock).toISOString();
    const decision = decide(command, inside, at);
    if ('refusals' in decision) {
      refused.push(`${JSON.stringify(command).slice(0, 90)}: ${JSON.stringify(decision.refusals)}`);
      return;
    }
    for (const event of decision.events) {
      const copy = publish(event, inside);
      if (copy) outside = evolve(outside, { seq: outside.seq + 1, at, event: copy });
      inside = evolve(inside, { seq: inside.seq + 1, at, event });
      events.push(event);
    }
  };
  const streamUrl = 'https://kommunetv.example/skarvoy.m3u8';
  const facts = {
    organisation,
    body: { id: `${organisation.slug}-${body.slug}`, slug: body.slug, name: body.name },
    slug: start.slice(0, 10),
    start,
    timezone: 'Europe/Oslo',
    language: 'nb',
    ruleBook: 'norwegian-municipality',
    remotePermitted: evening.body === 'executive',
    ...factsOf(evening, { streamUrl, streamKind: 'hls' }),
  } as const;
  say({ type: 'meeting.plan', seats: body.seats, facts });
  say({ type: 'roster.publish', people: body.people });
  for (const { pause, command } of afterwards ? toldAfterwards(evening, start) : toldNow(evening)) {
    clock += pause * 1000;
    say(command);
  }
  return { meeting: inside, public: outside, events, refused };
}

const evenings = { august, september, october, november, coming, live };
const past = [august, september, october, november, live];

describe('The demo’s evenings', () => {
  it.each(Object.entries(evenings))('%s is held without a word from the rules', (_, evening) => {
    expect(hold(evening('26')).refused).toEqual([]);
  });

  it.each(past.map((evening) => [evening.name, evening] as const))('%s can be told afterwards', (_, evening) => {
    const { public: outside, refused } = hold(evening('26'), true);
    expect(refused).toEqual([]);
    expect([outside.announcedAt, outside.openedAt?.slice(0, 10)]).toEqual(['2026-11-13T17:00:00.000Z', '2026-11-23']);
    expect(outside.overridden).toEqual([]);
  });

  it.each(past.map((evening) => [evening.name, evening] as const))(
    '%s leaves minutes that lack nothing',
    (_, evening) => {
      const { meeting, public: outside } = hold(evening('26'));
      expect(meeting.status).toBe('ended');
      expect(minutesOf(meeting, { meeting: 'inside' }).missing).toEqual([]);
      expect(minutesOf(outside, { meeting: 'outside' }).missing).toEqual([]);
    },
  );

  it('show every kind of vote, and of thing that happens', () => {
    const held = past.map((evening) => hold(evening('26')));
    const results = held.flatMap(({ meeting }) => Object.values(meeting.votes));
    const decidedBy = new Set(results.map(({ result }) => result?.decidedBy));
    expect(decidedBy).toEqual(new Set(['casting-vote', 'lot', 'majority', 'nothing', 'unanimity']));
    expect(results.some(({ parties }) => parties.some(({ groups }) => groups.some(({ split }) => split)))).toBe(true);
    expect(new Set(results.map(({ method }) => method))).toEqual(
      new Set(['acclamation', 'show-of-hands', 'roll-call', 'electronic', 'secret']),
    );
    expect(results.filter(({ kind }) => kind === 'choice').length).toBeGreaterThan(1);
    const happened = new Set(held.flatMap(({ events }) => events.map(({ type }) => type)));
    for (const type of [
      'doors.closed',
      'doors.opened',
      'disqualification.decided',
      'substitute.seated',
      'vote.corrected',
      'recess.started',
      'item.admitted',
      'connection.lost',
      'vote.interrupted',
      'statement.entered',
      'stream.changed',
      'chair.changed',
      'motion.withdrawn',
    ]) {
      // prettier-ignore
      expect([type, happened.has(type as MeetingEvent['type'])]).toEqual([type, true]);
    }
    expect(
      held.some(({ meeting }) => Object.values(meeting.items).some(({ outcome }) => outcome === 'postponed')),
    ).toBe(true);
    const incidents = held.flatMap(({ meeting }) => meeting.stream.incidents);
    expect(incidents).toContainEqual(expect.objectContaining({ fault: 'no-sound', items: ['ps-45'] }));
  });

  it('tie at 12–12, and the chair decides', () => {
    const vote = hold(september('26')).meeting.votes['v6']!;
    expect(vote.result).toMatchObject({
      tally: { for: 12, against: 12 },
      outcome: 'carried',
      decidedBy: 'casting-vote',
    });
  });

  it('leave behind closed doors what was said there', () => {
    const { public: outside } = hold(october('26'));
    expect(outside.votes['v9']).toBeUndefined();
    expect(JSON.stringify(outside)).not.toContain('navngitt leder');
    expect(outside.closures[0]).toMatchObject({ item: 'ps-49', to: expect.any(String) });
  });

  it('is live long enough, with something new every few seconds', () => {
    const { steps } = live('26');
    expect(steps.length).toBeGreaterThan(120);
  });
});

describe('Skarvøy', () => {
  it('has 25 in the council and 9 on the executive board, all with ids of their own', () => {
    const seated = (people: typeof council) => people.filter(({ seat }) => seat).length;
    expect([seated(council), seated(executiveBoard)]).toEqual([25, 9]);
    for (const people of [council, executiveBoard]) {
      expect(new Set(people.map(({ person }) => person)).size).toBe(people.length);
      for (const { person } of people) expect(person).toMatch(/^[a-z]+(-[a-z]+)+$/);
    }
    expect(idOf('Biret Ánne Juoksa')).toBe('biret-anne-juoksa');
    for (const { person } of executiveBoard) expect(council.some((other) => other.person === person)).toBe(true);
  });

  const list = join(process.cwd(), '..', 'shared', 'data', 'reference-no', 'kommuner-fylker-2024.json');
  if (!existsSync(list)) process.stdout.write('Left out: the list of municipalities is not beside this repository.\n');
  (existsSync(list) ? it : it.skip)('is no municipality of Norway', () => {
    const { municipalities } = JSON.parse(readFileSync(list, 'utf8')) as { municipalities: { name: string }[] };
    expect(municipalities.length).toBeGreaterThan(300);
    expect(municipalities.map(({ name }) => name.toLowerCase())).not.toContain('skarvøy');
  });
});
