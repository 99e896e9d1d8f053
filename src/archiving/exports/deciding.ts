import type { MinutesItem, MinutesVote } from '../../procedure/minutes-document.js';

/**
 * The one vote a format may hang on a decision: the last that bound, on the substance, of those the decision names or, where
 * it names none, of the matter's.
 */
export function decidingVote(item: MinutesItem): MinutesVote | null {
  const named = item.decision?.votes ?? [];
  const those = named.length > 0 ? item.votes.filter(({ vote }) => named.includes(vote)) : item.votes;
  return (
    those.findLast(
      ({ binding, purpose, state, kind }) =>
        binding && purpose === 'substance' && state === 'declared' && kind === 'yes-no',
    ) ?? null
  );
}
