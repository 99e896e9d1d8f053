import type { Meeting, Vote } from '../../src/procedure/meeting.js';
import type { Ballot, Choice, PersonId, Tally } from '../../src/procedure/vocabulary.js';

/** The marking of a vote at the desk, before it is recorded: who has which choice. Missing = not marked. */
export type Marks = Readonly<Record<PersonId, Choice>>;

/** What can be chosen in a vote, in the order of the buttons. Blank, and abstaining, only where the caller says the rule book allows it. */
export function choicesOf(vote: Pick<Vote, 'kind' | 'options'>, blankAllowed: boolean, mayAbstain = false): Choice[] {
  const choices = vote.kind === 'choice' ? vote.options.map((option) => option.option) : ['for', 'against'];
  return [...choices, ...(blankAllowed ? ['blank'] : []), ...(mayAbstain ? ['abstain'] : [])];
}

/** "Unanimous", or "everybody who is not marked yet": the marks there are stay. */
export function markRest(marks: Marks, eligible: readonly PersonId[], choice: Choice): Marks {
  return Object.fromEntries(eligible.map((person) => [person, marks[person] ?? choice]));
}

/** Everybody the same, whatever was marked before. */
export const markAll = (eligible: readonly PersonId[], choice: Choice): Marks =>
  Object.fromEntries(eligible.map((person) => [person, choice]));

/** One click on a member: on to the next choice, and after the last one back to the first. */
export function turn(marks: Marks, person: PersonId, choices: readonly Choice[]): Marks {
  const now = marks[person];
  const next = now === undefined ? choices[0] : choices[(choices.indexOf(now) + 1) % choices.length];
  return next === undefined ? marks : { ...marks, [person]: next };
}

export function unmark(marks: Marks, person: PersonId): Marks {
  const { [person]: _gone, ...rest } = marks;
  return rest;
}

/** One click on a party: all of them to the choice after the one they share, or to the first where they disagree. */
export function turnGroup(marks: Marks, people: readonly PersonId[], choices: readonly Choice[]): Marks {
  const [first] = people;
  if (first === undefined) return marks;
  const shared = people.every((person) => marks[person] === marks[first]) ? marks[first] : undefined;
  const next = shared === undefined ? choices[0] : choices[(choices.indexOf(shared) + 1) % choices.length];
  return next === undefined ? marks : { ...marks, ...markAll(people, next) };
}

export function tallyOf(marks: Marks, choices: readonly Choice[]): Tally {
  const tally: Tally = Object.fromEntries(choices.map((choice) => [choice, 0]));
  for (const choice of Object.values(marks)) tally[choice] = (tally[choice] ?? 0) + 1;
  return tally;
}

export const missing = (marks: Marks, eligible: readonly PersonId[]): PersonId[] =>
  eligible.filter((person) => marks[person] === undefined);

/** The marks as the command wants them, in the order of the eligible; marks of people who may not vote are left out. */
export const asBallots = (marks: Marks, eligible: readonly PersonId[]): Ballot[] =>
  eligible.flatMap((person): Ballot[] => {
    const choice = marks[person];
    return choice === undefined ? [] : [[person, choice]];
  });

export const fromBallots = (ballots: readonly Ballot[]): Marks => Object.fromEntries(ballots);

/** The newest vote by name that offered the same choices as this one; undefined where there was none. */
export function voteBefore(vote: Vote, votes: readonly Vote[]): Vote | undefined {
  const offered = (one: Vote) => [one.kind, ...one.options.map(({ option }) => option)].join();
  return votes
    .filter(
      (one) =>
        one.vote !== vote.vote && one.state === 'declared' && one.ballots.length > 0 && offered(one) === offered(vote),
    )
    .sort((one, other) => (one.declaredAt ?? '').localeCompare(other.declaredAt ?? ''))
    .at(-1);
}

/** Everybody as they voted then, those who may vote now; whoever is new, or chose what is not offered, is left to be marked. */
export function asThen(
  before: Pick<Vote, 'ballots'>,
  eligible: readonly PersonId[],
  choices: readonly Choice[],
): Marks {
  return Object.fromEntries(
    before.ballots.filter(([person, choice]) => eligible.includes(person) && choices.includes(choice)),
  );
}

/** Members under the heading of their group, groups in the order in which the roster first names them. Never re-sorted. */
export function byGroup(
  meeting: Pick<Meeting, 'people'>,
  people: readonly PersonId[],
): { group: string; people: PersonId[] }[] {
  const groups = new Map<string, PersonId[]>();
  for (const person of people) {
    const entry = meeting.people[person];
    const group = entry?.group ?? entry?.party ?? '';
    groups.set(group, [...(groups.get(group) ?? []), person]);
  }
  return [...groups].map(([group, members]) => ({ group, people: members }));
}
