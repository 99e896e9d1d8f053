import type { Minutes, MinutesItem, MinutesVote } from '../../procedure/minutes-document.js';

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

/** The votes that are told with the decisions they hang on. */
export const toldVotes = ({ minutes }: { minutes: Minutes }): MinutesVote[] =>
  minutes.items.flatMap((item) => (item.decision?.text ? [decidingVote(item)] : [])).filter((vote) => vote !== null);

/** Choices that Norwegian archives and eInnsyn know (`stemme`). Abstention, absence and the like are none of them. */
export const stemmeOf: Record<string, 'Ja' | 'Nei' | 'Blankt'> = { for: 'Ja', against: 'Nei', blank: 'Blankt' };

/** How many ballots of the votes that are told are none of those. */
export const withoutStemme = (source: { minutes: Minutes }): number =>
  toldVotes(source)
    .flatMap(({ ballots }) => ballots)
    .filter(({ choice }) => stemmeOf[choice] === undefined).length;
