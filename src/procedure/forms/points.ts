import type { Meeting, Vote } from '../meeting.js';
import { refuse, type Refusal } from '../rule-book.js';
import type { ItemId, MotionId } from '../vocabulary.js';

/** One numbered point of a proposal. */
export interface Point {
  label: string;
  /** With its number, as it stands. */
  text: string;
}

const numbered = /^\s*(\d{1,3})[.)]\s+\S/u;

/** A proposal in its points: lines that begin "1.", "2." and so on, in that order; and the words before the first. */
export function pointsOf(text: string): { before: string; points: Point[] } {
  const before: string[] = [];
  const points: { label: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const label = numbered.exec(line)?.[1];
    // A line that happens to begin with a date or a year is not a point: points are counted from one.
    if (label === String(points.length + 1)) points.push({ label, lines: [line] });
    else (points.at(-1)?.lines ?? before).push(line);
  }
  return {
    before: before.join('\n').trim(),
    points: points.map(({ label, lines }) => ({ label, text: lines.join('\n').trim() })),
  };
}

/** What is read of a meeting to tell. */
type Proposals = Pick<Meeting, 'items' | 'motions' | 'votes'>;

/** What a vote without motions is about: the recommendation as it stands on the agenda. */
export type Subject = MotionId | null;

const textOf = (meeting: Proposals, item: ItemId, subject: Subject): string =>
  (subject === null ? meeting.items[item]?.recommendation : meeting.motions[subject]?.text) ?? '';

const isAbout = (vote: Vote, subject: Subject): boolean =>
  subject === null ? vote.motions.length === 0 && vote.kind !== 'choice' : vote.motions.includes(subject);

const inPoints = ({ points }: Vote): boolean => points !== undefined && points.length > 0;

function bindingVotes(meeting: Proposals, item: ItemId, subject: Subject): Vote[] {
  return (meeting.items[item]?.votes ?? [])
    .map((id) => meeting.votes[id])
    .filter((vote) => vote !== undefined)
    .filter(({ state, binding, purpose }) => state === 'declared' && binding && purpose === 'substance')
    .filter((vote) => isAbout(vote, subject));
}

/** How it went with each point that was voted on by itself; the last vote on a point counts. */
export function fateOfPoints(meeting: Proposals, item: ItemId, subject: Subject): Map<string, 'carried' | 'lost'> {
  const fates = new Map<string, 'carried' | 'lost'>();
  for (const vote of bindingVotes(meeting, item, subject).filter(inPoints)) {
    const outcome = vote.announced?.outcome ?? vote.result?.outcome;
    if (outcome === 'carried' || outcome === 'lost') vote.points?.forEach((label) => fates.set(label, outcome));
  }
  return fates;
}

/** Whether the proposal was voted on as a whole, after its points or without them. */
export const votedAsWhole = (meeting: Proposals, item: ItemId, subject: Subject): boolean =>
  bindingVotes(meeting, item, subject).some((vote) => !inPoints(vote) && vote.result?.outcome !== 'not-quorate');

/**
 * Where its points leave a proposal that was not voted on as a whole: adopted as far as they were carried once all have been
 * voted on; null where it was not voted on point by point, or as a whole as well.
 */
export function leftByPoints(
  meeting: Proposals,
  item: ItemId,
  subject: Subject,
): 'adopted' | 'rejected' | 'put-to-vote' | null {
  const fates = fateOfPoints(meeting, item, subject);
  if (fates.size === 0 || votedAsWhole(meeting, item, subject)) return null;
  const { points } = pointsOf(textOf(meeting, item, subject));
  if (points.some(({ label }) => !fates.has(label))) return 'put-to-vote';
  return [...fates.values()].includes('carried') ? 'adopted' : 'rejected';
}

/** The proposal without the points that were voted down. */
export function textLeft(meeting: Proposals, item: ItemId, subject: Subject): string {
  const text = textOf(meeting, item, subject).trim();
  const fates = fateOfPoints(meeting, item, subject);
  if (![...fates.values()].includes('lost')) return text;
  const { before, points } = pointsOf(text);
  const kept = points.filter(({ label }) => fates.get(label) !== 'lost').map((point) => point.text);
  return [before, ...kept].filter((part) => part !== '').join('\n');
}

/** Points that are voted on by themselves stand in the one proposal that is put, for or against. */
export function pointsKnown(
  meeting: Proposals,
  { item, kind, motions, points }: Pick<Vote, 'item' | 'kind' | 'motions' | 'points'>,
): Refusal | null {
  if (points === undefined || points.length === 0) return null;
  const known = pointsOf(textOf(meeting, item, motions[0] ?? null)).points.map(({ label }) => label);
  const unknown = points.filter((label) => !known.includes(label));
  const one = kind === 'yes-no' && motions.length <= 1;
  return one && unknown.length === 0 ? null : refuse('points-known', { points: unknown, known });
}
