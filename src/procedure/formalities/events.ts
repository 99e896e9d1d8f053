import type { Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';
import type { AbsenceScope } from './state.js';

/** What is settled around the matters: absence and leave, substitutes called, quorum declared, the agenda adopted, signatories, exemptions. */
export type FormalityEvent =
  | { type: 'quorum.declared'; present: number; needed: number; members: number }
  | { type: 'summons.remarked'; text: string; person?: PersonId }
  | { type: 'agenda.change-proposed'; text: string; by: PersonId }
  | { type: 'agenda.adopted'; vote?: VoteId }
  | { type: 'signatories.chosen'; persons: PersonId[] }
  | { type: 'previous-minutes.approved'; meeting: string; version?: number; remarks?: string; vote?: VoteId }
  | {
      type: 'absence.reported';
      person: PersonId;
      scope: AbsenceScope;
      from?: Instant;
      to?: Instant;
      item?: ItemId;
      reason?: string;
    }
  | { type: 'substitute.called'; person: PersonId; substituteFor: PersonId }
  | { type: 'substitute.answered'; person: PersonId; accepts: boolean }
  | { type: 'leave.granted'; person: PersonId; from: Instant; to?: Instant; reason?: string }
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

/**
 * The same as it leaves the house: that somebody is away, has leave or asks for an exemption, never why; and nothing of
 * whom the secretary asked to come. That somebody sits for another is told when they do.
 */
export type PublicFormalityEvent =
  | Exclude<FormalityEvent, { type: 'substitute.called' | 'substitute.answered' | WithReason['type'] }>
  | Omit<FormalityEventOf<'exemption.requested'>, 'ground'>
  | Omit<FormalityEventOf<'absence.reported'>, 'reason'>
  | Omit<FormalityEventOf<'leave.granted'>, 'reason'>;

type WithReason = FormalityEventOf<'exemption.requested' | 'absence.reported' | 'leave.granted'>;
