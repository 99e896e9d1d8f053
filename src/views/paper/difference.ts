/**
 * What changed between two rows of things, told the way a reader would: what stands alone in both is what holds them
 * together (patience difference, after Bram Cohen). Takes time in proportion to the length, times its logarithm.
 */
export type Step<T> =
  { kind: 'same'; before: T; after: T } | { kind: 'removed'; before: T } | { kind: 'added'; after: T };

/** @param keyOf things with the same key are the same */
export function difference<T>(before: readonly T[], after: readonly T[], keyOf: (thing: T) => string): Step<T>[] {
  const steps: Step<T>[] = [];
  const [left, right] = [before.map(keyOf), after.map(keyOf)];
  const same = (from: number, to: number) => steps.push({ kind: 'same', before: before[from]!, after: after[to]! });
  const walk = (from: number, fromEnd: number, to: number, toEnd: number): void => {
    while (from < fromEnd && to < toEnd && left[from] === right[to]) same(from++, to++);
    let alike = 0;
    while (fromEnd - alike > from && toEnd - alike > to && left[fromEnd - alike - 1] === right[toEnd - alike - 1])
      alike++;
    const [leftEnd, rightEnd] = [fromEnd - alike, toEnd - alike];
    const anchors = from < leftEnd && to < rightEnd ? anchorsIn(left, right, from, leftEnd, to, rightEnd) : [];
    if (anchors.length === 0) {
      for (let at = from; at < leftEnd; at++) steps.push({ kind: 'removed', before: before[at]! });
      for (let at = to; at < rightEnd; at++) steps.push({ kind: 'added', after: after[at]! });
    } else {
      let [lastFrom, lastTo] = [from, to];
      for (const [anchorFrom, anchorTo] of anchors) {
        walk(lastFrom, anchorFrom, lastTo, anchorTo);
        same(anchorFrom, anchorTo);
        [lastFrom, lastTo] = [anchorFrom + 1, anchorTo + 1];
      }
      walk(lastFrom, leftEnd, lastTo, rightEnd);
    }
    for (let at = 0; at < alike; at++) same(leftEnd + at, rightEnd + at);
  };
  walk(0, before.length, 0, after.length);
  return steps;
}

/** Pairs of places whose thing stands once in either stretch, as many as keep their order in both. */
function anchorsIn(
  left: string[],
  right: string[],
  from: number,
  fromEnd: number,
  to: number,
  toEnd: number,
): [number, number][] {
  const once = new Map<string, { from: number; to: number; times: [number, number] }>();
  const seen = (key: string) => {
    const known = once.get(key) ?? { from: 0, to: 0, times: [0, 0] };
    once.set(key, known);
    return known;
  };
  for (let at = from; at < fromEnd; at++) {
    const known = seen(left[at]!);
    known.from = at;
    known.times[0]++;
  }
  for (let at = to; at < toEnd; at++) {
    const known = seen(right[at]!);
    known.to = at;
    known.times[1]++;
  }
  const pairs = [...once.values()]
    .filter(({ times: [one, other] }) => one === 1 && other === 1)
    .sort((one, other) => one.from - other.from);
  return longestRising(pairs.map(({ from: one, to: other }) => [one, other]));
}

/** The longest run of pairs whose second numbers rise (patience sorting). */
function longestRising(pairs: [number, number][]): [number, number][] {
  const piles: number[] = [];
  const before: (number | null)[] = [];
  for (const [index, [, value]] of pairs.entries()) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]!]![1] < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? null : piles[low - 1]!;
    piles[low] = index;
  }
  const run: [number, number][] = [];
  for (let at: number | null | undefined = piles.at(-1); at !== null && at !== undefined; at = before[at])
    run.unshift(pairs[at]!);
  return run;
}
