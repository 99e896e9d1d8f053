import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { ItemId } from '../vocabulary.js';
import type { QuestionId } from './commands.js';
import type { BusinessEvent } from './events.js';
import type { Day } from './days.js';
import type { BusinessState, ControlState, Question } from './state.js';

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
  'legality.demanded': (meeting, { item, demanders, others, on }) =>
    remembering(meeting, {
      controls: {
        ...meeting.business.controls,
        [item]: {
          item,
          state: 'demanded',
          demanders: demanders ?? [],
          others: others ?? [],
          steps: [{ state: 'demanded', on }],
        },
      },
    }),
  'legality.reviewed': (meeting, { item, outcome, on }) =>
    controlGoesOn(meeting, item, outcome === 'changed' ? 'changed-by-body' : 'upheld-by-body', on),
  'legality.sent': (meeting, { item, on }) => controlGoesOn(meeting, item, 'sent', on),
  'legality.settled': (meeting, { item, outcome, on }) => controlGoesOn(meeting, item, outcome, on),
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

function controlGoesOn(meeting: Meeting, item: ItemId, state: ControlState, on: Day): Meeting {
  const control = meeting.business.controls[item];
  if (!control) return meeting;
  const gone = { ...control, state, steps: [...control.steps, { state, on }] };
  return remembering(meeting, { controls: { ...meeting.business.controls, [item]: gone } });
}
