import type { AgendaChange, Meeting } from '../procedure/meeting.js';
import type { ItemId } from '../procedure/vocabulary.js';

/** What became of the agenda since it was first published, line by line. Places count from 1. */

export type AgendaLine =
  | { did: 'added'; item: ItemId; place: number }
  | { did: 'removed'; item: ItemId }
  | { did: 'moved'; item: ItemId; from: number; to: number }
  | { did: 'retitled'; item: ItemId; before: string; after: string }
  /** Told by the change itself: withdrawn, taken up, barred, a document. */
  | { did: 'named'; item: ItemId };

export interface AgendaStep {
  change: AgendaChange;
  /** Before the summons went out nobody had prepared anything; after the opening it is the meeting that changes it. */
  when: 'before-summons' | 'after-summons' | 'in-session';
  lines: AgendaLine[];
}

/** Every change after the first publishing, oldest first. */
export function agendaLog(meeting: Meeting): AgendaStep[] {
  let order: ItemId[] | null = null;
  const steps: AgendaStep[] = [];
  for (const change of meeting.agendaChanges) {
    const before: ItemId[] = order ?? [];
    order = orderAfter(before, change);
    if (steps.length === 0 && before.length === 0 && change.change === 'published') continue;
    steps.push({ change, when: whenOf(meeting, change), lines: linesOf(meeting, before, order, change) });
  }
  return steps;
}

function whenOf({ summoned, openedAt }: Meeting, { at }: AgendaChange): AgendaStep['when'] {
  if (openedAt !== null && at >= openedAt) return 'in-session';
  return summoned !== null && at > summoned.at ? 'after-summons' : 'before-summons';
}

function orderAfter(before: ItemId[], { change, items }: AgendaChange): ItemId[] {
  if (change === 'published') return items;
  if (change === 'supplemented') return [...before, ...items.filter((item) => !before.includes(item))];
  // A withheld order leaves the agenda as it was.
  return change === 'reordered' && items.length > 0 ? items : before;
}

function linesOf(meeting: Meeting, before: ItemId[], after: ItemId[], change: AgendaChange): AgendaLine[] {
  switch (change.change) {
    case 'published':
    case 'supplemented':
    case 'reordered':
      return difference(before, after);
    case 'title': {
      const correction = meeting.corrections.find(({ seq }) => seq === change.seq);
      return change.items.map((item) =>
        correction
          ? { did: 'retitled', item, before: correction.before, after: correction.after }
          : { did: 'named', item },
      );
    }
    default:
      return change.items.map((item) => ({ did: 'named', item }));
  }
}

/** Who came, who went, and as few moves as explain the rest. */
export function difference(before: ItemId[], after: ItemId[]): AgendaLine[] {
  const [was, is] = [new Map(before.map(placed)), new Map(after.map(placed))];
  const stayed = after.filter((item) => was.has(item));
  const unmoved = longestRising(stayed.map((item) => was.get(item)!));
  const removed = before.filter((item) => !is.has(item)).map((item): AgendaLine => ({ did: 'removed', item }));
  const others = after.flatMap((item, index): AgendaLine[] => {
    const from = was.get(item);
    if (from === undefined) return [{ did: 'added', item, place: index + 1 }];
    return unmoved.has(from) ? [] : [{ did: 'moved', item, from, to: index + 1 }];
  });
  return [...removed, ...others];
}

const placed = (item: ItemId, index: number): [ItemId, number] => [item, index + 1];

/** One of the longest rising runs through the numbers: what can be said to have stayed in order. */
function longestRising(numbers: number[]): Set<number> {
  const length: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    length[index] = 1;
    previous[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1)
      if (numbers[earlier]! < number && length[earlier]! >= length[index]!) {
        length[index] = length[earlier]! + 1;
        previous[index] = earlier;
      }
  });
  const kept = new Set<number>();
  for (let at = length.indexOf(Math.max(0, ...length)); at >= 0; at = previous[at]!) kept.add(numbers[at]!);
  return kept;
}
