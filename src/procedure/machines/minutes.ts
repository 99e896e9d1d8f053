import type { MinutesState } from '../afterwards/state.js';
import type { Machine } from './machine.js';

/**
 * The minutes everybody may read. They are public before anybody has signed or approved them, and neither is ever waited
 * for: kommuneloven asks for neither. A correction is a new version, published at once and signed and approved anew.
 */
export const minutesMachine: Machine<MinutesState> = {
  name: 'minutes',
  initial: 'live-draft',
  states: { 'live-draft': 'rests', draft: 'passes', published: 'rests', signed: 'rests', approved: 'rests' },
  steps: [
    { by: 'minutes.drawn-up', from: ['live-draft', 'draft'], to: ['draft'] },
    { by: 'minutes.published', from: ['draft'], to: ['published'] },
    { by: 'minutes.signed', from: ['published'], to: ['published', 'signed'] },
    { by: 'minutes.signed', from: ['signed'], to: ['signed'] },
    { by: 'minutes.signed', from: ['approved'], to: ['approved'] },
    { by: 'minutes.approved', from: ['published', 'signed'], to: ['approved'] },
    { by: 'minutes.corrected', from: ['published', 'signed', 'approved'], to: ['published'] },
  ],
};
