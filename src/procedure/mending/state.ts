/** What a meeting remembers of it. Plain JSON. */
export type MendingState = Record<never, never>;

export const noMending: MendingState = {};
