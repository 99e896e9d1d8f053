import type { Answers } from '../rooms.js';
import type { AfterwardsCommand } from './commands.js';

export const afterwardsAnswers: Answers<AfterwardsCommand> = {};
