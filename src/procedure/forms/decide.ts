import type { Answers } from '../rooms.js';
import type { FormsCommand } from './commands.js';

export const formsAnswers: Answers<FormsCommand> = {};
