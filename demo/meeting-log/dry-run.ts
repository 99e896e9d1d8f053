import { decide } from '../../src/procedure/decide.js';
import type { Command } from '../../src/procedure/commands.js';
import type { MeetingEvent, PublicEvent } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { publish } from '../../src/procedure/publish.js';
import type { Instant } from '../../src/procedure/vocabulary.js';
import { LogError } from './log-error.js';
import type { Import } from './translate.js';

/** What an import would leave behind: the meeting as those who keep the record see it, and as citizens do. */
export interface Rehearsal {
  full: Meeting;
  open: Meeting;
  /** What citizens would be told, in order. */
  told: { at: Instant; event: PublicEvent }[];
}

/**
 * Holds the whole meeting in memory before anything is sent, with the very rules the server decides by. What the rules
 * refuse is found here, with its line, while there is still nothing to undo.
 * @throws LogError
 */
export function rehearse(plan: Import): Rehearsal {
  const told: Rehearsal['told'] = [];
  let full = nothingYet;
  let open = nothingYet;
  const hold = (command: Command, line: number) => {
    const at = command.at ?? plan.facts.start;
    const decision = decide(command, full, at);
    if ('refusals' in decision) {
      const rules = decision.refusals.map(({ rule }) => rule).join(', ');
      throw new LogError(line, `${command.type} is refused: ${rules}`);
    }
    for (const event of decision.events) {
      const copy = publish(event, full);
      full = evolve(full, { seq: full.seq + 1, at, event: event satisfies MeetingEvent });
      if (copy === null) continue;
      told.push({ at, event: copy });
      open = evolve(open, { seq: open.seq + 1, at, event: copy });
    }
  };
  hold({ type: 'meeting.plan', facts: plan.facts, seats: plan.seats }, 2);
  for (const { command, line } of plan.steps) hold(command, line);
  return { full, open, told };
}
