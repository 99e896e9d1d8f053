import type { Answers } from '../rooms.js';
import type { BusinessCommand } from './commands.js';

export const businessAnswers: Answers<BusinessCommand> = {};
