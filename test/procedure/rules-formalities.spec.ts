import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, left, opened } from '../support/evening.js';
import { because, callVote, given, hold, publicly, voted, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const people = council(7, { Ask: 4, Hegg: 3 });
const opening: Step[] = [convened(people), opened(people)];
const closed: Step[] = [
  opening,
  called('i1'),
  voted('c1', 'i1', [['for', 7]], { purpose: 'closing-doors', ground: 'privacy' }),
  declared('c1'),
  { type: 'doors.close', ground: 'privacy', vote: 'c1' },
];

describe('What is settled in the open', () => {
  const settled: Command[] = [
    { type: 'quorum.declare' },
    { type: 'summons.remark', text: 'Sakspapirene kom sent.' },
    { type: 'agenda.propose-change', text: 'Sak 3 før sak 2.', by: 'm2' },
    { type: 'agenda.adopt' },
    { type: 'signatories.choose', persons: ['m2', 'm3'] },
    { type: 'previous-minutes.approve', meeting: '2026-10-19' },
  ];

  it('is told word for word, and stands in the minutes on both sides', () => {
    const held = hold([opening, settled.filter(({ type }) => type !== 'agenda.propose-change')]);
    for (const meeting of [held.meeting, publicly(held)])
      expect(minutesOf(meeting, { meeting: 'x' }).formalities).toMatchObject({
        declared: [{ present: 7, needed: 4, members: 7 }],
        remarks: [{ text: 'Sakspapirene kom sent.', person: null }],
        adopted: { vote: null },
        signatories: [{ person: 'm2' }, { person: 'm3' }],
        approved: [{ meeting: '2026-10-19', version: null, remarks: null }],
      });
  });

  it('waits until the doors are open and the meeting goes on', () => {
    for (const command of settled) {
      given(closed).when(command).isRefused('doors-open');
      given(convened(people)).when(command).isRefused('in-session');
    }
  });
});

rule('quorum-present', () => {
  it('counts who fills a seat, not who is in the hall', () => {
    given(convened(people), opened(people, 4)).when({ type: 'quorum.declare' }).tells('quorum.declared');
    given(convened(people), opened(people, 3), { type: 'member.arrive', person: 'director', mode: 'room' })
      .when({ type: 'quorum.declare' })
      .isRefused('quorum-present', { present: 3, needed: 4, members: 7 });
  });

  it('asks for two thirds when the council constitutes itself', () => {
    const constitutive = convened(council(25), undefined, { kind: 'constitutive' });
    given(constitutive, opened(council(25), 16))
      .when({ type: 'quorum.declare' })
      .isRefused('quorum-present', { needed: 17 });
    given(constitutive, opened(council(25), 17))
      .when({ type: 'quorum.declare' })
      .tells('quorum.declared');
  });
});

rule('proposes', () => {
  const wish = (by: string): Command => ({ type: 'agenda.propose-change', text: 'Sak 3 før sak 2.', by });
  it('is for those who sit there', () => {
    given(opening).when(wish('m2')).tells('agenda.change-proposed');
    given(opening, left('m2')).when(wish('m2')).isRefused('present');
    given(opening, { type: 'member.arrive', person: 'director', mode: 'room' })
      .when(wish('director'))
      .isRefused('proposes', { person: 'director' });
  });

  it('is a substitute’s in the place of another', () => {
    given(opening, left('m2'), { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm2' })
      .when(wish('Ask-1'))
      .tells('agenda.change-proposed');
  });

  it('says something', () => {
    given(opening).when({ type: 'agenda.propose-change', text: ' ', by: 'm2' }).isRefused('text');
    given(opening).when({ type: 'summons.remark', text: '' }).isRefused('text');
  });
});

rule('agenda-open', () => {
  it('is over with the adoption', () => {
    given(opening, { type: 'agenda.adopt' }).when({ type: 'agenda.adopt' }).isRefused('agenda-open');
    given(opening, { type: 'agenda.adopt' })
      .when({ type: 'agenda.propose-change', text: 'Sak 3 først.', by: 'm2' })
      .isRefused('agenda-open');
  });
});

const wished: Step[] = [opening, { type: 'agenda.propose-change', text: 'Sak 3 før sak 2.', by: 'm2' }, called('i1')];
const onAgenda = (sides: [string, number][], purpose: 'agenda' | 'substance' = 'agenda'): Step[] => [
  wished,
  voted('a1', 'i1', sides, { purpose }),
  declared('a1'),
];

rule('agenda-vote', () => {
  it('was on the agenda, and carried', () => {
    const adopt: Command = { type: 'agenda.adopt', vote: 'a1' };
    given(onAgenda([['for', 7]]))
      .when(adopt)
      .tells('agenda.adopted');
    given(onAgenda([['against', 7]]))
      .when(adopt)
      .isRefused('agenda-vote', { vote: 'a1' });
    given(onAgenda([['for', 7]], 'substance'))
      .when(adopt)
      .isRefused('agenda-vote');
    given(wished).when(adopt).isRefused('vote-known');
  });
});

rule('proposals-put', () => {
  it('asks why nobody voted on a change', () => {
    given(wished).when({ type: 'agenda.adopt' }).isWarnedOf('proposals-put', { proposals: 1 });
    given(wished)
      .when(because({ type: 'agenda.adopt' }, 'proposals-put'))
      .tells('warning.overridden', 'agenda.adopted');
  });
});

const chosen = (...persons: string[]): Command => ({ type: 'signatories.choose', persons });

rule('signatories', () => {
  it('are some', () => {
    given(opening).when(chosen()).isRefused('signatories');
    given(opening).when(chosen('m2', 'm2')).isRefused('person-once');
    given(opening).when(chosen('m2', 'x')).isRefused('on-the-roster');
  });
});

rule('signatory-attends', () => {
  it('asks about one who is away', () => {
    given(opening, left('m3'))
      .when(chosen('m2', 'm3'))
      .isWarnedOf('signatory-attends', { people: ['m3'] });
  });
});

rule('signatory-count', () => {
  it('asks about more or fewer than two', () => {
    given(opening).when(chosen('m2')).isWarnedOf('signatory-count', { wanted: 2, chosen: 1 });
    given(opening).when(chosen('m2', 'm3')).tells('signatories.chosen');
  });
});

const approve = (changes: Partial<Extract<Command, { type: 'previous-minutes.approve' }>> = {}): Command => ({
  type: 'previous-minutes.approve',
  meeting: '2026-10-19',
  ...changes,
});

rule('earlier-minutes', () => {
  it('are not the meeting’s own', () => {
    given(opening)
      .when(approve({ meeting: '2026-11-23' }))
      .isRefused('earlier-minutes');
  });
});

rule('minutes-version', () => {
  it('counts from one', () => {
    given(opening)
      .when(approve({ version: 0 }))
      .isRefused('minutes-version', { version: 0 });
    expect(
      given(opening)
        .when(approve({ version: 2, remarks: 'Et navn er rettet.' }))
        .event('previous-minutes.approved'),
    ).toEqual({
      type: 'previous-minutes.approved',
      meeting: '2026-10-19',
      version: 2,
      remarks: 'Et navn er rettet.',
    });
  });
});

rule('approved-once', () => {
  it('holds for each version by itself', () => {
    given(opening, approve()).when(approve()).isRefused('approved-once');
    given(opening, approve())
      .when(approve({ version: 2 }))
      .tells('previous-minutes.approved');
  });
});

rule('approval-vote', () => {
  const approving = (sides: [string, number][]): Step[] => [
    convened(people, [matter('i1', { kind: 'minutes-approval' })]),
    opened(people),
    called('i1'),
    voted('v1', 'i1', sides),
    declared('v1'),
  ];
  it('was carried', () => {
    given(approving([['for', 7]]))
      .when(approve({ vote: 'v1' }))
      .tells('previous-minutes.approved');
    given(approving([['against', 7]]))
      .when(approve({ vote: 'v1' }))
      .isRefused('approval-vote', { vote: 'v1' });
  });
});

const asks = (person: string, item = 'i1'): Command => ({
  type: 'exemption.request',
  item,
  person,
  ground: 'Nær venn av søkeren',
});
const decides = (person: string, outcome: 'exempted' | 'not-exempted', vote?: string): Command => ({
  type: 'exemption.decide',
  item: 'i1',
  person,
  outcome,
  basis: 'kommuneloven § 11-11',
  ...(vote !== undefined && { vote }),
});
const applied: Step[] = [opening, called('i1'), asks('m3')];
const votedOn = (person: string, side: 'for' | 'against', vote = 'e1'): Step[] => [
  callVote(vote, 'i1', { purpose: 'exemption', concerns: person, question: 'Skal representanten fritas?' }),
  { type: 'ballots.record', vote, everybody: side, ballots: [] },
  { type: 'vote.close', vote },
  declared(vote),
];
const exempted: Step[] = [applied, votedOn('m3', 'for'), decides('m3', 'exempted', 'e1')];

rule('exemption-exists', () => {
  it('is a matter of the rule book', () => {
    const { held } = given(opening, called('i1'));
    const without = { ...norwegianMunicipality, exemption: { ...norwegianMunicipality.exemption, value: false } };
    const decision = decide(asks('m3'), held.meeting, held.at, without);
    expect('refusals' in decision && decision.refusals.map((refusal) => refusal.rule)).toEqual(['exemption-exists']);
  });
});

rule('requested-once', () => {
  it('is asked for one matter at a time', () => {
    given(applied).when(asks('m3')).isRefused('requested-once');
    given(applied).when(asks('m3', 'i2')).tells('exemption.requested');
    given(applied).when(asks('director')).isRefused('seat-of-a-member');
  });
});

rule('exemption-requested', () => {
  it('exempts nobody who did not ask', () => {
    given(applied)
      .when(decides('m4', 'exempted', 'e1'))
      .isRefused('exemption-requested', { person: 'm4' });
  });
});

rule('exemption-basis', () => {
  it('is named in the minutes, which are not complete without', () => {
    given(applied, votedOn('m3', 'for'))
      .when({ ...decides('m3', 'exempted', 'e1'), basis: ' ' } as Command)
      .isRefused('exemption-basis');
    const missing = (steps: Step[]) => minutesOf(hold(steps).meeting, { meeting: 'x' }).missing;
    expect(missing(applied)).toContain('exemption-basis:m3');
    expect(missing(exempted)).not.toContain('exemption-basis:m3');
  });
});

rule('exemption-vote', () => {
  it('is taken without the member who asks, and says the same', () => {
    const held = hold([applied, votedOn('m3', 'for')]);
    expect(held.meeting.votes['e1']?.eligible).toEqual(['m1', 'm2', 'm4', 'm5', 'm6', 'm7']);
    expect(held.meeting.votes['e1']?.sentence).toBe('Medlemmet er fritatt. Enstemmig vedtatt.');
    given(applied).when(decides('m3', 'exempted')).isRefused('exemption-vote', { expected: 'carried' });
    given(applied, votedOn('m3', 'against'))
      .when(decides('m3', 'exempted', 'e1'))
      .isRefused('exemption-vote');
    given(applied, votedOn('m3', 'against'))
      .when(decides('m3', 'not-exempted', 'e1'))
      .tells('exemption.decided');
  });

  it('is taken without them even where too few are left', () => {
    given(convened(people), opened(people, 4), called('i1'), asks('m3'))
      .when(callVote('e1', 'i1', { purpose: 'exemption', concerns: 'm3' }))
      .isWarnedOf('quorum-foreseen', { eligible: 3, needed: 4 });
  });
});

rule('exemption-follows-its-vote', () => {
  const outcomeOf = (steps: Step[]) => hold(steps).meeting.formalities.exemptions[0]?.outcome;
  it('turns with a corrected count, and is open again when the vote is void', () => {
    expect(outcomeOf(exempted)).toBe('exempted');
    const corrected: Command = {
      type: 'vote.correct',
      vote: 'e1',
      ballots: ['m1', 'm2', 'm4', 'm5'].map((person) => [person, 'against']),
      reason: 'Talt feil',
      confirmedByChair: true,
    };
    expect(outcomeOf([exempted, corrected])).toBe('not-exempted');
    const voided = hold([exempted, { type: 'vote.void', vote: 'e1', reason: 'Feil person' }]);
    expect(voided.meeting.formalities.exemptions).toMatchObject([
      { person: 'm3', outcome: null, ground: 'Nær venn av søkeren' },
    ]);
  });
});

rule('exemption-undecided', () => {
  it('comes before the matter', () => {
    given(applied)
      .when(callVote('v1', 'i1'))
      .isRefused('exemption-undecided', { people: ['m3'] });
    given(exempted).when(callVote('v1', 'i1')).tells('vote.called');
  });
});

rule('steps-aside', () => {
  const speaks = (person: string): Command => ({ type: 'speaker.start', person, kind: 'speech' });
  const moves = (mover: string): Command => ({
    type: 'motion.file',
    motion: 'f1',
    item: 'i1',
    kind: 'alternative',
    text: 'Noe annet.',
    mover,
  });
  it('holds for speaking, asking for the floor and proposing', () => {
    for (const command of [speaks('m3'), moves('m3'), { type: 'speaker.list', person: 'm3', kind: 'speech' } as const])
      given(exempted).when(command).isRefused('steps-aside', { person: 'm3', item: 'i1' });
  });

  it('is over with the matter', () => {
    given(exempted, { type: 'item.end', item: 'i1', outcome: 'other' }, called('i2'))
      .when(speaks('m3'))
      .tells('speaker.started');
  });

  it('holds for presiding', () => {
    const chairAsks: Step[] = [opening, called('i1'), asks('m1')];
    given(chairAsks)
      .when(callVote('e1', 'i1', { purpose: 'exemption', concerns: 'm1' }))
      .isRefused('chair-qualified', { chair: 'm1' });
  });

  it('gives the seat to a substitute for the matter', () => {
    const seat: Command = { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm3', item: 'i1' };
    const held = hold([exempted, seat, callVote('v1', 'i1')]);
    expect(held.meeting.votes['v1']?.eligible).toEqual(['m1', 'm2', 'm4', 'm5', 'm6', 'm7', 'Ask-1']);
    expect(minutesOf(held.meeting, { meeting: 'x' }).items[0]?.exemptions).toMatchObject([
      { person: { person: 'm3' }, outcome: 'exempted', ground: 'Nær venn av søkeren', substitute: { person: 'Ask-1' } },
    ]);
  });
});

const summoned: Step[] = convened(people);
const absent = (person: string, changes: Partial<Extract<Command, { type: 'absence.report' }>> = {}): Command => ({
  type: 'absence.report',
  person,
  scope: 'whole',
  reason: 'Brukket bein',
  ...changes,
});
const calls = (person: string, substituteFor: string): Command => ({ type: 'substitute.call', person, substituteFor });
const answers = (person: string, accepts: boolean): Command => ({ type: 'substitute.answer', person, accepts });

rule('absence-scope', () => {
  it('says which part, or which matter', () => {
    given(summoned)
      .when(absent('m2', { scope: 'part' }))
      .isRefused('absence-scope', { scope: 'part' });
    given(summoned)
      .when(absent('m2', { scope: 'item' }))
      .isRefused('absence-scope', { scope: 'item' });
    given(summoned)
      .when(absent('m2', { scope: 'item', item: 'i9' }))
      .isRefused('item-known');
    given(summoned)
      .when(absent('m2', { scope: 'item', item: 'i2' }))
      .tells('absence.reported');
    given(summoned)
      .when(absent('m2', { scope: 'part', from: '2026-11-23T18:00:00.000Z' }))
      .tells('absence.reported');
  });

  it('is reported of those who would sit there, while somebody may still come', () => {
    given(summoned).when(absent('director')).isRefused('seat-of-a-member');
    given(summoned.slice(0, 3)).when(absent('m2')).isRefused('gathering', { status: 'planned' });
  });
});

rule('from-before-to', () => {
  it('runs forwards', () => {
    const backwards = { from: '2026-11-23T19:00:00.000Z', to: '2026-11-23T18:00:00.000Z' };
    given(summoned)
      .when(absent('m2', { scope: 'part', ...backwards }))
      .isRefused('from-before-to', backwards);
    given(summoned)
      .when({ type: 'leave.grant', person: 'm2', ...backwards })
      .isRefused('from-before-to');
  });
});

rule('absence-whole', () => {
  it('is for those who are not there', () => {
    given(opening).when(absent('m2')).isRefused('absence-whole', { person: 'm2', offer: 'member.leave' });
    given(opening, left('m2')).when(absent('m2')).tells('absence.reported');
  });

  it('stands in the minutes of a meeting whose roll left the member out', () => {
    const held = hold([
      summoned,
      absent('m7'),
      absent('m6', { scope: 'item', item: 'i2' }),
      { type: 'meeting.open' },
      {
        type: 'roll.call',
        entries: people.members.slice(0, 6).map((person) => ({ person, status: 'present' as const })),
      },
    ]);
    for (const [meeting, reason] of [
      [held.meeting, 'Brukket bein'],
      [publicly(held), null],
    ] as const) {
      const minutes = minutesOf(meeting, { meeting: 'x' });
      expect(minutes.attendance.absent).toMatchObject([{ person: 'm7', status: 'excused', reported: true }]);
      expect(minutes.missing).not.toContain('attendance:m7');
      expect(minutes.formalities.absences).toMatchObject([
        { person: { person: 'm7' }, scope: 'whole', item: null, reason },
        { person: { person: 'm6' }, scope: 'item', item: 'i2', reason },
      ]);
    }
  });

  it('is reported anew when more is known', () => {
    const held = hold([summoned, absent('m2', { reason: 'Ukjent' }), absent('m2')]);
    expect(held.meeting.formalities.absences).toMatchObject([{ person: 'm2', reason: 'Brukket bein' }]);
  });
});

rule('call-due', () => {
  it('asks for whom, until somebody will be away', () => {
    given(summoned).when(calls('Ask-1', 'm2')).isWarnedOf('call-due', { person: 'm2' });
    given(summoned, absent('m2')).when(calls('Ask-1', 'm2')).tells('substitute.called');
    given(opening, left('m2')).when(calls('Ask-1', 'm2')).tells('substitute.called');
    const onLeave: Command = { type: 'leave.grant', person: 'm2', from: '2026-11-23T16:00:00.000Z' };
    given(summoned, onLeave).when(calls('Ask-1', 'm2')).tells('substitute.called');
  });

  it('calls for somebody who may have to step aside, before that is decided', () => {
    given(opening, called('i1'), { type: 'disqualification.raise', item: 'i1', person: 'm2' })
      .when(calls('Ask-1', 'm2'))
      .tells('substitute.called');
    given(applied).when(calls('Ask-1', 'm3')).tells('substitute.called');
  });

  it('calls substitutes, for members', () => {
    given(summoned).when(calls('m3', 'm2')).isRefused('is-substitute');
    given(summoned).when(calls('Ask-1', 'director')).isRefused('seat-of-a-member');
  });
});

rule('call-group', () => {
  it('asks why it is another', () => {
    given(summoned, absent('m2')).when(calls('Hegg-1', 'm2')).isWarnedOf('call-group', { seatOf: 'Ask' });
  });
});

rule('call-order', () => {
  it('asks why the first was passed over', () => {
    given(summoned, absent('m2')).when(calls('Ask-2', 'm2')).isWarnedOf('call-order', { before: 'Ask-1' });
  });

  it('goes past those who said no, are away themselves, or are called for another', () => {
    const second = calls('Ask-2', 'm2');
    const one: Step[] = [summoned, absent('m2'), absent('m3')];
    given(one, calls('Ask-1', 'm2'), answers('Ask-1', false)).when(second).tells('substitute.called');
    given(one, absent('Ask-1')).when(second).tells('substitute.called');
    given(one, calls('Ask-1', 'm3')).when(second).tells('substitute.called');
    given(one, calls('Ask-1', 'm2')).when(second).isWarnedOf('call-order');
  });

  it('is no question any more when they take the seat', () => {
    given(summoned, absent('m2'), calls('Ask-1', 'm2'), answers('Ask-1', false), opened(people, 1))
      .when({ type: 'substitute.seat', person: 'Ask-2', substituteFor: 'm2' })
      .tells('substitute.seated');
  });
});

rule('called-once', () => {
  it('waits for the answer', () => {
    const one: Step[] = [summoned, absent('m2'), absent('m3'), calls('Ask-1', 'm2')];
    given(one).when(calls('Ask-1', 'm3')).isRefused('called-once', { person: 'Ask-1' });
    given(one, answers('Ask-1', false)).when(calls('Ask-1', 'm3')).tells('substitute.called');
  });
});

rule('was-called', () => {
  it('answers once', () => {
    const one: Step[] = [summoned, absent('m2'), calls('Ask-1', 'm2')];
    given(summoned).when(answers('Ask-1', true)).isRefused('was-called', { person: 'Ask-1' });
    given(one, answers('Ask-1', true)).when(answers('Ask-1', false)).isRefused('was-called');
  });
});

rule('calls-inside', () => {
  it('tells nobody outside whom the secretary asked, nor that it was out of order', () => {
    const held = hold([summoned, absent('m2'), because(calls('Ask-2', 'm2'), 'call-order'), answers('Ask-2', true)]);
    expect(held.told.map(({ event }) => event.type)).toEqual([
      'meeting.announced',
      'roster.published',
      'agenda.published',
      'meeting.summoned',
      'absence.reported',
    ]);
    expect(publicly(held).formalities.calls).toEqual([]);
  });

  it('tells of the seat when it is filled', () => {
    const seat: Command = { type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm7' };
    const held = hold([summoned, absent('m7'), opened(people, 6), because(seat, 'substitute-group')]);
    const [substitute] = minutesOf(publicly(held), { meeting: 'x' }).attendance.substitutes;
    expect(substitute).toMatchObject({ person: 'Ask-1', substituteFor: { person: 'm7' } });
  });
});

const committee = (leave?: { from: string; to?: string }): Step[] => {
  const temporary = {
    person: 't1',
    name: 'Tora Settun',
    group: 'Ask',
    seat: 'seat-2',
    role: 'temporary-member' as const,
  };
  return [
    convened(people, undefined, { body: { id: 'u', slug: 'u', name: 'Teknisk utvalg', type: 'committee' } }),
    { type: 'roster.publish', people: [temporary] },
    leave ? { type: 'leave.grant', person: 'm2', ...leave } : [],
    { type: 'meeting.open' },
  ];
};
const arrives = (person: string): Command => ({ type: 'member.arrive', person, mode: 'room' });
const long = { from: '2026-09-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' };

rule('temporary-member', () => {
  it('sits, and votes, while the member has leave', () => {
    const held = hold([committee(long), ['m1', 't1', 'm3', 'm4'].map(arrives), called('i1'), callVote('v1', 'i1')]);
    expect(held.meeting.votes['v1']?.eligible).toEqual(['m1', 'm3', 'm4', 't1']);
    given(committee({ from: long.from }))
      .when(arrives('t1'))
      .tells('member.arrived');
  });

  it('asks for three months', () => {
    const short = { from: long.from, to: '2026-11-30T00:00:00.000Z' };
    for (const leave of [undefined, short])
      given(committee(leave)).when(arrives('t1')).isRefused('temporary-member', { person: 't1', seatOf: 'm2' });
    const fromNovember = { from: '2026-11-30T00:00:00.000Z', to: '2027-02-28T00:00:00.000Z' };
    given(committee({ from: '2026-11-23T00:00:00.000Z', to: '2027-02-22T00:00:00.000Z' }))
      .when(arrives('t1'))
      .isRefused('temporary-member');
    given(committee(fromNovember))
      .when({ ...arrives('t1'), at: '2026-11-30T12:00:00.000Z' })
      .tells('member.arrived');
  });

  it('never sits beside the member', () => {
    given(committee(long), because(arrives('m2'), 'on-leave'))
      .when(arrives('t1'))
      .isRefused('one-seat', { seat: 'm2' });
    given(committee(long))
      .when({
        type: 'roll.call',
        entries: ['m2', 't1'].map((person) => ({ person, status: 'present' as const })),
      })
      .isRefused('one-seat', { person: 'm2', seat: 't1' });
  });
});

rule('on-leave', () => {
  it('asks why somebody came back early', () => {
    given(committee(long)).when(arrives('m2')).isWarnedOf('on-leave', { person: 'm2' });
    given(committee({ from: long.from, to: '2026-11-23T16:00:00.000Z' }))
      .when(arrives('m2'))
      .tells('member.arrived');
  });

  it('does not ask of an hour’s leave', () => {
    const hour = { from: '2026-11-23T16:00:00.000Z', to: '2026-11-23T18:00:00.000Z' };
    given(committee(hour)).when(arrives('m2')).tells('member.arrived');
  });
});

rule('temporary-in-council', () => {
  it('has substitutes instead', () => {
    given(convened(people, undefined, { body: { id: 'k', slug: 'k', name: 'Kommunestyret', type: 'council' } }))
      .when({ type: 'roster.publish', people: [{ person: 't1', name: 'Tora Settun', role: 'temporary-member' }] })
      .isRefused('temporary-in-council', { people: ['t1'] });
  });
});

rule('notice-days', () => {
  const planned = (start: string): Step[] => convened(people, undefined, { start }).slice(0, 4);
  const noticeOf = (start: string, at: string): number =>
    given(...planned(start))
      .when({ type: 'meeting.summon', documentsSent: true, at })
      .event('meeting.summoned').noticeDays;

  it('go by days, whatever the hour', () => {
    expect(noticeOf('2026-12-01T08:00:00.000Z', '2026-11-24T20:00:00.000Z')).toBe(7);
    expect(noticeOf('2026-12-01T20:00:00.000Z', '2026-11-24T08:00:00.000Z')).toBe(7);
  });

  it('go by the days of the place, also past the change of the clock', () => {
    // Half past eleven at night in Greenwich is the next day in Oslo.
    expect(noticeOf('2026-12-01T08:00:00.000Z', '2026-11-24T23:30:00.000Z')).toBe(6);
    expect(noticeOf('2027-04-06T16:00:00.000Z', '2027-03-23T17:00:00.000Z')).toBe(14);
  });

  it('are none on the day itself, and never fewer', () => {
    expect(noticeOf('2026-11-23T20:00:00.000Z', '2026-11-23T16:10:00.000Z')).toBe(0);
    expect(noticeOf('2026-11-23T20:00:00.000Z', '2026-11-24T16:10:00.000Z')).toBe(0);
  });

  it('are what the secretary says of a summons that went out before it is recorded', () => {
    expect(
      given(...planned('2026-11-30T16:00:00.000Z'))
        .when({ type: 'meeting.summon', noticeDays: 10, documentsSent: true })
        .event('meeting.summoned').noticeDays,
    ).toBe(10);
  });
});
