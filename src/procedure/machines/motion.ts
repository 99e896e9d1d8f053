import type { Motion } from '../meeting.js';
import type { Machine } from './machine.js';

type MotionStatus = Motion['status'];

const whileVotedOn = [
  'filed',
  'moved',
  'put-to-vote',
  'adopted',
  'rejected',
  'lapsed',
] as const satisfies MotionStatus[];
const votedOn = ['put-to-vote', 'adopted', 'rejected', 'lapsed'] as const satisfies MotionStatus[];

/**
 * A motion, public from the moment it is filed. Its fate is found afresh from the votes each time one of them changes, so
 * a vote that is void or corrected takes it wherever the others leave it.
 */
export const motionMachine: Machine<MotionStatus> = {
  name: 'motion',
  initial: 'filed',
  states: {
    filed: 'rests',
    moved: 'rests',
    'put-to-vote': 'passes',
    adopted: 'rests',
    rejected: 'rests',
    lapsed: 'rests',
    withdrawn: 'rests',
    forwarded: 'rests',
    'ruled-out': 'rests',
  },
  steps: [
    { by: 'motion.moved', from: ['filed'], to: ['moved'] },
    { by: 'motion.withdrawn', from: ['filed', 'moved'], to: ['withdrawn'] },
    // Filed by accident.
    { by: 'entry.struck', from: ['filed', 'moved'], to: ['withdrawn'] },
    { by: 'motion.forwarded', from: ['filed', 'moved'], to: ['forwarded'] },
    { by: 'motion.ruled-out', from: ['filed', 'moved'], to: ['ruled-out'] },
    { by: 'motion.withdrawn', from: [...votedOn, 'forwarded', 'ruled-out'], to: ['withdrawn'], recorded: true },
    { by: 'motion.forwarded', from: [...votedOn, 'withdrawn', 'ruled-out'], to: ['forwarded'], recorded: true },
    { by: 'motion.ruled-out', from: [...votedOn, 'withdrawn', 'forwarded'], to: ['ruled-out'], recorded: true },
    { by: 'vote.called', from: ['filed', 'moved', 'adopted', 'rejected', 'lapsed'], to: ['put-to-vote', 'lapsed'] },
    { by: 'vote.declared', from: whileVotedOn, to: ['adopted', 'rejected', 'lapsed', 'filed', 'moved', 'put-to-vote'] },
    { by: 'vote.voided', from: whileVotedOn, to: whileVotedOn },
    {
      by: 'vote.corrected',
      from: whileVotedOn,
      to: ['adopted', 'rejected', 'lapsed', 'filed', 'moved', 'put-to-vote'],
    },
  ],
};
