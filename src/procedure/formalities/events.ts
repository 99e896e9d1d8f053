import type { ItemId, PersonId, VoteId } from '../vocabulary.js';

/** What is settled around the matters: absence and leave, substitutes called, quorum declared, the agenda adopted, signatories, exemptions. */
export type FormalityEvent =
  | { type: 'quorum.declared'; present: number; needed: number; members: number }
  | { type: 'summons.remarked'; text: string; person?: PersonId }
  | { type: 'agenda.change-proposed'; text: string; by: PersonId }
  | { type: 'agenda.adopted'; vote?: VoteId }
  | { type: 'signatories.chosen'; persons: PersonId[] }
  | { type: 'previous-minutes.approved'; meeting: string; version?: number; remarks?: string; vote?: VoteId }
  | { type: 'exemption.requested'; item: ItemId; person: PersonId; ground?: string }
  | {
      type: 'exemption.decided';
      item: ItemId;
      person: PersonId;
      outcome: 'exempted' | 'not-exempted';
      basis: string;
      vote?: VoteId;
    };

type FormalityEventOf<T extends FormalityEvent['type']> = Extract<FormalityEvent, { type: T }>;

/** The same as it leaves the house: that somebody asked for an exemption, never why. */
export type PublicFormalityEvent =
  Exclude<FormalityEvent, { type: 'exemption.requested' }> | Omit<FormalityEventOf<'exemption.requested'>, 'ground'>;
