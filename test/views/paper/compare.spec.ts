import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { compared, linesOf } from '../../../src/views/paper/compare.js';
import { difference, type Step } from '../../../src/views/paper/difference.js';
import { minutesPaper } from '../../../src/views/paper/minutes-paper.js';
import { textOf, type Block } from '../../../src/views/paper/paper.js';
import { oddMeeting } from '../../archiving/meetings.js';

const beforeIn = <T>(steps: Step<T>[]) => steps.flatMap((step) => (step.kind === 'added' ? [] : [step.before]));
const afterIn = <T>(steps: Step<T>[]) => steps.flatMap((step) => (step.kind === 'removed' ? [] : [step.after]));
const changesIn = <T>(steps: Step<T>[]) => steps.filter(({ kind }) => kind !== 'same').length;
const letters = (text: string) => text.split('');

describe('What changed between two rows', () => {
  const of = (before: string, after: string) => difference(letters(before), letters(after), (letter) => letter);

  it('holds all of both, in their order, whatever they are', () => {
    const rows = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 });
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const steps = difference(before, after, (letter) => letter);
        expect(beforeIn(steps)).toEqual(before);
        expect(afterIn(steps)).toEqual(after);
      }),
      { verbose: true },
    );
  });

  it('is nothing between a row and itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (row) => expect(changesIn(difference(row, row, (one) => one))).toBe(0)),
    );
  });

  it('keeps what stands once in both, even where much else moved', () => {
    const steps = of('xxAyyByC', 'AxBCyyx');
    expect(steps.filter(({ kind }) => kind === 'same').map((step) => 'before' in step && step.before)).toEqual(
      expect.arrayContaining(['A', 'B', 'C']),
    );
  });

  it('is done with long rows that share nothing', () => {
    const steps = difference(
      Array.from({ length: 20_000 }, (_, index) => `a${index}`),
      Array.from({ length: 20_000 }, (_, index) => `b${index}`),
      (one) => one,
    );
    expect(steps.length).toBe(40_000);
  });
});

const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, runs: [{ text }] });
const say = (text: string): Block => ({ kind: 'paragraph', style: 'plain', runs: [{ text }] });

describe('Two papers compared', () => {
  const before = [
    heading(2, 'Saker'),
    heading(3, 'PS 1/26'),
    say('Hallen byges i 2027.'),
    say('Frist: mai.'),
    heading(3, 'PS 2/26'),
    say('Utsatt.'),
  ];

  it('say nothing where they are the same', () => {
    expect(compared(before, before)).toEqual([]);
  });

  it('tell word by word what became of a line, and under which headings it stands', () => {
    const after = before.map((block, index) => (index === 2 ? say('Hallen bygges i 2027.') : block));
    expect(compared(before, after)).toEqual([
      {
        place: ['Saker', 'PS 1/26'],
        before: [{ text: 'Hallen ' }, { text: 'byges', marks: ['deleted'] }, { text: ' i 2027.' }],
        after: [{ text: 'Hallen ' }, { text: 'bygges', marks: ['inserted'] }, { text: ' i 2027.' }],
      },
    ]);
  });

  it('tell of what came and what went, where nothing akin took its place', () => {
    const after = [...before.slice(0, 3), ...before.slice(4), say('Kari Vik stemte imot og ba om å få det ført.')];
    expect(compared(before, after)).toEqual([
      { place: ['Saker', 'PS 1/26'], before: [{ text: 'Frist: mai.', marks: ['deleted'] }], after: null },
      {
        place: ['Saker', 'PS 2/26'],
        before: null,
        after: [{ text: 'Kari Vik stemte imot og ba om å få det ført.', marks: ['inserted'] }],
      },
    ]);
  });

  it('would notice that the same words went to another matter', () => {
    const after = [before[0]!, before[1]!, before[2]!, before[4]!, before[3]!, before[5]!];
    expect(compared(before, after).map(({ place }) => place.at(-1))).toEqual(['PS 1/26', 'PS 2/26']);
  });

  it('tell of a matter that was named anew once, not of all that stands under it', () => {
    const after = before.map((block, index) => (index === 1 ? heading(3, 'PS 1/26 Hallen') : block));
    expect(compared(before, after)).toHaveLength(1);
  });

  it('find one changed decision among 250 items, and nothing else', () => {
    const edition = { version: null, variant: 'public', contentSha256: '0'.repeat(64) } as const;
    const { minutes } = oddMeeting();
    const changed = minutes.items.findLast(({ decision }) => decision !== null)!;
    const corrected = {
      ...minutes,
      items: minutes.items.map((item) =>
        item === changed
          ? { ...item, decision: { ...changed.decision!, text: `${changed.decision!.text} Likevel.` } }
          : item,
      ),
    };
    const [old, young] = [minutes, corrected].map((one) => minutesPaper(one, 'nb', edition).blocks);
    expect(linesOf(old!).length).toBeGreaterThan(1000);
    const changes = compared(old!, young!);
    expect(changes).toHaveLength(1);
    expect(changes[0]!.after!.filter(({ marks }) => marks?.includes('inserted')).map(({ text }) => text)).toEqual([
      ' Likevel.',
    ]);
    expect(textOf(changes[0]!.before!)).toBe(changed.decision!.text);
  });
});
