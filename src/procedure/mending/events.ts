/** What was recorded or published by mistake is struck or withheld, with a trace; and the question of closing the doors. */
export type MendingEvent = never;

/** The same as it leaves the house. */
export type PublicMendingEvent = MendingEvent;
