/** Other ways to meet and to vote: written procedure, urgent remote meetings, the announced voting order, points and budgets. */
export type FormsEvent = never;

/** The same as it leaves the house. */
export type PublicFormsEvent = FormsEvent;
