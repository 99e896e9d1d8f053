import type { Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';
import type { AbsenceScope } from './state.js';

/** What is settled around the matters: absence and leave, substitutes called, quorum declared, the agenda adopted, signatories, exemptions. */
export type FormalityCommand =
  | { type: 'quorum.declare' }
  | { type: 'summons.remark'; text: string; person?: PersonId }
  | { type: 'agenda.propose-change'; text: string; by: PersonId }
  | { type: 'agenda.adopt'; vote?: VoteId }
  | { type: 'signatories.choose'; persons: PersonId[] }
  /** `meeting` is the other meeting's address below the same body, for most its date. */
  | { type: 'previous-minutes.approve'; meeting: string; version?: number; remarks?: string; vote?: VoteId }
  /** `reason` stays inside, as all reasons of people do: it may be health. */
  | {
      type: 'absence.report';
      person: PersonId;
      scope: AbsenceScope;
      from?: Instant;
      to?: Instant;
      item?: ItemId;
      reason?: string;
    }
  | { type: 'substitute.call'; person: PersonId; substituteFor: PersonId }
  | { type: 'substitute.answer'; person: PersonId; accepts: boolean }
  | { type: 'leave.grant'; person: PersonId; from: Instant; to?: Instant; reason?: string }
  /** `ground` stays inside. */
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
  'absence.report',
  'substitute.call',
  'substitute.answer',
  'leave.grant',
  'exemption.request',
  'exemption.decide',
] as const satisfies readonly FormalityCommand['type'][];
