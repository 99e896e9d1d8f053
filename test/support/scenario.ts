import { expect } from '@jest/globals';
import type { Command, CommandOf } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import type { Decision } from '../../src/procedure/decision.js';
import type { EventOf, EventType, MeetingEvent, PublicEvent } from '../../src/procedure/events.js';
import { evolve, type Told } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { publish } from '../../src/procedure/publish.js';
import { replay } from '../../src/procedure/replay.js';
import type { Facts, RuleBook } from '../../src/procedure/rule-book.js';
import type { Ballot, Choice, Instant, PersonId } from '../../src/procedure/vocabulary.js';
import { callVote, later, type Heard } from './acts.js';

// The acts stand in a file of their own, because meetings are also held where there is no jest.
export { callVote, later, type Heard };

/** Something that happens: a command, or what follows from how the meeting stands. */
export type Step = Command | Step[] | ((meeting: Meeting) => Step);

/** A meeting and everything that was said in it, inside and outside. */
export interface Held {
  meeting: Meeting;
  log: Told[];
  told: Heard[];
  at: Instant;
}

export type Decide = (command: Command, meeting: Meeting, at: Instant) => Decision;

export const nobodyYet: Held = { meeting: nothingYet, log: [], told: [], at: '2026-11-23T16:00:00.000Z' };

export function heardAll(held: Held, events: MeetingEvent[], at: Instant): Held {
  let { meeting } = held;
  const log = [...held.log];
  const told = [...held.told];
  for (const event of events) {
    const copy: PublicEvent | null = publish(event, meeting);
    if (copy) told.push({ seq: told.length + 1, at, event: copy });
    const entry = { seq: meeting.seq + 1, at, event };
    log.push(entry);
    meeting = evolve(meeting, entry);
  }
  return { meeting, log, told, at };
}

/** Holds a meeting step by step; a refusal on the way is a mistake in the test. */
export function hold(steps: Step[], from: Held = nobodyYet, answers: Decide = decide): Held {
  let held = from;
  for (const step of steps) {
    if (Array.isArray(step)) held = hold(step, held, answers);
    else if (typeof step === 'function') held = hold([step(held.meeting)], held, answers);
    else {
      const at = step.at ?? later(held.at);
      const decision = answers(step, held.meeting, at);
      if ('refusals' in decision) throw new Error(`${step.type} was refused: ${JSON.stringify(decision.refusals)}`);
      held = heardAll(held, decision.events, at);
    }
  }
  return held;
}

/** `given(what happened).when(a command)`: and then what a spectator would have seen. */
export function given(...steps: Step[]) {
  const held = hold(steps);
  return {
    held,
    /** `rules` where the meeting is asked under others than its own. */
    when: (step: Command | ((meeting: Meeting) => Command), rules?: RuleBook) =>
      outcome(held, typeof step === 'function' ? step(held.meeting) : step, rules),
  };
}

function outcome(held: Held, command: Command, rules?: RuleBook) {
  const at = command.at ?? later(held.at);
  const decision = decide(command, held.meeting, at, rules);
  const events = 'events' in decision ? decision.events : [];
  const refusals = 'refusals' in decision ? decision.refusals : [];
  const after = heardAll(held, events, at);
  return {
    events,
    refusals,
    ...after,
    /** It happened, and these kinds of events tell of it, in this order. */
    tells(...types: EventType[]) {
      expect(refusals).toEqual([]);
      expect(events.map((event) => event.type)).toEqual(types);
      return this;
    },
    /** It was refused for this rule, whatever else stood against it. */
    isRefused(rule: string, facts?: Facts) {
      expect({ events, rules: refusals.map((refusal) => refusal.rule) }).toEqual({
        events: [],
        rules: expect.arrayContaining([rule]),
      });
      if (facts) expect(refusals.find((refusal) => refusal.rule === rule)?.facts).toMatchObject(facts);
      return this;
    },
    /** It was refused as something a reason may override. */
    isWarnedOf(rule: string, facts?: Facts) {
      this.isRefused(rule, facts);
      expect(refusals.find((refusal) => refusal.rule === rule)?.kind).toBe('judgement');
      return this;
    },
    event<T extends EventType>(type: T): EventOf<T> {
      const found = events.find((event): event is EventOf<T> => event.type === type);
      if (!found) throw new Error(`No ${type} among ${events.map((event) => event.type).join(', ') || 'nothing'}`);
      return found;
    },
  };
}

/** The same, for a reason written down. */
export function because(command: Command, ...rules: string[]): Command {
  return { ...command, overrides: rules.map((rule) => ({ rule, reason: 'Møteleder har vurdert det.' })) };
}

/** The public side's meeting: the fold of what was told. */
export const publicly = (held: Held): Meeting => replay(held.told);

/** Choices for the first so many who may vote: `choices(['for', 14], ['against', 11])`. */
export function choices(meeting: Meeting, vote: string, ...sides: [Choice, number][]): Ballot[] {
  const eligible = [...(meeting.votes[vote]?.eligible ?? [])];
  return sides.flatMap(([choice, count]) => eligible.splice(0, count).map((person): Ballot => [person, choice]));
}

/** Takes a vote from call to close: so many on each side, and whoever is named as they are named. */
export function voted(
  vote: string,
  item: string,
  sides: [Choice, number][],
  changes: Partial<CommandOf<'vote.call'>> = {},
  named: [PersonId, Choice][] = [],
): Step[] {
  return [
    callVote(vote, item, changes),
    (meeting) => {
      const spoken = new Set(named.map(([person]) => person));
      const others = { ...meeting, votes: { ...meeting.votes, [vote]: withoutThem(meeting, vote, spoken) } };
      const rest = sides.map(([choice, count]): [Choice, number] => [
        choice,
        count - named.filter(([, other]) => other === choice).length,
      ]);
      return { type: 'ballots.record', vote, ballots: [...named, ...choices(others, vote, ...rest)] };
    },
    because({ type: 'vote.close', vote }, 'not-voted', 'connection-lost'),
  ];
}

function withoutThem(meeting: Meeting, vote: string, people: Set<PersonId>) {
  const cast = meeting.votes[vote];
  if (!cast) throw new Error(`No vote ${vote}`);
  return { ...cast, eligible: cast.eligible.filter((person) => !people.has(person)) };
}
