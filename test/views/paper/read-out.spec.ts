import { describe, expect, it } from '@jest/globals';
import { h, Fragment } from 'preact';
import { readOut } from '../../../src/views/paper/read-out.js';
import { minutesPaper } from '../../../src/views/paper/minutes-paper.js';
import { textOf, type Block } from '../../../src/views/paper/paper.js';
import { demoMeetings } from '../../archiving/meetings.js';

const read = (...children: Parameters<typeof h>[2][]) => readOut(h(Fragment, null, ...children));

describe('A page read out as a paper', () => {
  it('keeps headings, paragraphs, lists and what is marked', () => {
    const Part = ({ name }: { name: string }) =>
      h('p', null, 'Ja, ', h('strong', null, name), h('del', null, ' nei'), '.');
    expect(
      read(h('h2', null, 'Vedtak'), h(Part, { name: 'Ada' }), h('ol', null, h('li', null, 'én'), h('li', null, 'to'))),
    ).toEqual([
      { kind: 'heading', level: 2, runs: [{ text: 'Vedtak' }] },
      {
        kind: 'paragraph',
        style: 'plain',
        runs: [
          { text: 'Ja, ' },
          { text: 'Ada', marks: ['strong'] },
          { text: ' nei', marks: ['deleted'] },
          { text: '.' },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ kind: 'paragraph', style: 'plain', runs: [{ text: 'én' }] }],
          [{ kind: 'paragraph', style: 'plain', runs: [{ text: 'to' }] }],
        ],
      },
    ]);
  });

  it('knows which cells of a table are headings, and of what', () => {
    const row = (...cells: Parameters<typeof h>[2][]) => h('tr', null, ...cells);
    const [table] = read(
      h(
        'table',
        null,
        h('caption', null, 'Møtte'),
        h('thead', null, row(h('th', { scope: 'col' }, 'Parti'))),
        h('tbody', null, row(h('th', { scope: 'row' }, 'Ap'), h('td', null, 'Ada'))),
      ),
    );
    expect(table).toEqual({
      kind: 'table',
      caption: [{ text: 'Møtte' }],
      head: [[{ heads: 'column', runs: [{ text: 'Parti' }] }]],
      rows: [
        [
          { heads: 'row', runs: [{ text: 'Ap' }] },
          { heads: null, runs: [{ text: 'Ada' }] },
        ],
      ],
    });
  });

  it('keeps line breaks where people typed them, and only there', () => {
    expect(
      read(h('p', { class: 'text' }, 'a\n  b'), h('p', null, 'a\n  b')).map(
        (block) => block.kind === 'paragraph' && textOf(block.runs),
      ),
    ).toEqual(['a\n  b', 'a b']);
  });

  it('marks whole paragraphs that are struck', () => {
    expect(read(h('del', null, h('p', { class: 'quote' }, 'borte')))).toEqual([
      { kind: 'paragraph', style: 'quote', runs: [{ text: 'borte', marks: ['deleted'] }] },
    ]);
  });

  it('knows which words lead to which heading of the same paper, and forgets other addresses', () => {
    expect(
      read(
        h('p', null, h('a', { href: '#m-1' }, 'PS 2/26'), ' ', h('a', { href: '/sok' }, 'Søk')),
        h('h3', { id: 'm-1' }, 'Saken'),
      ),
    ).toEqual([
      { kind: 'paragraph', style: 'plain', runs: [{ text: 'PS 2/26', to: 'm-1' }, { text: ' Søk' }] },
      { kind: 'heading', level: 3, anchor: 'm-1', runs: [{ text: 'Saken' }] },
    ]);
  });

  it('leaves out what is for screens alone', () => {
    expect(
      read(
        h('nav', null, h('a', { href: '/' }, 'Møtet')),
        h('span', { 'aria-hidden': 'true' }, '→'),
        h('button', null, 'Vis'),
      ),
    ).toEqual([]);
  });
});

const wordsIn = (blocks: Block[]): string =>
  blocks
    .map((block): string => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return textOf(block.runs);
        case 'facts':
          return block.rows.map(({ term, runs }) => `${term} ${textOf(runs)}`).join('\n');
        case 'list':
          return block.items.map(wordsIn).join('\n');
        case 'table':
          return [...block.head, ...block.rows]
            .map((row) => row.map(({ runs }) => textOf(runs)).join(' | '))
            .join('\n');
        case 'group':
          return wordsIn(block.blocks);
        default:
          return block satisfies never;
      }
    })
    .join('\n');

describe('The minutes as a paper', () => {
  const edition = { version: 2, variant: 'public', contentSha256: '0123456789abcdef'.repeat(4) } as const;

  it.each(demoMeetings().map((meeting) => [meeting.name, meeting] as const))(
    'of %s tell every motion, sentence and decision, and everybody who was there',
    (_name, { minutes }) => {
      const words = wordsIn(minutesPaper(minutes, 'nb', edition).blocks);
      for (const person of [...minutes.attendance.present, ...minutes.attendance.substitutes])
        expect(words).toContain(person.name!);
      for (const item of minutes.items) {
        expect(words).toContain(item.title);
        if (item.decision) expect(words).toContain(item.decision.text);
        for (const { text } of item.motions) expect(words).toContain(text);
        for (const { sentence } of item.votes) if (sentence !== null) expect(words).toContain(sentence);
      }
    },
  );

  it('say which version they are, and of what', () => {
    const [august] = demoMeetings();
    expect(minutesPaper(august!.minutes, 'nb', edition).footer).toBe('Versjon 2 · SHA-256 0123456789abcdef');
    expect(minutesPaper(august!.minutes, 'nb', { ...edition, variant: 'full' }).footer).toMatch(/^Ikke for alle/);
    expect(minutesPaper(august!.minutes, 'en', { ...edition, version: null }).footer).toMatch(
      /^Approved · the log up to no\. \d+ · /,
    );
  });
});
