import type { Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import type { ClosingGround, Instant, ItemId, PersonId } from '../vocabulary.js';

/** Somebody proposed that the doors be closed for an item. */
export interface ClosingProposal {
  seq: number;
  at: Instant;
  item: ItemId;
  ground: ClosingGround;
  by: PersonId;
  /** The provision, in the meeting's language. */
  citation: string;
}

/** The proposal to close the doors for this item that the body has not voted on yet. */
export function openProposal(meeting: Meeting, item: ItemId, ground?: ClosingGround): ClosingProposal | undefined {
  return meeting.mending.closing.findLast(
    (proposal) =>
      proposal.item === item && (ground === undefined || proposal.ground === ground) && !votedOn(meeting, proposal),
  );
}

const votedOn = (meeting: Meeting, { item, ground, at }: ClosingProposal): boolean =>
  (meeting.items[item]?.votes ?? []).some((id) => {
    const vote = meeting.votes[id];
    return (
      vote?.purpose === 'closing-doors' && vote.ground === ground && vote.state === 'declared' && vote.calledAt >= at
    );
  });

/** Behind doors that are closed for the debate on closing nothing else is handled: the matter itself waits for the vote. */
export const debateOnClosing = (meeting: Meeting): Refusal | null =>
  meeting.closed?.forDebate ? refuse('closing-debate', { item: meeting.closed.item }) : null;

/** The debate on closing is closed for the proposal it is about; its vote comes after, with the doors open. */
export function debateFits(
  meeting: Meeting,
  ground: ClosingGround,
  vote: string | undefined,
  rules: RuleBook,
): Refusal[] {
  const item = meeting.currentItem ?? '';
  return [
    ...(vote === undefined ? [] : [misfit('closing-debate', { item })]),
    ...(openProposal(meeting, item, ground) ? [] : [refuse('closing-proposed', { ground })]),
    ...(rules.closingDebate.value === null ? [refuse('closing-ground', { ground })] : []),
  ];
}

/**
 * A matter the law says is handled behind closed doors (§ 11-5 second subsection) is about to be handled in the open. Asked
 * once for each item: whoever has a reason is not asked at every speech.
 */
export function mustBeClosed(meeting: Meeting, item: ItemId | null, rules: RuleBook): Refusal | null {
  if (item === null || meeting.closed || rules.enforcement !== 'enforce') return null;
  const asked = meeting.overridden.some(({ rule, facts }) => rule === 'closing-mandatory' && facts['item'] === item);
  const handledInside = meeting.closures.some((closure) => closure.item === item && closure.forDebate !== true);
  if (asked || handledInside) return null;
  const ground = mandatoryGround(meeting, item, rules);
  return ground === null ? null : warn('closing-mandatory', { item, ground, offer: 'doors.close' });
}

/** The ground on which the matter must be closed, as somebody proposed or voted on it, or as the summons expects. */
function mandatoryGround(meeting: Meeting, item: ItemId, rules: RuleBook): ClosingGround | 'expected' | null {
  const votes = (meeting.items[item]?.votes ?? []).flatMap((id) => meeting.votes[id] ?? []);
  const closing = votes.filter(({ purpose, state }) => purpose === 'closing-doors' && state !== 'voided');
  const named = [...meeting.mending.closing.filter((proposal) => proposal.item === item), ...closing];
  const mandatory = named.findLast(({ ground }) => ground !== undefined && rules.grounds.value[ground]?.mandatory);
  if (mandatory?.ground !== undefined) return mandatory.ground;
  return meeting.items[item]?.expectedClosed === true && closing.length === 0 ? 'expected' : null;
}
