import type { Answers } from '../rooms.js';
import type { BusinessCommand } from './commands.js';
import { demandControl, reviewDecision, sendControl, settleControl } from './decide-legality.js';
import { answerQuestion, askQuestion, raisePointOfOrder, settleQuestion } from './decide-questions.js';

export const businessAnswers: Answers<BusinessCommand> = {
  'question.ask': askQuestion,
  'question.answer': answerQuestion,
  'question.settle': settleQuestion,
  'point-of-order.raise': raisePointOfOrder,
  'legality.demand': demandControl,
  'legality.review': reviewDecision,
  'legality.send': sendControl,
  'legality.settle': settleControl,
};
