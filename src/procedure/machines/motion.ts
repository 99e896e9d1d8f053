import type { Motion } from '../meeting.js';
import type { Machine } from './machine.js';

type MotionStatus = Motion['status'];

const whileVotedOn = ['filed', 'put-to-vote', 'adopted', 'rejected', 'lapsed'] as const satisfies MotionStatus[];

/**
 * A motion, public from the moment it is filed. Its fate is found afresh from the votes each time one of them changes, so
 * a vote that is void or corrected takes it wherever the others leave it.
 */
export const motionMachine: Machine<MotionStatus> = {
  name: 'motion',
  initial: 'filed',
  states: {
    filed: 'rests',
    'put-to-vote': 'passes',
    adopted: 'rests',
    rejected: 'rests',
    lapsed: 'rests',
    withdrawn: 'rests',
  },
  steps: [
    { by: 'motion.withdrawn', from: ['filed'], to: ['withdrawn'] },
    {
      by: 'motion.withdrawn',
      from: ['put-to-vote', 'adopted', 'rejected', 'lapsed'],
      to: ['withdrawn'],
      recorded: true,
    },
    { by: 'entry.struck', from: ['filed'], to: ['withdrawn'] },
    { by: 'entry.struck', from: ['put-to-vote', 'adopted', 'rejected', 'lapsed'], to: ['withdrawn'], recorded: true },
    { by: 'vote.called', from: ['filed', 'adopted', 'rejected', 'lapsed'], to: ['put-to-vote', 'lapsed'] },
    { by: 'vote.declared', from: whileVotedOn, to: ['adopted', 'rejected', 'lapsed', 'filed'] },
    { by: 'vote.voided', from: whileVotedOn, to: whileVotedOn },
    { by: 'vote.corrected', from: whileVotedOn, to: ['adopted', 'rejected', 'lapsed', 'filed'] },
  ],
};
