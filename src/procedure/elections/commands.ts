/** Elections within the body: lists, rounds, lots, seats and persons (kommuneloven §§ 7-4 to 7-8). */
export type ElectionCommand = never;

export const electionCommandTypes = [] as const satisfies readonly ElectionCommand[];
