import type { Computed, VoteOutcome } from '../results.js';
import type { Meeting, Vote } from '../meeting.js';
import type { RuleBook } from '../rule-book.js';
import type { Choice, Tally } from '../vocabulary.js';
import { shareSeats, type Draw, type SharedSeats } from './seats.js';
import type { Election } from './state.js';

/** What an election vote comes to. `between` names those a lot must still be drawn between. */
export interface ElectionVerdict {
  outcome: VoteOutcome;
  decidedBy: Computed['decidedBy'];
  margin: number;
  chosen?: Choice;
  castingChoice?: Choice;
  seats?: Tally;
  between?: string[];
  /** Another reading of whether a blank is a vote cast would have led elsewhere. */
  blankDecides?: boolean;
}

export const electionOf = (meeting: Meeting, vote: Pick<Vote, 'election'>): Election | undefined =>
  vote.election === undefined ? undefined : meeting.elections.elections[vote.election];

/** Choosing people: a tie is settled by lot there, never by the chair, unless the rule book says so (§§ 7-6, 7-8). */
export function elects(meeting: Meeting, vote: Pick<Vote, 'item' | 'purpose' | 'election'>, rules: RuleBook): boolean {
  if (vote.purpose !== 'substance') return false;
  if (electionOf(meeting, vote)) return true;
  if (rules.enforcement !== 'enforce') return false;
  const kind = meeting.items[vote.item]?.kind;
  return kind === 'election' || (kind === 'hiring' && rules.hiringTie.value === 'as-elections');
}

/** @returns null for a vote in an election that is counted like any other, as one on postponing it */
export function electionVerdict(
  meeting: Meeting,
  vote: Vote,
  tally: Tally,
  cast: number,
  chairs: Choice | undefined,
  rules: RuleBook,
): ElectionVerdict | null {
  const election = electionOf(meeting, vote);
  if (vote.purpose === 'election-method' && election) return unanimous(tally);
  if (!elects(meeting, vote, rules)) return null;
  const settle = tieSettler(meeting, vote, chairs, rules);
  if (election?.way === 'proportional') return shared(sharingOf(vote, election, tally, settle.draw, rules), settle);
  return vote.kind === 'choice' ? round(meeting, vote, tally, cast, settle, rules) : forOrAgainst(tally, settle);
}

/** An agreed election needs everybody, to the way and to the list; a blank vote agrees to nothing (§ 7-7). */
function unanimous(tally: Tally): ElectionVerdict {
  const inFavour = tally['for'] ?? 0;
  const others = (tally['against'] ?? 0) + (tally['blank'] ?? 0);
  if (others === 0 && inFavour > 0) return { outcome: 'carried', decidedBy: 'unanimity', margin: inFavour };
  return { outcome: 'lost', decidedBy: 'threshold', margin: others };
}

interface TieSettler {
  draw: Draw;
  by: 'lot' | 'casting-vote';
}

/** Lots are used in the order in which they were drawn, each where exactly these were tied. */
function tieSettler(meeting: Meeting, vote: Vote, chairs: Choice | undefined, rules: RuleBook): TieSettler {
  if (rules.electionTie.value === 'chair-decides') {
    return {
      by: 'casting-vote',
      draw: (between) => (chairs !== undefined && between.includes(chairs) ? chairs : null),
    };
  }
  const unused = [...(meeting.elections.lots[vote.vote] ?? [])];
  return {
    by: 'lot',
    draw: (between) => {
      const place = unused.findIndex((lot) => sameSet(lot.between, between));
      return place === -1 ? null : (unused.splice(place, 1)[0]?.drawn ?? null);
    },
  };
}

export const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((member) => other.includes(member));

/** Seats by list: every list handed in and offered, with its votes. */
function sharingOf(vote: Vote, election: Election, tally: Tally, draw: Draw, rules: RuleBook): SharedSeats {
  const lists = vote.options.map(({ option }) => ({ list: option, votes: tally[option] ?? 0 }));
  return shareSeats(lists, election.seats, rules.seatsBy.value, draw, rules.quotientTie.value);
}

/** The table as it goes into the record with the result. */
export function sharingBehind(
  meeting: Meeting,
  vote: Vote,
  tally: Tally,
  chairs: Choice | undefined,
  rules: RuleBook,
): SharedSeats | null {
  const election = electionOf(meeting, vote);
  if (election?.way !== 'proportional') return null;
  return sharingOf(vote, election, tally, tieSettler(meeting, vote, chairs, rules).draw, rules);
}

function shared({ rows, ties, pending }: SharedSeats, { by }: TieSettler): ElectionVerdict {
  if (pending) return { outcome: 'tied', decidedBy: 'nothing', margin: 0, between: pending };
  if (rows.every(({ seats }) => seats === 0))
    return { outcome: 'undetermined', decidedBy: 'nothing', margin: Infinity };
  const seats = Object.fromEntries(rows.map((row) => [row.list, row.seats]));
  const drawn = ties.some((tie) => tie.by === 'lot');
  return { outcome: 'shared', decidedBy: drawn ? by : 'majority', margin: closest(rows), seats };
}

/** By how many votes the last seat was won over the first quotient that won none, rounded down. */
function closest(rows: SharedSeats['rows']): number {
  const all = rows.flatMap((row) =>
    row.quotients.map(({ divisor, seat }) => ({ value: row.votes / divisor, divisor, seat })),
  );
  const last = Math.min(...all.filter(({ seat }) => seat !== undefined).map(({ value }) => value));
  const without = all.filter(({ seat }) => seat === undefined);
  return Math.min(Infinity, ...without.map(({ value, divisor }) => Math.floor((last - value) * divisor)));
}

/** More than half of the votes cast; where nobody has that, another round, in which the most votes win (§ 7-8). */
function round(
  meeting: Meeting,
  vote: Vote,
  tally: Tally,
  cast: number,
  settle: TieSettler,
  rules: RuleBook,
): ElectionVerdict {
  const ranked = vote.options
    .map(({ option }) => ({ option, votes: tally[option] ?? 0 }))
    .sort((one, other) => other.votes - one.votes);
  const [first, second] = ranked;
  if (!first || first.votes === 0) return { outcome: 'undetermined', decidedBy: 'nothing', margin: Infinity };
  const margin = first.votes - (second?.votes ?? 0);
  if (!isSecondRound(meeting, vote)) {
    const counted = first.votes * 2 > cast;
    const neutral = first.votes * 2 > cast - (tally['blank'] ?? 0);
    const won = rules.blankInElections.value === 'counted' ? counted : neutral;
    const flag = counted === neutral ? {} : { blankDecides: true };
    if (!won) return { outcome: 'undetermined', decidedBy: 'nothing', margin, ...flag };
    const decidedBy = first.votes === cast ? 'unanimity' : 'majority';
    return { outcome: 'chosen', chosen: first.option, decidedBy, margin, ...flag };
  }
  const between = ranked.filter(({ votes }) => votes === first.votes).map(({ option }) => option);
  if (between.length === 1) return { outcome: 'chosen', chosen: first.option, decidedBy: 'majority', margin };
  return drawnBetween(between, settle);
}

function drawnBetween(between: string[], { draw, by }: TieSettler): ElectionVerdict {
  const chosen = draw(between);
  if (chosen === null) return { outcome: 'tied', decidedBy: 'nothing', margin: 0, between };
  const casting = by === 'casting-vote' ? { castingChoice: chosen } : {};
  return { outcome: 'chosen', chosen, decidedBy: by, margin: 0, ...casting };
}

function forOrAgainst(tally: Tally, settle: TieSettler): ElectionVerdict | null {
  if ((tally['for'] ?? 0) !== (tally['against'] ?? 0)) return null;
  const { chosen, ...verdict } = drawnBetween(['for', 'against'], settle);
  if (chosen === undefined) return verdict;
  return { ...verdict, outcome: chosen === 'for' ? 'carried' : 'lost' };
}

/** A round that nobody won is followed by another; one that was void, or in which too few voted, is taken again as the same round. */
export function isSecondRound(
  meeting: Meeting,
  vote: Pick<Vote, 'vote' | 'item' | 'supersedes' | 'election'>,
): boolean {
  if (vote.election === undefined) return followsARound(meeting, vote);
  const all = meeting.items[vote.item]?.votes ?? [];
  const place = all.indexOf(vote.vote);
  return (place === -1 ? all : all.slice(0, place)).some((id) => {
    const earlier = meeting.votes[id];
    const counted = earlier?.election === vote.election && earlier?.purpose === 'substance';
    return counted && earlier?.state === 'declared' && earlier.result?.outcome === 'undetermined';
  });
}

function followsARound(meeting: Meeting, vote: Pick<Vote, 'supersedes'>): boolean {
  const earlier = vote.supersedes === undefined ? undefined : meeting.votes[vote.supersedes];
  if (earlier === undefined) return false;
  if (earlier.state !== 'voided') return earlier.result?.outcome !== 'not-quorate';
  return followsARound(meeting, earlier);
}
