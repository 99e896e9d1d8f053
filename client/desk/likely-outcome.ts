import type { Item, Meeting } from '../../src/procedure/meeting.js';
import type { ItemOutcome } from '../../src/procedure/vocabulary.js';

/** How the item most likely ended, as the first choice of the secretary. */
export function likelyOutcome(meeting: Pick<Meeting, 'motions' | 'votes' | 'elections'>, item: Item): ItemOutcome {
  const adopted = item.motions
    .flatMap((id) => meeting.motions[id] ?? [])
    .filter((motion) => motion.status === 'adopted');
  if (adopted.some((motion) => motion.kind === 'postponement')) return 'postponed';
  if (adopted.some((motion) => motion.kind === 'refer-back')) return 'referred-back';
  if (adopted.some((motion) => motion.kind === 'dismissal')) return 'dismissed';
  if (item.decision) return item.kind === 'election' ? 'elected' : 'decided';
  if (somebodyElected(meeting, item)) return 'elected';
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

/** By an election that is settled, or by a vote on persons or lists that stands, whether or not its names were recorded. */
function somebodyElected({ votes, elections }: Pick<Meeting, 'votes' | 'elections'>, item: Item): boolean {
  if (Object.values(elections.elections).some((one) => one.item === item.item && one.elected)) return true;
  return item.votes
    .flatMap((id) => votes[id] ?? [])
    .filter(({ state, purpose, binding }) => state === 'declared' && purpose === 'substance' && binding)
    .some(({ result, election }) => {
      if (result?.outcome === 'shared') return true;
      const won = result?.outcome === 'chosen' || (result?.outcome === 'carried' && election !== undefined);
      return won && (election !== undefined || item.kind === 'election');
    });
}
