import type { CommandOf } from './commands.js';
import { seatsShared } from './elections/decide.js';
import { electionVoteFits, optionsNamed } from './elections/rules.js';
import type { Computed, DeclaredResult, MeetingEvent } from './events.js';
import { exemptionAnew, noExemptionUndecided } from './formalities/exemption.js';
import { ballotsReplaced } from './evolve-votes.js';
import { secondVote } from './forms/budget.js';
import { settledApart, stillOpen } from './forms/motions.js';
import { pointsKnown } from './forms/points.js';
import type { Meeting, Vote } from './meeting.js';
import { debateOnClosing, mustBeClosed } from './mending/closing.js';
import { partySides } from './party-summary.js';
import { misfit, refuse, warn, type Refusal, type RuleBook } from './rule-book.js';
import { admittedIfLate, documentsInTime, eachOnce } from './rules/agenda.js';
import { answer, type Answer, type Scene } from './rules/answer.js';
import { choicesFit, everybodyHasVoted, leavesNames, leavesTotals, partiesTold, votersFit } from './rules/ballots.js';
import { chairIsQualified, chairTakesPart, habilityAnew, noneUndecided } from './rules/disqualification.js';
import { publicFollows } from './rules/disruption.js';
import { groundHolds } from './rules/doors.js';
import { castingVote, countVote, ruleBehind, turned, type Counted } from './rules/majority.js';
import { putFirst, putOff } from './rules/putting-off.js';
import { constitutiveQuorum, quorumForeseen } from './rules/quorum.js';
import { findingsAtBallots, findingsAtDeclaration } from './rules/recorded-findings.js';
import { eligibleFor, isPresent, seatedFor } from './rules/seats.js';
import { thresholdFits } from './rules/thresholds.js';
import {
  doorsOpen,
  inSession,
  itemKnown,
  itemOpen,
  noVoteUnderWay,
  peopleKnown,
  says,
  underWay,
  voteKnown,
  voteStands,
  voteStandsFor,
} from './rules/standing.js';
import { announcedSentence, resultSentence } from './sentences.js';
import { namedMethods, type Ballot } from './vocabulary.js';

export function callVote(meeting: Meeting, command: CommandOf<'vote.call'>, { at, rules }: Scene): Answer {
  const { type: _, at: __, overrides: ___, ...called } = command;
  const { vote, item, kind, options, motions, purpose, concerns, supersedes, pairedWith } = called;
  const eligible = eligibleFor(meeting, called, rules);
  const named = [...motions, ...options.map((option) => option.motion)].filter((motion) => motion !== undefined);
  return answer(
    [
      itemKnown(meeting, item),
      meeting.votes[vote] && misfit('vote-new', { vote }),
      kind === 'choice' &&
        options.length < (called.election === undefined ? 2 : 1) &&
        misfit('options', { options: options.length }),
      kind === 'yes-no' && options.length > 0 && misfit('options', { options: options.length }),
      eachOnce(
        options.map((option) => option.option),
        'option-once',
      ),
      motionsFit(meeting, item, named),
      peopleKnown(meeting, [concerns]),
      purpose === 'trial' && called.binding && misfit('trial-binds-nobody', { vote }),
      aboutSomebody(called, rules) && concerns === undefined && misfit('concerns-somebody', { vote }),
      pairedWith !== undefined && voteKnown(meeting, pairedWith),
      inSession(meeting),
      noVoteUnderWay(meeting),
      underWay(meeting, item),
      itemOpen(meeting.items[item]),
      admittedIfLate(meeting.items[item]),
      supersedes !== undefined && supersedable(meeting, item, supersedes),
      methodFits(meeting, called, rules),
      pointsKnown(meeting, called),
      byNameWhereRemote(meeting, called, rules),
      thresholdFits(called, rules),
      electionVoteFits(meeting, called, rules),
      closingFits(meeting, called, rules),
      chairIsQualified(meeting, item),
      rules.enforcement === 'enforce' && aboutSomebody(called, rules) && chairTakesPart(meeting, called, eligible),
      called.binding && rules.enforcement === 'enforce' && partiesTold(called.method),
      purpose === 'substance' && rules.enforcement === 'enforce' && documentsInTime(meeting, item),
      purpose === 'substance' && [noneUndecided(meeting, item), noExemptionUndecided(meeting, item)],
      purpose === 'substance' && [...orderKept(meeting, item, motions), mustBeClosed(meeting, item, rules)],
      purpose === 'substance' && called.binding && rules.enforcement === 'enforce' && secondVote(meeting, called),
      debateOnClosing(meeting),
      called.binding &&
        rules.enforcement === 'enforce' &&
        constitutiveQuorum(meeting, seatedFor(meeting, item, rules).length, rules),
      called.binding && rules.enforcement === 'enforce' && quorumForeseen(meeting, eligible.length, rules),
      publicFollows(meeting, purpose, { at, rules }),
    ],
    () => ({ ...called, options: optionsNamed(meeting, called), type: 'vote.called', eligible }),
    { item },
  );
}

/** Whether the vote is on somebody's right to take part; a source may leave out whose exemption it was. */
const aboutSomebody = ({ purpose }: Pick<Vote, 'purpose'>, rules: RuleBook): boolean =>
  purpose === 'disqualification' || (purpose === 'exemption' && rules.enforcement === 'enforce');

function motionsFit(meeting: Meeting, item: string, motions: string[]): (Refusal | null)[] {
  const elsewhere = motions.filter((motion) => meeting.motions[motion]?.item !== item);
  const apart = motions.filter((motion) => settledApart.includes(meeting.motions[motion]?.status ?? 'filed'));
  return [
    elsewhere.length > 0 ? misfit('motion-known', { motions: [...new Set(elsewhere)] }) : null,
    apart.length > 0 ? refuse('motion-open', { motions: [...new Set(apart)] }) : null,
  ];
}

/** A vote is taken again only where the first was declared void or decided nothing. */
function supersedable(meeting: Meeting, item: string, earlier: string): Refusal | null {
  const vote = meeting.votes[earlier];
  if (!vote || vote.item !== item) return misfit('vote-known', { vote: earlier });
  const decidedNothing = vote.state === 'declared' && vote.result?.decidedBy === 'nothing';
  return vote.state === 'voided' || decidedNothing ? null : refuse('re-vote', { vote: earlier, state: vote.state });
}

function methodFits(
  meeting: Meeting,
  { item, method, election }: Pick<Vote, 'item' | 'method' | 'election'>,
  rules: RuleBook,
): Refusal | null {
  if (!rules.methods.value.includes(method)) return refuse('method', { method, allowed: rules.methods.value });
  if (method !== 'secret' || election !== undefined || rules.enforcement === 'note') return null;
  const { lists, persons, hiring, matters } = rules.secret.value;
  const kind = meeting.items[item]?.kind;
  if (meeting.items[item]?.kind === 'election')
    return lists || persons ? warn('secret-vote', { item }) : secretly(item);
  return matters || (hiring && kind === 'hiring') ? null : secretly(item);
}

const secretly = (item: string): Refusal => refuse('secret-vote', { item });

/** Where somebody takes part from elsewhere everybody must hear who votes what, if the rule book asks for it. */
function byNameWhereRemote(
  meeting: Meeting,
  { binding, method }: Pick<Vote, 'binding' | 'method'>,
  rules: RuleBook,
): Refusal | null {
  if (!binding || !rules.remoteVotesByName.value || method === 'roll-call' || method === 'electronic') return null;
  const remote =
    meeting.facts?.form === 'remote' ||
    meeting.roster.some((person) => isPresent(meeting, person) && meeting.presence[person]?.mode === 'remote');
  return remote ? refuse('votes-by-name', { method }) : null;
}

/** A vote on closing names the ground, and is called with the doors open. */
function closingFits(
  meeting: Meeting,
  { purpose, ground }: Pick<CommandOf<'vote.call'>, 'purpose' | 'ground'>,
  rules: RuleBook,
): (Refusal | null)[] {
  if (purpose !== 'closing-doors') return [];
  return [
    meeting.closed && rules.closingVoteInOpen.value ? refuse('closing-vote-open', { item: meeting.closed.item }) : null,
    ground === undefined ? refuse('closing-ground', { ground: null }) : groundHolds(meeting, ground, rules),
  ];
}

/** Whether to decide now is settled before what to decide; once put off, the matter is not put to the vote. */
function orderKept(meeting: Meeting, item: string, put: string[]): (Refusal | null)[] {
  const first = (meeting.items[item]?.motions ?? [])
    .map((motion) => meeting.motions[motion])
    .filter((motion) => motion !== undefined && putFirst.includes(motion.kind) && !put.includes(motion.motion));
  const waiting = first.filter((motion) => stillOpen(motion?.status)).map((motion) => motion?.motion ?? '');
  const adopted = first.find((motion) => motion?.status === 'adopted');
  return [
    waiting.length > 0 ? warn('postponement-first', { motions: waiting }) : null,
    adopted || putOff(meeting, item) ? refuse('item-put-off', { motion: adopted?.motion ?? null }) : null,
  ];
}

export function recordBallots(meeting: Meeting, command: CommandOf<'ballots.record'>, { rules }: Scene): Answer {
  const { everybody, ballots: given } = command;
  const vote = meeting.votes[command.vote];
  const noted = rules.enforcement === 'note';
  const ballots = vote && everybody !== undefined ? byException(meeting, vote, everybody, given) : given;
  return answer(
    [
      voteKnown(meeting, command.vote),
      voteStands(vote, 'open', 'closed'),
      vote?.state === 'closed' && refuse('vote-open', { vote: vote.vote }),
      leavesNames(vote),
      vote && !noted && votersFit(vote, given),
      vote &&
        !noted &&
        choicesFit(
          meeting,
          vote,
          given.map(([, choice]) => choice),
          rules,
        ),
    ],
    () => {
      const findings = noted && vote ? findingsAtBallots(meeting, vote, ballots) : [];
      return ballots.length === 0 ? findings : [{ type: 'ballots.recorded', vote: command.vote, ballots }, ...findings];
    },
    aboutVote(vote),
  );
}

/** "Everybody for, except": each who may vote, is there and has not voted yet. */
function byException(meeting: Meeting, vote: Vote, everybody: 'for' | 'against', exceptions: Ballot[]): Ballot[] {
  const spoken = new Set([...vote.ballots, ...exceptions].map(([person]) => person));
  const rest = vote.eligible.filter(
    (person) => !spoken.has(person) && isPresent(meeting, person) && !vote.lostConnection.includes(person),
  );
  return [...exceptions, ...rest.map((person): Ballot => [person, everybody])];
}

export function recordTotals(meeting: Meeting, command: CommandOf<'totals.record'>, { rules }: Scene): Answer {
  const { totals } = command;
  const vote = meeting.votes[command.vote];
  const noted = rules.enforcement === 'note';
  return answer(
    [
      voteKnown(meeting, command.vote),
      voteStands(vote, 'open', 'closed'),
      vote?.state === 'closed' && refuse('vote-open', { vote: vote.vote }),
      !noted && leavesTotals(vote),
      vote && totalsFit(meeting, vote, totals, rules),
    ],
    () => ({ type: 'totals.recorded', vote: command.vote, totals }),
    aboutVote(vote),
  );
}

function totalsFit(meeting: Meeting, vote: Vote, totals: Record<string, number>, rules: RuleBook): (Refusal | null)[] {
  const wrong = Object.values(totals).some((count) => !Number.isInteger(count) || count < 0);
  if (wrong) return [misfit('totals', { vote: vote.vote })];
  if (rules.enforcement === 'note') return [];
  const sum = Object.values(totals).reduce((all, count) => all + count, 0);
  const given = Object.keys(totals).filter((choice) => (totals[choice] ?? 0) > 0);
  return [
    sum > vote.eligible.length ? refuse('one-vote-each', { counted: sum, eligible: vote.eligible.length }) : null,
    ...choicesFit(meeting, vote, given, rules),
  ];
}

export function interruptVote(meeting: Meeting, command: CommandOf<'vote.interrupt'>): Answer {
  const vote = meeting.votes[command.vote];
  return answer(
    [
      voteKnown(meeting, command.vote),
      voteStandsFor(vote, 'vote.interrupted'),
      says(command.reason, 'reason', { of: 'vote.interrupt' }),
    ],
    () => ({ type: 'vote.interrupted', vote: command.vote, reason: command.reason }),
    aboutVote(vote),
  );
}

export function resumeVote(meeting: Meeting, command: CommandOf<'vote.resume'>): Answer {
  const vote = meeting.votes[command.vote];
  return answer(
    [voteKnown(meeting, command.vote), voteStandsFor(vote, 'vote.resumed'), inSession(meeting)],
    () => ({ type: 'vote.resumed', vote: command.vote }),
    aboutVote(vote),
  );
}

/** A vote wrongly taken is not corrected but void, and with it what was decided by it. */
export function voidVote(meeting: Meeting, command: CommandOf<'vote.void'>): Answer {
  const { reason } = command;
  const vote = meeting.votes[command.vote];
  const decision = vote === undefined ? null : meeting.items[vote.item]?.decision;
  return answer(
    [
      voteKnown(meeting, command.vote),
      voteStandsFor(vote, 'vote.voided'),
      says(reason, 'reason', { of: 'vote.void' }),
      vote?.inOpen && doorsOpen(meeting),
    ],
    () => {
      const voided: MeetingEvent[] = [{ type: 'vote.voided', vote: command.vote, reason }];
      if (vote) voided.push(...habilityAnew(meeting, vote, null), ...exemptionAnew(meeting, vote, null));
      if (!vote || !decision?.votes.includes(vote.vote)) return voided;
      return [...voided, { type: 'decision.struck', item: vote.item, text: decision.text, reason }];
    },
    aboutVote(vote),
  );
}

export function closeVote(meeting: Meeting, command: CommandOf<'vote.close'>, { rules }: Scene): Answer {
  const vote = meeting.votes[command.vote];
  return answer(
    [
      voteKnown(meeting, command.vote),
      voteStandsFor(vote, 'vote.closed'),
      vote && rules.enforcement === 'enforce' && rules.dutyToVote.value && everybodyHasVoted(vote),
    ],
    () => ({ type: 'vote.closed', vote: command.vote }),
    aboutVote(vote),
  );
}

export function declareVote(meeting: Meeting, command: CommandOf<'vote.declare'>, { rules }: Scene): Answer {
  const vote = meeting.votes[command.vote];
  const { announced } = command;
  const noted = rules.enforcement === 'note';
  const castingChoice = command.castingChoice ?? (noted ? announced?.casting?.choice : undefined);
  const counted: Counted = {
    ballots: vote?.ballots ?? [],
    totals: vote?.totals ?? null,
    ...(castingChoice !== undefined && { castingChoice }),
  };
  const result = vote && countVote(meeting, vote, counted, rules);
  const nothing = counted.ballots.length === 0 && counted.totals === null;
  return answer(
    [
      voteKnown(meeting, command.vote),
      voteStandsFor(vote, 'vote.declared', noted),
      !noted && announced !== undefined && misfit('only-in-imports', { field: 'announced' }),
      !noted && nothing && refuse('something-counted', { vote: command.vote }),
      !noted && vote?.binding && constitutiveQuorum(meeting, seatedFor(meeting, vote.item, rules).length, rules),
      !noted && vote && result && castingVote(meeting, result, vote, rules),
    ],
    () => {
      if (!vote || !result) return [];
      const declared = declaration(meeting, vote, counted, rules, announced);
      const findings = noted ? findingsAtDeclaration(meeting, vote, counted.ballots, result, announced) : [];
      return [{ type: 'vote.declared', ...declared }, ...seatsShared(meeting, vote, result, rules), ...findings];
    },
    aboutVote(vote),
  );
}

/** A count that was wrong. Where that turns the outcome the chair confirms it, and what was decided is struck and replaced. */
export function correctVote(meeting: Meeting, command: CommandOf<'vote.correct'>, { rules }: Scene): Answer {
  const { reason, confirmedByChair, decisionText, castingChoice } = command;
  const vote = meeting.votes[command.vote];
  const named = vote !== undefined && namedMethods.includes(vote.method);
  const changed = command.ballots ?? [];
  const counted: Counted = {
    ballots: vote && named ? ballotsReplaced(vote.ballots, changed) : [],
    totals: command.totals ?? vote?.totals ?? null,
    ...((castingChoice ?? vote?.result?.castingChoice) !== undefined && {
      castingChoice: castingChoice ?? vote?.result?.castingChoice,
    }),
  };
  const result = vote && countVote(asChairedThen(meeting, vote), vote, counted, rules);
  const flipped = !!result && turned(vote.result, result);
  const decision = vote === undefined ? null : meeting.items[vote.item]?.decision;
  const restsOnIt = !!vote && !!decision?.votes.includes(vote.vote);
  const noted = rules.enforcement === 'note';
  return answer(
    [
      voteKnown(meeting, command.vote),
      voteStandsFor(vote, 'vote.corrected'),
      says(reason, 'reason', { of: 'vote.correct' }),
      vote?.inOpen && doorsOpen(meeting),
      vote && command.ballots && leavesNames(vote),
      vote && command.totals && !noted && leavesTotals(vote),
      vote &&
        !noted &&
        [
          votersFit(vote, changed),
          choicesFit(
            meeting,
            vote,
            changed.map(([, choice]) => choice),
            rules,
          ),
        ].flat(),
      vote && command.totals && totalsFit(meeting, vote, command.totals, rules),
      changed.length === 0 && command.totals === undefined && misfit('something-corrected', { vote: command.vote }),
      !noted && vote && result && castingVote(meeting, result, vote, rules),
      decisionText !== undefined &&
        decisionText.trim() !== '' &&
        flipped &&
        restsOnIt &&
        replaceable(meeting, vote, result),
      flipped &&
        !confirmedByChair &&
        refuse('chair-confirms', { was: vote?.result?.outcome ?? null, becomes: result?.outcome ?? null }),
    ],
    () => {
      if (!vote || !result) return [];
      const declared = declaration(asChairedThen(meeting, vote), vote, counted, rules, vote.announced ?? undefined);
      const events: MeetingEvent[] = [{ type: 'vote.corrected', reason, flipped, confirmedByChair, ...declared }];
      events.push(...seatsShared(meeting, vote, result, rules));
      if (!flipped) return events;
      events.push(...habilityAnew(meeting, vote, result), ...exemptionAnew(meeting, vote, result));
      if (!decision || !restsOnIt) return events;
      events.push({ type: 'decision.struck', item: vote.item, text: decision.text, reason });
      if (decisionText?.trim()) {
        events.push({ type: 'decision.recorded', item: vote.item, text: decisionText, votes: decision.votes });
      }
      return events;
    },
    aboutVote(vote),
  );
}

/**
 * New words for a decision that fell go where the old ones were. What was decided behind closed doors is not told in
 * passing, and a vote in which too few took part decides nothing.
 */
function replaceable(meeting: Meeting, vote: Vote | undefined, result: Computed | undefined): Refusal | null {
  if (!vote || !result) return null;
  const { counted, members, needed } = result.quorum;
  if (result.outcome === 'not-quorate') return refuse('quorum', { counted, needed, members, vote: vote.vote });
  const inside = meeting.items[vote.item]?.decision?.inside === true && meeting.closed === null;
  return inside ? refuse('told-apart', { item: vote.item, offer: 'decision.record' }) : null;
}

/** The casting vote belonged to whoever presided when the result was declared, not to whoever presides now. */
const asChairedThen = (meeting: Meeting, vote: Vote): Meeting => ({
  ...meeting,
  chair: vote.result ? vote.result.chair : meeting.chair,
});

function declaration(
  meeting: Meeting,
  vote: Vote,
  counted: Counted,
  rules: RuleBook,
  announced: CommandOf<'vote.declare'>['announced'],
): DeclaredResult {
  const result = countVote(meeting, vote, counted, rules);
  const named = namedMethods.includes(vote.method) && counted.ballots.length > 0;
  const parties = partySides(counted.ballots, meeting.people);
  const declared = { vote, result, parties, people: meeting.people, meeting };
  const language = meeting.facts?.language ?? rules.language;
  return {
    vote: vote.vote,
    item: vote.item,
    result,
    ...(announced !== undefined && { announced }),
    ...(named && { ballots: counted.ballots, parties }),
    sentence:
      announced === undefined
        ? resultSentence(declared, language)
        : announcedSentence({ ...declared, announced }, language),
    rule: ruleBehind(meeting, vote, result, rules),
  };
}

const aboutVote = (vote: Vote | undefined) => (vote ? { vote: vote.vote, item: vote.item } : {});
