/** What a meeting remembers of it. Plain JSON. */
export type AfterwardsState = Record<never, never>;

export const noAfterwards: AfterwardsState = {};
