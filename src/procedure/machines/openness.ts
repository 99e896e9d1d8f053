import type { Meeting } from '../meeting.js';
import type { VoteId } from '../vocabulary.js';
import type { Machine } from './machine.js';

/** Whether the public can hear, and how far the way to closed doors has been gone. */
export type Openness = 'open' | 'voting-on-closing' | 'closing-carried' | 'closed';

/** Closed doors belong to the item under way: with another item the way begins anew, and each closing needs its own vote. */
export const opennessMachine: Machine<Openness> = {
  name: 'openness',
  initial: 'open',
  states: { open: 'rests', 'voting-on-closing': 'passes', 'closing-carried': 'passes', closed: 'passes' },
  steps: [
    { by: 'vote.called', from: ['open', 'closing-carried'], to: ['voting-on-closing'] },
    { by: 'vote.declared', from: ['voting-on-closing'], to: ['closing-carried', 'open'] },
    { by: 'vote.voided', from: ['voting-on-closing', 'closing-carried'], to: ['closing-carried', 'open'] },
    { by: 'vote.corrected', from: ['open', 'closing-carried'], to: ['closing-carried', 'open'] },
    { by: 'doors.closed', from: ['closing-carried'], to: ['closed'] },
    { by: 'doors.closed', from: ['open'], to: ['closed'], recorded: true },
    { by: 'doors.opened', from: ['closed'], to: ['open', 'closing-carried'] },
    { by: 'item.called', from: ['open', 'closing-carried'], to: ['open', 'closing-carried'] },
    { by: 'item.ended', from: ['closing-carried'], to: ['open'] },
    { by: 'item.withdrawn', from: ['closing-carried'], to: ['open'] },
    { by: 'meeting.ended', from: ['closing-carried'], to: ['open'] },
  ],
};

export function opennessOf(meeting: Meeting): Openness {
  if (meeting.closed) return 'closed';
  if (meeting.openVote !== null && isOnClosing(meeting, meeting.openVote)) return 'voting-on-closing';
  const item = meeting.currentItem === null ? undefined : meeting.items[meeting.currentItem];
  return item?.votes.some((vote) => isOnClosing(meeting, vote) && opensTheWay(meeting, vote))
    ? 'closing-carried'
    : 'open';
}

const isOnClosing = (meeting: Meeting, vote: VoteId): boolean => meeting.votes[vote]?.purpose === 'closing-doors';

/** Carried, and no doors were closed on it yet. */
function opensTheWay({ votes, closures }: Meeting, vote: VoteId): boolean {
  const { state, result } = votes[vote] ?? {};
  return state === 'declared' && result?.outcome === 'carried' && !closures.some((closure) => closure.vote === vote);
}
