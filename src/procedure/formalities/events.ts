/** What is settled around the matters: absence and leave, substitutes called, quorum declared, the agenda adopted, signatories, exemptions. */
export type FormalityEvent = never;

/** The same as it leaves the house. */
export type PublicFormalityEvent = FormalityEvent;
