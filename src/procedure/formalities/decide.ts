import type { Answers } from '../rooms.js';
import type { FormalityCommand } from './commands.js';

export const formalityAnswers: Answers<FormalityCommand> = {};
