/** What a meeting remembers of it. Plain JSON. */
export type FormsState = Record<never, never>;

export const noForms: FormsState = {};
