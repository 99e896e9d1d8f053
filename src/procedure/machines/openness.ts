import type { Meeting } from '../meeting.js';
import { openProposal } from '../mending/closing.js';
import type { VoteId } from '../vocabulary.js';
import type { Machine } from './machine.js';

/** Whether the public can hear, and how far the way to closed doors has been gone. */
export type Openness =
  'open' | 'closing-proposed' | 'closed-for-debate' | 'voting-on-closing' | 'closing-carried' | 'closed';

const onTheWay = ['open', 'closing-proposed', 'closing-carried'] as const satisfies Openness[];

/** Closed doors belong to the item under way: with another item the way begins anew, and each closing needs its own vote. */
export const opennessMachine: Machine<Openness> = {
  name: 'openness',
  initial: 'open',
  states: {
    open: 'rests',
    'closing-proposed': 'passes',
    'closed-for-debate': 'passes',
    'voting-on-closing': 'passes',
    'closing-carried': 'passes',
    closed: 'passes',
  },
  steps: [
    { by: 'closing.proposed', from: ['open', 'closing-carried'], to: ['closing-proposed', 'closing-carried'] },
    { by: 'doors.closed', from: ['closing-proposed', 'closing-carried'], to: ['closed-for-debate'] },
    { by: 'doors.opened', from: ['closed-for-debate'], to: ['closing-proposed', 'closing-carried'] },
    { by: 'vote.called', from: ['open', 'closing-proposed', 'closing-carried'], to: ['voting-on-closing'] },
    { by: 'vote.declared', from: ['voting-on-closing'], to: ['closing-carried', 'closing-proposed', 'open'] },
    { by: 'vote.voided', from: ['voting-on-closing', 'closing-carried', 'open'], to: onTheWay },
    { by: 'vote.corrected', from: onTheWay, to: onTheWay },
    { by: 'doors.closed', from: ['closing-carried'], to: ['closed'] },
    { by: 'doors.closed', from: ['open', 'closing-proposed'], to: ['closed'], recorded: true },
    { by: 'doors.closed', from: ['open'], to: ['closed-for-debate'], recorded: true },
    { by: 'doors.opened', from: ['closed'], to: onTheWay },
    { by: 'doors.opened', from: ['closed-for-debate'], to: ['open'], recorded: true },
    { by: 'item.called', from: onTheWay, to: onTheWay },
    { by: 'item.ended', from: ['closing-proposed', 'closing-carried'], to: ['open'] },
    { by: 'item.withdrawn', from: ['closing-proposed', 'closing-carried'], to: ['open'] },
    { by: 'meeting.ended', from: ['closing-proposed', 'closing-carried'], to: ['open'] },
  ],
};

export function opennessOf(meeting: Meeting): Openness {
  if (meeting.closed) return meeting.closed.forDebate ? 'closed-for-debate' : 'closed';
  if (meeting.openVote !== null && isOnClosing(meeting, meeting.openVote)) return 'voting-on-closing';
  const item = meeting.currentItem === null ? undefined : meeting.items[meeting.currentItem];
  if (!item) return 'open';
  if (item.votes.some((vote) => isOnClosing(meeting, vote) && opensTheWay(meeting, vote))) return 'closing-carried';
  return openProposal(meeting, item.item) ? 'closing-proposed' : 'open';
}

const isOnClosing = (meeting: Meeting, vote: VoteId): boolean => meeting.votes[vote]?.purpose === 'closing-doors';

/** Carried, and no doors were closed on it yet. */
function opensTheWay({ votes, closures }: Meeting, vote: VoteId): boolean {
  const { state, result } = votes[vote] ?? {};
  return state === 'declared' && result?.outcome === 'carried' && !closures.some((closure) => closure.vote === vote);
}
