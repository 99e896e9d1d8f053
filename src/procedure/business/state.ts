/** What a meeting remembers of it. Plain JSON. */
export type BusinessState = Record<never, never>;

export const noBusiness: BusinessState = {};
