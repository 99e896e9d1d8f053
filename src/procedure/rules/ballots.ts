import type { Meeting, Vote } from '../meeting.js';
import { misfit, refuse, warn, type Facts, type Refusal, type RuleBook } from '../rule-book.js';
import { namedMethods, type Ballot, type Choice, type ItemId } from '../vocabulary.js';

/** A secret or merely counted vote leaves totals only: who chose what was never in the log, so it cannot leak from it. */
export const leavesNames = (vote: Vote | undefined): Refusal | null =>
  !vote || namedMethods.includes(vote.method) ? null : misfit('totals-only', { vote: vote.vote, method: vote.method });

export const leavesTotals = (vote: Vote | undefined): Refusal | null =>
  vote && namedMethods.includes(vote.method) ? misfit('one-by-one', { vote: vote.vote, method: vote.method }) : null;

/** Whoever is refused a secret vote is told of the item, and where the rule book would allow one. */
export const secretIn = (item: ItemId, { secret }: RuleBook): Facts => ({
  item,
  where: (['lists', 'persons', 'hiring', 'matters'] as const).filter((one) => secret.value[one]),
});

/** A blank vote is lawful only in elections and appointments; everybody else present must choose. */
export function mayBeBlank(meeting: Meeting, vote: Vote, rules: RuleBook): boolean {
  const kind = meeting.items[vote.item]?.kind;
  const elects = kind === 'election' || vote.election !== undefined;
  return rules.blank.value === 'allowed' || elects || kind === 'hiring';
}

export function choicesFit(meeting: Meeting, vote: Vote, choices: Choice[], rules: RuleBook): Refusal[] {
  const offered = vote.kind === 'yes-no' ? ['for', 'against'] : vote.options.map((option) => option.option);
  const refusals: Refusal[] = [];
  if (choices.includes('blank') && !mayBeBlank(meeting, vote, rules)) {
    refusals.push(refuse('blank', { item: vote.item, kind: meeting.items[vote.item]?.kind ?? 'other' }));
  }
  const abstains = choices.includes('abstain') && !offered.includes('abstain');
  if (abstains && rules.abstention.value === 'forbidden') refusals.push(refuse('abstain', { item: vote.item }));
  const unknown = choices.filter((choice) => choice !== 'blank' && choice !== 'abstain' && !offered.includes(choice));
  if (unknown.length > 0) refusals.push(misfit('choice-offered', { choices: [...new Set(unknown)], offered }));
  return refusals;
}

/** One vote per seat, by those who may vote on this. */
export function votersFit(vote: Vote, ballots: Ballot[]): Refusal[] {
  const people = ballots.map(([person]) => person);
  const twice = people.filter((person, index) => people.indexOf(person) !== index);
  const others = people.filter((person) => !vote.eligible.includes(person));
  const refusals: Refusal[] = [];
  if (twice.length > 0) refusals.push(refuse('one-vote-each', { people: [...new Set(twice)] }));
  if (others.length > 0) refusals.push(refuse('eligible', { people: [...new Set(others)] }));
  return refusals;
}

/** Somebody who may vote has not: the chair may interrupt and wait, or go on with a reason. */
export function everybodyHasVoted(vote: Vote): Refusal[] {
  if (!namedMethods.includes(vote.method)) return everybodyIsCounted(vote);
  const voted = new Set(vote.ballots.map(([person]) => person));
  const without = vote.eligible.filter((person) => !voted.has(person));
  const lost = without.filter((person) => vote.lostConnection.includes(person));
  const silent = without.filter((person) => !vote.lostConnection.includes(person));
  const refusals: Refusal[] = [];
  if (silent.length > 0) refusals.push(warn('not-voted', { people: silent }));
  if (lost.length > 0) refusals.push(warn('connection-lost', { people: lost, offer: 'vote.interrupt' }));
  return refusals;
}

/** Nobody can say who is missing from a mere count, only how many, and how many of them may have lost their line. */
function everybodyIsCounted(vote: Vote): Refusal[] {
  const counted = Object.values(vote.totals ?? {}).reduce((sum, count) => sum + count, 0);
  const missing = vote.eligible.length - counted;
  const lost = Math.min(missing, vote.lostConnection.length);
  const refusals: Refusal[] = [];
  if (missing > lost) refusals.push(warn('not-voted', { people: [], missing: missing - lost }));
  if (lost > 0) refusals.push(warn('connection-lost', { people: vote.lostConnection, offer: 'vote.interrupt' }));
  return refusals;
}

/** A bare count does not tell how the parties voted, which the minutes must (§ 11-4, the Ministry in 2020). */
export function partiesTold(method: Vote['method']): Refusal | null {
  return method === 'counted' ? warn('party-split', { method }) : null;
}
