import type { Override } from '../commands.js';
import type { Decision } from '../decision.js';
import type { Elsewhere } from '../elsewhere.js';
import type { MeetingEvent } from '../events.js';
import type { Refusal, RuleBook } from '../rule-book.js';
import type { Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';

/** When a command is heard and under which rules. */
export interface Scene {
  at: Instant;
  rules: RuleBook;
  /** Absent where nobody has looked. */
  elsewhere?: Elsewhere;
}

/** What a finding is about, so that it stands beside the right item, vote or person. */
export interface About {
  item?: ItemId;
  vote?: VoteId;
  person?: PersonId;
}

/** Everything that stands against a command, and what it would lead to if nothing did. */
export interface Answer {
  against: Refusal[];
  /** Asked only when the shape is right, so it may rely on everything it names being there. */
  events: () => MeetingEvent[];
  about: About;
}

type Objection = Refusal | null | undefined | false;

export function answer(
  objections: (Objection | Objection[])[],
  events: () => MeetingEvent[] | MeetingEvent,
  about: About = {},
): Answer {
  return {
    against: objections.flat().filter((objection) => !!objection),
    events: () => [events()].flat(),
    about,
  };
}

/**
 * Turns an answer into a decision. What does not fit is refused under every rule book. Otherwise, where rules are
 * enforced, a warning gives way to a reason and the overriding is told; where they are only noted, the act happened and
 * stands, and every rule it broke stands beside it.
 */
export function weigh(
  { against, events, about }: Answer,
  overrides: Override[] | undefined,
  rules: RuleBook,
): Decision {
  if (against.some((refusal) => refusal.kind === 'shape')) return { refusals: against };
  if (rules.enforcement === 'note') {
    const findings = against.map(({ rule, facts }): MeetingEvent => ({ type: 'finding.noted', rule, facts, ...about }));
    return { events: [...events(), ...findings] };
  }
  const told: MeetingEvent[] = [];
  const standing = against.filter((refusal) => {
    const reason = overrides?.find((override) => override.rule === refusal.rule)?.reason.trim();
    if (refusal.kind !== 'judgement' || !reason) return true;
    told.push({ type: 'warning.overridden', rule: refusal.rule, facts: refusal.facts, reason });
    return false;
  });
  return standing.length > 0 ? { refusals: standing } : { events: [...told, ...events()] };
}
