import type { CommandOf } from './commands.js';
import type { DrawnLot } from './elections/commands.js';
import { lotFits, seatsShared } from './elections/decide.js';
import type { MeetingEvent } from './events.js';
import type { Computed, DeclaredResult } from './results.js';
import { exemptionAnew } from './formalities/exemption.js';
import { ballotsReplaced } from './evolve-votes.js';
import type { Meeting, Vote } from './meeting.js';
import { partySides } from './party-summary.js';
import { misfit, refuse, type Refusal, type RuleBook } from './rule-book.js';
import { answer, type Answer, type Scene } from './rules/answer.js';
import { choicesFit, leavesNames, leavesTotals, votersFit } from './rules/ballots.js';
import { habilityAnew } from './rules/disqualification.js';
import { castingVote, countVote, ruleBehind, turned, type Counted } from './rules/majority.js';
import { constitutiveQuorum } from './rules/quorum.js';
import { findingsAtDeclaration } from './rules/recorded-findings.js';
import { seatedFor } from './rules/seats.js';
import { doorsOpen, inSession, says, voteKnown, voteStandsFor } from './rules/standing.js';
import { announcedSentence, resultSentence } from './sentences.js';
import { namedMethods, type Instant, type VoteId } from './vocabulary.js';
import { aboutVote, totalsFit } from './decide-votes.js';

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
export function correctVote(meeting: Meeting, command: CommandOf<'vote.correct'>, { at, rules }: Scene): Answer {
  const { reason, confirmedByChair, decisionText, castingChoice, lots = [] } = command;
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
  const then = vote && lotsDrawn(asChairedThen(meeting, vote), vote.vote, lots, at);
  const result = vote && then && countVote(then, vote, counted, rules);
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
      ...(vote && lots.length > 0 ? lotsFit(asChairedThen(meeting, vote), vote, counted, lots, at, rules) : []),
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
      if (!vote || !then || !result) return [];
      const declared = declaration(then, vote, counted, rules, vote.announced ?? undefined);
      const events: MeetingEvent[] = lots.map((lot) => ({
        type: 'lot.drawn',
        item: vote.item,
        vote: vote.vote,
        ...lot,
      }));
      events.push({ type: 'vote.corrected', reason, flipped, confirmedByChair, ...declared });
      events.push(...seatsShared(then, vote, result, rules));
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

/** The meeting in which these lots have been drawn as well. */
const lotsDrawn = (meeting: Meeting, vote: VoteId, drawn: DrawnLot[], at: Instant): Meeting => {
  const { lots } = meeting.elections;
  const all = [...(lots[vote] ?? []), ...drawn.map((lot) => ({ ...lot, at }))];
  return { ...meeting, elections: { ...meeting.elections, lots: { ...lots, [vote]: all } } };
};

/** Where the right count ties the lot is drawn before it is told, each between those who tie when those before it are drawn. */
function lotsFit(
  meeting: Meeting,
  vote: Vote,
  counted: Counted,
  lots: DrawnLot[],
  at: Instant,
  rules: RuleBook,
): (Refusal | null)[] {
  return lots.flatMap((lot, place) => {
    const before = lotsDrawn(meeting, vote.vote, lots.slice(0, place), at);
    return [inSession(meeting), ...lotFits(before, vote, countVote(before, vote, counted, rules).between ?? [], lot)];
  });
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
