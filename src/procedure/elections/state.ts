/** What a meeting remembers of it. Plain JSON. */
export type ElectionState = Record<never, never>;

export const noElection: ElectionState = {};
