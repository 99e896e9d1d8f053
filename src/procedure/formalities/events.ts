import type { PersonId, VoteId } from '../vocabulary.js';

/** What is settled around the matters: absence and leave, substitutes called, quorum declared, the agenda adopted, signatories, exemptions. */
export type FormalityEvent =
  | { type: 'quorum.declared'; present: number; needed: number; members: number }
  | { type: 'summons.remarked'; text: string; person?: PersonId }
  | { type: 'agenda.change-proposed'; text: string; by: PersonId }
  | { type: 'agenda.adopted'; vote?: VoteId }
  | { type: 'signatories.chosen'; persons: PersonId[] }
  | { type: 'previous-minutes.approved'; meeting: string; version?: number; remarks?: string; vote?: VoteId };

/** The same as it leaves the house. */
export type PublicFormalityEvent = FormalityEvent;
