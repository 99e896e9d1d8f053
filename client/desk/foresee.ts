import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import type { MeetingEvent } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import type { Refusal, RuleBook } from '../../src/procedure/rule-book.js';
import type { Instant } from '../../src/procedure/vocabulary.js';
import { knownFiles } from './known-files.js';
import type { Outbox } from './outbox.js';

/** What would happen: the events in order and how the meeting would then stand, or the first command that is refused. */
export type Foresight =
  | { kind: 'events'; events: MeetingEvent[]; after: Meeting }
  | { kind: 'refused'; command: Command; place: number; refusals: Refusal[] };

/** Runs the commands through the very rules the server will use, one on top of the other. Sends nothing. */
export function foresee(commands: readonly Command[], meeting: Meeting, rules: RuleBook, at: Instant): Foresight {
  const events: MeetingEvent[] = [];
  let after = meeting;
  for (const [place, command] of commands.entries()) {
    const decision = decide(command, after, command.at ?? at, rules, { files: knownFiles });
    if ('refusals' in decision) return { kind: 'refused', command, place, refusals: decision.refusals };
    for (const event of decision.events) {
      after = evolve(after, { seq: after.seq + 1, at: command.at ?? at, event });
      events.push(event);
    }
  }
  return { kind: 'events', events, after };
}

/**
 * The meeting as the secretary has left it: what the record holds, and on top of it what is still on its way.
 * An act that no longer fits, because the record has moved meanwhile, is passed over here and refused by the server.
 */
export function asLeft(recorded: Meeting, outbox: Outbox, rules: RuleBook): Meeting {
  let meeting = recorded;
  for (const act of outbox) {
    if (act.state === 'refused') break;
    const seen = foresee([act.command], meeting, rules, act.madeAt);
    if (seen.kind === 'events') meeting = seen.after;
  }
  return meeting;
}

/** Whether every refusal may be answered with a reason. */
export const mayBeOverridden = (refusals: readonly Refusal[]) =>
  refusals.length > 0 && refusals.every((refusal) => refusal.kind === 'judgement');

/** The command again, with the secretary's reason against each warning. */
export function withReason(command: Command, refusals: readonly Refusal[], reason: string): Command {
  // One answer for each rule, however many people it was weighed for.
  const answered = [...new Set(refusals.map(({ rule }) => rule))].map((rule) => ({ rule, reason }));
  const kept = (command.overrides ?? []).filter((old) => !answered.some((fresh) => fresh.rule === old.rule));
  return { ...command, overrides: [...kept, ...answered] };
}
