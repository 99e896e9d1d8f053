/** What is settled around the matters: absence and leave, substitutes called, quorum declared, the agenda adopted, signatories, exemptions. */
export type FormalityCommand = never;

export const formalityCommandTypes = [] as const satisfies readonly FormalityCommand[];
