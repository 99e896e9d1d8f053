import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import { evolve } from '../../src/procedure/evolve.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { publish } from '../../src/procedure/publish.js';
import type { Refusal, RuleBook } from '../../src/procedure/rule-book.js';
import type { Instant } from '../../src/procedure/vocabulary.js';
import { tell } from './words/tell.js';
import type { DeskLanguage } from './words/words.js';

/** How a gesture will read once it is recorded, and whether the public will read any of it. */
export type Preview =
  { kind: 'told'; sentences: string[]; isPublic: boolean } | { kind: 'refused'; refusals: Refusal[] };

/** Runs the commands through the rules and the public's door, and tells what came of them. Sends nothing. */
export function previewOf(
  commands: readonly Command[],
  meeting: Meeting,
  { rules, at, language }: { rules: RuleBook; at: Instant; language: DeskLanguage },
): Preview {
  const sentences: string[] = [];
  let isPublic = false;
  let after = meeting;
  for (const command of commands) {
    const when = command.at ?? at;
    const decision = decide(command, after, when, rules);
    if ('refusals' in decision) return { kind: 'refused', refusals: decision.refusals };
    for (const event of decision.events) {
      const sentence = tell(event, after, language);
      if (sentence !== '') sentences.push(sentence);
      // Before the meeting is announced nothing leaves the house, whatever it is.
      isPublic ||= after.announcedAt !== null && publish(event, after) !== null;
      after = evolve(after, { seq: after.seq + 1, at: when, event });
    }
  }
  return { kind: 'told', sentences, isPublic };
}
