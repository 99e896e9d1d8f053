import type { ItemId, PersonId, VoteId } from '../vocabulary.js';

/** What is settled around the matters: absence and leave, substitutes called, quorum declared, the agenda adopted, signatories, exemptions. */
export type FormalityCommand =
  | { type: 'quorum.declare' }
  | { type: 'summons.remark'; text: string; person?: PersonId }
  | { type: 'agenda.propose-change'; text: string; by: PersonId }
  | { type: 'agenda.adopt'; vote?: VoteId }
  | { type: 'signatories.choose'; persons: PersonId[] }
  /** `meeting` is the other meeting's address below the same body, for most its date. */
  | { type: 'previous-minutes.approve'; meeting: string; version?: number; remarks?: string; vote?: VoteId }
  /** `ground` stays inside: it may be health. */
  | { type: 'exemption.request'; item: ItemId; person: PersonId; ground?: string }
  | {
      type: 'exemption.decide';
      item: ItemId;
      person: PersonId;
      outcome: 'exempted' | 'not-exempted';
      basis: string;
      vote?: VoteId;
    };

export const formalityCommandTypes = [
  'quorum.declare',
  'summons.remark',
  'agenda.propose-change',
  'agenda.adopt',
  'signatories.choose',
  'previous-minutes.approve',
  'exemption.request',
  'exemption.decide',
] as const satisfies readonly FormalityCommand['type'][];
