import type { Vote } from '../meeting.js';
import type { Machine } from './machine.js';

/** A vote. Taken again it is another one; corrected it stays declared, with the first count beside it. */
export const voteMachine: Machine<Vote['state']> = {
  name: 'vote',
  initial: 'open',
  states: { open: 'passes', interrupted: 'passes', closed: 'passes', declared: 'rests', voided: 'rests' },
  steps: [
    { by: 'vote.interrupted', from: ['open'], to: ['interrupted'] },
    { by: 'vote.resumed', from: ['interrupted'], to: ['open'] },
    { by: 'vote.closed', from: ['open'], to: ['closed'] },
    { by: 'vote.declared', from: ['closed'], to: ['declared'] },
    { by: 'vote.declared', from: ['open'], to: ['declared'], recorded: true },
    { by: 'vote.corrected', from: ['declared'], to: ['declared'] },
    { by: 'vote.voided', from: ['open', 'interrupted', 'closed', 'declared'], to: ['voided'] },
  ],
};
