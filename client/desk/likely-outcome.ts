import type { Item, Meeting } from '../../src/procedure/meeting.js';
import type { ItemOutcome } from '../../src/procedure/vocabulary.js';

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
