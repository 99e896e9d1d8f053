/** Other business: questions, reports, delegated and urgent decisions, the public’s own time, citizens’ proposals, legality control. */
export type BusinessEvent = never;

/** The same as it leaves the house. */
export type PublicBusinessEvent = BusinessEvent;
