import { beforeVotes, settledApart, stillOpen } from './forms/motions.js';
import { leftByPoints } from './forms/points.js';
import type { Meeting, Motion, Vote } from './meeting.js';
import type { ItemId, MotionId, MotionKind } from './vocabulary.js';

/** Proposals of which an item can adopt only one; when one is carried the others lapse. */
const rivals: readonly MotionKind[] = ['recommendation', 'main', 'alternative'];

/**
 * The motions of an item, each with the status its votes leave it in. Always found afresh from the votes, so that a
 * voided or corrected one leaves no trace in what it had adopted.
 */
export function motionsAfterVotes(meeting: Meeting, item: ItemId): Meeting['motions'] {
  const mine = meeting.items[item]?.motions ?? [];
  if (mine.length === 0) return meeting.motions;
  const status = new Map<MotionId, Motion['status']>();
  for (const id of mine) {
    status.set(id, beforeVotes(meeting, id));
  }
  const settle = (id: MotionId, next: Motion['status']) => {
    const now = status.get(id);
    if (now !== undefined && !settledApart.includes(now)) status.set(id, next);
  };
  for (const id of meeting.items[item]?.votes ?? []) {
    const vote = meeting.votes[id];
    if (!vote || vote.state === 'voided' || !vote.binding) continue;
    if (vote.state !== 'declared') vote.motions.forEach((motion) => settle(motion, 'put-to-vote'));
    else if ((vote.points ?? []).length === 0) applyResult(vote, meeting, mine, status, settle);
  }
  settleByPoints(meeting, item, mine, status, settle);
  const changed = [...status].filter(([id, now]) => meeting.motions[id]?.status !== now);
  if (changed.length === 0) return meeting.motions;
  const motions = { ...meeting.motions };
  for (const [id, now] of changed) {
    const motion = motions[id];
    if (motion) motions[id] = { ...motion, status: now };
  }
  return motions;
}

function applyResult(
  vote: Vote,
  meeting: Meeting,
  mine: MotionId[],
  status: Map<MotionId, Motion['status']>,
  settle: (id: MotionId, next: Motion['status']) => void,
): void {
  // Where a record made elsewhere announced an outcome, that is what the body went by.
  const outcome = vote.announced?.outcome ?? vote.result?.outcome;
  const chosen = vote.announced?.chosen ?? vote.result?.chosen;
  if (outcome === 'lost') vote.motions.forEach((motion) => settle(motion, 'rejected'));
  const adopted: MotionId[] = [];
  if (outcome === 'carried') adopted.push(...vote.motions);
  if (outcome === 'chosen') {
    for (const option of vote.options) {
      if (option.motion === undefined) continue;
      if (option.option === chosen) adopted.push(option.motion);
      else settle(option.motion, 'lapsed');
    }
  }
  adopted.forEach((motion) => settle(motion, 'adopted'));
  if (adopted.some((motion) => isRival(meeting, motion))) othersLapse(meeting, mine, status, settle);
}

/** A proposal voted on point by point and never as a whole stands where its points left it. */
function settleByPoints(
  meeting: Meeting,
  item: ItemId,
  mine: MotionId[],
  status: Map<MotionId, Motion['status']>,
  settle: (id: MotionId, next: Motion['status']) => void,
): void {
  const inPoints = (meeting.items[item]?.votes ?? []).flatMap((id) => {
    const vote = meeting.votes[id];
    return (vote?.points ?? []).length > 0 ? (vote?.motions ?? []) : [];
  });
  for (const id of new Set(inPoints)) {
    const left = leftByPoints(meeting, item, id);
    if (left !== null) settle(id, left);
    if (left === 'adopted' && isRival(meeting, id)) othersLapse(meeting, mine, status, settle);
  }
}

function othersLapse(
  meeting: Meeting,
  mine: MotionId[],
  status: Map<MotionId, Motion['status']>,
  settle: (id: MotionId, next: Motion['status']) => void,
): void {
  for (const other of mine) {
    if (stillOpen(status.get(other)) && isRival(meeting, other)) settle(other, 'lapsed');
  }
}

const isRival = (meeting: Meeting, motion: MotionId): boolean => {
  const kind = meeting.motions[motion]?.kind;
  return kind !== undefined && rivals.includes(kind);
};
