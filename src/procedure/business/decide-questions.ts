import type { Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal } from '../rule-book.js';
import { answer, type Answer } from '../rules/answer.js';
import { isMember, isPresent } from '../rules/seats.js';
import { inSession, itemKnown, notOver, peopleKnown, says } from '../rules/standing.js';
import type { PersonId } from '../vocabulary.js';
import type { BusinessCommand, QuestionId } from './commands.js';

type CommandOf<T extends BusinessCommand['type']> = Extract<BusinessCommand, { type: T }>;

/** Questions and interpellations, and points of order. */

/**
 * Every member may put questions, also about what is not on the agenda (§ 11-2 fourth subsection). One that is handed in
 * before the meeting is public in the same instant, as a motion is.
 */
export function askQuestion(meeting: Meeting, command: CommandOf<'question.ask'>): Answer {
  const { question, kind, by, to, item, text } = command;
  return answer(
    [
      meeting.business.questions[question] && misfit('question-new', { question }),
      item !== undefined && itemKnown(meeting, item),
      peopleKnown(meeting, [by, to]),
      meeting.announcedAt === null && refuse('announced', {}),
      notOver(meeting),
      asksAsMember(meeting, by),
      says(text, 'text', { question }),
    ],
    () => ({
      type: 'question.asked',
      question,
      kind,
      by,
      ...(to !== undefined && { to }),
      ...(item !== undefined && { item }),
      text,
    }),
    { person: by, ...(item !== undefined && { item }) },
  );
}

/** Somebody who sits for a member asks as one. */
function asksAsMember(meeting: Meeting, person: PersonId): Refusal | null {
  const sits = meeting.presence[person]?.substituteFor !== undefined;
  const known = meeting.people[person] !== undefined;
  return known && !sits && !isMember(meeting, person) ? refuse('asked-by-member', { person }) : null;
}

/** An answer promised in writing may come when the meeting is over. */
export function answerQuestion(meeting: Meeting, command: CommandOf<'question.answer'>): Answer {
  const { question, by, text } = command;
  const promised = meeting.business.questions[question]?.settled === 'in-writing';
  return answer(
    [
      questionKnown(meeting, question),
      peopleKnown(meeting, [by]),
      !promised && questionOpen(meeting, question),
      !promised && inSession(meeting),
      says(text, 'text', { question }),
    ],
    () => ({ type: 'question.answered', question, by, text }),
    aboutQuestion(meeting, question),
  );
}

export function settleQuestion(meeting: Meeting, command: CommandOf<'question.settle'>): Answer {
  const { question, how } = command;
  return answer(
    [
      questionKnown(meeting, question),
      notOver(meeting),
      questionOpen(meeting, question),
      how === 'debated' && inSession(meeting),
    ],
    () => ({ type: 'question.settled', question, how }),
    aboutQuestion(meeting, question),
  );
}

const questionKnown = (meeting: Meeting, question: QuestionId): Refusal | null =>
  meeting.business.questions[question] ? null : misfit('question-known', { question });

function questionOpen(meeting: Meeting, question: QuestionId): Refusal | null {
  const settled = meeting.business.questions[question]?.settled ?? null;
  return settled === null ? null : refuse('question-open', { question, settled });
}

function aboutQuestion(meeting: Meeting, question: QuestionId) {
  const item = meeting.business.questions[question]?.item;
  return item === undefined ? {} : { item };
}

/** It goes before everything else, so it belongs to whatever is under way. */
export function raisePointOfOrder(meeting: Meeting, command: CommandOf<'point-of-order.raise'>): Answer {
  const { person, text, ruling } = command;
  const item = meeting.currentItem;
  return answer(
    [
      peopleKnown(meeting, [person]),
      inSession(meeting),
      isMember(meeting, person) && !isPresent(meeting, person) && warn('speaker-present', { person }),
      says(text, 'text', { person }),
    ],
    () => ({
      type: 'point-of-order.raised',
      person,
      ...(item !== null && { item }),
      text,
      ...(ruling !== undefined && { ruling }),
    }),
    { person, ...(item !== null && { item }) },
  );
}
