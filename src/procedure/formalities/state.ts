/** What a meeting remembers of it. Plain JSON. */
export type FormalityState = Record<never, never>;

export const noFormality: FormalityState = {};
