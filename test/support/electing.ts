import type { Command, CommandOf } from '../../src/procedure/commands.js';
import type { Gender, ListCandidate } from '../../src/procedure/elections/state.js';
import type { MeetingFacts } from '../../src/procedure/events.js';
import { callVote } from './acts.js';
import { council, matter } from './council.js';
import { called, convened, opened } from './evening.js';
import { because, voted, type Step } from './scenario.js';

/** Acts of an election in item `i1` of an invented council of 25, all there. */

export const body = council(25, { Ask: 12, Bjørk: 8, Hegg: 5 });

export const sitting = (facts: Partial<MeetingFacts> = {}, present = 25): Step[] => [
  convened(body, [matter('i1', { kind: 'election' })], facts),
  opened(body, present),
  called('i1'),
];

export const openElection = (changes: Partial<CommandOf<'election.open'>> = {}): Command => ({
  type: 'election.open',
  election: 'e1',
  item: 'i1',
  title: 'Formannskapet',
  electing: 'members',
  seats: 9,
  way: 'proportional',
  mayFallShort: true,
  demandedBy: ['m2'],
  ...changes,
});

export const openMajority = (changes: Partial<CommandOf<'election.open'>> = {}): Command => ({
  type: 'election.open',
  election: 'e1',
  item: 'i1',
  title: 'Ordfører',
  electing: 'leader',
  seats: 1,
  way: 'majority',
  ...changes,
});

/** `M1 M2 W1`: invented candidates, men and women, in that order. */
export const candidates = (names: string, prefix = ''): ListCandidate[] =>
  names.split(' ').map((name) => ({
    candidate: `${prefix}${name}`,
    name: `Kandidat ${prefix}${name}`,
    ...genderOf(name),
  }));

const genderOf = (name: string): { gender?: Gender } =>
  name.startsWith('M') ? { gender: 'man' } : name.startsWith('W') ? { gender: 'woman' } : {};

export const handIn = (list: string, changes: Partial<CommandOf<'list.hand-in'>> = {}): Command => ({
  type: 'list.hand-in',
  election: 'e1',
  list,
  name: list,
  groups: [list],
  signedBy: ['m3'],
  candidates: candidates('M1 W1 M2 W2', `${list}-`),
  ...changes,
});

export const optionsOf = (...names: string[]) => names.map((option) => ({ option, text: option }));

/** An election by lists, voted on in writing: so many for each list, and so many blank. */
export function byLists(seats: number, votes: Record<string, number>): Step[] {
  const lists = Object.keys(votes).filter((list) => list !== 'blank');
  return [openElection({ seats }), lists.map((list) => handIn(list)), writtenVote('v1', votes)];
}

export function writtenVote(vote: string, totals: Record<string, number>): Step[] {
  const lists = Object.keys(totals).filter((list) => list !== 'blank');
  const changes = { election: 'e1', kind: 'choice' as const, options: optionsOf(...lists), method: 'secret' as const };
  return [
    callVote(vote, 'i1', changes),
    { type: 'totals.record', vote, totals },
    because({ type: 'vote.close', vote }, 'not-voted'),
  ];
}

/** A round of an election of one person, by show of hands. */
export function round(
  vote: string,
  votes: Record<string, number>,
  changes: Partial<CommandOf<'vote.call'>> = {},
): Step[] {
  const names = Object.keys(votes).filter((name) => name !== 'blank');
  return voted(vote, 'i1', Object.entries(votes), {
    question: 'Ordfører',
    election: 'e1',
    kind: 'choice',
    options: optionsOf(...names),
    ...changes,
  });
}

export const lot = (between: string[], drawn: string, vote = 'v1'): Command => ({
  type: 'lot.draw',
  vote,
  between,
  drawn,
  how: 'Sedler i en bolle',
  witnesses: ['m2', 'm3'],
});

/** For, against and blank on electing by agreement, or on the list agreed on. */
export const agreeing = (vote: string, inFavour: number, against = 0, blank = 0): Step[] =>
  voted(
    vote,
    'i1',
    [
      ['for', inFavour],
      ['against', against],
      ['blank', blank],
    ],
    { election: 'e1', purpose: 'election-method' },
  );
