import { expect, it } from '@jest/globals';
import { assemble, disclosures } from '../../src/procedure/disclosures.js';
import type { Published } from '../../src/procedure/mending/published.js';
import { struckAt, type Strikable } from '../../src/procedure/mending/struck.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { piecesOf } from '../../src/procedure/mending/pieces.js';
import { replay } from '../../src/procedure/replay.js';
import type { Command } from '../../src/procedure/commands.js';
import type { ClosingGround, DocumentLink } from '../../src/procedure/vocabulary.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened, remote, streamIsLive } from '../support/evening.js';
import { because, callVote, given, hold, publicly, voted, type Held, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const people = council(5);
const secret = 'Eleven Oline Strandheim ved Nes skole får skyss';
const basis = 'offentleglova § 13, jf. fvl § 13';
const paper: DocumentLink = {
  id: 'd1',
  title: secret,
  url: '/d1.pdf',
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
  access: 'public',
};
const other: DocumentLink = { ...paper, id: 'd2', title: 'Kart over skoleveien', url: '/d2.pdf' };
const sitting: Step[] = [
  convened(people, [matter('i1', { recommendation: 'Søknaden avslås.', documents: [paper, other] }), matter('i2')]),
  opened(people),
  called('i1'),
];
const withhold = (...of: Published[]): Command => ({
  type: 'content.withhold',
  places: of,
  basis,
  reason: `Navn: ${secret}`,
});
const motion: Command = { type: 'motion.file', motion: 'f1', item: 'i1', kind: 'main', text: secret };
const closed: Step[] = [
  voted('c1', 'i1', [['for', 5]], { purpose: 'closing-doors', ground: 'privacy' }),
  declared('c1'),
  { type: 'doors.close', ground: 'privacy', vote: 'c1' },
];

/** What is left of the public record when the pieces a removal means are gone from it. */
function leftOf(held: Held) {
  const gone = held.told.flatMap(({ seq, event }) =>
    event.type === 'content.withheld' ? event.places.flatMap((of) => piecesOf(of, held.told.slice(0, seq - 1))) : [],
  );
  return held.told.map(({ seq, at, event }) => {
    const item = 'item' in event && typeof event.item === 'string' ? event.item : null;
    const left = disclosures(event).filter(({ path }) => !gone.some((one) => one.seq === seq && one.path === path));
    return { seq, at, event: assemble(event.type, item, left) };
  });
}

rule('content-told', () => {
  it('takes a motion from the public at once, with the doors closed, during a vote and after the end', () => {
    for (const moment of [[], closed, [callVote('v1', 'i1')], [{ type: 'meeting.end' } as Command]] as Step[][]) {
      const ended = moment.some((step) => 'type' in step && step.type === 'meeting.end');
      const steps: Step[] = [
        sitting,
        motion,
        ...(ended ? [{ type: 'item.end', item: 'i1', outcome: 'other' } as Command] : []),
        ...moment,
      ];
      const after = given(...steps)
        .when(withhold({ what: 'motion', motion: 'f1' }))
        .tells('content.withheld');
      expect(after.told.at(-1)?.event).toEqual({
        type: 'content.withheld',
        places: expect.arrayContaining([{ what: 'motion', motion: 'f1' }]),
        basis,
      });
    }
  });

  it('takes nothing that was said behind closed doors, that stays inside, or that is gone already', () => {
    const inside = [
      sitting,
      closed,
      motion,
      { type: 'note.add', text: secret, item: 'i1', access: 'public' } as Command,
    ];
    given(...inside)
      .when(withhold({ what: 'motion', motion: 'f1' }))
      .isRefused('content-told', { what: 'motion' });
    given(...inside)
      .when(withhold({ what: 'note', note: -1 }))
      .isRefused('content-told');
    given(sitting, motion, withhold({ what: 'motion', motion: 'f1' }))
      .when(withhold({ what: 'motion', motion: 'f1' }))
      .isRefused('content-told');
    given(...convened(people).slice(0, 3))
      .when(withhold({ what: 'item-title', item: 'i1' }))
      .isRefused('content-told');
    given(sitting)
      .when(withhold({ what: 'motion', motion: 'f9' }))
      .isRefused('text-known');
  });

  it('finds the same words in the decision, the note and the title they were copied to', () => {
    const after = given(
      sitting,
      motion,
      { type: 'decision.record', item: 'i1', text: `Vedtak:\n${secret}.`, votes: [] },
      { type: 'note.add', text: secret, access: 'public' },
      { type: 'note.add', text: 'Ordfører takket for saken.', access: 'public' },
    ).when(withhold({ what: 'motion', motion: 'f1' }));
    expect(after.event('content.withheld').places).toEqual([
      { what: 'motion', motion: 'f1' },
      { what: 'document', item: 'i1', document: 'd1' },
      { what: 'decision', item: 'i1' },
      { what: 'note', note: 1 },
    ]);
  });
});

rule('content-told', () => {
  it('leaves the sentences of other votes, and other motions of the same party, where they stand', () => {
    const after = given(
      sitting,
      { ...motion, text: 'Ett.', onBehalfOf: ['Bygdelista i Fjordvik'] } as Command,
      { ...motion, motion: 'f2', text: 'To.', onBehalfOf: ['Bygdelista i Fjordvik'] } as Command,
      voted('v1', 'i1', [['for', 5]]),
      declared('v1'),
      voted('v2', 'i1', [['for', 5]]),
      declared('v2'),
    ).when(withhold({ what: 'sentence', vote: 'v1' }, { what: 'motion-way', motion: 'f1' }));
    expect(after.event('content.withheld').places).toEqual([
      { what: 'sentence', vote: 'v1' },
      { what: 'motion-way', motion: 'f1' },
    ]);
  });
});

rule('withholding-basis', () => {
  it('is named, and why stays inside', () => {
    const bare: Command = {
      type: 'content.withhold',
      places: [{ what: 'item-title', item: 'i1' }],
      basis: ' ',
      reason: 'x',
    };
    given(sitting).when(bare).isRefused('withholding-basis', { places: 1 });
    given(sitting)
      .when({ ...bare, basis, reason: '' })
      .isRefused('reason');
    const done = given(sitting, motion).when(withhold({ what: 'motion', motion: 'f1' }));
    expect(done.event('content.withheld').reason).toContain(secret);
    expect(publicly(done).mending.withheld[0]).toMatchObject({ of: { what: 'motion', motion: 'f1' }, basis });
    expect(JSON.stringify(done.told.at(-1))).not.toContain(secret);
  });
});

rule('withheld-everywhere', () => {
  const published: [string, Published, Step[]][] = [
    [
      'a motion, revised and corrected',
      { what: 'motion', motion: 'f1' },
      [
        motion,
        { type: 'motion.revise', motion: 'f1', text: `${secret}!` },
        { type: 'text.correct', of: { what: 'motion', motion: 'f1' }, after: `${secret}.`, reason: secret },
      ],
    ],
    [
      'a motion that was an alternative',
      { what: 'motion', motion: 'f1' },
      [
        motion,
        voted('v1', 'i1', [['a', 5]], {
          kind: 'choice',
          motions: ['f1'],
          options: [
            { option: 'a', text: secret, motion: 'f1' },
            { option: 'b', text: 'Innstillingen' },
          ],
        }),
        declared('v1'),
      ],
    ],
    [
      'an alternative without a motion',
      { what: 'option', vote: 'v1', option: 'a' },
      [
        voted('v1', 'i1', [['a', 5]], {
          kind: 'choice',
          options: [
            { option: 'a', text: secret },
            { option: 'b', text: 'Innstillingen' },
          ],
        }),
        declared('v1'),
      ],
    ],
    [
      'the question of a vote',
      { what: 'question', vote: 'v1' },
      [voted('v1', 'i1', [['for', 5]], { question: secret }), declared('v1')],
    ],
    [
      'a title',
      { what: 'item-title', item: 'i2' },
      [{ type: 'text.correct', of: { what: 'item-title', item: 'i2' }, after: secret, reason: 'Rettet' }],
    ],
    [
      'a decision',
      { what: 'decision', item: 'i1' },
      [
        voted('v1', 'i1', [['for', 5]]),
        declared('v1'),
        because({ type: 'decision.record', item: 'i1', text: secret, votes: ['v1'] }, 'decision-differs'),
      ],
    ],
    [
      'a statement',
      { what: 'statement', statement: 1 },
      [{ type: 'statement.enter', item: 'i1', person: 'm2', text: secret }],
    ],
    [
      'a note',
      { what: 'note', note: 1 },
      [{ type: 'note.add', text: secret, access: 'public', url: 'https://x.example/oline' }],
    ],
    ['a document', { what: 'document', item: 'i1', document: 'd1' }, []],
    [
      'a recommendation',
      { what: 'recommendation', item: 'i3' },
      [{ type: 'agenda.supplement', items: [matter('i3', { recommendation: secret })] }],
    ],
    [
      'a question',
      { what: 'said', said: 1 },
      [{ type: 'question.ask', question: 'q1', kind: 'question', by: 'm2', text: secret }],
    ],
    [
      'an answer, and none of the question',
      { what: 'said', said: 2 },
      [
        { type: 'question.ask', question: 'q1', kind: 'question', by: 'm2', text: 'Hvem fikk skyss?' },
        { type: 'question.answer', question: 'q1', by: 'm1', text: secret },
      ],
    ],
    [
      'a ruling on a point of order',
      { what: 'said', said: 1 },
      [{ type: 'point-of-order.raise', person: 'm2', text: `Gjelder dette ${secret}?`, ruling: secret }],
    ],
    [
      'a delegated decision, and who made it',
      { what: 'said', said: 1 },
      [
        {
          type: 'delegated-decision.report',
          item: 'i1',
          text: secret,
          madeBy: secret,
          provision: 'delegeringsreglementet punkt 2',
        },
      ],
    ],
    [
      'what somebody of the public said, and their name',
      { what: 'said', said: 2 },
      [
        { type: 'recess.start', reason: 'break' },
        { type: 'question-time.start' },
        { type: 'public-comment.give', text: 'Noe annet' },
        { type: 'public-comment.give', name: secret, text: secret },
      ],
    ],
    [
      'a name',
      { what: 'person-name', person: 'm9' },
      [{ type: 'roster.publish', people: [{ person: 'm9', name: secret, role: 'other' }] }],
    ],
  ];

  it.each(published)('leaves nothing of %s in the entries or in how the meeting stands', (_, of, steps) => {
    const document: Published = { what: 'document', item: 'i1', document: 'd1' };
    const before = hold([sitting, ...steps]);
    const held = hold([withhold(of, ...(of.what === 'document' ? [] : [document]))], before);
    expect(JSON.stringify(before.told)).toContain(secret);
    expect(JSON.stringify(leftOf(held))).not.toContain(secret);
    expect(JSON.stringify(publicly(held))).not.toContain(secret);
    expect(JSON.stringify(held.meeting)).not.toContain(secret);
    // A reader who was there and one who comes later see the same.
    expect(replay(leftOf(held))).toEqual(publicly(held));
    expect(JSON.stringify(held.log)).toContain(secret);
  });

  it('leaves the other documents of the item, and the item itself', () => {
    const held = hold([sitting, withhold({ what: 'document', item: 'i1', document: 'd1' })]);
    const item = replay(leftOf(held)).items['i1'];
    expect(item).toMatchObject({ title: 'Sak i1', recommendation: 'Søknaden avslås.', documents: [{ id: 'd2' }] });
  });

  it('lets clean words take the place of what was withheld, without telling what stood there', () => {
    const of: Published = { what: 'motion', motion: 'f1' };
    const held = hold([
      sitting,
      motion,
      withhold(of, { what: 'document', item: 'i1', document: 'd1' }),
      { type: 'text.correct', of, after: 'Eleven får skyss.', reason: 'Uten navn' },
      { type: 'motion.revise', motion: 'f1', text: 'Eleven får gratis skyss.' },
    ]);
    expect(publicly(held).motions['f1']).toMatchObject({
      text: 'Eleven får gratis skyss.',
      formerTexts: ['Eleven får skyss.'],
    });
    expect(publicly(held).corrections).toMatchObject([{ before: '', after: 'Eleven får skyss.' }]);
    expect(JSON.stringify(leftOf(held))).not.toContain(secret);
  });
});

const strike = (of: Strikable, reason = 'Ført på feil sak'): Command => ({ type: 'entry.strike', of, reason });
const speech: Step[] = [
  { type: 'speaker.start', person: 'm3', kind: 'speech', at: '2026-11-23T18:00:00.000Z' },
  { type: 'speaker.end', person: 'm3', at: '2026-11-23T18:02:00.000Z' },
];
const held: Strikable = { what: 'speech', item: 'i1', person: 'm3', from: '2026-11-23T18:00:00.000Z' };

rule('entry-known', () => {
  it('strikes a motion, a statement, a note and a speech that are there', () => {
    given(sitting, motion)
      .when(strike({ what: 'motion', motion: 'f1' }))
      .tells('entry.struck');
    given(sitting, { type: 'statement.enter', item: 'i1', person: 'm2', text: 'Dissens' })
      .when(strike({ what: 'statement', statement: 1 }))
      .tells('entry.struck');
    given(sitting, { type: 'note.add', text: 'Merknad', access: 'public' })
      .when(strike({ what: 'note', note: 1 }))
      .tells('entry.struck');
    given(sitting, speech).when(strike(held)).tells('entry.struck');
  });

  it('strikes nothing that is not', () => {
    given(sitting, speech)
      .when(strike({ what: 'motion', motion: 'f9' }))
      .isRefused('entry-known', { what: 'motion' });
    given(sitting, speech)
      .when(strike({ what: 'statement', statement: 1 }))
      .isRefused('entry-known');
    given(sitting, speech)
      .when(strike({ what: 'note', note: 1 }))
      .isRefused('entry-known');
    given(sitting, speech)
      .when(strike({ ...held, person: 'm4' } as Strikable))
      .isRefused('entry-known');
  });

  it('asks for a reason, and waits for the doors where the public heard it', () => {
    given(sitting, motion)
      .when(strike({ what: 'motion', motion: 'f1' }, ' '))
      .isRefused('reason');
    given(sitting, motion, closed)
      .when(strike({ what: 'motion', motion: 'f1' }))
      .isRefused('doors-open');
  });

  it('tells nobody outside of a line they never heard', () => {
    const inside = given(sitting, closed, motion).when(strike({ what: 'motion', motion: 'f1' }));
    expect(inside.tells('entry.struck').told.at(-1)?.event.type).toBe('doors.closed');
    const later = given(sitting, closed, speech, { type: 'doors.open' }).when(strike(held));
    expect(later.tells('entry.struck').told.at(-1)?.event.type).toBe('doors.opened');
  });
});

rule('struck-once', () => {
  it('is not struck again, and a motion that was put to the vote is no accident', () => {
    given(sitting, motion, strike({ what: 'motion', motion: 'f1' }))
      .when(strike({ what: 'motion', motion: 'f1' }))
      .isRefused('struck-once');
    given(sitting, motion, voted('v1', 'i1', [['for', 5]], { motions: ['f1'] }), declared('v1'))
      .when(strike({ what: 'motion', motion: 'f1' }))
      .isRefused('motion-open', { status: 'adopted' });
  });
});

rule('struck-visible', () => {
  it('leaves the line and the reason in the record and in the minutes', () => {
    const of: Strikable = { what: 'statement', statement: 1 };
    const struck = hold([
      sitting,
      { type: 'statement.enter', item: 'i1', person: 'm2', text: 'Hører til sak 2' },
      strike(of),
    ]);
    const outside = publicly(struck);
    expect(outside.statements).toMatchObject([{ text: 'Hører til sak 2' }]);
    expect(struckAt(outside, of)).toMatchObject({ reason: 'Ført på feil sak' });
    expect(minutesOf(outside, { meeting: 'x' }).struck).toMatchObject([{ of, item: { item: 'i1' } }]);
  });

  it('keeps a struck motion from the vote, and takes the floor from who never had it', () => {
    given(sitting, motion, strike({ what: 'motion', motion: 'f1' }))
      .when(callVote('v1', 'i1', { motions: ['f1'] }))
      .isRefused('motion-open');
    const speaking = hold([sitting, speech[0]!, strike(held)]);
    expect(speaking.meeting.speakers.current).toBeNull();
    expect(publicly(speaking).items['i1']?.speeches).toHaveLength(1);
  });
});

rule('kinds-of-mistakes', () => {
  const of = { what: 'motion', motion: 'f1' } as const;
  const correct = (kind: 'typo' | 'fact', after: string): Command => ({
    type: 'text.correct',
    of,
    after,
    reason: 'Skrevet feil',
    kind,
  });

  it('a slip of the pen reads right from now on, and what it was can be looked up', () => {
    const done = hold([sitting, motion, correct('typo', 'Søknaden innvilges.')]);
    expect(publicly(done).motions['f1']).toMatchObject({ text: 'Søknaden innvilges.', formerTexts: [secret] });
    expect(publicly(done).corrections).toMatchObject([{ kind: 'typo', before: secret, reason: 'Skrevet feil' }]);
  });

  it('what was not so stands beside what is, and an outcome that turns is confirmed by the chair', () => {
    const said = hold([sitting, motion, correct('fact', 'Søknaden avslås.')]);
    expect(minutesOf(publicly(said), { meeting: 'x' }).corrections).toMatchObject([{ kind: 'fact', before: secret }]);
    const counted: Step[] = [
      sitting,
      voted('v1', 'i1', [
        ['for', 3],
        ['against', 2],
      ]),
      declared('v1'),
    ];
    const turned: Command = {
      type: 'vote.correct',
      vote: 'v1',
      ballots: ['m1', 'm2', 'm3', 'm4', 'm5'].map((person) => [person, person < 'm3' ? 'for' : 'against']),
      reason: 'Talt feil',
      confirmedByChair: false,
    };
    given(counted).when(turned).isRefused('chair-confirms');
    const flipped = given(counted)
      .when({ ...turned, confirmedByChair: true })
      .event('vote.corrected');
    expect(flipped).toMatchObject({ flipped: true, result: { outcome: 'lost' } });
  });

  it('an accident is struck, and recorded where it belongs', () => {
    const done = hold([
      sitting,
      { type: 'note.add', text: 'Ordfører overtok.', item: 'i1', access: 'public' },
      strike({ what: 'note', note: 1 }),
      { type: 'note.add', text: 'Ordfører overtok.', item: 'i2', access: 'public' },
    ]);
    expect(publicly(done).notes.map(({ item }) => item)).toEqual(['i1', 'i2']);
    expect(publicly(done).mending.struck).toHaveLength(1);
  });

  it('a vote held wrongly is void, and the one that takes its place says so', () => {
    const done = hold([
      sitting,
      voted('v1', 'i1', [['for', 5]]),
      declared('v1'),
      { type: 'vote.void', vote: 'v1', reason: 'Et medlem som var til stede, ble glemt' },
      voted('v2', 'i1', [['against', 5]], { supersedes: 'v1' }),
      declared('v2'),
    ]);
    expect(publicly(done).votes).toMatchObject({
      v1: { state: 'voided', voidedReason: 'Et medlem som var til stede, ble glemt' },
      v2: { supersedes: 'v1', result: { outcome: 'lost' } },
    });
  });

  it('what may not be public is withheld, and can then not be corrected into telling it again', () => {
    const done = hold([sitting, motion, withhold(of), correct('fact', 'Søknaden innvilges.')]);
    expect(publicly(done).corrections).toMatchObject([{ before: '', after: 'Søknaden innvilges.' }]);
    expect(JSON.stringify(leftOf(done))).not.toContain(secret);
  });
});

const propose = (ground: ClosingGround = 'privacy'): Command => ({
  type: 'closing.propose',
  item: 'i1',
  ground,
  by: 'm2',
});
const forDebate = (ground: ClosingGround = 'privacy'): Command => ({ type: 'doors.close', ground, forDebate: true });

rule('closing-proposed', () => {
  it('goes from a proposal over a closed debate to an open vote, and each is told', () => {
    const held = hold([
      sitting,
      propose(),
      forDebate(),
      { type: 'speaker.start', person: 'm3', kind: 'speech' },
      { type: 'speaker.end', person: 'm3' },
      { type: 'doors.open' },
      closed,
    ]);
    expect(held.told.slice(-7).map(({ event }) => event.type)).toEqual([
      'closing.proposed',
      'doors.closed',
      'doors.opened',
      'vote.called',
      'vote.closed',
      'vote.declared',
      'doors.closed',
    ]);
    expect(publicly(held).closures).toMatchObject([
      { citation: 'kommuneloven § 11-5 femte ledd', forDebate: true },
      { citation: 'kommuneloven § 11-5 tredje ledd bokstav a', vote: 'c1' },
    ]);
    expect(publicly(held).mending.closing).toMatchObject([{ by: 'm2', ground: 'privacy' }]);
  });

  it('is missing when the debate is to be closed and nobody has proposed anything', () => {
    given(sitting).when(forDebate()).isRefused('closing-proposed', { ground: 'privacy' });
    given(sitting, propose('employment')).when(forDebate()).isRefused('closing-proposed');
    given(sitting, propose(), closed, { type: 'doors.open' }).when(forDebate()).isRefused('closing-proposed');
  });

  it('is made by somebody who is there, on a ground the law knows, where remote meetings may close on it', () => {
    given(sitting, { type: 'member.leave', person: 'm2' }).when(propose()).isWarnedOf('speaker-present');
    given(sitting)
      .when(propose('whim' as ClosingGround))
      .isRefused('closing-ground');
    given(convened(people, undefined, remote), opened(people, 5, 'remote'), streamIsLive, called('i1'))
      .when(propose('employment'))
      .isRefused('closing-remote');
    given(sitting, closed).when(propose('employment')).isRefused('doors-open');
  });
});

rule('closing-proposed-once', () => {
  it('until it is voted on', () => {
    given(sitting, propose()).when(propose()).isRefused('closing-proposed-once', { ground: 'privacy' });
    given(sitting, propose()).when(propose('duty-of-secrecy')).tells('closing.proposed');
    given(sitting, propose(), closed, { type: 'doors.open' }).when(propose()).tells('closing.proposed');
  });
});

rule('closing-debate', () => {
  it('holds no vote and no decision', () => {
    const debating: Step[] = [sitting, propose(), forDebate()];
    given(debating).when(callVote('v1', 'i1')).isRefused('closing-debate', { item: 'i1' });
    given(debating)
      .when(callVote('c1', 'i1', { purpose: 'closing-doors', ground: 'privacy' }))
      .isRefused('closing-vote-open');
    given(debating)
      .when({ type: 'decision.record', item: 'i1', text: 'Vedtatt', votes: [] })
      .isRefused('closing-debate');
    given(sitting, propose())
      .when({ type: 'doors.close', ground: 'privacy', forDebate: true, vote: 'c1' })
      .isRefused('closing-debate');
  });
});

rule('closing-mandatory', () => {
  const speaks: Command = { type: 'speaker.start', person: 'm3', kind: 'speech' };
  const expected: Step[] = [convened(people, [matter('i1', { expectedClosed: true })]), opened(people), called('i1')];

  it('asks once when a staff matter is debated or voted on in the open', () => {
    const staff: Step[] = [sitting, propose('employment')];
    given(staff).when(speaks).isWarnedOf('closing-mandatory', { item: 'i1', ground: 'employment' });
    given(staff).when(callVote('v1', 'i1')).isWarnedOf('closing-mandatory');
    given(staff, because(speaks, 'closing-mandatory')).when(callVote('v1', 'i1')).tells('vote.called');
    given(staff)
      .when({ ...speaks, kind: 'point-of-order' })
      .tells('speaker.started');
  });

  it('asks when the summons expects closed doors and nobody has voted on them', () => {
    given(expected).when(speaks).isWarnedOf('closing-mandatory', { ground: 'expected' });
    const refused = [
      voted('c1', 'i1', [['against', 5]], { purpose: 'closing-doors', ground: 'privacy' }),
      declared('c1'),
    ];
    given(expected, ...refused)
      .when(speaks)
      .tells('speaker.started');
  });

  it('asks no more once the matter was handled behind closed doors', () => {
    given(expected, closed).when(speaks).tells('speaker.started');
    given(expected, closed, { type: 'doors.open' }).when(callVote('v1', 'i1')).tells('vote.called');
  });

  it('lets a decision taken inside be named outside without its words, and the minutes miss nothing', () => {
    const held = hold([
      expected,
      closed,
      voted('v1', 'i1', [['for', 5]]),
      declared('v1'),
      { type: 'decision.record', item: 'i1', text: secret, votes: ['v1'] },
      { type: 'doors.open' },
      { type: 'item.end', item: 'i1', outcome: 'decided' },
    ]);
    expect(JSON.stringify(held.told)).not.toContain(secret);
    expect(publicly(held).items['i1']).toMatchObject({ title: 'Sak i1', outcome: 'decided', decision: null });
    expect(minutesOf(publicly(held), { meeting: 'x' }).missing).not.toContain('decision:i1');
  });
});
