import { describe, expect, it } from '@jest/globals';
import type { LineEar, LineHandle } from '../../client/gallery/follower.js';
import { watchEdition } from '../../client/gallery/watcher.js';
import type { FollowAnswer } from '../../src/contract/following.js';

/** A page that stands still, on a line held by hand. */
function watching() {
  const lines: { ear: LineEar; closed: boolean; answer: (answer: FollowAnswer) => void }[] = [];
  const waits: { ms: number; act: () => void }[] = [];
  const told: string[] = [];
  watchEdition(
    {
      chance: () => 0,
      later: (ms, act) => void waits.push({ ms, act }),
      open: (ear): LineHandle => {
        const line = { ear, closed: false, answer: (_: FollowAnswer) => undefined as void };
        lines.push(line);
        return { follow: (_, answered) => (line.answer = answered), close: () => (line.closed = true) };
      },
    },
    { meeting: 'm', epoch: 'one', seq: 7 },
    (epoch) => told.push(epoch),
  );
  return { lines, waits, told };
}

const delta = (epoch: string): FollowAnswer => ({ kind: 'delta', epoch, from: 8, to: 7, head: 7, entries: [] });
const beat = (epoch: string) => ({
  news: 'heartbeat' as const,
  beat: { meeting: 'm', epoch, head: 7, at: '' } as never,
});

describe('A page that stands still', () => {
  it('is told once when the record has another edition, however it hears of it, and then leaves', () => {
    for (const hear of [
      ({ lines }: ReturnType<typeof watching>) => lines[0]!.ear.said(beat('two')),
      ({ lines }: ReturnType<typeof watching>) =>
        lines[0]!.answer({ kind: 'reset', reason: 'unknown-epoch', epoch: 'two', head: 7 }),
      ({ lines }: ReturnType<typeof watching>) =>
        lines[0]!.ear.said({ news: 'batch', batch: { meeting: 'm', epoch: 'two', entries: [] } as never }),
    ]) {
      const page = watching();
      page.lines[0]!.ear.opened();
      hear(page);
      page.lines[0]!.ear.said(beat('three'));
      page.lines[0]!.ear.lost();
      expect([page.told, page.lines[0]!.closed, page.waits.length]).toEqual([['two'], true, 0]);
    }
  });

  it('is not disturbed by what is only new', () => {
    const page = watching();
    page.lines[0]!.ear.opened();
    page.lines[0]!.answer(delta('one'));
    page.lines[0]!.ear.said(beat('one'));
    expect([page.told, page.lines[0]!.closed]).toEqual([[], false]);
  });

  it('comes back after a cut, later each time, and when the house asks for it', () => {
    const page = watching();
    page.lines[0]!.ear.lost();
    page.waits[0]!.act();
    page.lines[1]!.ear.lost();
    page.waits[1]!.act();
    page.lines[2]!.ear.opened();
    page.lines[2]!.ear.farewell(9_000);
    expect(page.waits.map(({ ms }) => ms)).toEqual([500, 1_000, 4_500]);
    page.waits[2]!.act();
    page.lines[3]!.ear.opened();
    page.lines[3]!.answer({ kind: 'reset', reason: 'unknown-epoch', epoch: 'two', head: 9 });
    expect(page.told).toEqual(['two']);
  });

  it('leaves where it speaks too old a tongue', () => {
    const page = watching();
    page.lines[0]!.ear.opened();
    page.lines[0]!.answer({ kind: 'upgrade', oldest: 2, newest: 3 });
    page.lines[0]!.ear.lost();
    expect([page.told, page.lines[0]!.closed, page.waits.length]).toEqual([[], true, 0]);
  });
});
