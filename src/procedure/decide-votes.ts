import type { CommandOf } from './commands.js';
import type { MeetingEvent } from './events.js';
import { exemptionAnew } from './formalities/exemption.js';
import type { Meeting, Vote } from './meeting.js';
import { misfit, refuse, type Refusal, type RuleBook } from './rule-book.js';
import { answer, type Answer, type Scene } from './rules/answer.js';
import { choicesFit, everybodyHasVoted, leavesNames, leavesTotals, votersFit } from './rules/ballots.js';
import { habilityAnew } from './rules/disqualification.js';
import { findingsAtBallots } from './rules/recorded-findings.js';
import { isPresent } from './rules/seats.js';
import { doorsOpen, inSession, says, voteKnown, voteStands, voteStandsFor } from './rules/standing.js';
import { type Ballot } from './vocabulary.js';

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

export function totalsFit(
  meeting: Meeting,
  vote: Vote,
  totals: Record<string, number>,
  rules: RuleBook,
): (Refusal | null)[] {
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

export const aboutVote = (vote: Vote | undefined) => (vote ? { vote: vote.vote, item: vote.item } : {});
