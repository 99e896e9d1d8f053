import { describe, expect, it } from '@jest/globals';
import { captionsDue } from '../../src/procedure/afterwards/recording.js';
import type { Command, CommandOf } from '../../src/procedure/commands.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { asRecorded } from '../../src/procedure/rule-books/as-recorded.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { rule } from '../support/rules.js';
import { because, callVote, choices, given, hold, publicly, voted, type Step } from '../support/scenario.js';

const people = council(11, { Ask: 6, Hegg: 5 });
const drawUp = { type: 'minutes.draw-up', variant: 'public' } as const;
const publish = { type: 'minutes.publish' } as const;
const sign = (person: string) => ({ type: 'minutes.sign', person }) as const;
const atNext = 'Kommunestyret 14. desember 2026';

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
    given(over, drawUp).when({ type: 'minutes.approve', atMeeting: atNext }).isRefused('minutes-state');
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
    const held = given(published, sign('m1'), { type: 'minutes.approve', atMeeting: atNext })
      .when({ type: 'minutes.correct', reason: 'Forslagsstilleren var ført feil.', atMeeting: atNext })
      .tells('minutes.corrected');
    const { status, versions } = minutesOf(publicly(held), { meeting: 'x' });
    expect(status).toBe('published');
    expect(versions).toMatchObject([
      {
        version: 1,
        signatures: [{ person: { name: 'Aud Bergtun' } }],
        approved: { atMeeting: atNext },
        correction: null,
      },
      {
        version: 2,
        signatures: [],
        approved: null,
        correction: { reason: 'Forslagsstilleren var ført feil.', atMeeting: atNext },
      },
    ]);
  });

  it('corrects nothing without a reason', () => {
    given(published).when({ type: 'minutes.correct', reason: ' ', atMeeting: atNext }).isRefused('reason');
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

  it('waits for those who were chosen, and asks why somebody else signs', () => {
    const chosen = [
      ...over.slice(0, 2),
      { type: 'signatories.choose', persons: ['m4', 'm5'] },
      ...over.slice(2),
    ] as Step[];
    const signed = (...signers: string[]) => hold([chosen, drawUp, publish, signers.map(sign)]);
    expect(signed('m1', 'm4').meeting.afterwards.minutes.state).toBe('published');
    expect(signed('m1', 'm4', 'm5').meeting.afterwards.minutes.state).toBe('signed');
    given(chosen, drawUp, publish).when(sign('m2')).isWarnedOf('signatory', { person: 'm2' });
  });

  it('holds nothing up: minutes nobody has signed are approved, and stay approved when somebody signs', () => {
    const approved: Step[] = [published, { type: 'minutes.approve', atMeeting: atNext }];
    const late = hold([approved, ['m1', 'm2', 'm3'].map(sign)]);
    expect(publicly(late).afterwards.minutes.state).toBe('approved');
  });
});

rule('signed-once', () => {
  it('takes a signature once for each version', () => {
    given(published, sign('m1')).when(sign('m1')).isRefused('signed-once', { person: 'm1' });
    given(published, sign('m1'), { type: 'minutes.correct', reason: 'Skrivefeil i vedtaket.', atMeeting: atNext })
      .when(sign('m1'))
      .tells('minutes.signed');
  });
});

rule('approving-meeting', () => {
  it('asks which meeting it was', () => {
    given(published).when({ type: 'minutes.approve', atMeeting: ' ' }).isRefused('approving-meeting');
    given(published).when({ type: 'minutes.approve', atMeeting: atNext, vote: 'v7' }).tells('minutes.approved');
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

const start = '2026-11-23T17:00:00.000Z';
const after = (seconds: number): string => new Date(Date.parse(start) + seconds * 1000).toISOString();
const live: Step = { type: 'stream.report', state: 'live', seenBy: 'probe' };
const breaks: Step = { type: 'stream.report', state: 'interrupted', fault: 'no-sound', seenBy: 'probe', at: start };
const filmed: Step[] = [convened(people), opened(people), live, called('i1')];

/** The same rules, but going on without a public takes an hour's rest and a vote by name. */
const strict = {
  ...norwegianMunicipality,
  disruption: {
    ...norwegianMunicipality.disruption,
    value: { announceAfterSeconds: 30, recessMinutes: 60, goingOnByNamedVote: true },
  },
};

rule('incident-known', () => {
  it('announces, mends and attributes nothing where nothing was disturbed', () => {
    given(filmed).when({ type: 'stream.announce' }).isRefused('incident-known', { incident: null });
    given(filmed, breaks)
      .when({ type: 'stream.step', text: 'Byttet kabel.', incident: after(1) })
      .isRefused('incident-known');
    given(filmed).when({ type: 'stream.attribute', responsibility: 'own' }).isRefused('incident-known');
    given(filmed).when({ type: 'continuation.decide', vote: 'v1' }).isRefused('incident-known');
  });

  it('tells everybody what was said and done, in words and in the minutes', () => {
    const held = hold([
      filmed,
      breaks,
      { type: 'stream.announce', text: 'Lyden er borte, vi tar pause.', at: after(20) },
      { type: 'stream.announce', at: after(25) },
      { type: 'stream.step', text: 'Byttet kabel til mikseren.', at: after(60) },
      { type: 'stream.attribute', responsibility: 'own', at: after(70) },
      { ...live, at: after(90) } as Step,
    ]);
    const [incident] = minutesOf(publicly(held), { meeting: 'x' }).stream.incidents;
    expect(incident).toMatchObject({
      from: start,
      to: after(90),
      items: [{ item: 'i1' }],
      announced: { at: after(20), text: 'Lyden er borte, vi tar pause.' },
      announcementOwed: false,
      steps: [{ at: after(60), text: 'Byttet kabel til mikseren.' }],
      responsibility: 'own',
    });
  });
});

rule('stream-announced', () => {
  const nextItem = (seconds: number) => ({ type: 'item.call', item: 'i2', at: after(seconds) }) as const;

  it('lets half a minute pass, and then asks that the public is told', () => {
    given(filmed, breaks).when(nextItem(30)).tells('item.called');
    given(filmed, breaks)
      .when(nextItem(31))
      .isWarnedOf('stream-announced', { since: start, seconds: 31, offer: 'stream.announce' });
    given(filmed, breaks)
      .when(callVote('v1', 'i1', { purpose: 'trial', binding: false }))
      .isWarnedOf('stream-announced');
  });

  it('asks no more when it was announced, or is over', () => {
    given(filmed, breaks, { type: 'stream.announce', at: after(20) })
      .when(nextItem(40))
      .tells('item.called');
    given(filmed, breaks, { ...live, at: after(35) } as Step)
      .when(nextItem(40))
      .tells('item.called');
  });

  it('leaves in the minutes that nobody told the public', () => {
    const owed = hold([filmed, breaks, { ...live, at: after(35) } as Step]);
    expect(minutesOf(publicly(owed), { meeting: 'x' }).stream.incidents).toMatchObject([{ announcementOwed: true }]);
  });
});

rule('stream-back', () => {
  const resting: Step[] = [filmed, { type: 'recess.start', reason: 'break' }];

  it('asks why the meeting goes on while those who watched cannot see that it does', () => {
    for (const state of ['interrupted', 'ended'] as const) {
      given(resting, { type: 'stream.report', state, seenBy: 'probe' })
        .when({ type: 'recess.end' })
        .isWarnedOf('stream-back', { stream: state });
    }
    given(resting).when({ type: 'recess.end' }).tells('recess.ended');
  });
});

const asks = callVote('v9', 'i1', { purpose: 'continuation', question: 'Skal møtet fortsette uten sending?' });
const byName: Step[] = [
  asks,
  (meeting) => ({ type: 'ballots.record', vote: 'v9', ballots: choices(meeting, 'v9', ['for', 7], ['against', 4]) }),
  { type: 'vote.close', vote: 'v9' },
  declared('v9'),
];
const dark: Step[] = [filmed, breaks, { type: 'stream.announce', at: after(20) }];
const rested: Step[] = [
  { type: 'recess.start', reason: 'technical', at: after(60) },
  because({ type: 'recess.end', at: after(60 + 3600) }, 'stream-back'),
];

rule('recess-first', () => {
  it('asks for the hour the rule book wants, counted from the break', () => {
    given(dark).when(asks, strict).isRefused('recess-first', { minutes: 0, needed: 60 });
    given(dark, rested).when(asks, strict).tells('vote.called');
  });

  it('asks for nothing where the rule book does not', () => {
    given(dark).when(asks).tells('vote.called');
  });
});

rule('continuation-vote', () => {
  it('takes the vote on just that, and no other', () => {
    given(dark, voted('v8', 'i1', [['for', 11]], { purpose: 'trial', binding: false }), declared('v8'))
      .when({ type: 'continuation.decide', vote: 'v8' })
      .isRefused('continuation-vote', { vote: 'v8' });
    const once: Step[] = [dark, byName, { type: 'continuation.decide', vote: 'v9' }];
    given(once).when({ type: 'continuation.decide', vote: 'v9' }).isRefused('continuation-vote');
  });

  it('takes a count only where the rule book does not ask for names', () => {
    const counted: Step[] = [
      dark,
      because({ ...asks, method: 'counted' } as Command, 'party-split'),
      { type: 'totals.record', vote: 'v9', totals: { for: 7, against: 4 } },
      { type: 'vote.close', vote: 'v9' },
      declared('v9'),
    ];
    given(counted).when({ type: 'continuation.decide', vote: 'v9' }, strict).isRefused('continuation-vote');
    given(counted).when({ type: 'continuation.decide', vote: 'v9' }).tells('continuation.decided');
  });
});

rule('going-on', () => {
  const second = { type: 'item.call', item: 'i2' } as const;

  it('stops at the next item until the body has decided, where the rule book asks for that', () => {
    given(dark).when(second, strict).isRefused('going-on', { vote: null, offer: 'continuation.decide' });
    given(dark, byName, { type: 'continuation.decide', vote: 'v9' }).when(second, strict).tells('item.called');
    given(dark).when(second).tells('item.called');
  });

  it('stops everywhere where the body has said no, until the stream is back', () => {
    const no: Step[] = [
      dark,
      asks,
      { type: 'ballots.record', vote: 'v9', everybody: 'against', ballots: [] },
      { type: 'vote.close', vote: 'v9' },
      declared('v9'),
      { type: 'continuation.decide', vote: 'v9' },
    ];
    given(no).when(second).isRefused('going-on', { vote: 'v9' });
    given(no, live).when(second).tells('item.called');
    expect(publicly(hold(no)).afterwards.continuations).toMatchObject([{ vote: 'v9', goingOn: false }]);
  });
});

const film: CommandOf<'recording.publish'> = { type: 'recording.publish', url: 'https://opptak.example/1', gaps: [] };

rule('recording-state', () => {
  it('puts a recording out after the meeting, with what it lacks', () => {
    given(convened(people), opened(people))
      .when(film)
      .isRefused('meeting-status', { expected: ['adjourned', 'ended'] });
    const held = given(over).when({ ...film, gaps: [{ items: ['i1'], text: 'Lyden mangler i denne saken.' }] });
    expect(minutesOf(publicly(held.tells('recording.published')), { meeting: 'x' }).recordings).toMatchObject([
      { url: film.url, captionedAt: null, gaps: [{ items: [{ item: 'i1' }], text: 'Lyden mangler i denne saken.' }] },
    ]);
    given(over)
      .when({ ...film, gaps: [{ items: ['i9'] }] })
      .isRefused('item-known');
  });

  it('captions and withdraws what is out, and puts it out again', () => {
    given(over)
      .when({ type: 'recording.caption' })
      .isRefused('recording-state', { state: 'none', expected: ['published'] });
    given(over)
      .when({ type: 'recording.withdraw', reason: 'En privatperson ble filmet.' })
      .isRefused('recording-state');
    given(over, film)
      .when(film)
      .isRefused('recording-state', { state: 'published', expected: ['none', 'withdrawn'] });
    given(over, film).when({ type: 'recording.withdraw', reason: ' ' }).isRefused('reason');
    const gone = hold([over, film, { type: 'recording.withdraw', reason: 'En privatperson ble filmet.' }]);
    const [told] = minutesOf(publicly(gone), { meeting: 'x' }).recordings;
    expect(told).toMatchObject({ url: '', withdrawn: { reason: 'En privatperson ble filmet.' } });
    expect(hold([film], gone).meeting.afterwards.recordings).toHaveLength(2);
  });
});

rule('closed-part-cut', () => {
  const closedPart: Step[] = [
    convened(people, [matter('i1')]),
    opened(people),
    called('i1'),
    voted('c1', 'i1', [['for', 11]], { purpose: 'closing-doors', ground: 'privacy' }),
    declared('c1'),
    { type: 'doors.close', ground: 'privacy', vote: 'c1' },
    { type: 'doors.open' },
    { type: 'item.end', item: 'i1', outcome: 'noted' },
    { type: 'meeting.end' },
  ];

  it('asks whether what was said behind closed doors is out of it', () => {
    given(closedPart)
      .when(film)
      .isWarnedOf('closed-part-cut', { items: ['i1'] });
    given(closedPart)
      .when({ ...film, gaps: [{ items: ['i1'] }] })
      .tells('recording.published');
  });
});

rule('captions-due', () => {
  const due = (...steps: Step[]) => captionsDue(hold([over, ...steps]).meeting, norwegianMunicipality);
  const outAt = '2026-11-24T08:00:00.000Z';
  const out: Step = { ...film, at: outAt };

  it('is fourteen days after the recording was put out', () => {
    expect(due(out)).toBe('2026-12-08T08:00:00.000Z');
    expect(minutesOf(publicly(hold([over, out])), { meeting: 'x' }).recordings[0]?.captionsDue).toBe(
      '2026-12-08T08:00:00.000Z',
    );
  });

  it('is never where there are captions, no recording, or no such rule', () => {
    expect(due()).toBeNull();
    expect(due(out, { type: 'recording.caption' })).toBeNull();
    expect(due({ ...out, captions: true } as Step)).toBeNull();
    expect(due(out, { type: 'recording.withdraw', reason: 'Feil i lyden.' })).toBeNull();
    expect(captionsDue(hold([over, out]).meeting, asRecorded)).toBeNull();
  });
});
