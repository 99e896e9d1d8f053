import type { Item } from '../meeting.js';
import type { Machine } from './machine.js';

/**
 * An item of the agenda. How it ended (decided, postponed, sent back, noted …) is its outcome, not a state; one the
 * meeting never came to is left listed.
 */
export const itemMachine: Machine<Item['state']> = {
  name: 'item',
  initial: 'listed',
  states: { listed: 'rests', called: 'passes', ended: 'rests', withdrawn: 'rests', barred: 'rests' },
  steps: [
    { by: 'item.called', from: ['listed'], to: ['called'] },
    { by: 'item.ended', from: ['called'], to: ['ended'] },
    // Put off from an urgent remote meeting before it was called.
    { by: 'item.ended', from: ['listed'], to: ['ended'] },
    { by: 'answers.opened', from: ['listed'], to: ['called'] },
    // Reports are taken note of without being called one by one.
    { by: 'reports.noted', from: ['listed', 'called'], to: ['ended'] },
    // Reopened, for a reason.
    { by: 'item.called', from: ['ended'], to: ['called'] },
    { by: 'item.withdrawn', from: ['listed', 'called'], to: ['withdrawn'] },
    { by: 'item.barred', from: ['listed', 'called'], to: ['barred'] },
    { by: 'item.called', from: ['withdrawn', 'barred'], to: ['called'], recorded: true },
    { by: 'item.ended', from: ['withdrawn', 'barred'], to: ['ended'], recorded: true },
    { by: 'reports.noted', from: ['withdrawn', 'barred'], to: ['ended'], recorded: true },
    { by: 'item.withdrawn', from: ['ended', 'barred'], to: ['withdrawn'], recorded: true },
    { by: 'item.barred', from: ['ended', 'withdrawn'], to: ['barred'], recorded: true },
  ],
};
