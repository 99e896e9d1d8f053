import type { Facts } from '../procedure/rule-book.js';
import { at, clip, itemShort, nameOf, type View } from './view.js';
import { calendarDay } from './when.js';

/** What a rule weighed, told to whoever reads the page: people by name, items by number, times by the clock. */

const instant = /^\d{4}-\d\d-\d\dT/u;
const day = /^\d{4}-\d\d-\d\d$/u;

/** Words of the vocabulary, where a fact is one of them. */
function vocabulary({ words }: View, fact: string, value: string): string | undefined {
  const lists: Record<string, Record<string, string>> = {
    kind: words.itemKind,
    outcome: words.itemOutcome,
    announced: words.outcome,
    recomputed: words.outcome,
    method: words.method,
    stream: words.streamState,
    status: words.attendance,
    choice: words.choice,
    choices: words.choice,
  };
  return lists[fact]?.[value]?.toLowerCase();
}

function told(view: View, fact: string, value: string): string {
  const { meeting, words } = view;
  if (meeting.people[value]) return nameOf(view, value);
  if (meeting.items[value]) return itemShort(view, value);
  const motion = meeting.motions[value];
  if (motion) return words.motion.numbered(motion.number);
  const vote = meeting.votes[value];
  if (vote) return clip(vote.question, 80);
  if (instant.test(value)) return at(view, value);
  if (day.test(value)) return calendarDay(value, words);
  return vocabulary(view, fact, value) ?? value;
}

/**
 * The facts as running text. Those without a word of ours are left out, unless they came from a source whose names for
 * things are all there is.
 */
export function weighed(view: View, facts: Facts, asNamed = false): string {
  const line = Object.entries(facts)
    .flatMap(([fact, value]) => {
      const word = view.words.weighed[fact] ?? (asNamed ? fact : null);
      if (word === null || value === null || typeof value === 'boolean' || fact === 'offer') return [];
      const values = (Array.isArray(value) ? value : [String(value)]).map((one) => told(view, fact, one));
      return values.length === 0 ? [] : [`${word}: ${values.join(', ')}`];
    })
    .join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
