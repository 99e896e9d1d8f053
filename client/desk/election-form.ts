import type { CommandOf } from '../../src/procedure/commands.js';
import { agreedVotes, basisOf, standing } from '../../src/procedure/elections/standing.js';
import type { Election, ListCandidate } from '../../src/procedure/elections/state.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import type { PersonId, VoteMethod } from '../../src/procedure/vocabulary.js';

/** What may stand behind a name on a line of a list: k, m or v, or a word; anything else is a party or group. */
const marks: Record<string, Pick<ListCandidate, 'gender' | 'substitute'>> = {
  k: { gender: 'woman' },
  kvinne: { gender: 'woman' },
  w: { gender: 'woman' },
  m: { gender: 'man' },
  mann: { gender: 'man' },
  v: { substitute: true },
  vara: { substitute: true },
};

/**
 * Candidates as the secretary types them, one on a line: "Åse Lie, k, Ap". Whoever stands on the roster by that very name is
 * meant, and named by id alone; others get an id of their own from `freshId`.
 */
export function candidatesIn(
  text: string,
  meeting: Pick<Meeting, 'people'>,
  freshId: (kind: string) => string,
): ListCandidate[] {
  const known = new Map(Object.values(meeting.people).map(({ name, person }) => [sameName(name), person]));
  return text
    .split('\n')
    .map((line) => line.split(',').map((part) => part.trim()))
    .filter(([name]) => name !== undefined && name !== '')
    .map(([name = '', ...parts]) => {
      const person = known.get(sameName(name));
      const who = person === undefined ? { candidate: freshId('candidate'), name } : { candidate: person };
      const groups = parts.filter((part) => part !== '' && !Object.hasOwn(marks, part.toLowerCase()));
      const marked = parts.map((part) => part.toLowerCase()).filter((part) => Object.hasOwn(marks, part));
      return Object.assign(
        who,
        ...marked.map((mark) => marks[mark]),
        groups[0] === undefined ? {} : { group: groups[0] },
      ) as ListCandidate;
    });
}

const sameName = (name: string): string => name.trim().toLocaleLowerCase('nb').replace(/\s+/gu, ' ');

/** What comes next in an election, as the one thing its card offers first. */
export type NextStep =
  'hand-in' | 'vote-on-lists' | 'vote-on-candidates' | 'agree-on-way' | 'agree-on-list' | 'settle' | 'done';

export function nextStep(meeting: Meeting, election: Election): NextStep {
  if (standing(meeting, election)) return 'done';
  if (basisOf(meeting, election)) return 'settle';
  if (election.way === 'majority') return 'vote-on-candidates';
  if (election.way === 'agreed') {
    if (agreedVotes(meeting, election).length === 0) return 'agree-on-way';
    return election.lists.length === 0 ? 'hand-in' : 'agree-on-list';
  }
  return election.lists.length === 0 ? 'hand-in' : 'vote-on-lists';
}

type Call = CommandOf<'vote.call'>;
interface Put {
  vote: string;
  question: string;
  method: VoteMethod;
}

const called = ({ item, election }: Election, { vote, question, method }: Put) => ({
  type: 'vote.call' as const,
  vote,
  item,
  election,
  question,
  motions: [],
  method,
  binding: true,
});

/** Every list that was handed in, against each other. */
export const onLists = (election: Election, put: Put): Call => ({
  ...called(election, put),
  kind: 'choice',
  options: election.lists.map(({ list, name }) => ({ option: list, text: name })),
  purpose: 'substance',
});

export const onCandidates = (election: Election, people: readonly PersonId[], put: Put): Call => ({
  ...called(election, put),
  kind: 'choice',
  options: people.map((person) => ({ option: person, text: person })),
  purpose: 'substance',
});

export const onAgreement = (election: Election, put: Put): Call => ({
  ...called(election, put),
  kind: 'yes-no',
  options: [],
  purpose: 'election-method',
});
