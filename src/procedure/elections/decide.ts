import type { CommandOf } from '../commands.js';
import type { MeetingEvent } from '../events.js';
import type { Meeting, Vote } from '../meeting.js';
import { misfit, refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import type { Answers } from '../rooms.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { countVote } from '../rules/majority.js';
import {
  inSession,
  itemKnown,
  itemOpen,
  notOver,
  peopleKnown,
  says,
  voteKnown,
  voteStands,
} from '../rules/standing.js';
import type { DrawnLot, ElectionCommand } from './commands.js';
import { elects, electionOf, sameSet, sharingBehind } from './count.js';
import type { ListHandedIn } from './events.js';
import { balancedList, halves, settleList } from './persons.js';
import { electionKnown, listFits, listsDemanded, wayFits } from './rules.js';
import { basisOf, standing } from './standing.js';
import type { Elected, Election, ListCandidate } from './state.js';

export const electionAnswers: Answers<ElectionCommand> = {
  'election.open': openElection,
  'list.hand-in': handInList,
  'lot.draw': drawLot,
  'election.settle': settleElection,
};

function openElection(meeting: Meeting, command: CommandOf<'election.open'>, { rules }: Scene): Answer {
  const { type: _, at: __, overrides: ___, ...opened } = command;
  const { election, item, title, demandedBy } = opened;
  return answer(
    [
      itemKnown(meeting, item),
      meeting.elections.elections[election] && misfit('election-new', { election }),
      peopleKnown(meeting, demandedBy ?? []),
      says(title, 'text', { election }),
      wayFits(opened, rules),
      listsDemanded(meeting, opened, rules),
      notOver(meeting),
      meeting.announcedAt === null && refuse('announced', {}),
      itemOpen(meeting.items[item]),
    ],
    () => ({ type: 'election.opened', ...opened }),
    { item },
  );
}

function handInList(meeting: Meeting, command: CommandOf<'list.hand-in'>, { rules }: Scene): Answer {
  const { type: _, at: __, overrides: ___, ...handedIn } = command;
  const election = meeting.elections.elections[handedIn.election];
  return answer(
    [
      electionKnown(meeting, handedIn.election),
      peopleKnown(meeting, handedIn.signedBy),
      says(handedIn.name, 'text', { list: handedIn.list }),
      notOver(meeting),
      election && listFits(meeting, election, handedIn, rules),
    ],
    (): ListHandedIn => ({
      type: 'list.handed-in',
      ...handedIn,
      item: election?.item ?? '',
      candidates: handedIn.candidates.map((candidate) => namedOnce(meeting, candidate)),
    }),
    election ? { item: election.item } : {},
  );
}

/** Whoever stands on the roster is named there and nowhere else. */
function namedOnce(meeting: Meeting, { name, ...candidate }: ListCandidate): ListCandidate {
  return name === undefined || meeting.people[candidate.candidate] ? candidate : { ...candidate, name };
}

/** A lot is drawn between those who are tied, in the open and before witnesses, when the vote is closed and not yet declared. */
function drawLot(meeting: Meeting, command: CommandOf<'lot.draw'>, { rules }: Scene): Answer {
  const { vote: id, between, drawn, how, witnesses } = command;
  const vote = meeting.votes[id];
  const tied = (vote && tiedIn(meeting, vote, rules)) ?? [];
  return answer(
    [
      voteKnown(meeting, id),
      voteStands(vote, 'closed'),
      inSession(meeting),
      ...(vote ? lotFits(meeting, vote, tied, command) : []),
    ],
    () => ({ type: 'lot.drawn', item: vote?.item ?? '', vote: id, between, drawn, how, witnesses }),
    vote ? { vote: id, item: vote.item } : {},
  );
}

/** A lot is drawn between all who are tied, one of them comes out, and somebody saw it. */
export function lotFits(
  meeting: Meeting,
  { vote }: Vote,
  tied: string[],
  { between, drawn, how, witnesses }: DrawnLot,
): (Refusal | null)[] {
  return [
    peopleKnown(meeting, witnesses),
    tied.length === 0 ? misfit('lot-needed', { vote }) : null,
    tied.length > 0 && !sameSet(between, tied) ? misfit('lot-between', { between: tied }) : null,
    between.includes(drawn) ? null : misfit('lot-between', { between }),
    says(how, 'text', { vote }),
    witnesses.length === 0 ? refuse('lot-witnessed', { vote }) : null,
  ];
}

/** Between whom a lot must be drawn before this vote is declared; null where none is needed. */
export function tiedIn(meeting: Meeting, vote: Vote, rules: RuleBook): string[] | null {
  if (!elects(meeting, vote, rules)) return null;
  return countVote(meeting, vote, { ballots: vote.ballots, totals: vote.totals }, rules).between ?? null;
}

/** The table of quotients, told with the result it stands behind. */
export function seatsShared(meeting: Meeting, vote: Vote, result: Vote['result'], rules: RuleBook): MeetingEvent[] {
  const election = electionOf(meeting, vote);
  if (!election || result?.outcome !== 'shared') return [];
  const table = sharingBehind(meeting, vote, result.tally, result.castingChoice, rules);
  if (!table) return [];
  const { rows, ties } = table;
  const shared = { election: election.election, item: vote.item, vote: vote.vote, divisors: rules.seatsBy.value };
  return [{ type: 'seats.shared', ...shared, rows, ties }];
}

function settleElection(meeting: Meeting, command: CommandOf<'election.settle'>, { rules }: Scene): Answer {
  const election = meeting.elections.elections[command.election];
  const settled = election && outcomeOf(meeting, election, rules);
  const unfilled = settled?.unfilled ?? [];
  const falls = (settled?.short ?? []).length > 0 && !election?.mayFallShort;
  return answer(
    [
      electionKnown(meeting, command.election),
      election && !settled && misfit('election-undecided', { election: command.election }),
      election && standing(meeting, election) && misfit('election-settled', { election: command.election }),
      notOver(meeting),
      unfilled.length > 0 && warn('seats-unfilled', { election: command.election, lists: unfilled }),
      falls && warn('gender-balance', { election: command.election, lists: settled?.short ?? [] }),
    ],
    () => {
      if (!election || !settled) return [];
      const { unfilled: _, ...persons } = settled;
      return { type: 'persons.elected', election: election.election, item: election.item, ...persons };
    },
    election ? { item: election.item } : {},
  );
}

type Settled = Omit<Elected, 'at'> & { unfilled: string[] };

function outcomeOf(meeting: Meeting, election: Election, rules: RuleBook): Settled | null {
  const share = rules.genderBalance.value;
  const basis = basisOf(meeting, election);
  if (!basis) return null;
  const from = { vote: basis.vote, corrections: basis.former.length };
  const { chosen } = basis.result ?? {};
  if (election.way === 'majority') {
    const elected = chosen === undefined ? [] : [{ candidate: chosen }];
    return { ...from, elected, substitutes: [], adjustments: [], short: [], unfilled: [] };
  }
  if (election.way === 'agreed') {
    const [list] = election.lists;
    if (!list) return null;
    const [members, substitutes] = halves(list.candidates);
    const named = ({ candidate }: ListCandidate) => ({ candidate, list: list.list });
    const short = balancedAsAgreed(election, list.candidates, rules) ? [] : [list.list];
    return {
      ...from,
      elected: members.map(named),
      substitutes: substitutes.map(named),
      adjustments: [],
      short,
      unfilled: [],
    };
  }
  const seats = basis.result?.seats ?? {};
  const lists = election.lists.map((list) => ({ list: list.list, ...settleList(list, seats[list.list] ?? 0, share) }));
  const those = (is: (list: (typeof lists)[number]) => boolean) => lists.filter(is).map(({ list }) => list);
  return {
    ...from,
    elected: lists.flatMap(({ elected }) => elected),
    substitutes: lists.flatMap(({ substitutes }) => substitutes),
    adjustments: lists.flatMap(({ adjustments }) => adjustments),
    short: those(({ short }) => short),
    unfilled: those(({ unfilled }) => unfilled > 0),
  };
}

const balancedAsAgreed = (election: Election, candidates: ListCandidate[], rules: RuleBook): boolean =>
  balancedList({ ...election, mayFallShort: false }, candidates, rules);
