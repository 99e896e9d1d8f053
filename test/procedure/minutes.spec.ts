import { describe, expect, it } from '@jest/globals';
import { minutesOf } from '../../src/procedure/minutes.js';
import { nothingYet } from '../../src/procedure/meeting.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, left, opened } from '../support/evening.js';
import { because, callVote, hold, publicly, voted, type Step } from '../support/scenario.js';

const people = council(11, { Ask: 6, Bjørk: 4, Furu: 1 });
const evening: Step[] = [
  convened(people, [matter('i1', { recommendation: 'Kaia bygges.' }), matter('i2'), matter('i3')]),
  opened(people, 10),
  called('i1'),
  {
    type: 'motion.file',
    motion: 'f1',
    item: 'i1',
    kind: 'alternative',
    text: 'Kaia rives.',
    mover: 'm7',
    onBehalfOf: ['Bjørk'],
  },
  voted('v1', 'i1', [
    ['for', 7],
    ['against', 3],
  ]),
  declared('v1'),
  { type: 'decision.record', item: 'i1', text: 'Kaia bygges.', votes: ['v1'] },
  { type: 'statement.enter', item: 'i1', person: 'm8', text: 'Vi ville bevare kaia.' },
  { type: 'item.end', item: 'i1', outcome: 'decided' },
  { type: 'recess.start', reason: 'group-meeting' },
  { type: 'recess.end' },
  called('i2'),
  left('m3'),
  { type: 'member.arrive', person: 'm11', mode: 'room' },
  { type: 'stream.report', state: 'live', seenBy: 'probe' },
  { type: 'stream.report', state: 'interrupted', fault: 'no-sound', seenBy: 'secretary' },
  { type: 'stream.report', state: 'live', seenBy: 'secretary' },
  { type: 'item.end', item: 'i2', outcome: 'noted' },
  { type: 'text.correct', of: { what: 'item-title', item: 'i2' }, after: 'Orientering om vei', reason: 'Skrivefeil' },
];
const theEnd: Step = { type: 'meeting.end' };
const drawnUp = (...steps: Step[]) =>
  minutesOf(publicly(hold(steps)), { meeting: 'fjordvik-kommunestyret-2026-11-23' });

describe('Minutes, as kommuneloven § 11-4 asks for them', () => {
  const minutes = drawnUp(evening, theEnd);
  const [first, second, third] = minutes.items;

  it('say where and when, who presided, and when it was interrupted', () => {
    expect(minutes.header).toMatchObject({
      organisation: 'Fjordvik kommune',
      body: 'Kommunestyret',
      form: 'physical',
      place: 'Rådhussalen',
      timezone: 'Europe/Oslo',
      status: 'ended',
    });
    expect(minutes.header.opened).not.toBeNull();
    expect(minutes.header.ended).not.toBeNull();
    expect(minutes.header.chairs.map(({ chair }) => chair?.person)).toEqual(['m1']);
    expect(minutes.header.recesses).toHaveLength(1);
    expect(minutes.header.recesses[0]).toMatchObject({ reason: 'group-meeting' });
  });

  it('say who was there, who was not, and who came and went at which matter', () => {
    expect(minutes.attendance.present.map(({ person }) => person)).toEqual(people.members);
    expect(minutes.attendance.absent).toEqual([]);
    expect(minutes.attendance.movements.map(({ person, what, item }) => [person.person, what, item?.item])).toEqual([
      ['m3', 'left', 'i2'],
      ['m11', 'arrived', 'i2'],
    ]);
    expect(minutes.formalities.quorum).toEqual({ members: 11, needed: 6, presentAtRoll: 10 });
    expect(minutes.formalities.summons).toMatchObject({ noticeDays: 7, documentsSent: true });
  });

  it('never say why somebody was absent', () => {
    const roll = people.members.map((person, index) => ({
      person,
      status: index < 9 ? ('present' as const) : ('absent' as const),
      reason: 'Sykdom i familien',
    }));
    const held = hold([convened(people), { type: 'meeting.open' }, { type: 'roll.call', entries: roll }]);
    const full = minutesOf(held.meeting, { meeting: 'x' });
    expect(full.attendance.absent.map(({ person }) => person)).toEqual(['m10', 'm11']);
    expect(JSON.stringify(full)).not.toContain('Sykdom');
  });

  it('hold for each matter its motions, votes by party and name, the decision and the dissent', () => {
    expect(first).toMatchObject({
      number: 'PS 1/26',
      recommendation: 'Kaia bygges.',
      outcome: 'decided',
      decision: { text: 'Kaia bygges.', votes: ['v1'] },
      motions: [{ number: 1, text: 'Kaia rives.', mover: { person: 'm7' }, onBehalfOf: ['Bjørk'] }],
      statements: [{ person: { person: 'm8' }, text: 'Vi ville bevare kaia.' }],
    });
    const [vote] = first?.votes ?? [];
    expect(vote).toMatchObject({
      method: 'show-of-hands',
      tally: { for: 7, against: 3 },
      sentence: 'Vedtatt med 7 mot 3 stemmer (3 fra Bjørk).',
      castingVote: null,
    });
    expect(
      vote?.sides.map(({ choice, groups }) => [choice, groups.map(({ group, count, split }) => [group, count, split])]),
    ).toEqual([
      [
        'for',
        [
          ['Ask', 6, false],
          ['Bjørk', 1, true],
        ],
      ],
      ['against', [['Bjørk', 3, true]]],
    ]);
    expect(vote?.sides[1]?.groups[0]?.people.map(({ name }) => name)).toHaveLength(3);
    expect(vote?.ballots).toHaveLength(10);
    expect(first?.begun).not.toBeNull();
  });

  it('say what was not reached, what was corrected and what it said before', () => {
    expect(minutes.notReached.map(({ item }) => item)).toEqual(['i3']);
    expect(third?.outcome).toBeNull();
    expect(second).toMatchObject({ title: 'Orientering om vei', formerTitles: ['Sak i2'] });
    expect(minutes.corrections).toMatchObject([
      { what: 'item-title', of: 'i2', before: 'Sak i2', after: 'Orientering om vei', reason: 'Skrivefeil' },
    ]);
  });

  it('say when the picture or the sound was gone, and at which matter', () => {
    expect(minutes.stream.incidents).toMatchObject([
      { state: 'interrupted', fault: 'no-sound', seenBy: 'secretary', items: [{ item: 'i2' }] },
    ]);
    expect(minutes.stream.incidents[0]?.to).not.toBeNull();
  });

  it('are an unapproved draft of a certain entry, and lack nothing', () => {
    expect(minutes.status).toBe('unapproved-draft');
    expect(minutes.asOf.seq).toBe(hold([evening, theEnd]).told.length);
    expect(minutes.missing).toEqual([]);
  });

  it('are the same for the same entries', () => {
    expect(JSON.stringify(drawnUp(evening, theEnd))).toBe(JSON.stringify(minutes));
  });
});

describe('What minutes say is missing', () => {
  it('is nearly everything of a meeting nobody has heard of', () => {
    expect(minutesOf(nothingYet, { meeting: 'x' }).missing).toEqual([
      'body',
      'place',
      'opened',
      'ended',
      'chair',
      'present',
      'items',
    ]);
  });

  it('is the end and the outcomes while the meeting runs', () => {
    expect(drawnUp(evening).missing).toEqual(['ended', 'outcome:i3']);
  });

  it('is a decision that was taken and not written down', () => {
    const { missing } = drawnUp(
      convened(people, [matter('i1')]),
      opened(people),
      called('i1'),
      voted('v1', 'i1', [
        ['for', 6],
        ['against', 5],
      ]),
      declared('v1'),
      because({ type: 'item.end', item: 'i1', outcome: 'decided' }, 'decision-recorded'),
      theEnd,
    );
    expect(missing).toEqual(['decision:i1']);
  });

  it('is the result of a vote that was called and never declared', () => {
    const { missing } = drawnUp(convened(people, [matter('i1')]), opened(people), called('i1'), [
      voted('v1', 'i1', [['for', 11]]),
    ]);
    expect(missing).toContain('result:v1');
  });
});

describe('Minutes of a closed matter', () => {
  const closing: Step[] = [
    convened(people, [
      matter('i1', { title: 'Personalsak', restrictedTitle: 'Oppsigelse av Ola', expectedClosed: true }),
    ]),
    opened(people),
    called('i1'),
    voted('v1', 'i1', [['for', 11]], { purpose: 'closing-doors', ground: 'employment' }),
    declared('v1'),
    { type: 'doors.close', ground: 'employment', vote: 'v1', remaining: ['director'] },
    { type: 'note.add', text: 'Sagt bak lukkede dører', access: 'restricted' },
    { type: 'doors.open' },
  ];

  it('tell the basis and the time, and nothing of what was said', () => {
    const minutes = drawnUp(closing);
    expect(minutes.closures).toMatchObject([
      { item: { item: 'i1', title: 'Personalsak' }, ground: 'employment', vote: 'v1', remaining: null },
    ]);
    expect(minutes.closures[0]?.citation).toContain('§ 11-5');
    expect(minutes.closures[0]?.to).not.toBeNull();
    expect(JSON.stringify(minutes)).not.toMatch(/Oppsigelse|Sagt bak/);
  });

  it('keep the rest for the archive', () => {
    const full = minutesOf(hold(closing).meeting, { meeting: 'x' });
    expect(full.items[0]?.restrictedTitle).toBe('Oppsigelse av Ola');
    expect(full.closures[0]?.remaining?.map(({ person }) => person)).toEqual(['director']);
  });
});

describe('Minutes of an evening that did not go by the book', () => {
  const sitting = (present = 11): Step[] => [
    convened(people, [matter('i1'), matter('i2')]),
    opened(people, present),
    called('i1'),
  ];
  const votesOf = (...steps: Step[]) => drawnUp(...steps).items[0]?.votes ?? [];

  const substituted: Step[] = [
    { type: 'disqualification.raise', item: 'i1', person: 'm3' },
    callVote('h1', 'i1', { purpose: 'disqualification', concerns: 'm3', question: 'Er representanten inhabil?' }),
    { type: 'ballots.record', vote: 'h1', everybody: 'for', ballots: [] },
    { type: 'vote.close', vote: 'h1' },
    declared('h1'),
    {
      type: 'disqualification.decide',
      item: 'i1',
      person: 'm3',
      outcome: 'disqualified',
      basis: 'fvl § 6 første ledd bokstav b',
      vote: 'h1',
    },
    { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm3', item: 'i1' },
  ];

  it('B1 tell who was disqualified, on what basis and in which vote, and who took the seat', () => {
    const minutes = drawnUp(sitting(), substituted);
    expect(minutes.items[0]?.disqualifications).toMatchObject([
      {
        person: { person: 'm3' },
        outcome: 'disqualified',
        basis: 'fvl § 6 første ledd bokstav b',
        vote: 'h1',
        substitute: { person: 'Ask-1' },
      },
    ]);
    expect(minutes.items[0]?.votes[0]?.sentence).toBe('Medlemmet er inhabilt. Enstemmig vedtatt.');
    expect(minutes.attendance.substitutes).toMatchObject([
      { person: 'Ask-1', substituteFor: { person: 'm3' }, item: { item: 'i1' } },
    ]);
  });

  it('B1 still tell the substitute when the matter is over and the member is back', () => {
    const minutes = drawnUp(sitting(), substituted, { type: 'item.end', item: 'i1', outcome: 'noted' }, called('i2'));
    expect(minutes.items[0]?.disqualifications[0]?.substitute?.person).toBe('Ask-1');
    expect(minutes.attendance.substitutes[0]?.periods[0]?.to).not.toBeNull();
  });

  it('A2 tell whose vote decided a tie', () => {
    const [vote] = votesOf(
      sitting(10),
      voted(
        'v1',
        'i1',
        [
          ['for', 5],
          ['against', 5],
        ],
        {},
        [['m1', 'for']],
      ),
      declared('v1'),
    );
    expect(vote?.castingVote).toMatchObject({ chair: { person: 'm1' }, choice: 'for' });
    expect(vote?.tally).toEqual({ for: 5, against: 5 });
    expect(vote?.sentence).toBe('Vedtatt med møteleders avgjørende stemme (5–5).');
  });

  it('F11 keep a result that was corrected beside the one that took its place', () => {
    const minutes = drawnUp(
      sitting(),
      voted('v1', 'i1', [
        ['for', 6],
        ['against', 5],
      ]),
      declared('v1'),
      { type: 'decision.record', item: 'i1', text: 'Vedtatt slik.', votes: ['v1'] },
      (meeting) => ({
        type: 'vote.correct',
        vote: 'v1',
        ballots: [[meeting.votes['v1']?.ballots.find(([, choice]) => choice === 'for')?.[0] ?? '', 'against']],
        reason: 'Én var talt på feil side.',
        confirmedByChair: true,
        decisionText: 'Falt.',
      }),
    );
    const [item] = minutes.items;
    expect(item?.votes[0]?.former).toMatchObject([
      { tally: { for: 6, against: 5 }, reason: 'Én var talt på feil side.', flipped: true },
    ]);
    expect(item?.votes[0]?.tally).toEqual({ for: 5, against: 6 });
    expect(item?.struckDecisions).toMatchObject([{ text: 'Vedtatt slik.' }]);
    expect(item?.decision?.text).toBe('Falt.');
    expect(minutes.corrections).toMatchObject([{ what: 'vote', of: 'v1', reason: 'Én var talt på feil side.' }]);
  });

  it('show a voided vote as void, and which vote took its place', () => {
    const [first, second] = votesOf(
      sitting(),
      voted('v1', 'i1', [
        ['for', 6],
        ['against', 5],
      ]),
      declared('v1'),
      { type: 'vote.void', vote: 'v1', reason: 'Ett medlem fikk ikke stemt.' },
      voted(
        'v2',
        'i1',
        [
          ['for', 5],
          ['against', 6],
        ],
        { supersedes: 'v1' },
      ),
      declared('v2'),
    );
    expect(first).toMatchObject({ state: 'voided', voidedReason: 'Ett medlem fikk ikke stemt.', supersededBy: 'v2' });
    expect(second).toMatchObject({ state: 'declared', supersedes: 'v1', supersededBy: null });
  });

  it('hold no choice before the result is declared, not even in the full record', () => {
    const { meeting } = hold([sitting(), voted('v1', 'i1', [['for', 11]])]);
    expect(minutesOf(meeting, { meeting: 'x' }).items[0]?.votes[0]).toMatchObject({
      state: 'closed',
      ballots: [],
      tally: null,
    });
  });

  it('leave members nobody has called out of both lists, and say so', () => {
    const minutes = drawnUp(
      convened(people),
      { type: 'meeting.open' },
      {
        type: 'roll.call',
        entries: people.members.slice(0, 10).map((person) => ({ person, status: 'present' as const })),
      },
    );
    expect(minutes.attendance.notRecorded.map(({ person }) => person)).toEqual(['m11']);
    expect(minutes.missing).toContain('attendance:m11');
  });
});

describe('Minutes of evenings that did not go straight on', () => {
  const members = people.members;

  it('count who answered the roll, though some had been let in before it and a guest was there', () => {
    const guest = { person: 'guest', name: 'Gjest Gjestesen', role: 'other' as const };
    const early: Step[] = [
      convened({ ...people, people: [...people.people, guest] }),
      { type: 'member.arrive', person: 'm1', mode: 'room' },
      { type: 'member.arrive', person: 'guest', mode: 'room' },
      opened(people, 9),
    ];
    const minutes = drawnUp(early);
    expect(minutes.formalities.quorum.presentAtRoll).toBe(9);
    expect(minutes.attendance.present.map(({ person }) => person)).toEqual(members.slice(0, 9));
    expect(minutes.attendance.others.map(({ person }) => person)).toContain('guest');
    expect(minutes.attendance.movements.map(({ person }) => person.person)).not.toContain('m9');
  });

  it('say from when to when the meeting was broken off, and only who did not come back has left', () => {
    const twoDays: Step[] = [
      convened(people),
      opened(people, 10),
      called('i1'),
      { type: 'meeting.adjourn', until: '2026-11-24T16:00:00.000Z' },
      left('m3'),
      { type: 'meeting.resume', at: '2026-11-24T16:00:00.000Z' },
      {
        type: 'roll.call',
        entries: members.slice(0, 10).map((person) => ({ person, status: person === 'm3' ? 'absent' : 'present' })),
      },
    ];
    const minutes = drawnUp(twoDays);
    expect(minutes.header.recesses).toMatchObject([{ reason: 'other', to: '2026-11-24T16:00:00.000Z' }]);
    expect(minutes.attendance.movements.map(({ person, what }) => [person.person, what])).toEqual([['m3', 'left']]);
    expect(drawnUp(evening, theEnd).header.recesses).toHaveLength(1);
  });

  it('say how many objected to a late item', () => {
    const late: Step[] = [
      evening,
      { type: 'agenda.supplement', items: [matter('x1'), matter('x2')] },
      { type: 'item.admit', item: 'x1', objecting: 2, chairObjects: false },
      { type: 'item.admit', item: 'x2', objecting: 0, chairObjects: true },
    ];
    expect(drawnUp(late).formalities.agendaChanges.slice(-2)).toMatchObject([
      { change: 'admitted', objection: { attending: 10, objecting: 2, needed: 4, byChair: false } },
      { change: 'barred', objection: { objecting: 0, byChair: true } },
    ]);
  });
});
