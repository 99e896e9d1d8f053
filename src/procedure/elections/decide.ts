import type { Answers } from '../rooms.js';
import type { ElectionCommand } from './commands.js';

export const electionAnswers: Answers<ElectionCommand> = {};
