import { describe, expect, it } from '@jest/globals';
import { preflight } from '../../client/desk/preflight.js';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { agenda, people, plan } from './eksempelvik.js';

const start = '2026-11-23T17:00:00.000Z';
const at = '2026-11-23T16:50:00.000Z';
const now = Date.parse(at);

function after(...commands: Command[]): Meeting {
  const before: Command[] = [plan(start), { type: 'roster.publish', people }, agenda, { type: 'meeting.announce' }];
  return [...before, ...commands].reduce((meeting, command) => {
    const decision = decide(command, meeting, at, norwegianMunicipality);
    if ('refusals' in decision) throw new Error(`${command.type}: ${JSON.stringify(decision.refusals)}`);
    return decision.events.reduce((then, event) => evolve(then, { seq: then.seq + 1, at, event }), meeting);
  }, nothingYet);
}

const states = (meeting: Meeting, clockLeadMs = 0) =>
  Object.fromEntries(
    preflight(meeting, { rules: norwegianMunicipality, now, clockLeadMs }).map(({ name, state }) => [name, state]),
  );

describe('Before the meeting opens the desk tells what is not ready', () => {
  it('the stream, the summons and papers that are missing', () => {
    expect(states(after())).toEqual({
      stream: 'look',
      quorum: 'good',
      documents: 'look',
      summons: 'look',
      clock: 'good',
    });
  });

  it('and is content when they are there', () => {
    const ready = after(
      { type: 'meeting.summon', documentsSent: true, noticeDays: 7 },
      { type: 'stream.report', state: 'live', seenBy: 'secretary' },
    );
    expect(states(ready)).toMatchObject({ stream: 'good', summons: 'good' });
  });

  it('absence without a substitute, and too few to decide anything', () => {
    const members = people.filter(({ role }) => role !== 'substitute').map(({ person }) => person);
    const absences = members
      .slice(0, 13)
      .map((person): Command => ({ type: 'absence.report', person, scope: 'whole' }));
    expect(states(after(absences[0]!))).toMatchObject({ quorum: 'good', substitutes: 'look' });
    expect(states(after(...absences))).toMatchObject({ quorum: 'bad', substitutes: 'look' });
    const answered = after(
      absences[0]!,
      { type: 'substitute.call', person: 'v-0-0', substituteFor: members[0]! },
      { type: 'substitute.answer', person: 'v-0-0', accepts: true },
    );
    expect(states(answered)).toMatchObject({ substitutes: 'good' });
  });

  it('a clock that goes wrong on this machine', () => {
    expect(states(after(), 31_000)['clock']).toBe('look');
    expect(states(after(), -31_000)['clock']).toBe('look');
  });
});
