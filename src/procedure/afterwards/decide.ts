import type { Answers } from '../rooms.js';
import type { AfterwardsCommand } from './commands.js';
import { approveMinutes, correctMinutes, drawUpMinutes, publishMinutes, signMinutes } from './decide-minutes.js';
import { announceIncident, attributeIncident, decideContinuation, takeStep } from './decide-stream.js';
import { captionRecording, publishRecording, withdrawRecording } from './decide-recording.js';

export const afterwardsAnswers: Answers<AfterwardsCommand> = {
  'minutes.draw-up': drawUpMinutes,
  'minutes.publish': (meeting, _command, scene) => publishMinutes(meeting, scene),
  'minutes.sign': signMinutes,
  'minutes.approve': approveMinutes,
  'minutes.correct': correctMinutes,
  'stream.announce': announceIncident,
  'stream.step': takeStep,
  'stream.attribute': attributeIncident,
  'continuation.decide': decideContinuation,
  'recording.publish': publishRecording,
  'recording.caption': captionRecording,
  'recording.withdraw': withdrawRecording,
};
