import type { Meeting } from '../meeting.js';
import type { Copies } from '../rooms.js';
import type { QuestionId } from './commands.js';
import type { BusinessEvent } from './events.js';

/** What is said later of a question asked behind closed doors would tell of it. */
const heard = (before: Meeting, question: QuestionId): boolean => before.business.questions[question]?.inside !== true;

/** Events of this room that are told otherwise than they stand; the others are told as they are. */
export const businessCopies: Copies<BusinessEvent> = {
  'question.answered': (event, before) => (heard(before, event.question) ? event : null),
  'question.settled': (event, before) => (heard(before, event.question) ? event : null),
};
