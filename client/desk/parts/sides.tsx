import type { PartySide } from '../../../src/procedure/results.js';
import type { Choice } from '../../../src/procedure/vocabulary.js';
import { nameOf, useDesk } from './desk-context.js';

/** Who voted what: a party that agreed by its size, one that split by the names of its members. */
export function Sides({
  sides,
  nameOfChoice,
}: {
  sides: readonly PartySide[];
  nameOfChoice: (choice: Choice) => string;
}) {
  const { meeting, w } = useDesk();
  const names = (people: readonly string[]) => people.map((person) => nameOf(meeting, person));
  if (sides.length === 0) return null;
  return (
    <details class="sides">
      <summary>{w.vote.parties}</summary>
      {sides.map((side) => (
        <p key={side.choice}>
          <strong>{nameOfChoice(side.choice)}:</strong>{' '}
          {side.groups
            .map(
              ({ group, count, split, people }) => `${count} ${group}${split ? ` (${names(people).join(', ')})` : ''}`,
            )
            .concat(names(side.independents))
            .join(', ')}
        </p>
      ))}
    </details>
  );
}
