/** The two last digits of Norwegian national identity numbers, which follow from the others (folkeregisterforskriften § 2-2-1). */

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Weighted by 11: the digit that must follow; null where no digit would do. */
export function controlDigit(digits: readonly number[], weights: readonly number[]): number | null {
  const sum = weights.reduce((total, weight, place) => total + weight * digits[place]!, 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : digit;
}

/** The two control digits after nine digits; null where there is no such number. */
export function controlDigits(nine: readonly number[]): [number, number] | null {
  const first = controlDigit(nine, firstWeights);
  if (first === null) return null;
  const second = controlDigit([...nine, first], secondWeights);
  return second === null ? null : [first, second];
}

/** Whether a text is eleven digits of which the last two follow from the others, whatever day the first six say. */
export function hasControlDigits(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  const control = controlDigits(digits.slice(0, 9));
  return control !== null && control[0] === digits[9] && control[1] === digits[10];
}
