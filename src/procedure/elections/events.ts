/** Elections within the body: lists, rounds, lots, seats and persons (kommuneloven §§ 7-4 to 7-8). */
export type ElectionEvent = never;

/** The same as it leaves the house. */
export type PublicElectionEvent = ElectionEvent;
