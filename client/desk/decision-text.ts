import type { Item, Meeting } from '../../src/procedure/meeting.js';
import type { ItemOutcome, VoteId } from '../../src/procedure/vocabulary.js';

/** The decision put together from what was adopted, in the order in which it was filed; empty where nothing was. */
export function assembledDecision(
  meeting: Pick<Meeting, 'motions' | 'votes'>,
  item: Item,
): { text: string; votes: VoteId[] } {
  const votes = item.votes.filter((id) => {
    const vote = meeting.votes[id];
    return (
      vote?.state === 'declared' && vote.binding && vote.purpose === 'substance' && isAdopting(vote.result?.outcome)
    );
  });
  const adopted = item.motions
    .flatMap((id) => meeting.motions[id] ?? [])
    .filter((motion) => motion.status === 'adopted');
  const parts = adopted.map((motion) => motion.text.trim());
  // A vote that named no motion was about the recommendation as it stands on the agenda.
  const onRecommendation = votes.some((id) => (meeting.votes[id]?.motions.length ?? 0) === 0);
  if (onRecommendation && item.recommendation && !parts.includes(item.recommendation.trim()))
    parts.unshift(item.recommendation.trim());
  return { text: parts.join('\n\n'), votes };
}

const isAdopting = (outcome: string | undefined) => outcome === 'carried' || outcome === 'chosen';

/** How the item most likely ended, as the first choice of the secretary. */
export function likelyOutcome(meeting: Pick<Meeting, 'motions'>, item: Item): ItemOutcome {
  const adopted = item.motions
    .flatMap((id) => meeting.motions[id] ?? [])
    .filter((motion) => motion.status === 'adopted');
  if (adopted.some((motion) => motion.kind === 'postponement')) return 'postponed';
  if (adopted.some((motion) => motion.kind === 'refer-back')) return 'referred-back';
  if (adopted.some((motion) => motion.kind === 'dismissal')) return 'dismissed';
  if (item.decision) return item.kind === 'election' ? 'elected' : 'decided';
  switch (item.kind) {
    case 'report':
    case 'briefing':
      return 'noted';
    case 'question':
    case 'interpellation':
    case 'attendance':
    case 'minutes-approval':
      return 'settled';
    default:
      return 'no-decision';
  }
}
