import type { Parameter } from '../rule-book.js';

/** Values as they stood on the day somebody looked: read in the provision itself, or without a firm source behind them. */
export const readOn = (asOf: string) => ({
  inLaw: <T>(value: T, source: string): Parameter<T> => ({ value, source, asOf, verified: true }),
  byCustom: <T>(value: T, source: string): Parameter<T> => ({ value, source, asOf, verified: false }),
});
