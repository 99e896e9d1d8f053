import type { CommandOf } from './commands.js';
import { electionVoteFits, optionsNamed } from './elections/rules.js';
import { noExemptionUndecided } from './formalities/exemption.js';
import { secondVote } from './forms/budget.js';
import { settledApart, stillOpen } from './forms/motions.js';
import { pointsKnown } from './forms/points.js';
import type { Meeting, Vote } from './meeting.js';
import { debateOnClosing, mustBeClosed } from './mending/closing.js';
import { misfit, refuse, warn, type Refusal, type RuleBook } from './rule-book.js';
import { admittedIfLate, documentsInTime, eachOnce } from './rules/agenda.js';
import { answer, type Answer, type Scene } from './rules/answer.js';
import { partiesTold, secretIn } from './rules/ballots.js';
import { chairIsQualified, chairTakesPart, noneUndecided } from './rules/disqualification.js';
import { publicFollows } from './rules/disruption.js';
import { groundHolds } from './rules/doors.js';
import { putFirst, putOff } from './rules/putting-off.js';
import { constitutiveQuorum, quorumForeseen } from './rules/quorum.js';
import { eligibleFor, isPresent, seatedFor } from './rules/seats.js';
import { thresholdFits } from './rules/thresholds.js';
import { inSession, itemKnown, itemOpen, noVoteUnderWay, peopleKnown, underWay, voteKnown } from './rules/standing.js';

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
  const { persons, hiring, matters } = rules.secret.value;
  const open = secretIn(item, rules);
  const kind = meeting.items[item]?.kind;
  // Where lists alone are voted on in writing, the election is opened first: a leader is elected by show of hands (§ 7-8).
  if (kind === 'election') return persons ? warn('secret-vote', open) : refuse('secret-vote', open);
  return matters || (hiring && kind === 'hiring') ? null : refuse('secret-vote', open);
}

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
