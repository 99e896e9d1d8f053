import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import type { MeetingFacts } from '../../src/procedure/events.js';
import type { ClosingGround } from '../../src/procedure/vocabulary.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { council } from '../support/council.js';
import { called, convened, declared, ended, opened, remote, streamIsLive } from '../support/evening.js';
import { because, callVote, given, voted, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const people = council(5);
const sitting = (facts: Partial<MeetingFacts> = {}): Step[] => [
  convened(people, undefined, facts),
  opened(people, 5, facts.form === 'remote' ? 'remote' : 'room'),
  called('i1'),
];
const voteTo = (ground: ClosingGround, vote = 'c1', sides: [string, number][] = [['for', 5]]): Step[] => [
  voted(vote, 'i1', sides, { purpose: 'closing-doors', ground }),
  declared(vote),
];
const close = (ground: ClosingGround, vote = 'c1'): Command => ({ type: 'doors.close', ground, vote });
const closed: Step[] = [sitting(), voteTo('privacy'), close('privacy')];
const raise = (person: string): Command => ({ type: 'disqualification.raise', item: 'i1', person });
const put = (person: string): Command => callVote('h1', 'i1', { purpose: 'disqualification', concerns: person });
const answered = (sides: 'for' | 'against'): Step[] => [
  { type: 'ballots.record', vote: 'h1', everybody: sides, ballots: [] },
  { type: 'vote.close', vote: 'h1' },
  declared('h1'),
];
const found = (person: string, changes: Partial<{ basis: string; vote: string }> = {}): Command => ({
  type: 'disqualification.decide',
  item: 'i1',
  person,
  outcome: 'disqualified',
  basis: 'fvl § 6',
  vote: 'h1',
  ...changes,
});

rule('doors-open', () => {
  it('before the item ends, the next is called, the meeting breaks off or the agenda changes', () => {
    const waiting: Command[] = [
      ended('i1'),
      called('i2'),
      { type: 'meeting.adjourn' },
      { type: 'meeting.end' },
      { type: 'recess.start', reason: 'break' },
      { type: 'agenda.reorder', order: ['i3', 'i2', 'i1'] },
      { type: 'roster.publish', people: people.people.slice(0, 1) },
      { type: 'meeting.revise', changes: { title: 'x' } },
      { type: 'text.correct', of: { what: 'item-title', item: 'i1' }, after: 'x', reason: 'y' },
      { type: 'vote.void', vote: 'c1', reason: 'x' },
      raise('m2'),
    ];
    for (const command of waiting) given(closed).when(command).isRefused('doors-open', { item: 'i1' });
  });
});

rule('doors-closed', () => {
  it('opens no open doors', () => {
    given(sitting()).when({ type: 'doors.open' }).isRefused('doors-closed');
    given(closed).when({ type: 'doors.open' }).tells('doors.opened');
  });
});

rule('closing-ground', () => {
  it('is named with the vote', () => {
    given(sitting())
      .when(callVote('c1', 'i1', { purpose: 'closing-doors' }))
      .isRefused('closing-ground', { ground: null });
    given(sitting())
      .when(callVote('c1', 'i1', { purpose: 'closing-doors', ground: 'whim' as ClosingGround }))
      .isRefused('closing-ground');
  });
});

rule('closing-remote', () => {
  it('holds for staff matters and statutory secrecy alone', () => {
    const online = [sitting(remote), streamIsLive];
    for (const ground of ['employment', 'duty-of-secrecy'] as const) {
      given(...online)
        .when(callVote('c1', 'i1', { purpose: 'closing-doors', ground }))
        .isRefused('closing-remote', { ground });
    }
    given(...online)
      .when(callVote('c1', 'i1', { purpose: 'closing-doors', ground: 'public-interest' }))
      .tells('vote.called');
  });
});

rule('closing-exemption', () => {
  it('is cited beside the ground', () => {
    given(sitting(), voteTo('public-interest')).when(close('public-interest')).isRefused('closing-exemption');
  });
});

rule('closing-vote', () => {
  it('was taken, was carried, and was about this ground', () => {
    given(sitting()).when({ type: 'doors.close', ground: 'privacy' }).isRefused('closing-vote', { vote: null });
    given(sitting(), voteTo('privacy', 'c1', [['against', 5]]))
      .when(close('privacy'))
      .isRefused('closing-vote', { vote: 'c1' });
    given(sitting(), voteTo('privacy')).when(close('employment')).isRefused('closing-vote');
    given(sitting(), voted('c1', 'i1', [['for', 5]]), declared('c1'))
      .when(close('privacy'))
      .isRefused('closing-vote');
  });

  it('is taken anew for each closing', () => {
    given(closed, { type: 'doors.open' }).when(close('privacy')).isRefused('closing-vote', { vote: 'c1' });
    given(closed, { type: 'doors.open' }, voteTo('privacy', 'c2')).when(close('privacy', 'c2')).tells('doors.closed');
  });
});

rule('closing-vote-open', () => {
  it('is not taken behind them', () => {
    given(closed)
      .when(callVote('c2', 'i1', { purpose: 'closing-doors', ground: 'privacy' }))
      .isRefused('closing-vote-open');
    given(closed).when(callVote('v1', 'i1')).tells('vote.called');
  });
});

rule('stream-paused', () => {
  const streamed: Step[] = [sitting({ publicAccess: { streamUrl: 'https://stream.example/live.m3u8' } }), streamIsLive];
  it('until the doors open again', () => {
    const behind = [...streamed, voteTo('privacy'), close('privacy')];
    given(...behind)
      .when(streamIsLive)
      .isRefused('stream-paused', { state: 'live' });
    const open = given(...behind)
      .when({ type: 'doors.open' })
      .tells('doors.opened', 'stream.changed');
    expect(open.meeting.stream.state).toBe('live');
  });

  it('says nothing new when it is told what it knows', () => {
    given(...streamed)
      .when(streamIsLive)
      .tells();
    const broken: Command = { type: 'stream.report', state: 'interrupted', fault: 'stalled', seenBy: 'probe' };
    const stalled = given(...streamed, broken).when(because(called('i2'), 'stream-announced'));
    expect(stalled.meeting.stream.incidents).toMatchObject([
      { state: 'interrupted', fault: 'stalled', to: null, items: ['i1', 'i2'] },
    ]);
    expect(given(...streamed, broken).when(streamIsLive).meeting.stream.incidents[0]?.to).not.toBeNull();
  });
});

rule('public-access-down', () => {
  it('asks why the body goes on without the public', () => {
    given(sitting(remote)).when(callVote('v1', 'i1')).isWarnedOf('public-access-down', { stream: 'planned' });
    given(sitting(remote), streamIsLive).when(callVote('v1', 'i1')).tells('vote.called');
    given(sitting()).when(callVote('v1', 'i1')).tells('vote.called');
  });
});

rule('raised-once', () => {
  it('and not again', () => {
    given(sitting(), raise('m2')).when(raise('m2')).isRefused('raised-once', { person: 'm2' });
  });
});

rule('disqualification-raised', () => {
  it('decides of nobody else', () => {
    given(sitting()).when(found('m2')).isRefused('disqualification-raised', { person: 'm2' });
  });
});

rule('disqualification-basis', () => {
  it('is written down', () => {
    given(sitting(), raise('m2'), put('m2'), answered('for'))
      .when(found('m2', { basis: ' ' }))
      .isRefused('disqualification-basis');
  });
});

rule('disqualification-vote', () => {
  it('goes the way it is said to have gone, and concerns the same person', () => {
    given(sitting(), raise('m2')).when(found('m2')).isRefused('disqualification-vote');
    given(sitting(), raise('m2'), put('m2'), answered('against')).when(found('m2')).isRefused('disqualification-vote');
    given(sitting(), raise('m2'), raise('m3'), put('m2'), answered('for'))
      .when(found('m3'))
      .isRefused('disqualification-vote');
    given(sitting(), raise('m2'), put('m2'), answered('for')).when(found('m2')).tells('disqualification.decided');
  });

  it('is not taken where the member says so', () => {
    const { held } = given(sitting(), raise('m2'));
    const bySelf = {
      ...norwegianMunicipality,
      disqualifiedBy: { ...norwegianMunicipality.disqualifiedBy, value: 'member' as const },
    };
    const said: Command = {
      type: 'disqualification.decide',
      item: 'i1',
      person: 'm2',
      outcome: 'disqualified',
      basis: 'Reglementet § 4',
    };
    expect(decide(said, held.meeting, held.at, bySelf)).toMatchObject({
      events: [{ outcome: 'disqualified', person: 'm2' }],
    });
  });
});

rule('disqualification-undecided', () => {
  it('waits for it', () => {
    given(sitting(), raise('m2'))
      .when(callVote('v1', 'i1'))
      .isRefused('disqualification-undecided', { people: ['m2'] });
  });
});

rule('chair-qualified', () => {
  it('hands the chair over', () => {
    const deputy: Command = { type: 'chair.change', chair: 'm2' };
    const mayor: Command = { type: 'chair.change', chair: 'm1' };
    const steps = [sitting(), raise('m1'), deputy, put('m1'), answered('for'), found('m1')];
    given(...steps, mayor)
      .when(callVote('v1', 'i1'))
      .isRefused('chair-qualified', { chair: 'm1', offer: 'chair.change' });
    given(...steps)
      .when(because(callVote('v1', 'i1')))
      .tells('vote.called');
  });

  it('neither leads the vote on it nor on another’s in the same matter', () => {
    given(sitting(), raise('m1')).when(put('m1')).isRefused('chair-qualified', { chair: 'm1' });
    given(sitting(), raise('m1'), raise('m2')).when(put('m2')).isRefused('chair-qualified', { chair: 'm1' });
  });

  it('leads where all must take part because too few would be left', () => {
    given(sitting(), raise('m1'), raise('m2'), raise('m3')).when(put('m1')).tells('vote.called');
  });
});

rule('disqualification-follows-its-vote', () => {
  const disqualified: Step[] = [sitting(), raise('m2'), put('m2'), answered('for'), found('m2')];

  it('turns when the count did', () => {
    const corrected = given(disqualified).when({
      type: 'vote.correct',
      vote: 'h1',
      ballots: ['m1', 'm3', 'm4'].map((person): [string, string] => [person, 'against']),
      reason: 'Sidene var byttet om.',
      confirmedByChair: true,
    });
    corrected.tells('vote.corrected', 'disqualification.decided');
    expect(corrected.meeting.items['i1']?.disqualifications).toMatchObject([
      { person: 'm2', outcome: 'not-disqualified', basis: 'fvl § 6', vote: 'h1' },
    ]);
  });

  it('waits for a new vote when the first was void', () => {
    const void1: Command = { type: 'vote.void', vote: 'h1', reason: 'm2 stemte selv' };
    given(disqualified).when(void1).tells('vote.voided', 'disqualification.raised');
    given(disqualified, void1)
      .when(callVote('v1', 'i1'))
      .isRefused('disqualification-undecided', { people: ['m2'] });
  });
});
