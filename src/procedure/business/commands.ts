/** Other business: questions, reports, delegated and urgent decisions, the public’s own time, citizens’ proposals, legality control. */
export type BusinessCommand = never;

export const businessCommandTypes = [] as const satisfies readonly BusinessCommand[];
