import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { QuestionId } from './commands.js';
import type { BusinessEvent } from './events.js';
import type { BusinessState, Question } from './state.js';

export const businessFolds: Folds<BusinessEvent> = {
  'question.asked': (meeting, { type: _, ...asked }, at) => {
    if (!asked.question) return meeting;
    const question: Question = {
      ...asked,
      at,
      answers: [],
      settled: null,
      ...(meeting.closed !== null && { inside: true }),
    };
    return remembering(meeting, { questions: { ...meeting.business.questions, [asked.question]: question } });
  },
  'question.answered': (meeting, { question, by, text }, at) =>
    questionChanged(meeting, question, ({ answers }) => ({ answers: [...answers, { by, text, at }] })),
  'question.settled': (meeting, { question, how }) => questionChanged(meeting, question, () => ({ settled: how })),
  'point-of-order.raised': (meeting, { type: _, ...raised }, at) =>
    remembering(meeting, {
      pointsOfOrder: [...meeting.business.pointsOfOrder, { seq: meeting.seq, ...raised, at }],
    }),
};

const remembering = (meeting: Meeting, changes: Partial<BusinessState>): Meeting => ({
  ...meeting,
  business: { ...meeting.business, ...changes },
});

function questionChanged(meeting: Meeting, id: QuestionId, change: (question: Question) => Partial<Question>): Meeting {
  const question = meeting.business.questions[id];
  if (!question) return meeting;
  return remembering(meeting, {
    questions: { ...meeting.business.questions, [id]: { ...question, ...change(question) } },
  });
}
