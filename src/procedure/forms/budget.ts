import type { VoteOption } from '../events.js';
import type { Meeting, Vote } from '../meeting.js';
import { refuse, type Refusal } from '../rule-book.js';
import type { Choice, ItemId, VoteId } from '../vocabulary.js';

/**
 * Budget and economic plan (§ 11-9 third subsection): the final vote is on the whole, and where several proposals stand and
 * none has a majority, there is a second vote on only the two that had most votes. The Act says so of councils.
 */
export function isBudget(meeting: Meeting, item: ItemId): boolean {
  const body = meeting.facts?.body.type;
  return meeting.items[item]?.kind === 'budget' && (body === undefined || body === 'council');
}

/** The vote between several proposals that none of them won, where nothing has been decided since. */
export function roundWithoutMajority(meeting: Meeting, item: ItemId): Vote | undefined {
  const last = (meeting.items[item]?.votes ?? [])
    .map((id) => meeting.votes[id])
    .findLast((vote) => vote?.state === 'declared' && vote.binding && vote.purpose === 'substance');
  const several = last?.kind === 'choice' && last.options.length > 2;
  return several && last.result?.outcome === 'undetermined' && last.result.cast > 0 ? last : undefined;
}

export interface Finalists {
  /** The two that go on; null where votes alone do not tell who is second. */
  two: Choice[] | null;
  /** Those who are certain to go on. */
  certain: Choice[];
  /** Those of equal votes for the place, or places, that are left. */
  equal: Choice[];
}

export function finalistsOf({ options, result }: Pick<Vote, 'options' | 'result'>): Finalists {
  const ranked = options
    .map(({ option }) => ({ option, votes: result?.tally[option] ?? 0 }))
    .sort((one, other) => other.votes - one.votes);
  const line = ranked[1]?.votes ?? 0;
  const certain = ranked.filter(({ votes }) => votes > line).map(({ option }) => option);
  const equal = ranked.filter(({ votes }) => votes === line).map(({ option }) => option);
  const two = certain.length + equal.length === 2 ? [...certain, ...equal] : null;
  return { two, certain, equal };
}

/** An option is the same in both rounds when it is the same motion, or says the same. */
const identity = ({ motion, text }: VoteOption): string => motion ?? text.trim();

/** After a round without a majority nothing is put to the vote but the two that had most votes. */
export function secondVote(
  meeting: Meeting,
  { item, kind, options }: { item: ItemId; kind: Vote['kind']; options: VoteOption[] },
): Refusal | null {
  const first = isBudget(meeting, item) ? roundWithoutMajority(meeting, item) : undefined;
  if (!first) return null;
  const two = meeting.forms.rulings[first.vote]?.options ?? finalistsOf(first).two;
  if (!two) return refuse('budget-second-place', { vote: first.vote, between: textsOf(first, finalistsOf(first).equal), offer: 'finalists.rule' }); // prettier-ignore
  const expected = first.options.filter(({ option }) => two.includes(option)).map(identity);
  const offered = options.map(identity);
  const same = kind === 'choice' && offered.length === 2 && expected.every((one) => offered.includes(one));
  return same ? null : refuse('budget-second-vote', { vote: first.vote, between: textsOf(first, two) });
}

const textsOf = (vote: Vote, choices: Choice[]): string[] =>
  vote.options.filter(({ option }) => choices.includes(option)).map(({ motion, text }) => motion ?? text);

/** The chair says who is second only where the votes do not, and only of those with equal votes. */
export function rulingFits(meeting: Meeting, vote: VoteId, options: Choice[]): Refusal | null {
  const put = meeting.votes[vote];
  const open = put && isBudget(meeting, put.item) && roundWithoutMajority(meeting, put.item)?.vote === vote;
  if (!open || finalistsOf(put).two) return refuse('finalists-equal', { vote });
  const { certain, equal } = finalistsOf(put);
  const fits =
    new Set(options).size === 2 &&
    certain.every((option) => options.includes(option)) &&
    options.every((option) => certain.includes(option) || equal.includes(option));
  return fits ? null : refuse('finalists-equal', { vote, between: textsOf(put, equal) });
}

/** A decision on the budget rests on a vote on the whole of it. */
export function onTheWhole(meeting: Meeting, item: ItemId, votes: VoteId[]): Refusal | null {
  if (!isBudget(meeting, item)) return null;
  const whole = votes.some((id) => {
    const vote = meeting.votes[id];
    return vote?.purpose === 'substance' && (vote.points ?? []).length === 0;
  });
  return whole ? null : refuse('budget-whole', { item });
}
