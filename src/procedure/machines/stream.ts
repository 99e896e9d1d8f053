import type { StreamState } from '../vocabulary.js';
import type { Machine } from './machine.js';

const seen = ['testing', 'live', 'degraded', 'interrupted', 'ended'] as const satisfies StreamState[];

/**
 * The stream, as somebody sees it: what is reported is believed, so any state anybody can see may follow any other. Only
 * the doors pause it, and only they start it again.
 */
export const streamMachine: Machine<StreamState> = {
  name: 'stream',
  initial: 'not-offered',
  states: {
    'not-offered': 'rests',
    planned: 'rests',
    testing: 'passes',
    live: 'passes',
    degraded: 'passes',
    interrupted: 'passes',
    'paused-closed-session': 'passes',
    ended: 'rests',
  },
  steps: [
    { by: 'meeting.planned', from: ['not-offered'], to: ['planned'] },
    { by: 'meeting.announced', from: ['not-offered'], to: ['planned'] },
    { by: 'meeting.revised', from: ['not-offered'], to: ['planned'] },
    { by: 'stream.changed', from: ['not-offered', 'planned', ...seen], to: seen },
    { by: 'stream.changed', from: ['testing', 'live', 'degraded', 'interrupted'], to: ['paused-closed-session'] },
    { by: 'stream.changed', from: ['paused-closed-session'], to: ['live', 'ended'] },
  ],
};
