import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, left, opened, remote } from '../support/evening.js';
import { because, callVote, given, hold, publicly, type Step } from '../support/scenario.js';
import { invariant } from '../support/rules.js';

const people = council(11, { Ask: 6, Hegg: 5 });
const sitting: Step[] = [convened(people), opened(people), called('i1')];
const raised = (person: string): Command => ({ type: 'disqualification.raise', item: 'i1', person });
const asked = (person: string): Command => ({
  type: 'exemption.request',
  item: 'i1',
  person,
  ground: 'Sykdom i huset',
});

const voted = (vote: string, purpose: 'disqualification' | 'exemption', concerns: string): Step[] => [
  callVote(vote, 'i1', { purpose, concerns }),
  { type: 'ballots.record', vote, everybody: 'for', ballots: [] },
  { type: 'vote.close', vote },
  declared(vote),
];
const disqualified = (person: string, vote = `h-${person}`): Step[] => [
  voted(vote, 'disqualification', person),
  { type: 'disqualification.decide', item: 'i1', person, outcome: 'disqualified', basis: 'fvl § 6', vote },
];
const exempted = (person: string, vote = `e-${person}`): Step[] => [
  voted(vote, 'exemption', person),
  { type: 'exemption.decide', item: 'i1', person, outcome: 'exempted', basis: 'kommuneloven § 11-11', vote },
];

invariant('I-7', () => {
  const aside: Step[] = [sitting, raised('m3'), disqualified('m3'), asked('m4'), exempted('m4')];

  it('gives neither a vote in the matter, nor in the questions that come with it', () => {
    const eligible = (steps: Step[], vote: string) => hold(steps).meeting.votes[vote]?.eligible ?? [];
    expect(eligible([aside, callVote('v1', 'i1')], 'v1')).not.toEqual(expect.arrayContaining(['m3']));
    expect(eligible([aside, callVote('v1', 'i1')], 'v1')).toHaveLength(9);
    const postponing = callVote('v1', 'i1', { purpose: 'postponement' });
    expect(eligible([aside, postponing], 'v1')).toHaveLength(9);
    const another = callVote('v1', 'i1', { purpose: 'disqualification', concerns: 'm5' });
    expect(eligible([aside, raised('m5'), another], 'v1')).not.toContain('m4');
  });

  it('refuses their ballots', () => {
    for (const person of ['m3', 'm4'])
      given(aside, callVote('v1', 'i1'))
        .when({ type: 'ballots.record', vote: 'v1', ballots: [[person, 'for']] })
        .isRefused('eligible', { people: [person] });
  });

  it('hears neither in the matter, and both in the next', () => {
    for (const person of ['m3', 'm4']) {
      const speaks: Command = { type: 'speaker.start', person, kind: 'speech' };
      given(aside).when(speaks).isRefused('steps-aside', { person });
      given(aside, { type: 'item.end', item: 'i1', outcome: 'other' }, called('i2'))
        .when(speaks)
        .tells('speaker.started');
    }
  });

  it('needs a basis and a vote for both', () => {
    const decide = { item: 'i1', basis: ' ' } as const;
    given(sitting, raised('m3'), voted('h1', 'disqualification', 'm3'))
      .when({ type: 'disqualification.decide', person: 'm3', outcome: 'disqualified', vote: 'h1', ...decide })
      .isRefused('disqualification-basis');
    given(sitting, raised('m3'))
      .when({ type: 'disqualification.decide', person: 'm3', outcome: 'disqualified', ...decide })
      .isRefused('disqualification-vote');
    given(sitting, asked('m4'), voted('e1', 'exemption', 'm4'))
      .when({ type: 'exemption.decide', person: 'm4', outcome: 'exempted', vote: 'e1', ...decide })
      .isRefused('exemption-basis');
    given(sitting, asked('m4'))
      .when({ type: 'exemption.decide', person: 'm4', outcome: 'exempted', ...decide })
      .isRefused('exemption-vote');
  });
});

invariant('I-8', () => {
  it('keeps everybody in question out of all the answers, in whatever order they come', () => {
    const held = hold([sitting, raised('m3'), raised('m4'), disqualified('m3'), raised('m5'), disqualified('m5')]);
    expect(held.meeting.votes['h-m3']?.eligible).toHaveLength(9);
    expect(held.meeting.votes['h-m5']?.eligible).toEqual(['m1', 'm2', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11']);
  });

  it('lets all attending take part when too few would be left', () => {
    const inQuestion = ['m6', 'm7', 'm8', 'm9', 'm10', 'm11'];
    const held = hold([sitting, ...inQuestion.map(raised), ...inQuestion.map((person) => disqualified(person))]);
    for (const person of inQuestion) expect(held.meeting.votes[`h-${person}`]?.eligible).toHaveLength(11);
  });

  it('keeps one alone out even where too few are left: then a substitute is called first', () => {
    given(convened(people), opened(people, 6), called('i1'), raised('m3'))
      .when(callVote('h1', 'i1', { purpose: 'disqualification', concerns: 'm3' }))
      .isWarnedOf('quorum-foreseen', { eligible: 5, needed: 6 });
  });

  it('counts a substitute who was called before the question', () => {
    const held = hold([
      convened(people),
      opened(people, 6),
      called('i1'),
      raised('m3'),
      because({ type: 'substitute.seat', person: 'Ask-1', substituteFor: 'm3', item: 'i1' }),
      disqualified('m3'),
    ]);
    expect(held.meeting.votes['h-m3']?.eligible).toEqual(['m1', 'm2', 'm4', 'm5', 'm6', 'Ask-1']);
  });
});

invariant('I-9', () => {
  const seat = (person: string): Command => ({ type: 'substitute.seat', person, substituteFor: 'm3' });
  const away: Step[] = [sitting, left('m3')];

  it('asks why another group, or the second before the first', () => {
    given(away).when(seat('Hegg-1')).isWarnedOf('substitute-group', { seatOf: 'Ask' });
    given(away).when(seat('Ask-2')).isWarnedOf('substitute-order', { before: 'Ask-1' });
    given(away).when(seat('Ask-1')).tells('substitute.seated');
  });

  it('tells that it was overridden, and keeps why inside', () => {
    const held = hold([away, because(seat('Ask-2'), 'substitute-order')]);
    const outside = publicly(held);
    expect(outside.overridden).toMatchObject([{ rule: 'substitute-order', facts: { before: 'Ask-1' } }]);
    expect(outside.overridden[0]).not.toHaveProperty('reason');
  });
});

invariant('I-13', () => {
  const arrives: Command = { type: 'member.arrive', person: 'm3', mode: 'remote' };
  it('takes nobody in from elsewhere while the meeting is one in the hall', () => {
    given(sitting, left('m3')).when(arrives).isRefused('remote-meeting', { permitted: false });
    given(convened(people, undefined, { remotePermitted: true }), opened(people), left('m3'))
      .when(arrives)
      .isRefused('remote-meeting', { permitted: true, offer: 'meeting.revise' });
  });

  it('turns into a remote meeting only where the council has permitted that', () => {
    const change: Command = { type: 'meeting.revise', changes: { form: 'remote', mixed: true } };
    given(sitting).when(change).isRefused('remote-permitted');
    given(convened(people, undefined, { remotePermitted: true }), opened(people), left('m3'), change)
      .when(arrives)
      .tells('member.arrived');
    given(convened(people, undefined, remote), opened(people, 10))
      .when({ ...arrives, person: 'm11' })
      .tells('member.arrived');
  });
});

invariant('I-16', () => {
  const late: Step[] = [sitting, { type: 'agenda.supplement', items: [matter('x1')] }];
  const put: Command = { type: 'item.admit', item: 'x1', objecting: 0, chairObjects: false };
  it('puts no late item before somebody could object', () => {
    given(late).when(called('x1')).isRefused('late-item', { item: 'x1' });
    given(late, put).when(called('x1')).tells('item.called');
  });

  it('bars what a third objects to, or the chair', () => {
    for (const objection of [{ objecting: 4 }, { chairObjects: true }])
      given(late, { ...put, ...objection })
        .when(called('x1'))
        .isRefused('item-open', { state: 'barred' });
  });

  it('asks the same of every item whose documents came late', () => {
    const announced = convened(people).slice(0, 4);
    const withoutPapers: Step[] = [
      announced,
      { type: 'meeting.summon', noticeDays: 7, documentsSent: false },
      opened(people),
      called('i1'),
    ];
    given(withoutPapers).when(callVote('v1', 'i1')).isWarnedOf('documents-late');
    given(withoutPapers, { ...put, item: 'i1' })
      .when(callVote('v1', 'i1'))
      .tells('vote.called');
  });
});

invariant('I-27', () => {
  const secrets = ['Legetime', 'Flytter til sjøs', 'Influensa', 'Sykdom i huset', 'Hentes av ambulanse'];
  const evening: Step[] = [
    convened(people),
    { type: 'absence.report', person: 'm11', scope: 'whole', reason: 'Legetime' },
    { type: 'leave.grant', person: 'm9', from: '2026-11-23T19:00:00.000Z', reason: 'Flytter til sjøs' },
    { type: 'meeting.open' },
    {
      type: 'roll.call',
      entries: people.members.map((person) =>
        person === 'm11' ? { person, status: 'excused', reason: 'Influensa' } : { person, status: 'present' },
      ),
    },
    called('i1'),
    asked('m4'),
    exempted('m4'),
    { type: 'member.leave', person: 'm5', reason: 'Hentes av ambulanse' },
  ];

  it('keeps every reason in the private log, and lets none of them out', () => {
    const held = hold(evening);
    const [inside, outside] = [JSON.stringify(held.log), JSON.stringify(held.told)];
    for (const secret of secrets) {
      expect(inside).toContain(secret);
      expect(outside).not.toContain(secret);
    }
    expect(publicly(held).presence['m11']).toMatchObject({ status: 'excused' });
  });
});
