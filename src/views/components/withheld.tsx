import type { Published } from '../../procedure/mending/published.js';
import { itemOf, withheldAt } from '../../procedure/mending/published.js';
import type { ItemId } from '../../procedure/vocabulary.js';
import { at, type View } from '../view.js';
import { ItemLinks } from './item-parts.js';
import { Section, Time, unlessSame } from './small.js';

/** Stands in the place of words that were taken out of the public record: that they were, when, and on what basis. */
export function Tombstone({ view, of }: { view: View; of: Published }) {
  const { words } = view;
  const withheld = withheldAt(view.meeting, of);
  if (!withheld) return null;
  return (
    <p class="subtle withheld">
      <Time at={withheld.at}>{words.mending.removed(words.time.at(at(view, withheld.at)), withheld.basis)}</Time>
    </p>
  );
}

/** Everything that was taken out, of the meeting or of one item. */
export const Removed = unlessSame(function Removed({ view, item }: { view: View; item: ItemId | null }) {
  const { meeting, words } = view;
  const removed = meeting.mending.withheld.filter(({ of }) => item === null || itemOf(meeting, of) === item);
  if (removed.length === 0) return null;
  return (
    <Section id="fjernet" heading={words.mending.heading}>
      <p>{words.mending.meaning}</p>
      <ol class="trail">
        {removed.map(({ seq, at: when, of, basis }, index) => {
          const about = itemOf(meeting, of);
          return (
            <li key={`${seq}-${index}`}>
              <Time at={when}>{at(view, when)}</Time> <strong>{words.withheldPlace[of.what]}</strong>
              {about !== null && item === null && (
                <>
                  , <ItemLinks view={view} items={[about]} />
                </>
              )}
              <p class="subtle">{words.mending.basis(basis)}</p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
});
