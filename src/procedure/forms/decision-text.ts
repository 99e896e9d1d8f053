import type { Item, Meeting } from '../meeting.js';
import { warn, type Refusal } from '../rule-book.js';
import type { ItemId, VoteId } from '../vocabulary.js';
import { leftByPoints, textLeft } from './points.js';

/** The decision put together from what was adopted, in the order in which it was filed; empty where nothing was. */
export function assembledDecision(meeting: Meeting, item: Item): { text: string; votes: VoteId[] } {
  const votes = item.votes.filter((id) => {
    const vote = meeting.votes[id];
    return (
      vote?.state === 'declared' && vote.binding && vote.purpose === 'substance' && isAdopting(vote.result?.outcome)
    );
  });
  const adopted = item.motions.filter((id) => meeting.motions[id]?.status === 'adopted');
  const parts = adopted.map((id) => textLeft(meeting, item.item, id)).filter((part) => part !== '');
  if (recommendationAdopted(meeting, item, votes)) {
    const recommended = textLeft(meeting, item.item, null);
    if (recommended !== '' && !parts.includes(recommended)) parts.unshift(recommended);
  }
  return { text: parts.join('\n\n'), votes };
}

const isAdopting = (outcome: string | undefined) => outcome === 'carried' || outcome === 'chosen';

/** A vote that named no motion was about the recommendation as it stands on the agenda. */
function recommendationAdopted(meeting: Meeting, item: Item, votes: VoteId[]): boolean {
  const byPoints = leftByPoints(meeting, item.item, null);
  if (byPoints !== null) return byPoints === 'adopted';
  return votes.some((id) => {
    const vote = meeting.votes[id];
    return vote?.kind !== 'choice' && vote?.motions.length === 0 && (vote.points ?? []).length === 0;
  });
}

/** What the words are read against: line breaks and spaces are the writer's own. */
const read = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The decision reads as what the votes adopted. An amendment says what is to be otherwise rather than how it reads then,
 * and whom an election or an appointment chose is told in other words, so nothing is asked there.
 */
export function readsAsAdopted(meeting: Meeting, item: ItemId, text: string): Refusal | null {
  const decided = meeting.items[item];
  if (!decided || decided.kind === 'election' || decided.kind === 'hiring') return null;
  const amended = decided.motions.some((id) => {
    const motion = meeting.motions[id];
    return motion?.status === 'adopted' && motion.kind === 'amendment';
  });
  const assembled = assembledDecision(meeting, decided);
  if (amended || assembled.text === '' || read(assembled.text) === read(text)) return null;
  return warn('decision-differs', { item, votes: assembled.votes });
}
