import { electionSentence } from './elections/sentences.js';
import type { VoteOption } from './events.js';
import type { Announced, Computed, PartySide } from './results.js';
import { isBudget } from './forms/budget.js';
import type { Meeting, Vote } from './meeting.js';
import { isCast } from './party-summary.js';
import { tongueOf, words, type Words } from './sentence-words.js';
import type { Choice, Language, Tally } from './vocabulary.js';

/** A vote and its result, ready to be put into words. The meeting tells what its options are called. */
export interface Declared {
  vote: Vote;
  result: Computed;
  parties: PartySide[];
  meeting: Meeting;
}

/**
 * The result as it is read aloud and shown: what was decided, the count, and the smaller side by group. Never a
 * person's name (I8): whoever stood alone is told as "1 fra Ap", and the page finds the name through `parties`.
 */
export function resultSentence(declared: Declared, language: Language): string {
  const say = words[tongueOf(language)];
  const { vote, result, meeting } = declared;
  const secret = vote.method === 'secret' ? ` ${say.secret}.` : '';
  if (result.outcome === 'not-quorate') {
    const { members, needed, counted, by } = result.quorum;
    const there = by === 'present';
    const told = there ? say.tooFewThere(counted, members, needed) : say.notQuorate(counted, members, needed);
    return `${told}.${secret}`;
  }
  const elected = result.cast > 0 && vote.binding ? electionSentence(declared, tongueOf(language)) : null;
  if (elected !== null) return `${elected}${secret}`;
  if (result.outcome === 'undetermined' && result.cast > 0 && vote.binding && vote.options.length > 2) {
    const again = isBudget(meeting, vote.item) ? ` ${say.secondVote}.` : '';
    return `${say.noMajority(scoresOf(declared, optionsOf(declared), say))}.${again}${secret}`;
  }
  if (result.outcome === 'undetermined') return `${result.cast === 0 ? say.nothingCounted : say.undecided}.`;
  if (!vote.binding) return `${trialSentence(declared, say)}.${secret}`;
  if (result.outcome === 'tied') return `${say.tied(score(declared))}.${secret}`;
  const outcome = vote.kind === 'choice' ? choiceOutcome(declared, say) : yesNoOutcome(declared, say);
  const asked = result.threshold === undefined ? '' : ` ${say.asked(result.threshold)}.`;
  return `${lead(declared, say)}${outcome}${remainder(result.tally, say)}.${asked}${secret}`;
}

/**
 * The same for a record made elsewhere. What its source announced stands first, in the source's own words where it has
 * any; our own reckoning stands after it where there were ballots to reckon from.
 */
export function announcedSentence(declared: Declared & { announced: Announced }, language: Language): string {
  const say = words[tongueOf(language)];
  const { result, announced } = declared;
  const reckoned = result.cast > 0 && result.outcome !== 'undetermined' ? resultSentence(declared, language) : null;
  const text = announced.text?.trim() ?? '';
  if (text !== '') {
    const source = /[.!?]$/u.test(text) ? text : `${text}.`;
    return reckoned === null ? source : `${source} ${reckoned}`;
  }
  const agrees = announced.outcome === result.outcome && announced.chosen === result.chosen;
  if (agrees && reckoned !== null) return reckoned;
  const source = announcedOutcome(declared, announced, say);
  return reckoned === null ? source : `${source} ${say.byBallots(reckoned)}`;
}

function announcedOutcome(declared: Declared, announced: Announced, say: Words): string {
  const { outcome, counts } = announced;
  if (outcome === 'carried' && announced.unanimous === true) return `${say.carriedUnanimously}.`;
  if ((outcome === 'carried' || outcome === 'lost') && counts?.for !== undefined && counts.against !== undefined) {
    return `${say.byVotes(say[outcome], counts.for, counts.against)}.`;
  }
  if (outcome === 'chosen' && announced.chosen !== undefined) {
    const option = naming(declared, announced.chosen, say);
    return `${option.name} ${say.verbFor(option.kind).plain}.`;
  }
  return outcome === 'not-quorate' || outcome === 'undetermined' || outcome === 'shared'
    ? `${say.undecided}.`
    : say.announced[outcome];
}

/** What the vote leads to, where that is more than its proposal standing or falling. */
function lead({ vote, result, meeting }: Declared, say: Words): string {
  const { purpose } = vote;
  if (
    purpose !== 'postponement' &&
    purpose !== 'closing-doors' &&
    purpose !== 'disqualification' &&
    purpose !== 'exemption'
  )
    return '';
  if (result.outcome !== 'carried' && result.outcome !== 'lost') return '';
  const [put] = vote.motions.map((motion) => meeting.motions[motion]?.kind);
  const other = purpose === 'postponement' && (put === 'refer-back' || put === 'dismissal') ? put : purpose;
  return `${say.lead[other][result.outcome]} `;
}

function yesNoOutcome(declared: Declared, say: Words): string {
  const { result } = declared;
  const inFavour = result.tally.for ?? 0;
  const against = result.tally.against ?? 0;
  const carried = result.outcome === 'carried';
  const verb = carried ? say.carried : say.lost;
  if (result.decidedBy === 'casting-vote') return say.byCasting(verb, score(declared));
  if (!divided(result.tally)) {
    if (carried && against === 0) return say.carriedUnanimously;
    if (!carried && inFavour === 0) return say.lostUnanimously;
  }
  return say.byVotes(verb, inFavour, against) + smallerSide(declared, inFavour < against ? 'for' : 'against', say);
}

function choiceOutcome(declared: Declared, say: Words): string {
  const { result } = declared;
  if (result.chosen === undefined) return say.undecided;
  const chosen = naming(declared, result.chosen, say);
  const given = result.tally[result.chosen] ?? 0;
  const others = optionsOf(declared).filter((option) => option !== result.chosen);
  const { plain, unanimous } = say.verbFor(chosen.kind);
  if (result.decidedBy === 'casting-vote') return say.byCasting(`${chosen.name} ${plain}`, score(declared));
  const elsewhere = others.filter((option) => (result.tally[option] ?? 0) > 0);
  if (elsewhere.length === 0 && !divided(result.tally)) return `${chosen.name} ${unanimous}`;
  if (elsewhere.length === 0) return `${chosen.name} ${plain}: ${say.votesFor(given)}`;
  const [rival] = elsewhere;
  if (elsewhere.length === 1 && rival !== undefined) {
    return say.byVotes(`${chosen.name} ${plain}`, given, result.tally[rival] ?? 0) + smallerSide(declared, rival, say);
  }
  return `${chosen.name} ${plain}: ${say.votesFor(given)} (${scoresOf(declared, elsewhere, say)})`;
}

function trialSentence(declared: Declared, say: Words): string {
  const { vote, result } = declared;
  return vote.kind === 'choice'
    ? say.trialOf(scoresOf(declared, optionsOf(declared), say))
    : say.trial(result.tally.for ?? 0, result.tally.against ?? 0);
}

/** "SV, R, 1 fra Ap, 2 uavhengige", in brackets; nothing where the record knows no groups. */
function smallerSide({ parties }: Declared, choice: Choice, say: Words): string {
  if (!parties.some(({ groups }) => groups.length > 0)) return '';
  const side = parties.find((candidate) => candidate.choice === choice);
  if (!side) return '';
  const named = side.groups.map(({ group, count, split }) => (split ? say.fromGroup(count, group) : group));
  if (side.independents.length > 0) named.push(say.independents(side.independents.length));
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}

/** Whoever voted blank, or would not choose, did not agree. */
const divided = (tally: Tally): boolean => (tally.blank ?? 0) + (tally.abstain ?? 0) > 0;

/** Blank votes, and those who in a record made elsewhere would not choose. */
function remainder(tally: Tally, say: Words): string {
  const blank = tally.blank ?? 0;
  const abstained = tally.abstain ?? 0;
  return (blank > 0 ? `, ${say.blanks(blank)}` : '') + (abstained > 0 ? `, ${say.abstained(abstained)}` : '');
}

/** "12–12": for and against, or the two foremost options. */
function score({ vote, result, meeting }: Declared): string {
  if (vote.kind === 'yes-no') return `${result.tally.for ?? 0}–${result.tally.against ?? 0}`;
  const counts = optionsOf({ vote, result, meeting, parties: [] }).map((option) => result.tally[option] ?? 0);
  return counts
    .sort((a, b) => b - a)
    .slice(0, 2)
    .join('–');
}

function scoresOf(declared: Declared, options: Choice[], say: Words): string {
  return options
    .map((option) => {
      const { name, kind } = naming(declared, option, say);
      const inside = kind === 'text' ? name : name.charAt(0).toLowerCase() + name.slice(1);
      return `${inside}: ${declared.result.tally[option] ?? 0}`;
    })
    .join(', ');
}

function optionsOf({ vote, result }: Declared): Choice[] {
  const offered = vote.options.map(({ option }) => option);
  const alsoGiven = Object.keys(result.tally).filter(
    (choice) => isCast(choice) && !['blank', 'abstain', ...offered].includes(choice),
  );
  return [...offered, ...alsoGiven];
}

const quotedLength = 120;

function naming(
  { vote, meeting }: Declared,
  choice: Choice,
  say: Words,
): { name: string; kind: 'recommendation' | 'motion' | 'text' } {
  const option: VoteOption | undefined = vote.options.find((candidate) => candidate.option === choice);
  const motion = option?.motion === undefined ? undefined : meeting.motions[option.motion];
  if (motion?.kind === 'recommendation') return { name: say.recommendation, kind: 'recommendation' };
  if (motion) return { name: say.motion(motion.number), kind: 'motion' };
  // By code points, so that no letter is cut in two.
  const text = Array.from(option?.text ?? choice);
  const short = text.length > quotedLength ? `${text.slice(0, quotedLength - 1).join('')}…` : text.join('');
  return { name: say.quoted(short), kind: 'text' };
}
