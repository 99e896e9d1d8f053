import type { Answers } from '../rooms.js';
import type { BusinessCommand } from './commands.js';
import {
  deferDecision,
  demandControl,
  reviewDecision,
  sendControl,
  settleControl,
  takeUpControl,
} from './decide-legality.js';
import { giveBriefing, noteReports, oweNotice, reportDelegated, reportUrgent } from './decide-reports.js';
import { answerQuestion, askQuestion, raisePointOfOrder, settleQuestion } from './decide-questions.js';
import { endPublicTime, giveComment, startPublicTime } from './public-time.js';

export const businessAnswers: Answers<BusinessCommand> = {
  'question.ask': askQuestion,
  'question.answer': answerQuestion,
  'question.settle': settleQuestion,
  'point-of-order.raise': raisePointOfOrder,
  'question-time.start': startPublicTime,
  'question-time.end': endPublicTime,
  'public-comment.give': giveComment,
  'reports.note': noteReports,
  'briefing.give': giveBriefing,
  'delegated-decision.report': reportDelegated,
  'notice.owe': oweNotice,
  'urgent-decision.report': reportUrgent,
  'legality.demand': demandControl,
  'legality.take-up': takeUpControl,
  'legality.defer': deferDecision,
  'legality.review': reviewDecision,
  'legality.send': sendControl,
  'legality.settle': settleControl,
};
