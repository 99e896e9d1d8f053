import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Told } from '../../src/procedure/evolve.js';
import { itemMachine } from '../../src/procedure/machines/item.js';
import { drawn, flaws, knows, sourcesOf, type Machine } from '../../src/procedure/machines/machine.js';
import { machines } from '../../src/procedure/machines/machines.js';
import { meetingMachine } from '../../src/procedure/machines/meeting.js';
import { motionMachine } from '../../src/procedure/machines/motion.js';
import { opennessMachine, opennessOf } from '../../src/procedure/machines/openness.js';
import { streamMachine } from '../../src/procedure/machines/stream.js';
import { voteMachine } from '../../src/procedure/machines/vote.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { anyMeeting, theProcedure, type Procedure } from '../support/any-meeting.js';
import { throws } from '../support/held-to-the-law.js';

const runs = Number(process.env['TRIBUNE_RUNS'] ?? 3_000);
const seed = Number(process.env['TRIBUNE_SEED'] ?? 20261123);

describe('The tables of states', () => {
  it.each(machines.map((machine) => [machine.name, machine] as const))(
    'lead everywhere and somewhere: %s',
    (_name, machine) => {
      expect(flaws(machine)).toEqual([]);
    },
  );

  it('are found out when they do not', () => {
    const door: Machine<'shut' | 'ajar' | 'stuck' | 'gone'> = {
      name: 'door',
      initial: 'shut',
      states: { shut: 'rests', ajar: 'passes', stuck: 'passes', gone: 'rests' },
      steps: [
        { by: 'doors.opened', from: ['shut'], to: ['ajar', 'stuck'] },
        { by: 'doors.closed', from: ['ajar'], to: ['shut'] },
      ],
    };
    expect(flaws(door)).toEqual(['gone is never reached', 'from stuck there is no way to an end']);
  });

  it('tell the rules from where something may happen, in our own meetings and in records made elsewhere', () => {
    expect(sourcesOf(meetingMachine, 'meeting.ended')).toEqual(['in-session', 'recess', 'adjourned', 'collecting']);
    expect(sourcesOf(voteMachine, 'vote.declared', false)).toEqual(['closed']);
    expect(sourcesOf(voteMachine, 'vote.declared')).toEqual(['open', 'closed']);
  });
});

/** Every step taken in a meeting that no table knows. */
function unknownSteps(steps: { entry: Told; before: Meeting; after: Meeting }[]): string[] {
  const found = new Set<string>();
  for (const { entry, before, after } of steps) {
    const by = entry.event.type;
    const check = <S extends string>(machine: Machine<S>, from: S | undefined, to: S) => {
      if (from === undefined ? to !== machine.initial : !knows(machine, from, by, to))
        found.add(`${machine.name}: ${by} from ${from ?? 'nothing'} to ${to}`);
    };
    check(meetingMachine, before.status, after.status);
    check(streamMachine, before.stream.state, after.stream.state);
    check(opennessMachine, opennessOf(before), opennessOf(after));
    for (const item of Object.values(after.items)) check(itemMachine, before.items[item.item]?.state, item.state);
    for (const vote of Object.values(after.votes)) check(voteMachine, before.votes[vote.vote]?.state, vote.state);
    for (const one of Object.values(after.motions))
      check(motionMachine, before.motions[one.motion]?.status, one.status);
  }
  return [...found];
}

const strayIn = (procedure: Procedure, meetings: number): string[] => {
  const found = new Set<string>();
  fc.assert(
    fc.property(throws, (numbers) =>
      unknownSteps(anyMeeting(numbers, procedure).steps).forEach((step) => found.add(step)),
    ),
    { seed, numRuns: meetings },
  );
  return [...found].sort();
};

describe(`In any meeting (seed ${seed}, ${runs} meetings)`, () => {
  it('nothing goes where its table does not lead', () => {
    expect(strayIn(theProcedure, runs)).toEqual([]);
  });

  it('and a procedure that lets a vote go on after it was declared is found out', () => {
    const forgetful: Procedure = {
      ...theProcedure,
      evolve: (meeting, entry) => {
        const next = theProcedure.evolve(meeting, entry);
        if (entry.event.type !== 'speaker.listed') return next;
        const votes = Object.entries(next.votes).map(([id, vote]) => [id, { ...vote, state: 'open' as const }]);
        return { ...next, votes: Object.fromEntries(votes) as Meeting['votes'] };
      },
    };
    expect(strayIn(forgetful, 200)).toContain('vote: speaker.listed from declared to open');
  });
});

describe('docs/procedure.md draws the tables as they are', () => {
  const page = new URL('../../docs/procedure.md', import.meta.url);
  const frame = (name: string) =>
    new RegExp(`(<!-- states of the ${name} -->\n)[^]*?(<!-- drawn by machines.spec -->)`, 'u');

  it.each(machines.map((machine) => [machine.name, machine] as const))('%s', (name, machine) => {
    const drawing = `\n\`\`\`mermaid\n${drawn(machine)}\n\`\`\`\n\n`;
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(frame(name));
    const redrawn = text.replace(frame(name), `$1${drawing}$2`);
    if (process.env['UPDATE_DOCS']) writeFileSync(page, redrawn);
    expect(readFileSync(page, 'utf8')).toBe(redrawn);
  });
});
