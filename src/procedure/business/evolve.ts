import { itemChanged } from '../evolve-agenda.js';
import { leaveItem, recordedInside } from '../evolve-sitting.js';
import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { Instant, ItemId } from '../vocabulary.js';
import type { ControlledPart, QuestionId } from './commands.js';
import type { BusinessEvent } from './events.js';
import { nextNumber } from './said.js';
import type { Day } from './days.js';
import {
  controlKey,
  type BusinessState,
  type ControlState,
  type LegalityControl,
  type PublicTime,
  type Question,
  type ReportedDecision,
} from './state.js';

export const businessFolds: Folds<BusinessEvent> = {
  'question.asked': (meeting, { type: _, ...asked }, at) => {
    if (!asked.question) return meeting;
    const question: Question = {
      ...asked,
      number: nextNumber(meeting, meeting.closed === null),
      text: asked.text ?? '',
      at,
      answers: [],
      settled: null,
      ...recordedInside(meeting),
    };
    return remembering(meeting, { questions: { ...meeting.business.questions, [asked.question]: question } });
  },
  'question.answered': (meeting, { question, by, text }, at) =>
    questionChanged(meeting, question, ({ answers, inside }) => {
      const number = nextNumber(meeting, meeting.closed === null && inside !== true);
      return { answers: [...answers, { number, by, text: text ?? '', at }] };
    }),
  'question.settled': (meeting, { question, how }) => questionChanged(meeting, question, () => ({ settled: how })),
  'point-of-order.raised': (meeting, { type: _, ...raised }, at) =>
    remembering(meeting, {
      pointsOfOrder: [
        ...meeting.business.pointsOfOrder,
        { number: nextNumber(meeting, meeting.closed === null), ...raised, text: raised.text ?? '', at },
      ],
    }),
  'question-time.started': (meeting, _event, at) =>
    remembering(meeting, { publicTime: [...meeting.business.publicTime, { from: at, to: null, comments: [] }] }),
  'question-time.ended': (meeting, _event, at) => lastTimeChanged(meeting, (time) => ({ ...time, to: time.to ?? at })),
  'public-comment.given': (meeting, { type: _, ...comment }, at) =>
    lastTimeChanged(meeting, (time) => ({
      ...time,
      comments: [...time.comments, { number: nextNumber(meeting, meeting.closed === null), ...comment, at }],
    })),
  'reports.noted': (meeting, { items }, at) =>
    (items ?? []).reduce<Meeting>((standing, item) => {
      const calledAt = standing.items[item]?.calledAt ?? at;
      const noted = itemChanged(standing, item, { state: 'ended', outcome: 'noted', calledAt, endedAt: at });
      return meeting.currentItem === item ? leaveItem(noted, at) : noted;
    }, meeting),
  'briefing.given': (meeting, { type: _, ...briefing }, at) =>
    remembering(meeting, {
      briefings: [
        ...meeting.business.briefings,
        { number: nextNumber(meeting, meeting.closed === null), ...briefing, text: briefing.text ?? '', at },
      ],
    }),
  'delegated-decision.reported': (meeting, event, at) => reported(meeting, 'delegated', event, at),
  'urgent-decision.reported': (meeting, event, at) => reported(meeting, 'urgent', event, at),
  'notice.owed': (meeting, { item, body }, at) =>
    body
      ? remembering(meeting, { owed: [...meeting.business.owed, { item, body, at, ...recordedInside(meeting) }] })
      : meeting,
  'legality.demanded': (meeting, { item, part, demanders, others, on }) =>
    controlled(meeting, controlKey(item, part), {
      item,
      ...(part !== undefined && { part }),
      state: 'demanded',
      demanders: demanders ?? [],
      others: others ?? [],
      steps: [{ state: 'demanded', on }],
      ...recordedInside(meeting),
    }),
  'legality.taken-up': (meeting, { item, part, reason, on }) => {
    const key = controlKey(item, part);
    const before = meeting.business.controls[key];
    const standing = before ?? {
      item,
      ...(part !== undefined && { part }),
      demanders: [],
      others: [],
      steps: [],
      ...recordedInside(meeting),
    };
    const steps = [...standing.steps, { state: 'taken-up' as const, on }];
    return controlled(meeting, key, { ...standing, state: 'taken-up', steps, takenUpFor: reason ?? '' });
  },
  'legality.deferred': (meeting, { item, part, by, on }) => {
    const key = controlKey(item, part);
    const control = meeting.business.controls[key];
    if (!control) return meeting;
    return controlled(meeting, key, { ...control, deferrals: [...(control.deferrals ?? []), { by, on }] });
  },
  'legality.reviewed': (meeting, { outcome, ...step }) =>
    controlGoesOn(meeting, step, outcome === 'changed' ? 'changed-by-body' : 'upheld-by-body'),
  'legality.sent': (meeting, step) => controlGoesOn(meeting, step, 'sent'),
  'legality.settled': (meeting, { outcome, ...step }) => controlGoesOn(meeting, step, outcome),
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

const controlled = (meeting: Meeting, key: string, control: LegalityControl): Meeting =>
  remembering(meeting, { controls: { ...meeting.business.controls, [key]: control } });

function controlGoesOn(
  meeting: Meeting,
  { item, part, on }: { item: ItemId; part?: ControlledPart; on: Day },
  state: ControlState,
): Meeting {
  const key = controlKey(item, part);
  const control = meeting.business.controls[key];
  return control ? controlled(meeting, key, { ...control, state, steps: [...control.steps, { state, on }] }) : meeting;
}

function reported(
  meeting: Meeting,
  kind: ReportedDecision['kind'],
  event: Omit<ReportedDecision, 'number' | 'kind' | 'at'> & { type: string },
  at: Instant,
): Meeting {
  const { type: _, ...decision } = event;
  const told = {
    number: nextNumber(meeting, meeting.closed === null),
    kind,
    ...decision,
    text: decision.text ?? '',
    madeBy: decision.madeBy ?? '',
    at,
  };
  return remembering(meeting, { reported: [...meeting.business.reported, told] });
}

function lastTimeChanged(meeting: Meeting, change: (time: PublicTime) => PublicTime): Meeting {
  const last = meeting.business.publicTime.at(-1);
  if (!last) return meeting;
  return remembering(meeting, { publicTime: [...meeting.business.publicTime.slice(0, -1), change(last)] });
}
