import type { Command, CommandOf } from '../../src/procedure/commands.js';
import type { PublicEvent } from '../../src/procedure/events.js';
import type { Told } from '../../src/procedure/evolve.js';
import type { Instant } from '../../src/procedure/vocabulary.js';

/** One line of the public record. */
export type Heard = Told & { event: PublicEvent };

/** One minute passes between two commands. */
export const later = (at: Instant, minutes = 1): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString();

export const callVote = (vote: string, item: string, changes: Partial<CommandOf<'vote.call'>> = {}): Command => ({
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
  ...changes,
});
