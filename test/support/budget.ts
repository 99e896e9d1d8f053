import type { MeetingFacts } from '../../src/procedure/events.js';
import type { Choice } from '../../src/procedure/vocabulary.js';
import { council, matter } from './council.js';
import { called, convened, opened } from './evening.js';
import { voted, type Step } from './scenario.js';

const proposals = ['f1', 'f2', 'f3'];

/** A council over its budget, with three proposals filed as motions. */
export const overTheBudget = (seats: number, facts: Partial<MeetingFacts> = {}, present = seats): Step[] => {
  const people = council(seats);
  return [
    convened(people, [matter('i1', { kind: 'budget', title: 'Årsbudsjett og økonomiplan' })], facts),
    opened(people, present),
    called('i1'),
    proposals.map((motion): Step => ({
      type: 'motion.file',
      motion,
      item: 'i1',
      kind: 'main',
      text: `Budsjett ${motion}`,
    })),
  ];
};

/** So many for each of the proposals, by show of hands; one without votes is not put. */
export function budgetVote(vote: string, votes: number[]): Step {
  const sides = proposals
    .map((motion, place): [Choice, number] => [motion, votes[place] ?? 0])
    .filter(([, count]) => count > 0);
  const options = sides.map(([option]) => ({ option, text: `Budsjett ${option}`, motion: option }));
  return voted(vote, 'i1', sides, { kind: 'choice', options, question: 'Hvilket budsjett' });
}
