import { describe, expect, it } from '@jest/globals';
import { captionsDue } from '../../src/procedure/afterwards/recording.js';
import { dayIn, daysBetween } from '../../src/procedure/business/days.js';
import type { Command, CommandOf } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import type { MeetingEvent, MeetingFacts } from '../../src/procedure/events.js';
import type { ParameterName, RuleBook } from '../../src/procedure/rule-book.js';
import { ruleBookOf } from '../../src/procedure/rule-books/rule-books.js';
import { atLeast, moreThan } from '../../src/procedure/share.js';
import type { ItemKind } from '../../src/procedure/vocabulary.js';
import { council, factsOf, matter } from '../support/council.js';
import {
  byLists,
  candidates,
  handIn,
  openElection,
  openMajority,
  round,
  sitting as electing,
} from '../support/electing.js';
import { called, convened, declared, left, opened, remote, streamIsLive } from '../support/evening.js';
import { callVote, heardAll, hold, later, nobodyYet, voted, type Decide, type Step } from '../support/scenario.js';

/** An evening of a Norwegian council, what is put last, and what comes of it as the book stands and as it is changed. */
interface Proof<K extends ParameterName> {
  otherwise: RuleBook[K]['value'];
  evening: Step[];
  last: Command;
  asIs: string;
  changed: string;
}

const book = ruleBookOf('norwegian-municipality');
const people = council(11, { Ask: 6, Hegg: 5 });
const evening = (kind: ItemKind = 'decision', facts: Partial<MeetingFacts> = {}, present = 11): Step[] => [
  convened(people, [matter('i1', { kind }), matter('i2')], facts),
  opened(people, present),
  called('i1'),
];
const divided = (inFavour: number, against: number, changes: Partial<CommandOf<'vote.call'>> = {}): Step[] =>
  voted(
    'v1',
    'i1',
    [
      ['for', inFavour],
      ['against', against],
    ],
    changes,
    [['m1', 'for']],
  );
const plan = (facts: Partial<MeetingFacts>): Command => ({ type: 'meeting.plan', facts: factsOf(facts), seats: 11 });
const late: Step = { type: 'agenda.supplement', items: [matter('x1')] };
const decided: Step[] = [
  evening(),
  divided(11, 0),
  declared('v1'),
  { type: 'decision.record', item: 'i1', text: 'Vedtatt.', votes: ['v1'] },
  { type: 'item.end', item: 'i1', outcome: 'decided' },
  { type: 'meeting.end' },
];
const streamIsGone: Command = { type: 'stream.report', state: 'interrupted', seenBy: 'probe' };
const closing: Partial<CommandOf<'vote.call'>> = { purpose: 'closing-doors', ground: 'privacy' };

const proofs: { [K in ParameterName]: Proof<K> } = {
  quorum: {
    otherwise: { share: atLeast(2, 3), counted: 'votes-cast' },
    evening: [evening(), divided(7, 0)],
    last: declared('v1'),
    asIs: 'vote.declared: carried by unanimity',
    changed: 'vote.declared: not-quorate by nothing',
  },
  constitutiveQuorum: {
    otherwise: atLeast(1, 2),
    evening: [evening('decision', { kind: 'constitutive' }, 7)],
    last: callVote('v1', 'i1'),
    asIs: 'refused: constitutive-quorum',
    changed: 'vote.called',
  },
  majority: {
    otherwise: { of: 'members', share: moreThan(1, 2), alsoOfMembers: null },
    evening: [evening(), divided(5, 4)],
    last: declared('v1'),
    asIs: 'vote.declared: carried by majority',
    changed: 'vote.declared: lost by threshold',
  },
  tie: {
    otherwise: 'chair-second-vote',
    evening: [evening(), divided(5, 5)],
    last: { type: 'vote.declare', vote: 'v1', castingChoice: 'against' },
    asIs: 'vote.declared: carried by casting-vote',
    changed: 'vote.declared: lost by casting-vote',
  },
  thresholds: {
    otherwise: { 'suspend-mayor': { share: atLeast(1, 2), of: 'cast', source: 'et annet sted' } },
    evening: [evening(), divided(6, 5, { threshold: 'suspend-mayor' })],
    last: declared('v1'),
    asIs: 'vote.declared: lost by threshold',
    changed: 'vote.declared: carried by threshold',
  },
  blank: {
    otherwise: 'allowed',
    evening: [evening(), callVote('v1', 'i1')],
    last: { type: 'ballots.record', vote: 'v1', ballots: [['m1', 'blank']] },
    asIs: 'refused: blank',
    changed: 'ballots.recorded',
  },
  blankInMajority: {
    otherwise: 'counted',
    evening: [
      evening('hiring'),
      voted('v1', 'i1', [
        ['for', 5],
        ['against', 4],
        ['blank', 2],
      ]),
    ],
    last: declared('v1'),
    asIs: 'vote.declared: carried by majority',
    changed: 'vote.declared: lost by threshold',
  },
  blankInElections: {
    otherwise: 'neutral',
    evening: [electing(), openMajority(), round('v1', { A: 12, B: 10, blank: 3 })],
    last: declared('v1'),
    asIs: 'vote.declared: undetermined by nothing',
    changed: 'vote.declared: chosen by majority',
  },
  abstention: {
    otherwise: 'allowed',
    evening: [evening(), callVote('v1', 'i1')],
    last: { type: 'ballots.record', vote: 'v1', ballots: [['m1', 'abstain']] },
    asIs: 'refused: abstain',
    changed: 'ballots.recorded',
  },
  dutyToVote: {
    otherwise: false,
    evening: [evening(), callVote('v1', 'i1'), { type: 'ballots.record', vote: 'v1', ballots: [['m1', 'for']] }],
    last: { type: 'vote.close', vote: 'v1' },
    asIs: 'refused: not-voted',
    changed: 'vote.closed',
  },
  methods: {
    otherwise: ['roll-call'],
    evening: [evening()],
    last: callVote('v1', 'i1'),
    asIs: 'vote.called',
    changed: 'refused: method',
  },
  secret: {
    otherwise: { lists: true, persons: false, hiring: false, matters: true },
    evening: [evening()],
    last: callVote('v1', 'i1', { method: 'secret' }),
    asIs: 'refused: secret-vote',
    changed: 'vote.called',
  },
  remoteVotesByName: {
    otherwise: true,
    evening: [convened(people, [matter('i1')], remote), streamIsLive, opened(people, 11, 'remote'), called('i1')],
    last: callVote('v1', 'i1'),
    asIs: 'vote.called',
    changed: 'refused: votes-by-name',
  },
  electionTie: {
    otherwise: 'chair-decides',
    evening: [
      electing({}, 24),
      openMajority(),
      round('v1', { m1: 12, m2: 12 }),
      declared('v1'),
      round('v2', { m1: 12, m2: 12 }),
    ],
    last: declared('v2'),
    asIs: 'refused: lot',
    changed: 'vote.declared: chosen by casting-vote',
  },
  hiringTie: {
    otherwise: 'as-elections',
    evening: [evening('hiring', {}, 10), divided(5, 5)],
    last: declared('v1'),
    asIs: 'vote.declared: carried by casting-vote',
    changed: 'refused: lot',
  },
  quotientTie: {
    otherwise: 'lot',
    evening: [electing(), byLists(2, { A: 10, B: 5 })],
    last: declared('v1'),
    asIs: 'vote.declared: shared A2 B0 by majority, seats.shared',
    changed: 'refused: lot',
  },
  seatsBy: {
    otherwise: 'modified-sainte-lague',
    evening: [electing(), byLists(9, { A: 11, B: 8, C: 4, D: 2 })],
    last: declared('v1'),
    asIs: 'vote.declared: shared A5 B3 C1 D0 by majority, seats.shared',
    changed: 'vote.declared: shared A4 B3 C1 D1 by majority, seats.shared',
  },
  listsOnDemandOf: {
    otherwise: 2,
    evening: [electing()],
    last: openElection(),
    asIs: 'election.opened',
    changed: 'refused: lists-on-demand',
  },
  agreedElection: {
    otherwise: false,
    evening: [electing()],
    last: openElection({ way: 'agreed' }),
    asIs: 'election.opened',
    changed: 'refused: election-way',
  },
  genderBalance: {
    otherwise: null,
    evening: [electing(), openElection({ mayFallShort: false })],
    last: handIn('A', { candidates: candidates('M1 M2 M3 M4', 'A-') }),
    asIs: 'refused: gender-balance',
    changed: 'list.handed-in',
  },
  lateItemObjection: {
    otherwise: { share: atLeast(1, 3), chairAlone: false, everybodyThere: false },
    evening: [evening(), late],
    last: { type: 'item.admit', item: 'x1', objecting: 1, chairObjects: true },
    asIs: 'item.barred',
    changed: 'item.admitted',
  },
  meetingOnDemand: {
    otherwise: { members: 5 },
    evening: [],
    last: plan({ kind: 'extraordinary', demandedByMembers: 4 }),
    asIs: 'meeting.planned',
    changed: 'refused: meeting-on-demand',
  },
  itemOnDemand: {
    otherwise: atLeast(1, 2),
    evening: convened(people),
    last: { type: 'agenda.demand', matter: matter('x1'), demandedBy: ['m2', 'm3', 'm4', 'm5'] },
    asIs: 'agenda.supplemented, item.demanded',
    changed: 'refused: item-on-demand',
  },
  noticeDays: {
    otherwise: { ordinary: 10, constitutive: 14 },
    evening: convened(people).slice(0, -1),
    last: { type: 'meeting.summon', noticeDays: 7, documentsSent: true },
    asIs: 'meeting.summoned',
    changed: 'refused: notice',
  },
  councilSize: {
    otherwise: null,
    evening: convened(council(9), [matter('i1')], {
      body: { id: 'k', slug: 'kst', name: 'Kommunestyret', type: 'council' },
    }).slice(0, -1),
    last: { type: 'meeting.summon', noticeDays: 7, documentsSent: true },
    asIs: 'refused: council-size',
    changed: 'meeting.summoned',
  },
  substitutes: {
    otherwise: false,
    evening: [evening('decision', {}, 5), left('m5')],
    last: { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm5' },
    asIs: 'substitute.seated',
    changed: 'refused: substitutes',
  },
  substituteFromSameGroup: {
    otherwise: false,
    evening: [evening('decision', {}, 5), left('m5')],
    last: { type: 'substitute.seat', person: 'Hegg-1', substituteFor: 'm5' },
    asIs: 'refused: substitute-group',
    changed: 'substitute.seated',
  },
  disqualifiedBy: {
    otherwise: 'member',
    evening: [evening(), { type: 'disqualification.raise', item: 'i1', person: 'm3' }],
    last: {
      type: 'disqualification.decide',
      item: 'i1',
      person: 'm3',
      outcome: 'disqualified',
      basis: 'forvaltningsloven § 6 første ledd',
    },
    asIs: 'refused: disqualification-vote',
    changed: 'disqualification.decided',
  },
  exemption: {
    otherwise: false,
    evening: [evening()],
    last: { type: 'exemption.request', item: 'i1', person: 'm3' },
    asIs: 'exemption.requested',
    changed: 'refused: exemption-exists',
  },
  grounds: {
    otherwise: {},
    evening: [evening()],
    last: callVote('v1', 'i1', closing),
    asIs: 'vote.called',
    changed: 'refused: closing-ground',
  },
  closingVoteInOpen: {
    otherwise: false,
    evening: [
      evening(),
      divided(11, 0, closing),
      declared('v1'),
      { type: 'doors.close', ground: 'privacy', vote: 'v1' },
    ],
    last: callVote('v2', 'i1', closing),
    asIs: 'refused: closing-vote-open',
    changed: 'vote.called',
  },
  closingDebate: {
    otherwise: null,
    evening: [evening(), { type: 'closing.propose', item: 'i1', ground: 'privacy', by: 'm1' }],
    last: { type: 'doors.close', ground: 'privacy', forDebate: true },
    asIs: 'doors.closed',
    changed: 'refused: closing-ground',
  },
  oneRemoteMakesRemote: {
    otherwise: false,
    evening: [evening('decision', {}, 10)],
    last: { type: 'member.arrive', person: 'm11', mode: 'remote' },
    asIs: 'refused: remote-meeting',
    changed: 'member.arrived',
  },
  publicComment: {
    otherwise: 'mandatory',
    evening: [evening()],
    last: { type: 'question-time.start' },
    asIs: 'refused: question-time-outside',
    changed: 'question-time.started',
  },
  disruption: {
    otherwise: { announceAfterSeconds: 3600, recessMinutes: 0, goingOnByNamedVote: false },
    evening: [evening(), streamIsGone],
    last: callVote('v1', 'i1'),
    asIs: 'refused: stream-announced',
    changed: 'vote.called',
  },
  writtenProcedure: {
    otherwise: false,
    evening: [],
    last: plan({ kind: 'written' }),
    asIs: 'meeting.planned',
    changed: 'refused: written-meeting',
  },
  urgentRemote: {
    otherwise: null,
    evening: [],
    last: plan({ kind: 'urgent-remote', ...remote }),
    asIs: 'meeting.planned',
    changed: 'refused: urgent-remote',
  },
  speakingTime: {
    otherwise: { speechSeconds: 180, replySeconds: 60 },
    evening: [evening()],
    last: { type: 'speaker.start', person: 'm2', kind: 'speech' },
    asIs: 'speaker.started: no limit',
    changed: 'speaker.started: 180 seconds',
  },
  minutes: {
    otherwise: { required: [], signatories: 0 },
    evening: [
      convened(people, [matter('i1')]),
      { type: 'meeting.open' },
      { type: 'meeting.end' },
      { type: 'minutes.draw-up', variant: 'public' },
    ],
    last: { type: 'minutes.publish' },
    asIs: 'refused: minutes-complete',
    changed: 'minutes.published',
  },
  legalityControl: {
    otherwise: null,
    evening: decided,
    last: { type: 'legality.demand', item: 'i1', demanders: ['m5', 'm6', 'm7'], on: '2026-12-07' },
    asIs: 'legality.demanded',
    changed: 'refused: legality-control',
  },
  citizensProposalMonths: {
    otherwise: null,
    evening: convened(people).slice(0, 2),
    last: { type: 'agenda.publish', items: [matter('i1', { kind: 'citizens-proposal' })] },
    asIs: 'refused: citizens-proposal-dated',
    changed: 'agenda.published',
  },
  captionsWithinDays: {
    otherwise: null,
    evening: decided,
    last: { type: 'recording.publish', url: 'https://video.example/1', gaps: [] },
    asIs: 'recording.published, captions due after 14 days',
    changed: 'recording.published',
  },
};

/** Parameters that set several things at once: what the others of them change. */
const parts: Record<string, Proof<ParameterName> & { of: ParameterName }> = {
  'disruption: going on takes a vote': {
    of: 'disruption',
    otherwise: { announceAfterSeconds: 30, recessMinutes: 0, goingOnByNamedVote: true },
    evening: [evening(), streamIsGone, { type: 'stream.announce' }],
    last: callVote('v1', 'i1'),
    asIs: 'vote.called',
    changed: 'refused: going-on',
  },
  'disruption: before it is asked there is a recess': {
    of: 'disruption',
    otherwise: { announceAfterSeconds: 30, recessMinutes: 60, goingOnByNamedVote: false },
    evening: [evening(), streamIsGone, { type: 'stream.announce' }],
    last: callVote('v1', 'i1', { purpose: 'continuation' }),
    asIs: 'vote.called',
    changed: 'refused: recess-first',
  },
};

describe('Each parameter of a rule book changes what comes of a meeting', () => {
  const each = Object.entries(proofs).map(([name, proof]): [string, (typeof parts)[string]] => [
    name,
    { of: name as ParameterName, ...(proof as Proof<ParameterName>) },
  ]);
  it.each([...each, ...Object.entries(parts)])(
    '%s',
    (_name, { of, otherwise, evening: steps, last, asIs, changed }) => {
      const other = { ...book, [of]: { ...book[of], value: otherwise } };
      expect({ asIs: outcome(steps, last, book), changed: outcome(steps, last, other) }).toEqual({ asIs, changed });
    },
  );
});

/** What is put last, and answered under that book, as the evening before it was. */
function outcome(steps: Step[], last: Command, rules: RuleBook): string {
  const answers: Decide = (command, meeting, at) => decide(command, meeting, at, rules);
  const { meeting, at } = hold(steps, nobodyYet, answers);
  const decision = answers(last, meeting, later(at));
  if ('refusals' in decision) return `refused: ${decision.refusals.map(({ rule }) => rule).join(', ')}`;
  const after = heardAll({ meeting, log: [], told: [], at }, decision.events, later(at)).meeting;
  const due = captionsDue(after, rules);
  const days =
    due === null ? '' : `, captions due after ${daysBetween(dayIn('UTC', later(at)), dayIn('UTC', due))} days`;
  return `${decision.events.map(told).join(', ')}${days}`;
}

function told(event: MeetingEvent): string {
  switch (event.type) {
    case 'vote.declared': {
      const seats = Object.entries(event.result.seats ?? {}).map(([list, count]) => ` ${list}${count}`);
      return `${event.type}: ${event.result.outcome}${seats.join('')} by ${event.result.decidedBy}`;
    }
    case 'speaker.started':
      return `${event.type}: ${event.limitSeconds > 0 ? `${event.limitSeconds} seconds` : 'no limit'}`;
    default:
      return event.type;
  }
}
