import type { VotingStep } from '../../src/procedure/forms/events.js';
import { precedenceOf, stillOpen } from '../../src/procedure/forms/motions.js';
import type { Item, Meeting, Motion } from '../../src/procedure/meeting.js';

/** The usual order of what is on the table: whether to decide now first, rivals against each other, additions after them. */
export function usualOrder(
  meeting: Pick<Meeting, 'motions' | 'forms'>,
  item: Item,
  names: { motion: (number: number) => string; kinds: Record<Motion['kind'], string> },
): VotingStep[] {
  const motions = item.motions.flatMap((id) => meeting.motions[id] ?? []);
  const open = motions
    .filter(({ status }) => stillOpen(status))
    .map(({ motion, kind, number }) => ({
      motion,
      rival: rivals.includes(kind),
      place: precedenceOf(meeting, motion, kind),
      name: kind === 'recommendation' ? names.kinds.recommendation : `${names.motion(number)} (${names.kinds[kind].toLowerCase()})`, // prettier-ignore
    }));
  const filed = motions.some(({ kind, status }) => kind === 'recommendation' && status !== 'withdrawn');
  const recommended = item.recommendation !== undefined && !filed;
  const against = open.filter(({ rival }) => rival);
  const contested = against.length + (recommended ? 1 : 0) > 1;
  const together = [...(recommended ? [names.kinds.recommendation] : []), ...against.map(({ name }) => name)];
  const main = {
    place: Math.min(usualPlace, ...against.map(({ place }) => place)),
    step: {
      question: together.join(' / '),
      kind: contested ? ('choice' as const) : ('yes-no' as const),
      motions: against.map(({ motion }) => motion),
    },
  };
  const others = open
    .filter(({ rival }) => !rival)
    .map(({ motion, name, place }) => ({
      place,
      step: { question: name, kind: 'yes-no' as const, motions: [motion] },
    }));
  return [...others, ...(together.length > 0 ? [main] : [])]
    .sort((one, other) => one.place - other.place)
    .map(({ step }) => step);
}

const rivals: readonly Motion['kind'][] = ['recommendation', 'main', 'alternative'];
const usualPlace = 3;
