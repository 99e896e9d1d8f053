import { electionAnswers } from './elections/decide.js';
import { formsAnswers } from './forms/decide.js';
import { formalityAnswers } from './formalities/decide.js';
import { businessAnswers } from './business/decide.js';
import { mendingAnswers } from './mending/decide.js';
import { afterwardsAnswers } from './afterwards/decide.js';
import { documentAnswers } from './documents/decide.js';

import type { RoomCommand } from './commands.js';
import type { Meeting } from './meeting.js';
import type { Answer, Scene } from './rules/answer.js';

const answers = {
  ...electionAnswers,
  ...formsAnswers,
  ...formalityAnswers,
  ...businessAnswers,
  ...mendingAnswers,
  ...afterwardsAnswers,
  ...documentAnswers,
} as unknown as Record<string, (meeting: Meeting, command: RoomCommand, scene: Scene) => Answer>;

/** The answer of the room a command belongs to. @throws TypeError for a command of no room, which no route lets through */
export function roomAnswer(meeting: Meeting, command: RoomCommand, scene: Scene): Answer {
  const { type } = command as { type: string };
  const answering = Object.hasOwn(answers, type) ? answers[type] : undefined;
  if (!answering) throw new TypeError('no room knows this command');
  return answering(meeting, command, scene);
}
