import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveFormats } from '../../src/archiving/formats.js';
import type { Command } from '../../src/procedure/commands.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import type { Ballot } from '../../src/procedure/vocabulary.js';
import { hold, type TestMeeting } from '../archiving/meetings.js';
import { openArchiveHouse, publishAll } from '../archiving/support/archived.js';

/**
 * Ten years of a municipality, made and archived: `npm run bench:ten-years -- FOLDER [meetings, 5000] [formats]`. Twenty matters
 * in each meeting, twenty-five members, a vote on every matter. PDF is left out unless asked for.
 */
const [place, count = '5000', asked] = process.argv.slice(2);
if (place === undefined) throw new Error('Say in which folder: npm run bench:ten-years -- FOLDER');
const folder = resolve(place);
const formats = asked ?? archiveFormats.flatMap(({ id, slow }) => (slow ? [] : [id])).join(',');
const itemsEach = 20;
const members = Array.from({ length: 25 }, (_, index) => `m${index + 1}`);
const parties = ['Ap', 'H', 'Sp', 'SV', 'FrP'];
const bodies = ['kommunestyret', 'formannskapet', 'plan', 'oppvekst', 'helse'];

function* evening(body: string, slug: string): Generator<Command | ((meeting: Meeting) => Command)> {
  yield {
    type: 'meeting.plan',
    seats: members.length,
    facts: {
      organisation: { slug: 'langvik', name: 'Langvik kommune' },
      body: { id: `langvik-${body}`, slug: body, name: body },
      slug,
      start: `${slug.slice(0, 10)}T17:00:00.000Z`,
      timezone: 'Europe/Oslo',
      form: 'physical',
      language: 'nb',
      ruleBook: 'norwegian-municipality',
      publicAccess: { room: 'Galleriet' },
    },
  };
  yield {
    type: 'roster.publish',
    people: members.map((person, index) => ({
      person,
      name: `Medlem Nummer ${index + 1}`,
      party: parties[index % parties.length]!,
      role: index === 0 ? 'chair' : 'member',
    })),
  };
  const items = Array.from({ length: itemsEach }, (_, index) => `i${index + 1}`);
  yield {
    type: 'agenda.publish',
    items: items.map((item, index) => ({
      item,
      number: `PS ${index + 1}/26`,
      title: `Sak nummer ${index + 1}: reguleringsplan og utbyggingsavtale for Neset`,
      kind: 'decision',
      recommendation: 'Planen vedtas slik den er lagt fram, med de merknadene som går fram av saken.',
    })),
  };
  yield { type: 'meeting.announce' };
  yield { type: 'meeting.open', chair: 'm1', secretary: 'Sekretæren' };
  yield { type: 'roll.call', entries: members.map((person) => ({ person, status: 'present', mode: 'room' })) };
  for (const [index, item] of items.entries()) {
    const vote = `v${index + 1}`;
    yield { type: 'item.call', item };
    yield {
      type: 'vote.call',
      vote,
      item,
      question: 'Innstillingen',
      kind: 'yes-no',
      options: [],
      motions: [],
      method: 'show-of-hands',
      purpose: 'substance',
      binding: true,
    };
    yield ({ votes }) => ({
      type: 'ballots.record',
      vote,
      ballots: (votes[vote]?.eligible ?? []).map((person, n): Ballot => [
        person,
        n % 7 === index % 7 ? 'against' : 'for',
      ]),
    });
    yield { type: 'vote.close', vote };
    yield { type: 'vote.declare', vote };
    yield { type: 'decision.record', item, text: 'Planen er vedtatt slik den er lagt fram.', votes: [vote] };
    yield { type: 'item.end', item, outcome: 'decided' };
  }
  yield { type: 'meeting.end' };
}

/** A meeting every so many hours, from the first day of 2026; two on one day have slugs of their own. */
function held(index: number): TestMeeting {
  const body = bodies[index % bodies.length]!;
  const round = Math.floor(index / bodies.length);
  const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(round * 3.6))).toISOString().slice(0, 10);
  return hold(`${index}`, `langvik-${body}-${day}`, evening(body, day));
}

const say = (words: string) => process.stdout.write(`${words}\n`);
const began = Date.now();
const seconds = () => Math.round((Date.now() - began) / 1000);
const house = await openArchiveHouse(join(folder, 'data'));
for (
  let index = (await house.record.meetings({ limit: 1 })).meetings.length ? Number(count) : 0;
  index < Number(count);
  index++
) {
  await publishAll(house, [held(index)]);
  if (index % 250 === 249) say(`${index + 1} meetings made, ${seconds()} s`);
}
await house.close();
say(`The store has ${statSync(join(folder, 'data', 'public.sqlite')).size} bytes, ${seconds()} s`);
const script = fileURLToPath(new URL('../../src/archive.js', import.meta.url));
const told = execFileSync(
  process.execPath,
  [script, '--json', '--out', join(folder, 'archive'), '--formats', formats],
  {
    env: { ...process.env, TRIBUNE_DATA: join(folder, 'data') },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  },
);
say(told.trimEnd().split('\n').at(-1) ?? '');
