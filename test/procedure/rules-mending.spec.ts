import { expect, it } from '@jest/globals';
import { assemble, disclosures } from '../../src/procedure/disclosures.js';
import type { Published } from '../../src/procedure/mending/published.js';
import { piecesOf } from '../../src/procedure/mending/pieces.js';
import { replay } from '../../src/procedure/replay.js';
import type { Command } from '../../src/procedure/commands.js';
import type { DocumentLink } from '../../src/procedure/vocabulary.js';
import { council, matter } from '../support/council.js';
import { called, convened, declared, opened } from '../support/evening.js';
import { callVote, given, hold, publicly, voted, type Held, type Step } from '../support/scenario.js';
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
        { type: 'decision.record', item: 'i1', text: secret, votes: ['v1'] },
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
