/** A part of a whole, as statutes put it: at least half, more than half, at least two thirds. */
export interface Share {
  numerator: number;
  denominator: number;
  /** Strictly more than the share; just as much is not enough. */
  moreThan: boolean;
}

export const atLeast = (numerator: number, denominator: number): Share => ({ numerator, denominator, moreThan: false });
export const moreThan = (numerator: number, denominator: number): Share => ({ numerator, denominator, moreThan: true });

/** Whether so many are enough of so many. Whole numbers are multiplied, nothing is divided, so nothing is rounded. */
export const reaches = (share: Share, count: number, whole: number): boolean =>
  share.moreThan
    ? count * share.denominator > whole * share.numerator
    : count * share.denominator >= whole * share.numerator;

/** The least number that is enough of so many. */
export const leastOf = (share: Share, whole: number): number =>
  share.moreThan
    ? Math.floor((whole * share.numerator) / share.denominator) + 1
    : Math.ceil((whole * share.numerator) / share.denominator);
