import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Answers, Field, Scene } from '../../client/desk/acts/act.js';
import { acts, actIds, type ActId } from '../../client/desk/acts/acts.js';
import {
  answersIn,
  firstAnswers,
  isComplete,
  nothingSaid,
  shownFields,
  type Filled,
} from '../../client/desk/acts/answers.js';
import { places, type Place } from '../../client/desk/places.js';
import { matches, nearness } from '../../client/desk/panes/palette.js';
import { moved } from '../../client/desk/panes/reorder.js';
import { nameOfCommand } from '../../client/desk/panes/command-names.js';
import { previewOf } from '../../client/desk/preview.js';
import { wordsOf, type DeskLanguage } from '../../client/desk/words/words.js';
import { commandTypes, type Command, type CommandType } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { agenda, people, plan } from './eksempelvik.js';

const desk = join(import.meta.dirname, '../../client/desk');
const sources = new Map(
  readdirSync(desk, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && file !== 'places.ts')
    .map((file) => [file, readFileSync(join(desk, file), 'utf8')]),
);

/** Where a source makes a command; `meeting.plan` goes by a route of its own. */
const makes = (command: string, source: string): boolean =>
  command === 'meeting.plan'
    ? source.includes('store.plan(')
    : source.includes(`type: '${command}'`) || source.includes(`? '${command}'`) || source.includes(`: '${command}'`);

/** Commands without a place, places without their command, and commands made where no place says so. */
function astray(table: Partial<Record<string, Place>>): string[] {
  const missing = commandTypes
    .filter((command) => table[command] === undefined)
    .map((command) => `${command}: no place`);
  const empty = Object.entries(table).flatMap(([command, place]) => {
    if (!place || 'nowhere' in place.way) return [];
    const files =
      place.file === undefined ? [...sources.keys()].filter((file) => file.startsWith('acts/')) : [place.file];
    return files.some((file) => makes(command, sources.get(file) ?? '')) ? [] : [`${command}: not made in its place`];
  });
  const unknown = Object.keys(table)
    .filter((command) => !commandTypes.includes(command as CommandType))
    .map((command) => `${command}: no such command`);
  return [...missing, ...empty, ...unknown];
}

describe('Every command of the procedure has a place at the desk', () => {
  it('and every place makes its command', () => {
    expect(astray(places)).toEqual([]);
  });

  it('which a place left out, one that makes nothing, or one for a command that does not exist would show', () => {
    const { 'recess.start': _gone, ...short } = places;
    expect(astray(short)).toEqual(['recess.start: no place']);
    expect(astray({ ...places, 'recess.start': { ...places['recess.start'], file: 'panes/doors.tsx' } })).toEqual([
      'recess.start: not made in its place',
    ]);
    expect(astray({ ...places, 'tea.serve': places['recess.start'] })).toEqual([
      'tea.serve: not made in its place',
      'tea.serve: no such command',
    ]);
  });

  it('but the one that is for records made elsewhere', () => {
    const nowhere = commandTypes.filter((command) => 'nowhere' in places[command].way);
    expect(nowhere).toEqual(['attendance.note']);
  });

  it('and the controls that places point at are drawn by their files', () => {
    const lost = Object.entries(places).flatMap(([command, { way, file }]) => {
      if (!('tab' in way) || way.control === undefined) return [];
      const drawn = [...sources].some(
        ([, source]) => source.includes(`"${way.control}"`) || source.includes(`'${way.control}'`),
      );
      return drawn && file !== undefined ? [] : [`${command}: ${way.control}`];
    });
    expect(lost).toEqual([]);
  });

  it('has a name in each language, and no two share one', () => {
    for (const language of ['nb', 'nn', 'en'] as DeskLanguage[]) {
      const names = commandTypes.map((command) => nameOfCommand(command, wordsOf(language)));
      expect(names.filter((name) => name.trim() === '')).toEqual([]);
      const twice = names.filter((name, place) => names.indexOf(name) !== place);
      expect({ language, twice }).toEqual({ language, twice: [] });
    }
  });
});

/** A meeting well under way, in which most things can be asked for. */
function evening(): Meeting {
  const members = people.filter(({ role }) => role !== 'substitute');
  const entries = members.map(({ person }) => ({ person, status: 'present' as const, mode: 'room' as const }));
  const item = 'i1';
  const [first = '', second = '', third = ''] = members.map(({ person }) => person);
  const substitute = people.find(({ role }) => role === 'substitute')?.person ?? '';
  const commands: Command[] = [
    plan('2026-11-23T17:00:00.000Z'),
    { type: 'roster.publish', people },
    agenda,
    { type: 'meeting.announce' },
    { type: 'meeting.summon', documentsSent: true, noticeDays: 14 },
    { type: 'meeting.open', chair: first },
    { type: 'roll.call', entries },
    { type: 'stream.report', state: 'live', seenBy: 'secretary' },
    { type: 'item.call', item },
    { type: 'motion.file', motion: 'm1', item, kind: 'alternative', text: 'Trasé A.', mover: second },
    { type: 'motion.file', motion: 'm2', item, kind: 'forwarding', text: 'Send den over.', mover: third },
    { type: 'question.ask', question: 'q1', kind: 'question', by: second, text: 'Når åpner broa?' },
    { type: 'absence.report', person: third, scope: 'part', from: '2026-11-23T20:00:00.000Z' },
    {
      type: 'substitute.call',
      person: substitute,
      substituteFor: third,
      overrides: overriding('call-group', 'call-order'),
    },
    { type: 'stream.report', state: 'interrupted', fault: 'other', seenBy: 'secretary' },
    { type: 'legality.demand', item, demanders: [first, second, third], on: '2026-11-23', overrides: overriding() },
  ];
  return commands.reduce((meeting, command, place) => {
    const at = new Date(Date.parse('2026-11-23T17:00:00.000Z') + place * 1000).toISOString();
    const decision = decide(command, meeting, at, norwegianMunicipality);
    if ('refusals' in decision) {
      if (command.type === 'legality.demand') return meeting;
      throw new Error(`${command.type}: ${JSON.stringify(decision.refusals)}`);
    }
    return decision.events.reduce((then, event) => evolve(then, { seq: then.seq + 1, at, event }), meeting);
  }, nothingYet);
}

const overriding = (...rules: string[]) => rules.map((rule) => ({ rule, reason: 'avtalt' }));

const scene = (meeting: Meeting, language: DeskLanguage): Scene => ({
  meeting,
  meetings: [],
  bodies: [
    {
      id: 'eksempelvik-formannskapet',
      slug: 'formannskapet',
      organisation: meeting.facts?.organisation.slug ?? '',
      name: 'Formannskapet',
      timezone: 'Europe/Oslo',
      remotePermitted: true,
    },
  ],
  rules: norwegianMunicipality,
  w: wordsOf(language),
  language,
  now: Date.parse('2026-11-23T18:00:00.000Z'),
  freshId: (kind) => `${kind}-1`,
});

/** What a hand in a hurry would put there: the first that is offered, or some words. */
function anything(field: Field): string | readonly string[] {
  switch (field.kind) {
    case 'line':
    case 'text':
      return field.first !== undefined && field.first !== '' ? field.first : 'noe';
    case 'number':
      return '1';
    case 'day':
      return '2026-11-24';
    case 'moment':
      return '2026-11-24T19:30';
    case 'tick':
      return 'yes';
    case 'choice':
      return field.first || (field.options[0]?.value ?? 'x');
    case 'person':
      return field.first ?? field.people[0] ?? 'x';
    case 'people':
      return field.people.slice(0, 3);
    case 'several':
      return field.options.length === 0 ? ['x'] : field.options.slice(0, 2).map(({ value }) => value);
    default:
      return field satisfies never;
  }
}

describe('The forms of single acts', () => {
  const meeting = evening();
  const fill = (act: { fields: readonly Field[] }): Filled =>
    Object.fromEntries(act.fields.map((field) => [field.name, anything(field)]));

  it.each(actIds)('%s, filled in, makes its own command and nothing else', (id: ActId) => {
    const act = acts[id](scene(meeting, 'nb'), { motion: 'm1', question: 'q1', vote: 'v1' }, nothingSaid);
    const said: Answers = answersIn(fill(act), 'Europe/Oslo');
    expect(isComplete(act, said)).toBe(true);
    const commands = act.commands(said);
    expect(commands.map(({ type }) => type)).toEqual([id]);
    // No key of the command stands without a value: the server would answer that it may not be empty.
    expect(JSON.stringify(commands)).not.toMatch(/:""|:null/u);
  });

  it.each(actIds)('%s asks in every language, and each question by one name', (id: ActId) => {
    for (const language of ['nb', 'nn', 'en'] as DeskLanguage[]) {
      const act = acts[id](scene(meeting, language), {}, nothingSaid);
      expect([act.title, ...act.fields.map(({ label }) => label)].filter((text) => text.trim() === '')).toEqual([]);
      const names = act.fields.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('cannot be put while something that must be said is not', () => {
    const act = acts['question.ask'](scene(meeting, 'nb'), {}, nothingSaid);
    expect(isComplete(act, answersIn(firstAnswers(act.fields), 'Europe/Oslo'))).toBe(false);
    const filled = { ...fill(act), text: '   ' };
    expect(isComplete(act, answersIn(filled, 'Europe/Oslo'))).toBe(false);
  });

  it('ask only what matters after what was answered', () => {
    const act = acts['absence.report'](scene(meeting, 'nb'), {}, nothingSaid);
    const names = (scope: string) =>
      shownFields(act, answersIn({ ...firstAnswers(act.fields), scope }, 'Europe/Oslo')).map(({ name }) => name);
    expect(names('whole')).toEqual(['person', 'scope', 'reason']);
    expect(names('part')).toEqual(['person', 'scope', 'from', 'to', 'reason']);
    expect(names('item')).toEqual(['person', 'scope', 'item', 'reason']);
  });

  it('send moments as instants of the meeting’s own clock', () => {
    const act = acts['leave.grant'](scene(meeting, 'nb'), { person: 'p-0-1' }, nothingSaid);
    const said = answersIn({ ...firstAnswers(act.fields), from: '2026-11-23T20:15' }, 'Europe/Oslo');
    expect(act.commands(said)).toEqual([{ type: 'leave.grant', person: 'p-0-1', from: '2026-11-23T19:15:00.000Z' }]);
  });

  it('say before they are put how they will read, and whether the public will read it', () => {
    const look = (command: Command) =>
      previewOf([command], meeting, { rules: norwegianMunicipality, at: '2026-11-23T18:00:00.000Z', language: 'nb' });
    expect(look({ type: 'question.ask', question: 'q2', kind: 'question', by: 'p-0-1', text: 'Hvorfor?' })).toEqual({
      kind: 'told',
      sentences: [expect.stringContaining('«Hvorfor?»')],
      isPublic: true,
    });
    const waiting = meeting.formalities.calls[0]?.person ?? '';
    expect(look({ type: 'substitute.answer', person: waiting, accepts: true })).toMatchObject({ isPublic: false });
    expect(look({ type: 'question.settle', question: 'nobody', how: 'debated' })).toMatchObject({ kind: 'refused' });
  });
});

describe('The palette finds a thing by the words of its name', () => {
  it('in any order and any case', () => {
    expect([matches('Lukk dørene', 'DØR luk'), matches('Lukk dørene', ''), matches('Lukk dørene', 'vindu')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('The palette puts first what begins as it was asked for', () => {
  it('so that «Sett møtet» does not put the meeting off', () => {
    const names = ['Utsett møtet', 'Møtet er lovlig satt', 'Sett møtet'];
    expect(names.sort((a, b) => nearness(a, 'sett m') - nearness(b, 'sett m'))[0]).toBe('Sett møtet');
    expect(nearness('Møtet er lovlig satt', 'lovlig')).toBe(1);
  });
});

describe('The agenda in another order', () => {
  it('moves a line one step, and not past the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect([moved(['a', 'b'], 0, -1), moved(['a', 'b'], 1, 1)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });
});
