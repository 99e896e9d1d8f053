import type { Meeting } from '../meeting.js';
import { warn, type Refusal } from '../rule-book.js';
import type { ItemId, ItemOutcome, MotionKind } from '../vocabulary.js';

/** Whether to decide now at all is put before what to decide. */
export const putFirst: readonly MotionKind[] = ['postponement', 'refer-back', 'dismissal'];
const putOffs: readonly ItemOutcome[] = ['postponed', 'referred-back', 'dismissed'];

/** Whether the body has voted to put the item off: on a motion for it, or on the bare question. */
export function putOff(meeting: Meeting, item: ItemId): boolean {
  return (meeting.items[item]?.votes ?? []).some((id) => {
    const vote = meeting.votes[id];
    if (!vote || vote.state !== 'declared' || !vote.binding) return false;
    const adopted = vote.motions.some((motion) => {
      const put = meeting.motions[motion];
      return put?.status === 'adopted' && putFirst.includes(put.kind);
    });
    return adopted || (vote.purpose === 'postponement' && vote.result?.outcome === 'carried');
  });
}

/** An item on the agenda is put off by the body, by simple majority, not by the chair alone. */
export function putOffByVote(meeting: Meeting, item: ItemId, outcome: ItemOutcome): Refusal | null {
  if (!putOffs.includes(outcome) || putOff(meeting, item)) return null;
  return warn('put-off-by-vote', { item, outcome });
}
