import type { Answers } from '../rooms.js';
import type { MendingCommand } from './commands.js';

export const mendingAnswers: Answers<MendingCommand> = {};
