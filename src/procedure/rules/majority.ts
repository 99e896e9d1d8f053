import type { Computed, RuleBehind, VoteFlag, VoteOutcome } from '../results.js';
import { electionOf, elects, electionVerdict } from '../elections/count.js';
import { isBudget } from '../forms/budget.js';
import type { Meeting, Vote } from '../meeting.js';
import { refuse, type Parameter, type Refusal, type RuleBook } from '../rule-book.js';
import type { Ballot, Choice, Language, PersonId, Tally } from '../vocabulary.js';
import { membersNeeded, tookPart } from './quorum.js';
import { asksMore, missed, whereAsked } from './thresholds.js';

/** What was counted: one choice per person, or totals only. */
export interface Counted {
  ballots: Ballot[];
  totals: Tally | null;
  /** What the chair voted, where the ballots do not tell. */
  castingChoice?: Choice;
}

/** Finds the result of a vote, with every number somebody would need to find it again by hand. */
export function countVote(meeting: Meeting, vote: Vote, counted: Counted, rules: RuleBook): Computed {
  const named = counted.ballots.length > 0;
  const tally = tallyOf(vote, counted, rules);
  const castChoices = vote.kind === 'yes-no' ? ['for', 'against'] : vote.options.map((option) => option.option);
  const cast = [...castChoices, 'blank'].reduce((sum, choice) => sum + (tally[choice] ?? 0), 0);
  const quorum = {
    members: meeting.seats,
    needed: membersNeeded(meeting, rules),
    counted: tookPart(vote, cast, rules),
    ...(rules.quorum.value.counted === 'present' && { by: rules.quorum.value.counted }),
  };
  const voters = new Set(counted.ballots.map(([person]) => person));
  const notVoted = named ? vote.eligible.filter((person) => !voters.has(person)) : [];
  const missing = named ? notVoted.length : rules.enforcement === 'note' ? 0 : Math.max(0, vote.eligible.length - cast);
  const verdict = verdictOf(meeting, vote, tally, counted, rules, cast);
  const valid = rules.enforcement === 'note' || quorum.counted >= quorum.needed;
  const { outcome, chosen, decidedBy, threshold, castingChoice, margin, seats, between, blankDecides } = valid
    ? verdict
    : notQuorate;
  return {
    outcome,
    ...(chosen !== undefined && { chosen }),
    ...(seats !== undefined && { seats }),
    ...(between !== undefined && { between }),
    decidedBy,
    ...(threshold !== undefined && { threshold }),
    tally,
    cast,
    quorum,
    chair: meeting.chair,
    ...(castingChoice !== undefined && { castingChoice }),
    flags: flagsOf(vote, tally, cast, missing, !named, notVoted, { outcome, margin, blankDecides }, rules, meeting),
    notVoted,
  };
}

interface Verdict {
  outcome: VoteOutcome;
  chosen?: Choice;
  decidedBy: Computed['decidedBy'];
  threshold?: Computed['threshold'];
  castingChoice?: Choice;
  /** By how many votes the first leads the second. */
  margin: number;
  seats?: Tally;
  between?: string[];
  blankDecides?: boolean;
}

const notQuorate: Verdict = { outcome: 'not-quorate', decidedBy: 'nothing', margin: Infinity };
const undetermined: Verdict = { outcome: 'undetermined', decidedBy: 'nothing', margin: Infinity };

function tallyOf(vote: Vote, { ballots, totals }: Counted, rules: RuleBook): Tally {
  if (ballots.length === 0 && totals === null) return {};
  // A record made elsewhere is counted exactly as it stands: a side it never mentions is not said to have had none.
  const offered = vote.kind === 'yes-no' ? ['for', 'against'] : vote.options.map((option) => option.option);
  const choices = rules.enforcement === 'note' ? [] : offered;
  const tally: Tally = Object.fromEntries(choices.map((choice) => [choice, 0]));
  if (ballots.length === 0) return { ...tally, ...totals };
  for (const [, choice] of ballots) tally[choice] = (tally[choice] ?? 0) + 1;
  return tally;
}

function verdictOf(
  meeting: Meeting,
  vote: Vote,
  tally: Tally,
  counted: Counted,
  rules: RuleBook,
  cast: number,
): Verdict {
  if (cast === 0) return undetermined;
  const elected = electionVerdict(meeting, vote, tally, cast, chairsChoice(meeting, vote, counted, rules), rules);
  if (elected) return elected;
  return vote.kind === 'yes-no'
    ? yesOrNo(meeting, vote, tally, counted, rules)
    : oneOfSeveral(meeting, vote, tally, counted, rules, cast);
}

function yesOrNo(meeting: Meeting, vote: Vote, tally: Tally, counted: Counted, rules: RuleBook): Verdict {
  const inFavour = tally['for'] ?? 0;
  const against = tally['against'] ?? 0;
  const margin = Math.abs(inFavour - against);
  const asked = asksMore(meeting, vote, tally, rules);
  if (asked) return { decidedBy: 'threshold', ...asked };
  const short = inFavour < against ? null : missed(meeting, vote, tally, rules);
  if (short) return { outcome: 'lost', decidedBy: 'threshold', ...short };
  if (inFavour !== against) {
    const agreed = Math.min(inFavour, against) === 0 && !tally['blank'] && !tally['abstain'];
    const decidedBy = agreed ? 'unanimity' : 'majority';
    return { outcome: inFavour > against ? 'carried' : 'lost', decidedBy, margin };
  }
  if (tieRule(vote, rules) === 'falls') return { outcome: 'lost', decidedBy: 'majority', margin };
  const castingChoice = chairsChoice(meeting, vote, counted, rules);
  if (castingChoice !== 'for' && castingChoice !== 'against') return { outcome: 'tied', decidedBy: 'nothing', margin };
  return { outcome: castingChoice === 'for' ? 'carried' : 'lost', decidedBy: 'casting-vote', castingChoice, margin };
}

/** With more than two options the most votes are not yet a majority, and the law does not say how to go on. */
function oneOfSeveral(
  meeting: Meeting,
  vote: Vote,
  tally: Tally,
  counted: Counted,
  rules: RuleBook,
  cast: number,
): Verdict {
  const ranked = vote.options
    .map(({ option }) => ({ option, votes: tally[option] ?? 0 }))
    .sort((one, other) => other.votes - one.votes);
  const [first, second] = ranked;
  if (!first || first.votes === 0) return undetermined;
  const margin = first.votes - (second?.votes ?? 0);
  if (margin > 0) {
    if (first.votes * 2 <= cast && ranked.length > 2) return { ...undetermined, margin };
    const decidedBy = first.votes === cast ? 'unanimity' : 'majority';
    return { outcome: 'chosen', chosen: first.option, decidedBy, margin };
  }
  if (tieRule(vote, rules) === 'falls') return { outcome: 'tied', decidedBy: 'nothing', margin };
  // Of a budget the two with most votes are put to a second vote, also where they share all the votes between them.
  const more = isBudget(meeting, vote.item) ? first.votes * 2 <= cast : first.votes * 2 < cast;
  if (ranked.length > 2 && more) return { ...undetermined, margin };
  const castingChoice = chairsChoice(meeting, vote, counted, rules);
  const among = ranked.some(({ option, votes }) => option === castingChoice && votes === first.votes);
  if (castingChoice === undefined || !among) return { outcome: 'tied', decidedBy: 'nothing', margin };
  return { outcome: 'chosen', chosen: castingChoice, decidedBy: 'casting-vote', castingChoice, margin };
}

function tieRule(vote: Vote, rules: RuleBook): RuleBook['tie']['value'] {
  if (rules.enforcement === 'enforce') return rules.tie.value;
  const native = vote.nativeRule?.tie;
  return native === 'chair' || native === 'president' ? 'chair-decides' : rules.tie.value;
}

/** The acting chair decides with the vote the chair has already cast; with a second one only where the rule book gives one. */
function chairsChoice(
  meeting: Meeting,
  vote: Vote,
  { ballots, castingChoice }: Counted,
  rules: RuleBook,
): Choice | undefined {
  const chair: PersonId | null = meeting.chair;
  if (chair === null) return rules.enforcement === 'note' ? castingChoice : undefined;
  if (tieRule(vote, rules) === 'chair-second-vote') return castingChoice;
  const own = ballots.findLast(([person]) => person === chair)?.[1];
  return own ?? (ballots.length === 0 && vote.eligible.includes(chair) ? castingChoice : undefined);
}

function flagsOf(
  vote: Vote,
  tally: Tally,
  cast: number,
  missing: number,
  counted: boolean,
  notVoted: PersonId[],
  { outcome, margin, blankDecides }: Pick<Verdict, 'outcome' | 'margin' | 'blankDecides'>,
  rules: RuleBook,
  meeting: Meeting,
): VoteFlag[] {
  const flags: VoteFlag[] = [];
  const unseen = vote.lostConnection.filter((person) => notVoted.includes(person)).length;
  // A mere count does not say whose voice is missing; those whose line was down are the likely ones.
  const lost = counted ? Math.min(missing, vote.lostConnection.length) : unseen;
  if (missing > 0 && margin <= missing) flags.push('outcome-sensitive');
  if (blankDecides) flags.push('blank-decides');
  const blanks = tally['blank'] ?? 0;
  const decided = outcome === 'carried' || outcome === 'lost';
  if (decided && blanks > 0 && meeting.items[vote.item]?.kind === 'hiring') {
    const most = Math.max(tally['for'] ?? 0, tally['against'] ?? 0);
    const otherReading = rules.blankInMajority.value === 'neutral' ? most * 2 <= cast : most * 2 > cast;
    if (otherReading) flags.push('blank-decides');
  }
  if (missing - lost > 0) flags.push('not-voted');
  if (lost > 0) flags.push('connection-lost');
  return flags;
}

/**
 * A tie is decided by what the acting chair voted, so it must be known and must be one of the tied choices. A trial vote
 * decides nothing either way, and in an election the lot is drawn before the result is declared.
 */
export function castingVote(meeting: Meeting, result: Computed, vote: Vote, rules: RuleBook): Refusal | null {
  if (result.outcome !== 'tied' || !vote.binding) return null;
  if (elects(meeting, vote, rules) && rules.electionTie.value === 'lot') {
    return refuse('lot', { vote: vote.vote, between: result.between ?? [] });
  }
  const askTheChair = vote.method === 'counted' || vote.method === 'secret' || rules.tie.value === 'chair-second-vote';
  return refuse('casting-vote', { chair: result.chair, ask: askTheChair ? 'castingChoice' : 'ballot' });
}

/** Another outcome, another winner, or the seats shared otherwise. */
export function turned(before: Computed | null, after: Computed): boolean {
  if (before?.outcome !== after.outcome || before.chosen !== after.chosen) return true;
  const lists = Object.keys({ ...before.seats, ...after.seats });
  return lists.some((list) => before.seats?.[list] !== after.seats?.[list]);
}

/** Which rule a result rests on, and where it is written, in the language of the meeting. */
export function ruleBehind(meeting: Meeting, vote: Vote, result: Computed, rules: RuleBook): RuleBehind {
  const language = meeting.facts?.language ?? rules.language;
  const named = (id: string, { source, verified }: Pick<Parameter<unknown>, 'source' | 'verified'>): RuleBehind => ({
    id,
    source: rules.sourcesIn === 'nb' ? cited(source, language) : source,
    ...(!verified && rules.enforcement === 'enforce' && { unverified: true }),
  });
  if (result.outcome === 'not-quorate') return named('quorum', rules.quorum);
  const election = electionOf(meeting, vote);
  if (election && vote.purpose === 'election-method') return named('agreed-election', rules.agreedElection);
  if (elects(meeting, vote, rules) && (result.outcome === 'tied' || result.decidedBy === 'lot')) {
    return named('lot', rules.electionTie);
  }
  if (result.threshold) return named('threshold', whereAsked(result.threshold.id, rules));
  if (result.outcome === 'shared') return named('divisors', rules.seatsBy);
  if (result.decidedBy === 'casting-vote' || result.outcome === 'tied') return named('casting-vote', rules.tie);
  if (elects(meeting, vote, rules)) return named('majority', rules.electionTie);
  const unwon = vote.kind === 'choice' && result.outcome === 'undetermined' && isBudget(meeting, vote.item);
  if (unwon) return named('budget-second-vote', { source: 'kommuneloven § 11-9 tredje ledd', verified: true });
  return named('majority', rules.majority);
}

const inNynorsk: [string, string][] = [
  ['kommuneloven', 'kommunelova'],
  ['forvaltningsloven', 'forvaltningslova'],
  ['valgloven', 'vallova'],
];
const inEnglish: [string, string][] = [
  ['kommuneloven', 'Local Government Act'],
  ['forvaltningsloven', 'Public Administration Act'],
  ['valgloven', 'Election Act'],
  ['første ledd', 'first subsection'],
  ['andre ledd', 'second subsection'],
  ['tredje ledd', 'third subsection'],
  ['fjerde ledd', 'fourth subsection'],
  ['femte ledd', 'fifth subsection'],
];

/** A provision as a lawyer would cite it in that language; the rule book names it in bokmål. */
function cited(source: string, language: Language): string {
  if (language === 'nb') return source;
  const terms = language === 'nn' ? inNynorsk : inEnglish;
  return terms.reduce((text, [term, other]) => text.replaceAll(term, other), source);
}
