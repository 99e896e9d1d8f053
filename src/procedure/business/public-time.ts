import type { Meeting } from '../meeting.js';
import { misfit, refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { doorsOpen, mustBePlanned, notOver, says } from '../rules/standing.js';
import type { BusinessCommand } from './commands.js';

type CommandOf<T extends BusinessCommand['type']> = Extract<BusinessCommand, { type: T }>;

/**
 * The public's own time. In Norway nobody but members may be given the right to speak in the meeting (§ 8-1 second
 * subsection), so it lies before it, after a break is called, or between two days; elsewhere it may be part of it.
 */

export function startPublicTime(
  meeting: Meeting,
  _command: CommandOf<'question-time.start'>,
  { rules }: Scene,
): Answer {
  return answer(
    [
      mustBePlanned(meeting),
      isRunning(meeting) && misfit('question-time-state', { running: true }),
      meeting.announcedAt === null && refuse('announced', {}),
      notOver(meeting),
      doorsOpen(meeting),
      hasItsTime(meeting, rules),
    ],
    () => ({ type: 'question-time.started' }),
  );
}

function hasItsTime(meeting: Meeting, rules: RuleBook): Refusal | null {
  const when = rules.publicComment.value;
  if (when === 'none') return refuse('public-question-time', {});
  const inside = meeting.status === 'in-session' || meeting.status === 'collecting';
  return when === 'outside-the-meeting' && inside ? refuse('question-time-outside', { status: meeting.status }) : null;
}

export const endPublicTime = (meeting: Meeting): Answer =>
  answer([!isRunning(meeting) && misfit('question-time-state', { running: false })], () => ({
    type: 'question-time.ended',
  }));

/** Whoever speaks there speaks as a private person: no name unless they want it told. */
export function giveComment(meeting: Meeting, command: CommandOf<'public-comment.give'>): Answer {
  const { name, text } = command;
  return answer(
    [
      !isRunning(meeting) && refuse('question-time-running', {}),
      doorsOpen(meeting),
      name !== undefined && says(name, 'text'),
      text !== undefined && says(text, 'text'),
    ],
    () => ({
      type: 'public-comment.given',
      ...(name !== undefined && { name }),
      ...(text !== undefined && { text }),
    }),
  );
}

const isRunning = (meeting: Meeting): boolean => meeting.business.publicTime.at(-1)?.to === null;

/** Where the public's time is no part of the meeting, it is over before the meeting opens or goes on. */
export function publicTimeOver(meeting: Meeting, rules: RuleBook): Refusal | null {
  const apart = rules.publicComment.value !== 'mandatory';
  return apart && isRunning(meeting) ? refuse('question-time-over', {}) : null;
}

/** Asked when the meeting ends: nothing runs on, and where the public must be heard, it was. */
export function publicHeard(meeting: Meeting, rules: RuleBook): (Refusal | false)[] {
  const owed = rules.publicComment.value === 'mandatory' && meeting.business.publicTime.length === 0;
  return [isRunning(meeting) && refuse('question-time-over', {}), owed && warn('public-heard', {})];
}
