import { expect, it } from '@jest/globals';
import { connectedOnline } from '../../src/procedure/afterwards/connected.js';
import type { Command } from '../../src/procedure/commands.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { announcementsOwed } from '../../src/procedure/rules/disruption.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened, remote, streamIsLive } from '../support/evening.js';
import { invariant } from '../support/rules.js';
import { because, callVote, given, hold, publicly, voted, type Step } from '../support/scenario.js';

const people = council(7);
const ending: Step[] = [
  because({ type: 'meeting.end' }, 'items-begun'),
  { type: 'minutes.draw-up', variant: 'public' },
];
const publish = { type: 'minutes.publish' } as const;

invariant('I-23', () => {
  const decided: Step[] = [
    convened(people, [matter('i1')]),
    opened(people),
    called('i1'),
    voted('v1', 'i1', [['for', 7]]),
    declared('v1'),
  ];

  it('keeps minutes back that lack a decision, the end of a matter, or who was away', () => {
    const unwritten = because({ type: 'item.end', item: 'i1', outcome: 'decided' }, 'decision-recorded');
    given(decided, unwritten, ending)
      .when(publish)
      .isRefused('minutes-complete', { missing: ['decisions:i1'] });
    given(decided, ending)
      .when(publish)
      .isRefused('minutes-complete', { missing: ['matters:i1'] });
    given(convened(people), { type: 'meeting.open' }, ending)
      .when(publish)
      .isRefused('minutes-complete', { fields: ['attendance'] });
  });

  it('lets them go when the last of it is there', () => {
    given(
      decided,
      { type: 'decision.record', item: 'i1', text: 'Kaia restaureres.', votes: ['v1'] },
      { type: 'item.end', item: 'i1', outcome: 'decided' },
      ending,
    )
      .when(publish)
      .tells('minutes.published');
  });
});

const remotely: Step[] = [convened(people, undefined, remote), opened(people, 7, 'remote'), streamIsLive, called('i1')];
const start = '2026-11-23T17:00:00.000Z';
const broken: Command = { type: 'stream.report', state: 'interrupted', fault: 'stalled', seenBy: 'probe', at: start };

invariant('I-29', () => {
  const oneMinuteLater = '2026-11-23T17:01:00.000Z';

  it('warns of a silence of a minute, and shows it to the desk by the clock alone', () => {
    const { meeting } = hold([convened(people), opened(people), streamIsLive, broken]);
    expect(announcementsOwed(meeting, start, norwegianMunicipality)).toEqual([]);
    expect(announcementsOwed(meeting, oneMinuteLater, norwegianMunicipality)).toMatchObject([{ from: start }]);
    given(convened(people), opened(people), streamIsLive, broken)
      .when({ type: 'item.call', item: 'i1', at: oneMinuteLater })
      .isWarnedOf('stream-announced', { seconds: 60 });
  });

  it('writes the announcement down with the matters that were touched', () => {
    const told = publicly(hold([remotely, broken, { type: 'stream.announce', at: oneMinuteLater }]));
    expect(told.stream.incidents).toMatchObject([{ from: start, items: ['i1'] }]);
    expect(told.afterwards.incidents[start]?.announced).toEqual({ at: oneMinuteLater });
    expect(announcementsOwed(told, '2026-11-23T18:00:00.000Z', norwegianMunicipality)).toEqual([]);
  });
});

invariant('I-30', () => {
  it('calls a vote in a remote meeting nobody can follow only for a reason, which is told without its words', () => {
    given(remotely, broken, { type: 'stream.announce' })
      .when(callVote('v1', 'i1'))
      .isWarnedOf('public-access-down', { stream: 'interrupted' });
    const held = hold([
      remotely,
      broken,
      { type: 'stream.announce' },
      because(callVote('v1', 'i1'), 'public-access-down'),
    ]);
    expect(publicly(held).overridden).toMatchObject([{ rule: 'public-access-down' }]);
    expect(JSON.stringify(held.told)).not.toContain('Møteleder har vurdert det.');
  });

  it('asks nothing in the hall, whose doors are open, nor when the body has decided to go on', () => {
    given(convened(people), opened(people), called('i1'), broken, { type: 'stream.announce' })
      .when(callVote('v1', 'i1'))
      .tells('vote.called');
    given(
      remotely,
      broken,
      { type: 'stream.announce' },
      voted('v1', 'i1', [['for', 7]], { purpose: 'continuation' }),
      declared('v1'),
      { type: 'continuation.decide', vote: 'v1' },
    )
      .when(callVote('v2', 'i1'))
      .tells('vote.called');
  });
});

invariant('I-35', () => {
  it('tells everybody how many take part remotely, and how many are connected', () => {
    const held = hold([remotely, { type: 'connection.lose', person: 'm4' }, { type: 'member.leave', person: 'm7' }]);
    expect(connectedOnline(publicly(held))).toEqual({ remote: 6, connected: 5 });
  });

  it('counts nobody who sits in the hall, nor the administration', () => {
    const held = hold([
      convened(people, undefined, remote),
      opened(people, 5, 'room'),
      { type: 'member.arrive', person: 'director', mode: 'remote' },
    ]);
    expect(connectedOnline(publicly(held))).toEqual({ remote: 0, connected: 0 });
  });
});
