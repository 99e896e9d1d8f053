/** What was recorded or published by mistake is struck or withheld, with a trace; and the question of closing the doors. */
export type MendingCommand = never;

export const mendingCommandTypes = [] as const satisfies readonly MendingCommand[];
