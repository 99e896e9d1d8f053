import type { ControlState } from '../business/state.js';
import type { Machine } from './machine.js';

/**
 * The control of a decision's legality (kommuneloven § 27-1): demanded of the body that decided, which looks at it again;
 * where it holds fast, the Ministry, in practice the Statsforvalter, settles it.
 */
export const legalityMachine: Machine<ControlState> = {
  name: 'legality control',
  initial: 'demanded',
  states: {
    demanded: 'passes',
    'upheld-by-body': 'passes',
    'changed-by-body': 'rests',
    sent: 'passes',
    upheld: 'rests',
    annulled: 'rests',
  },
  steps: [
    { by: 'legality.reviewed', from: ['demanded'], to: ['upheld-by-body', 'changed-by-body'] },
    { by: 'legality.sent', from: ['upheld-by-body'], to: ['sent'] },
    { by: 'legality.settled', from: ['sent'], to: ['upheld', 'annulled'] },
  ],
};
