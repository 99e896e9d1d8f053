import type { Answers } from '../rooms.js';
import type { BusinessCommand } from './commands.js';
import { answerQuestion, askQuestion, raisePointOfOrder, settleQuestion } from './decide-questions.js';

export const businessAnswers: Answers<BusinessCommand> = {
  'question.ask': askQuestion,
  'question.answer': answerQuestion,
  'question.settle': settleQuestion,
  'point-of-order.raise': raisePointOfOrder,
};
