import type { ControlState } from '../business/state.js';
import type { Machine } from './machine.js';

/**
 * The control of a decision's legality (kommuneloven § 27-1). Demanded of the body that decided, which looks at it again;
 * where it holds fast, the Ministry, in practice the Statsforvalter, settles it. For special reasons the Ministry takes a
 * decision up by itself, whether or not anybody has demanded it, as long as it has not got the case already.
 */
export const legalityMachine: Machine<'none' | ControlState> = {
  name: 'legality control',
  initial: 'none',
  states: {
    none: 'rests',
    demanded: 'passes',
    'upheld-by-body': 'passes',
    'changed-by-body': 'rests',
    sent: 'passes',
    'taken-up': 'passes',
    upheld: 'rests',
    annulled: 'rests',
  },
  steps: [
    { by: 'legality.demanded', from: ['none'], to: ['demanded'] },
    { by: 'legality.reviewed', from: ['demanded'], to: ['upheld-by-body', 'changed-by-body'] },
    { by: 'legality.sent', from: ['upheld-by-body'], to: ['sent'] },
    { by: 'legality.taken-up', from: ['none', 'demanded', 'upheld-by-body', 'changed-by-body'], to: ['taken-up'] },
    { by: 'legality.settled', from: ['sent', 'taken-up'], to: ['upheld', 'annulled'] },
  ],
};
