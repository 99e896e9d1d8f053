import type { Meeting } from '../meeting.js';
import type { MinutesPerson } from '../minutes-document.js';
import type { Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';
import type { AbsenceScope } from './state.js';

/** What was settled around the matters, as the minutes tell it; `null` and empty lists as in the rest of them. */
export interface SettledFormalities {
  /** Each time the chair declared that enough members were there. */
  declared: { at: Instant; present: number; needed: number; members: number }[];
  remarks: { at: Instant; text: string; person: MinutesPerson | null }[];
  proposals: { at: Instant; text: string; by: MinutesPerson | null }[];
  adopted: { at: Instant; vote: VoteId | null } | null;
  /** Absence that was reported, and leave; why stands in the full minutes only. */
  absences: {
    person: MinutesPerson | null;
    scope: AbsenceScope;
    from: Instant | null;
    to: Instant | null;
    item: ItemId | null;
    reason: string | null;
  }[];
  leaves: { person: MinutesPerson | null; from: Instant | null; to: Instant | null; reason: string | null }[];
  signatories: MinutesPerson[];
  /** Minutes of earlier meetings that were approved, by their address below the body. */
  approved: { at: Instant; meeting: string; version: number | null; remarks: string | null; vote: VoteId | null }[];
}

/** Pieces of an entry may since have been withheld; what is left is told. */
export function settledFormalities(meeting: Meeting, named: (id: PersonId) => MinutesPerson): SettledFormalities {
  const { quorum, remarks, proposals, adopted, signatories, approved, absences, leaves } = meeting.formalities;
  const who = (id: PersonId | undefined) => (id === undefined ? null : named(id));
  return {
    declared: quorum,
    remarks: remarks.map(({ at, text, person }) => ({ at, text: text ?? '', person: who(person) })),
    proposals: proposals.map(({ at, text, by }) => ({ at, text: text ?? '', by: who(by) })),
    adopted: adopted && { at: adopted.at, vote: adopted.vote ?? null },
    absences: absences.map(({ person, scope, from, to, item, reason }) => ({
      person: who(person),
      scope,
      from: from ?? null,
      to: to ?? null,
      item: item ?? null,
      reason: reason ?? null,
    })),
    leaves: leaves.map(({ person, from, to, reason }) => ({
      person: who(person),
      from: from ?? null,
      to: to ?? null,
      reason: reason ?? null,
    })),
    signatories: signatories.map(named),
    approved: approved.map(({ at, meeting: earlier, version, remarks: said, vote }) => ({
      at,
      meeting: earlier ?? '',
      version: version ?? null,
      remarks: said ?? null,
      vote: vote ?? null,
    })),
  };
}
