/** Other ways to meet and to vote: written procedure, urgent remote meetings, the announced voting order, points and budgets. */
export type FormsCommand = never;

export const formsCommandTypes = [] as const satisfies readonly FormsCommand[];
