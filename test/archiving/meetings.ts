import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { august } from '../../demo/evenings/past-august.js';
import { november } from '../../demo/evenings/past-november.js';
import { october } from '../../demo/evenings/past-october.js';
import { september } from '../../demo/evenings/past-september.js';
import type { Evening } from '../../demo/evenings/evening.js';
import { factsOf as eveningFacts, toldNow } from '../../demo/evenings/telling.js';
import { rehearse } from '../../demo/meeting-log/dry-run.js';
import { readLogFile } from '../../demo/meeting-log/log-file.js';
import { translate } from '../../demo/meeting-log/translate.js';
import { bodies, organisation } from '../../demo/skarvoy.js';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import type { PublicEvent } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import type { Minutes } from '../../src/procedure/minutes-document.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { publish } from '../../src/procedure/publish.js';
import { root } from '../support/root.js';
import { oddSteps } from './odd-meeting.js';

/** Meetings that every export is tried on. Nothing here needs jest, so that what measures can use them too. */
export interface TestMeeting {
  /** For the name of a test. */
  name: string;
  /** Its id in the public record. */
  id: string;
  /** Both folds: what those who keep the record see, and what citizens do. */
  inside: Meeting;
  open: Meeting;
  /** What citizens were told, in order. */
  told: { seq: number; at: string; event: PublicEvent }[];
  /** The public minutes. */
  minutes: Minutes;
}

type Act = Command | ((meeting: Meeting) => Command);

/**
 * Holds a meeting with nothing but the procedure. Times come from the commands, or a minute passes between
 * two; what a reason can override is overridden.
 */
export function hold(name: string, id: string, acts: Iterable<Act>): TestMeeting {
  let [inside, open] = [nothingYet, nothingYet];
  let clock = Date.parse('2026-11-23T16:00:00.000Z');
  const told: TestMeeting['told'] = [];
  for (const act of acts) {
    const command = typeof act === 'function' ? act(inside) : act;
    clock += 60_000;
    const at = command.at ?? new Date(clock).toISOString();
    let decision = decide(command, inside, at);
    if ('refusals' in decision && decision.refusals.every(({ kind }) => kind === 'judgement')) {
      const overrides = decision.refusals.map(({ rule }) => ({
        rule,
        reason: 'Møteleder & «utvalget» ville det slik',
      }));
      decision = decide({ ...command, overrides }, inside, at);
    }
    if ('refusals' in decision)
      throw new Error(`${name}: ${JSON.stringify(command).slice(0, 200)}: ${JSON.stringify(decision.refusals)}`);
    for (const event of decision.events) {
      const copy = publish(event, inside);
      if (copy) {
        told.push({ seq: open.seq + 1, at, event: copy });
        open = evolve(open, { seq: open.seq + 1, at, event: copy });
      }
      inside = evolve(inside, { seq: inside.seq + 1, at, event });
    }
  }
  return { name, id, inside, open, told, minutes: minutesOf(open, { meeting: id }) };
}

/** An evening of the demo, told as it happens: nothing in it depends on the day the test runs. */
function demoEvening(evening: Evening): TestMeeting {
  const body = bodies[evening.body];
  const start = '2026-11-23T17:00:00.000Z';
  const streamUrl = 'https://kommunetv.example/skarvoy.m3u8';
  const facts = {
    organisation,
    body: { id: `${organisation.slug}-${body.slug}`, slug: body.slug, name: body.name },
    slug: `2026-11-23${evening.number.startsWith('14') ? '-2' : ''}`,
    start,
    timezone: 'Europe/Oslo',
    language: 'nb',
    ruleBook: 'norwegian-municipality',
    remotePermitted: evening.body === 'executive',
    ...eveningFacts(evening, { streamUrl, streamKind: 'hls' }),
  } as const;
  let clock = Date.parse(start) - 600_000;
  const acts: Command[] = [
    { type: 'meeting.plan', seats: body.seats, facts, at: new Date(clock).toISOString() },
    { type: 'roster.publish', people: body.people, at: new Date(clock).toISOString() },
    ...toldNow(evening).map(({ pause, command }) => {
      clock += pause * 1000;
      return { ...command, at: new Date(clock).toISOString() };
    }),
  ];
  return hold(`demo ${evening.number}`, `${organisation.slug}-${body.slug}-${facts.slug}`, acts);
}

export const demoMeetings = (): TestMeeting[] =>
  [august, september, october, november].map((evening) => demoEvening(evening('26')));

const folder = join(root, '..', 'shared', 'data');
const chosen = [
  ['Steinkjer', 'steinkjer-formannskap-2026-01-29/steinkjer-fs-2026-01-29.log.ndjson'],
  ['Stortinget', 'storting-2011-04-04-datalagringsdirektivet/storting-2011-04-04.log.ndjson'],
  ['Karlsruhe', 'karlsruhe-oparl/karlsruhe-10051.log.ndjson'],
] as const;

/**
 * Three meetings that were held: a Norwegian executive board, a parliament with 169 voters, a German council. They lie
 * beside the repository; where they do not, the list is empty and the reason is printed.
 */
export function realMeetings(): TestMeeting[] {
  if (!existsSync(folder)) {
    process.stdout.write('Left out: the real meetings are not beside this repository (../shared/data).\n');
    return [];
  }
  return chosen.map(([name, path]) => {
    const plan = translate(readLogFile(join(folder, path)));
    const { full, open, told } = rehearse(plan);
    const id = `${plan.organisation.slug}-${plan.body.slug}-${plan.facts.slug}`;
    const numbered = told.map((one, index) => ({ seq: index + 1, ...one }));
    return { name, id, inside: full, open, told: numbered, minutes: minutesOf(open, { meeting: id }) };
  });
}

/** 250 items, closed items, a tie, corrections, abstention-like silence, and letters that few fonts have. */
export const oddMeeting = (): TestMeeting => hold('odd', 'saerby-kommunestyret-2026-11-23', oddSteps());

export const testMeetings = (): TestMeeting[] => [...demoMeetings(), ...realMeetings(), oddMeeting()];

/**
 * What must never be found in anything the public is given: the words of the odd meeting's closed item, the full title
 * of a matter with a neutral one, a reason for absence and a note for the record only.
 */
export { planted } from './odd-meeting.js';
