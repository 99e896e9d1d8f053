import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/procedure/decide.js';
import type { Decision } from '../../src/procedure/decision.js';
import type { EventOf, EventType, MeetingEvent, PublicEvent } from '../../src/procedure/events.js';
import { evolve } from '../../src/procedure/evolve.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { publish } from '../../src/procedure/publish.js';
import type { RuleBook } from '../../src/procedure/rule-book.js';
import { moreThan } from '../../src/procedure/share.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { anyMeeting, theProcedure, type Procedure } from '../support/any-meeting.js';
import { changesNothing, heldToTheLaw, throws } from '../support/held-to-the-law.js';

const runs = Number(process.env['TRIBUNE_RUNS'] ?? 20_000);
const seed = Number(process.env['TRIBUNE_SEED'] ?? 20261123);

describe(`Any meeting (seed ${seed}, ${runs} meetings)`, () => {
  it('keeps the law, tells nothing it must not, and reads the same again', () => {
    expect(heldToTheLaw({ seed, runs })).toEqual({
      meetings: runs,
      readAgain: Math.ceil(runs / 20),
      wrong: null,
    });
  }, 600_000);

  it('finds out a procedure that writes in what it is given', () => {
    const scribbling: Procedure = {
      ...theProcedure,
      decide: (command, meeting, at) => {
        meeting.comment = 'seen';
        return decide(command, meeting, at);
      },
    };
    const [numbers = []] = fc.sample(throws, { seed, numRuns: 1 });
    expect(changesNothing(numbers)).toBe(true);
    expect(changesNothing(numbers, scribbling)).toBe(false);
  });

  it('comes to the things that matter, so that the tests above say something', () => {
    const seen = new Map<string, number>();
    const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const numbers of fc.sample(throws, { seed, numRuns: 1_500 })) {
      for (const { entry } of anyMeeting(numbers).steps) {
        see(entry.event.type);
        if (entry.event.type === 'vote.declared')
          see(`${entry.event.result.outcome} by ${entry.event.result.decidedBy}`);
        if (entry.event.type === 'disqualification.decided') see(entry.event.outcome);
      }
    }
    const wanted = [
      'doors.closed',
      'doors.opened',
      'disqualified',
      'substitute.seated',
      'item.admitted',
      'item.barred',
      'vote.corrected',
      'vote.voided',
      'decision.struck',
      'connection.lost',
      'stream.changed',
      'carried by majority',
      'carried by casting-vote',
      'lost by casting-vote',
      'not-quorate by nothing',
      'shared by majority',
      'shared by lot',
      'chosen by majority',
      'chosen by lot',
      'undetermined by nothing',
      'carried by unanimity',
      'carried by threshold',
      'lost by threshold',
      'persons.elected',
      'urgency.contested',
      'question.answered',
      'reports.noted',
      'urgent-decision.reported',
      'public-comment.given',
    ];
    expect(wanted.filter((what) => !seen.has(what))).toEqual([]);
  });
});

const under = (rules: Partial<RuleBook>): Procedure => ({
  ...theProcedure,
  decide: (command, meeting, at) => decide(command, meeting, at, { ...norwegianMunicipality, ...rules }),
});

/** A procedure that answers as it should and then gets one kind of event wrong. */
const mistaken = <T extends EventType>(
  type: T,
  wrong: (event: EventOf<T>, meeting: Meeting) => MeetingEvent,
): Procedure => ({
  ...theProcedure,
  decide: (command, meeting, at): Decision => {
    const decision = decide(command, meeting, at);
    if ('refusals' in decision) return decision;
    const isIt = (event: MeetingEvent): event is EventOf<T> => event.type === type;
    return { events: decision.events.map((event) => (isIt(event) ? wrong(event, meeting) : event)) };
  },
});

const seeded: Record<string, Procedure> = {
  'counts half of those present as a quorum': mistaken('vote.declared', (event) => {
    const { result } = event;
    if (result.outcome !== 'not-quorate') return event;
    const carried = (result.tally['for'] ?? 0) > (result.tally['against'] ?? 0);
    return { ...event, result: { ...result, outcome: carried ? 'carried' : 'lost', decidedBy: 'majority' } };
  }),
  'lets a tie fall instead of asking the chair': under({ tie: { ...norwegianMunicipality.tie, value: 'falls' } }),
  'allows blank votes everywhere': under({ blank: { ...norwegianMunicipality.blank, value: 'allowed' } }),
  'closes the doors without a vote in the open': under({
    closingVoteInOpen: { ...norwegianMunicipality.closingVoteInOpen, value: false },
  }),
  'closes a remote meeting for a staff matter': under({
    grounds: {
      ...norwegianMunicipality.grounds,
      value: Object.fromEntries(
        Object.entries(norwegianMunicipality.grounds.value).map(([ground, rule]) => [
          ground,
          { ...rule, remoteAllowed: true },
        ]),
      ),
    },
  }),
  'lets somebody join a meeting in the hall by video': under({
    oneRemoteMakesRemote: { ...norwegianMunicipality.oneRemoteMakesRemote, value: false },
  }),
  'shares the seats as in the public election': under({
    seatsBy: { ...norwegianMunicipality.seatsBy, value: 'modified-sainte-lague' },
  }),
  'lets the chair settle a tie between candidates': under({
    electionTie: { ...norwegianMunicipality.electionTie, value: 'chair-decides' },
  }),
  'leaves the blank votes out of a first round': under({
    blankInElections: { ...norwegianMunicipality.blankInElections, value: 'neutral' },
  }),
  'elects whoever has most votes in the first round': mistaken('vote.declared', (event, meeting) => {
    const vote = meeting.votes[event.vote];
    const most = vote?.options.find(({ option }) => (event.result.tally[option] ?? 0) > 1)?.option;
    if (event.result.outcome !== 'undetermined' || most === undefined) return event;
    return { ...event, result: { ...event.result, outcome: 'chosen', chosen: most, decidedBy: 'majority' } };
  }),
  'suspends by simple majority': under({
    thresholds: {
      ...norwegianMunicipality.thresholds,
      value: { 'suspend-mayor': { share: moreThan(1, 2), of: 'cast', source: '§ 11-9' } },
    },
  }),
  'constitutes itself with half of its members': under({
    constitutiveQuorum: {
      ...norwegianMunicipality.constitutiveQuorum,
      value: norwegianMunicipality.quorum.value.share,
    },
  }),
  'tells who is a woman and who a man': {
    ...theProcedure,
    publish: (event, before) =>
      event.type === 'list.handed-in' && before.closed === null ? (event as PublicEvent) : publish(event, before),
  },
  'agrees although somebody is against': mistaken('vote.declared', (event, meeting) => {
    const lost = meeting.votes[event.vote]?.purpose === 'election-method' && event.result.outcome === 'lost';
    return lost ? { ...event, result: { ...event.result, outcome: 'carried', decidedBy: 'majority' } } : event;
  }),
  'lets those who are disqualified vote': mistaken('vote.called', (event, meeting) => ({
    ...event,
    eligible: [
      ...new Set([...event.eligible, ...(meeting.items[event.item]?.disqualifications ?? []).map((one) => one.person)]),
    ],
  })),
  'puts late items to the vote without asking': mistaken('agenda.supplemented', (event) => ({ ...event, late: false })),
  'keeps the old result when a count is corrected': mistaken('vote.corrected', (event, meeting) => ({
    ...event,
    result: meeting.votes[event.vote]?.result ?? event.result,
  })),
  'tells who came and went only inside': {
    ...theProcedure,
    publish: (event, before) => {
      const copy = publish(event, before);
      return copy?.type === 'doors.opened' ? ({ type: copy.type, item: copy.item } as PublicEvent) : copy;
    },
  },
  'publishes whatever it is given': { ...theProcedure, publish: (event) => event as PublicEvent },
  'forgets that the doors are closed': {
    ...theProcedure,
    publish: (event, before) => publish(event, { ...before, closed: null }),
  },
  'tells why somebody left': {
    ...theProcedure,
    publish: (event, before) =>
      event.type === 'member.left' && before.closed === null ? event : publish(event, before),
  },
  'lets the public speak within the meeting': under({
    publicComment: { ...norwegianMunicipality.publicComment, value: 'mandatory' },
  }),
  'leaves a voided vote under way': {
    ...theProcedure,
    evolve: (meeting, entry) => {
      const next = evolve(meeting, entry);
      if (entry.event.type !== 'vote.voided' || !next.votes[entry.event.vote]) return next;
      const vote = { ...next.votes[entry.event.vote], state: 'open' as const };
      return { ...next, votes: { ...next.votes, [entry.event.vote]: vote } } as Meeting;
    },
  },
  'lets substitutes sit on when the item is over': {
    ...theProcedure,
    evolve: (meeting, entry) => {
      const next = evolve(meeting, entry);
      return entry.event.type === 'item.ended' ? { ...next, presence: meeting.presence } : next;
    },
  },
};

describe(`A procedure that is wrong is found out (seed ${seed})`, () => {
  it.each(Object.keys(seeded))('%s', (name) => {
    const procedure = seeded[name];
    if (!procedure) throw new Error(name);
    expect(heldToTheLaw({ seed, runs: 2_000, procedure }).wrong).not.toBeNull();
  });
});
