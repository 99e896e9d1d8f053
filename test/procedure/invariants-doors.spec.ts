import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import type { MeetingFacts } from '../../src/procedure/events.js';
import type { ClosingGround } from '../../src/procedure/vocabulary.js';
import { council, factsOf, matter } from '../support/council.js';
import { called, convened, declared, opened, remote, streamIsLive } from '../support/evening.js';
import { because, callVote, given, hold, publicly, voted, type Step } from '../support/scenario.js';
import { invariant } from '../support/rules.js';

const people = council(5);
const sitting = (facts: Partial<MeetingFacts> = {}): Step[] => [
  convened(people, undefined, facts),
  opened(people, 5, facts.form === 'remote' ? 'remote' : 'room'),
  called('i1'),
];
const callClosing = (ground?: ClosingGround): Command =>
  callVote('c1', 'i1', { purpose: 'closing-doors', ...(ground && { ground }) });
const voteTo = (ground: ClosingGround): Step[] => [
  voted('c1', 'i1', [['for', 5]], { purpose: 'closing-doors', ground }),
  declared('c1'),
];
const close = (ground: ClosingGround, changes: object = { vote: 'c1' }): Command => ({
  type: 'doors.close',
  ground,
  ...changes,
});
const closed: Step[] = [sitting(), voteTo('privacy'), close('privacy')];

invariant('I-10', () => {
  it('asks for the ground when the vote is called, and prints it to the letter', () => {
    given(sitting()).when(callClosing()).isRefused('closing-ground');
    expect(hold(closed).meeting.closed?.citation).toBe('kommuneloven § 11-5 tredje ledd bokstav a');
  });

  it('asks for the vote, and takes it with the doors open', () => {
    given(sitting()).when(close('privacy', {})).isRefused('closing-vote');
    given(closed)
      .when(callVote('c2', 'i1', { purpose: 'closing-doors', ground: 'privacy' }))
      .isRefused('closing-vote-open');
  });
});

invariant('I-11', () => {
  it('for staff matters and for what is secret by statute', () => {
    for (const ground of ['employment', 'duty-of-secrecy'] as const)
      given(sitting(remote)).when(callClosing(ground)).isRefused('closing-remote');
    expect(given(sitting(remote), streamIsLive).when(callClosing('privacy')).refusals).toEqual([]);
  });
});

invariant('I-12', () => {
  it('named when the doors close', () => {
    const voting: Step[] = [sitting(), voteTo('public-interest')];
    given(voting).when(close('public-interest')).isRefused('closing-exemption');
    given(voting)
      .when(close('public-interest', { vote: 'c1', exemption: 'offentleglova § 23 første ledd' }))
      .tells('doors.closed');
  });
});

invariant('I-14', () => {
  it('and is not opened before', () => {
    const planned: Step[] = [
      { type: 'meeting.plan', facts: factsOf(), seats: 5 },
      { type: 'roster.publish', people: people.people },
      { type: 'agenda.publish', items: [matter('i1', { expectedClosed: true })] },
    ];
    given(planned).when({ type: 'meeting.open' }).isRefused('announced');
    given(planned).when({ type: 'meeting.summon', documentsSent: true }).isRefused('announced');
  });
});

invariant('I-15', () => {
  const neutral = matter('i9', { title: 'Personalsak', restrictedTitle: 'Oppsigelse av N.N.', expectedClosed: true });

  it('whatever its full title says', () => {
    const outside = publicly(hold([convened(people, [matter('i1'), neutral])]));
    expect(outside.agenda).toEqual(['i1', 'i9']);
    expect(outside.items['i9']?.title).toBe('Personalsak');
    expect(outside.items['i9']).not.toHaveProperty('restrictedTitle');
  });

  it('and never without one', () => {
    given(convened(people).slice(0, 2))
      .when({ type: 'agenda.publish', items: [{ ...neutral, title: ' ' }] })
      .isRefused('public-title');
  });
});

invariant('I-26', () => {
  it('neither while the doors are closed nor when they open', () => {
    const held = hold([
      closed,
      { type: 'statement.enter', item: 'i1', person: 'm2', text: 'Innenfor.' },
      { type: 'note.add', item: 'i1', text: 'Skjermet.', access: 'restricted' },
      { type: 'doors.open' },
    ]);
    expect(JSON.stringify(held.log)).toMatch(/Innenfor\..*Skjermet\./u);
    expect(JSON.stringify(held.told)).not.toMatch(/Innenfor|Skjermet/u);
  });
});

invariant('I-28', () => {
  it('it is not live meanwhile, and is again when they open', () => {
    const facts = { publicAccess: { streamUrl: 'https://stream.example/live.m3u8', streamKind: 'hls' as const } };
    const inside = hold([sitting(facts), streamIsLive, voteTo('privacy'), close('privacy')]);
    expect(inside.meeting.stream.state).toBe('paused-closed-session');
    expect(publicly(inside).stream.state).toBe('paused-closed-session');
    given(sitting(facts), streamIsLive, voteTo('privacy'), close('privacy'))
      .when(because({ ...streamIsLive, seenBy: 'secretary' } as Command, 'stream-paused'))
      .isRefused('stream-paused');
    expect(hold([{ type: 'doors.open' }], inside).meeting.stream.state).toBe('live');
  });
});
