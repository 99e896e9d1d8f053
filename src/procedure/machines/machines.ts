import { itemMachine } from './item.js';
import { legalityMachine } from './legality.js';
import type { Machine } from './machine.js';
import { meetingMachine } from './meeting.js';
import { minutesMachine } from './minutes.js';
import { motionMachine } from './motion.js';
import { opennessMachine } from './openness.js';
import { recordingMachine } from './recording.js';
import { streamMachine } from './stream.js';
import { voteMachine } from './vote.js';

/** Every table, in the order in which docs/procedure.md draws them. */
export const machines: readonly Machine<string>[] = [
  meetingMachine,
  itemMachine,
  opennessMachine,
  motionMachine,
  voteMachine,
  minutesMachine,
  recordingMachine,
  streamMachine,
  legalityMachine,
];
