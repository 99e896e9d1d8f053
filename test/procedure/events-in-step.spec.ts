import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isKnownEvent } from '../../src/contract/known-events.js';
import { commandTypes } from '../../src/procedure/commands.js';
import type { EventType } from '../../src/procedure/events.js';
import { publish } from '../../src/procedure/publish.js';
import { eventSources } from '../support/event-sources.js';
import { everyEvent, toldOf } from '../support/every-event.js';

const page = new URL('../../docs/events.md', import.meta.url);
const events = Object.keys(everyEvent) as EventType[];

interface Row {
  event: string;
  madeBy: string;
  says: string;
  told: string;
  askedForAs: string[];
}

/** Rows whose first cell is an event in backticks. */
const rowsOf = (text: string): Row[] =>
  text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 7 && /^`[a-z-]+\.[a-z-]+`$/u.test(cells[1] ?? ''))
    .map(([, event = '', madeBy = '', says = '', told = '', asked = '']) => ({
      event: event.replaceAll('`', ''),
      madeBy,
      says,
      told,
      askedForAs: [...asked.matchAll(/`(\w+)`/gu)].map((match) => match[1] ?? ''),
    }));

type Told = (type: EventType) => string;
type MadeBy = (type: EventType) => string;

const { commandsOf, ofAny } = eventSources(commandTypes, events);
const told: Told = (type) => toldOf(type, publish);
const inTicks = (commands: readonly string[]) => commands.map((command) => `\`${command}\``).join(', ');
const madeBy: MadeBy = (type) => [...(ofAny.has(type) ? ['any'] : []), inTicks(commandsOf.get(type) ?? [])].filter(Boolean).join(', '); // prettier-ignore

/** Everything in which the page and the code say different things, one sentence each. */
function partings(rows: Row[], by: MadeBy = madeBy, toldAs: Told = told): string[] {
  const named = rows.map(({ event }) => event);
  return [
    ...events.filter((event) => !named.includes(event)).map((event) => `${event} has no row`),
    ...named.filter((event, place) => named.indexOf(event) !== place).map((event) => `${event} has two rows`),
    ...named.filter((event) => !Object.hasOwn(everyEvent, event)).map((event) => `${event} is no event`),
    ...rows
      .filter(({ event }) => Object.hasOwn(everyEvent, event))
      .flatMap((row) => {
        const event = row.event as EventType;
        return [
          row.madeBy === by(event) ? '' : `${event} is made by ${by(event)}, not ${row.madeBy}`,
          row.told === toldAs(event) ? '' : `${event} is told ${toldAs(event)}, not ${row.told}`,
          row.says.endsWith('.') || row.says.endsWith('…') ? '' : `${event} does not say what it says`,
        ];
      }),
  ].filter(Boolean);
}

/** The page with the columns that the code decides as the code has them. */
const redrawn = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const cells = line.split('|');
      const event = /^ `([a-z-]+\.[a-z-]+)` $/u.exec(cells[1] ?? '')?.[1];
      if (cells.length !== 7 || event === undefined || !Object.hasOwn(everyEvent, event)) return line;
      return cells
        .with(2, ` ${madeBy(event as EventType)} `)
        .with(4, ` ${told(event as EventType)} `)
        .join('|');
    })
    .join('\n');

describe('docs/events.md and the code say the same', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(page, redrawn(readFileSync(page, 'utf8')));
  const text = readFileSync(page, 'utf8');
  const rows = rowsOf(text);

  it('of every event: that it is, what makes it, and how it is told', () => {
    expect(partings(rows)).toEqual([]);
  });

  it('of every command: it makes something', () => {
    const making = [...commandsOf.values()].flat();
    expect(commandTypes.filter((command) => !making.includes(command))).toEqual([]);
  });

  it('of every event that is told: readers know it', () => {
    const inside = rows.filter(({ told: how }) => how === 'inside').map(({ event }) => event);
    expect(events.filter((event) => isKnownEvent(event) === inside.includes(event))).toEqual([]);
  });

  it('and an event without a row is found out', () => {
    expect(partings(rows.filter(({ event }) => event !== 'lot.drawn'))).toEqual(['lot.drawn has no row']);
  });

  it('and a copy that tells what must stay inside is found out', () => {
    const leaky: Told = (type) => toldOf(type, (event, before) => (event.type === 'member.left' ? event : publish(event, before))); // prettier-ignore
    expect(partings(rows, madeBy, leaky)).toEqual([
      expect.stringMatching(/^member\.left is told whole; behind closed doors as well, not less `reason`$/u),
    ]);
  });

  it('and a command that makes something else is found out', () => {
    const slip = eventSources(commandTypes, events, (path, source) =>
      path === 'decide-votes.ts' ? source.replace("type: 'vote.resumed'", "type: 'vote.closed'") : source,
    );
    const slipped: MadeBy = (type) => (ofAny.has(type) ? madeBy(type) : inTicks(slip.commandsOf.get(type) ?? []));
    expect(partings(rows, slipped)).toEqual([
      'vote.resumed is made by , not `vote.resume`',
      'vote.closed is made by `vote.resume`, `vote.close`, not `vote.close`',
    ]);
  });
});

const plan = new URL('../../../shared/domain.md', import.meta.url);
const isThere = existsSync(plan);
const planned = isThere ? plannedEvents(readFileSync(plan, 'utf8')) : [];
if (!isThere) {
  process.stdout.write('Left out: the list of events this house was planned with is not beside this repository.\n');
}

/** The names in the table of the chapter "Events"; `QuestionAsked/Answered` stands for two. */
function plannedEvents(text: string): string[] {
  const chapter = /\n## 6\. [^]*?(?=\n### )/u.exec(text)?.[0] ?? '';
  const cells = chapter.split('\n').map((line) => line.split('|')[2] ?? '');
  const names = cells.flatMap((cell) => [...cell.matchAll(/`([A-Z][A-Za-z/]+)…?`/gu)].map((match) => match[1] ?? ''));
  return names.flatMap((name) => {
    const [first = '', ...others] = name.split('/');
    const subject = first.replace(/[A-Z][a-z]+$/u, '');
    return [first, ...others.map((other) => `${subject}${other}`)];
  });
}

(isThere ? describe : describe.skip)('Every event this house was planned with', () => {
  const rows = rowsOf(readFileSync(page, 'utf8'));
  const answered = rows.flatMap(({ askedForAs }) => askedForAs);

  it('has one of ours, or a line in the roadmap that says why not', () => {
    const roadmap = readFileSync(new URL('../../docs/roadmap.md', import.meta.url), 'utf8');
    expect(planned.length).toBeGreaterThan(90);
    expect(planned.filter((name) => !answered.includes(name) && !roadmap.includes(`\`${name}\``))).toEqual([]);
  });

  it('is called by its name', () => {
    expect(answered.filter((name) => !planned.includes(name))).toEqual([]);
  });
});
