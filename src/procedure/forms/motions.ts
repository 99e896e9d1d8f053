import type { Meeting, Motion } from '../meeting.js';
import { misfit, refuse, warn, type Refusal } from '../rule-book.js';
import { putFirst } from '../rules/putting-off.js';
import type { ItemId, MotionId, MotionKind } from '../vocabulary.js';
import type { VotingStep } from './events.js';

/** From filed to put: who moves a motion in the meeting, what it changes, what is passed on, and what may not be put. */

/** Statuses no vote changes any more. */
export const settledApart: readonly Motion['status'][] = ['withdrawn', 'forwarded', 'ruled-out'];

/** Not yet put to the vote, and still there to be put. */
export const stillOpen = (status: Motion['status'] | undefined): boolean => status === 'filed' || status === 'moved';

/** Where a motion stands before any vote on it. */
export function beforeVotes(meeting: Meeting, motion: MotionId): Motion['status'] {
  const status = meeting.motions[motion]?.status ?? 'filed';
  if (settledApart.includes(status)) return status;
  return meeting.forms.motions[motion]?.movedAt === undefined ? 'filed' : 'moved';
}

/** What an amendment changes, or an addition adds to, is another motion on the same item. */
export function targetsFit(meeting: Meeting, motion: MotionId, targets: MotionId[]): Refusal | null {
  const item = meeting.motions[motion]?.item;
  const strays = targets.filter((target) => target === motion || meeting.motions[target]?.item !== item);
  return strays.length > 0 ? misfit('motion-targets', { motions: [...new Set(strays)] }) : null;
}

/** A motion is passed on without a vote when it asked for that; any other is decided, or its mover agrees. */
export const asksToBePassedOn = (motion: Motion | undefined): Refusal | null =>
  !motion || motion.kind === 'forwarding' ? null : warn('forwarded-kind', { motion: motion.motion, kind: motion.kind });

/** In which order motions are usually put: lower first. Equal ones are put against each other. */
const usual: Record<MotionKind, number> = {
  postponement: 1,
  'refer-back': 1,
  dismissal: 1,
  amendment: 2,
  recommendation: 3,
  main: 3,
  alternative: 3,
  election: 3,
  addition: 4,
  statement: 5,
  forwarding: 6,
};

export const precedenceOf = (meeting: Pick<Meeting, 'forms'>, motion: MotionId, kind: MotionKind): number =>
  meeting.forms.motions[motion]?.precedence ?? usual[kind];

/** The order in which things will be voted on names what is there and can be put, and puts first what goes first. */
export function votingOrderFits(meeting: Meeting, item: ItemId, order: VotingStep[]): (Refusal | null)[] {
  const named = order.flatMap(({ motions }) => motions);
  const elsewhere = named.filter((motion) => meeting.motions[motion]?.item !== item);
  const closed = named.filter((motion) => settledApart.includes(meeting.motions[motion]?.status ?? 'filed'));
  const first = (step: VotingStep) =>
    step.motions.some((motion) => putFirst.includes(meeting.motions[motion]?.kind ?? 'main'));
  const late = order.filter((step, place) => first(step) && order.slice(0, place).some((earlier) => !first(earlier)));
  return [
    order.length === 0 || order.some(({ question }) => question.trim() === '')
      ? refuse('voting-order', { item })
      : null,
    elsewhere.length > 0 ? misfit('motion-known', { motions: [...new Set(elsewhere)] }) : null,
    closed.length > 0 ? refuse('motion-open', { motions: [...new Set(closed)] }) : null,
    late.length > 0 ? warn('postponement-first', { motions: late.flatMap(({ motions }) => motions) }) : null,
  ];
}
