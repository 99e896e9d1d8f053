import { describe, expect, it } from '@jest/globals';
import { minutesOf } from '../../src/procedure/minutes.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { rule } from '../support/rules.js';
import { because, given, hold, publicly, voted, type Step } from '../support/scenario.js';

const people = council(11, { Ask: 6, Hegg: 5 });
const drawUp = { type: 'minutes.draw-up', variant: 'public' } as const;
const publish = { type: 'minutes.publish' } as const;
const sign = (person: string) => ({ type: 'minutes.sign', person }) as const;
const next = 'Kommunestyret 14. desember 2026';

/** One matter, decided eleven to nothing, and home. */
const over: Step[] = [
  convened(people, [matter('i1')]),
  opened(people),
  called('i1'),
  voted('v1', 'i1', [['for', 11]]),
  declared('v1'),
  { type: 'decision.record', item: 'i1', text: 'Kaia restaureres.', votes: ['v1'] },
  { type: 'item.end', item: 'i1', outcome: 'decided' },
  { type: 'meeting.end' },
];
const published: Step[] = [over, drawUp, publish];

rule('minutes-complete', () => {
  it('publishes minutes that lack nothing, and everybody reads that they are published', () => {
    const held = given(over, drawUp).when(publish).tells('minutes.published');
    expect(publicly(held).afterwards.minutes).toMatchObject({ state: 'published', versions: [{ version: 1 }] });
    expect(minutesOf(publicly(held), { meeting: 'x' })).toMatchObject({
      status: 'published',
      versions: [{ version: 1, variant: 'public', publishedAt: held.at, signatures: [], approved: null }],
    });
  });

  it('names the member of whom nobody said whether they came, and is content when somebody does', () => {
    const absentMinded: Step[] = [
      convened(people, [matter('i1')]),
      { type: 'meeting.open' },
      rollOf(10),
      { type: 'meeting.end' },
    ];
    given(absentMinded, drawUp)
      .when(publish)
      .isRefused('minutes-complete', { fields: ['absence'], missing: ['absence:m11'], about: ['m11'] });
    given(absentMinded, { type: 'roll.call', entries: [{ person: 'm11', status: 'absent' }] }, drawUp)
      .when(publish)
      .tells('minutes.published');
  });

  it('names the matter that was begun and never ended, and lets it be ended afterwards', () => {
    const hanging: Step[] = [
      convened(people, [matter('i1')]),
      opened(people),
      called('i1'),
      because({ type: 'meeting.end' }, 'items-begun'),
      drawUp,
    ];
    given(hanging)
      .when(publish)
      .isRefused('minutes-complete', { fields: ['matters'], about: ['i1'] });
    given(hanging, { type: 'item.end', item: 'i1', outcome: 'noted' }).when(publish).tells('minutes.published');
  });

  it('names the place where nobody told it, and lets it be told afterwards', () => {
    const nowhere: Step[] = [
      convened(people, [matter('i1')], { place: undefined as never }),
      opened(people),
      { type: 'meeting.end' },
      drawUp,
    ];
    given(nowhere)
      .when(publish)
      .isRefused('minutes-complete', { fields: ['place'] });
    const place = { type: 'meeting.revise', changes: { place: 'Rådhussalen' } } as const;
    given(nowhere, place).when(publish).tells('minutes.published');
    given(nowhere, place).when(place).isRefused('not-over');
  });

  it('is not held back by a vote that was merely counted for a reason, though the minutes say what they lack', () => {
    const counted: Step[] = [
      convened(people, [matter('i1')]),
      opened(people),
      called('i1'),
      because(
        {
          type: 'vote.call',
          vote: 'v1',
          item: 'i1',
          question: 'Innstillingen',
          kind: 'yes-no',
          options: [],
          motions: [],
          method: 'counted',
          purpose: 'substance',
          binding: true,
        },
        'party-split',
      ),
      { type: 'totals.record', vote: 'v1', totals: { for: 7, against: 4 } },
      { type: 'vote.close', vote: 'v1' },
      declared('v1'),
      { type: 'decision.record', item: 'i1', text: 'Kaia restaureres.', votes: ['v1'] },
      { type: 'item.end', item: 'i1', outcome: 'decided' },
      { type: 'meeting.end' },
      drawUp,
    ];
    const held = given(counted).when(publish).tells('minutes.published');
    expect(minutesOf(held.meeting, { meeting: 'x' }).missing).toEqual(['sides:v1']);
  });

  it('asks nothing of a record made elsewhere', () => {
    given(convened(people, [], { ruleBook: 'as-recorded' }), { type: 'meeting.open' }, { type: 'meeting.end' }, drawUp)
      .when(publish)
      .tells('minutes.published');
  });
});

rule('minutes-state', () => {
  it('draws nothing up while the meeting runs: until then there is the running draft', () => {
    given(convened(people), opened(people))
      .when(drawUp)
      .isRefused('meeting-status', { expected: ['ended'] });
  });

  it('publishes, signs and approves in that order', () => {
    given(over)
      .when(publish)
      .isRefused('minutes-state', { state: 'live-draft', expected: ['draft'] });
    given(over, drawUp).when(sign('m1')).isRefused('minutes-state', { state: 'draft' });
    given(over, drawUp).when({ type: 'minutes.approve', atMeeting: next }).isRefused('minutes-state');
    given(published)
      .when(drawUp)
      .isRefused('minutes-state', { state: 'published', expected: ['live-draft', 'draft'] });
  });

  it('draws a draft up again before it is published', () => {
    const { meeting } = hold([over, drawUp, drawUp, publish]);
    expect(
      meeting.afterwards.minutes.versions.map(({ version, publishedAt }) => [version, publishedAt !== null]),
    ).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('makes a new version of what the body finds wrong later, and lists both', () => {
    const held = given(published, sign('m1'), { type: 'minutes.approve', atMeeting: next })
      .when({ type: 'minutes.correct', reason: 'Forslagsstilleren var ført feil.', atMeeting: next })
      .tells('minutes.corrected');
    const { status, versions } = minutesOf(publicly(held), { meeting: 'x' });
    expect(status).toBe('published');
    expect(versions).toMatchObject([
      {
        version: 1,
        signatures: [{ person: { name: 'Aud Bergtun' } }],
        approved: { atMeeting: next },
        correction: null,
      },
      {
        version: 2,
        signatures: [],
        approved: null,
        correction: { reason: 'Forslagsstilleren var ført feil.', atMeeting: next },
      },
    ]);
  });

  it('corrects nothing without a reason', () => {
    given(published).when({ type: 'minutes.correct', reason: ' ', atMeeting: next }).isRefused('reason');
  });
});

rule('signatory', () => {
  it('asks why somebody signs who was not there', () => {
    given(over.with(1, opened(people, 10)).with(3, voted('v1', 'i1', [['for', 10]])), drawUp, publish)
      .when(sign('m11'))
      .isWarnedOf('signatory', { person: 'm11' });
  });

  it('waits for the chair and two others before it says that the minutes are signed', () => {
    const states = [[], ['m2'], ['m2', 'm3'], ['m2', 'm3', 'm1']].map(
      (signers) => hold([published, signers.map(sign)]).meeting.afterwards.minutes.state,
    );
    expect(states).toEqual(['published', 'published', 'published', 'signed']);
  });

  it('holds nothing up: minutes nobody has signed are approved, and stay approved when somebody signs', () => {
    const approved: Step[] = [published, { type: 'minutes.approve', atMeeting: next }];
    const late = hold([approved, ['m1', 'm2', 'm3'].map(sign)]);
    expect(publicly(late).afterwards.minutes.state).toBe('approved');
  });
});

rule('signed-once', () => {
  it('takes a signature once for each version', () => {
    given(published, sign('m1')).when(sign('m1')).isRefused('signed-once', { person: 'm1' });
    given(published, sign('m1'), { type: 'minutes.correct', reason: 'Skrivefeil i vedtaket.', atMeeting: next })
      .when(sign('m1'))
      .tells('minutes.signed');
  });
});

rule('approving-meeting', () => {
  it('asks which meeting it was', () => {
    given(published).when({ type: 'minutes.approve', atMeeting: ' ' }).isRefused('approving-meeting');
    given(published).when({ type: 'minutes.approve', atMeeting: next, vote: 'v7' }).tells('minutes.approved');
  });
});

describe('The full minutes, with what was said behind closed doors', () => {
  const full: Step[] = [
    over,
    { type: 'minutes.draw-up', variant: 'full', sha256: 'c'.repeat(64) },
    { type: 'minutes.sign', person: 'm2', variant: 'full' },
    drawUp,
  ];

  it('are drawn up and signed inside, and outside nothing tells that they are there', () => {
    const held = hold(full);
    expect(held.meeting.afterwards.minutes.versions.map(({ variant, version }) => [variant, version])).toEqual([
      ['full', 1],
      ['public', 1],
    ]);
    const outside = JSON.stringify(held.told);
    expect(outside).not.toContain('full');
    expect(outside).not.toContain('minutes.signed');
    expect(outside).not.toContain('c'.repeat(64));
    expect(publicly(held).afterwards.minutes.versions).toHaveLength(1);
  });

  it('are not signed before they are drawn up', () => {
    given(over).when({ type: 'minutes.sign', person: 'm2', variant: 'full' }).isRefused('minutes-state');
  });
});

function rollOf(count: number): Step {
  return {
    type: 'roll.call',
    entries: people.members.slice(0, count).map((person) => ({ person, status: 'present' })),
  };
}
