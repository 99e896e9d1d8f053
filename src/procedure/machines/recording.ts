import type { RecordingState } from '../afterwards/state.js';
import type { Machine } from './machine.js';

/** What can be seen of the meeting afterwards. One withdrawn may be put out again, mended. */
export const recordingMachine: Machine<RecordingState> = {
  name: 'recording',
  initial: 'none',
  states: { none: 'rests', published: 'rests', withdrawn: 'rests' },
  steps: [
    { by: 'recording.published', from: ['none', 'withdrawn'], to: ['published'] },
    { by: 'recording.captioned', from: ['published'], to: ['published'] },
    { by: 'recording.withdrawn', from: ['published'], to: ['withdrawn'] },
  ],
};
