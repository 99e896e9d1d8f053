import { useState } from 'preact/hooks';
import { membersNeeded } from '../../../src/procedure/rules/quorum.js';
import { optionText } from '../../../src/procedure/elections/minutes.js';
import type { Vote } from '../../../src/procedure/meeting.js';
import type { Choice, PersonId, Tally } from '../../../src/procedure/vocabulary.js';
import {
  asThen,
  byGroup,
  choicesOf,
  markAll,
  markRest,
  missing,
  turn,
  turnGroup,
  unmark,
  voteBefore,
  type Marks,
} from '../ballots.js';
import { nameOf, useDesk } from '../parts/desk-context.js';

/** Whether a blank vote can be lawful here: elections and hiring only, in Norwegian municipalities (§ 8-1). */
export function useChoices(vote: Vote): { choices: Choice[]; nameOfChoice: (choice: Choice) => string } {
  const { meeting, store, w } = useDesk();
  const kind = meeting.items[vote.item]?.kind;
  const elects = kind === 'election' || vote.election !== undefined;
  const blank = store.rules.blank.value === 'allowed' || elects || kind === 'hiring';
  const nameOfChoice = (choice: Choice) => {
    if (choice === 'for') return w.vote.for;
    if (choice === 'against') return w.vote.against;
    if (choice === 'blank') return w.vote.blank;
    if (choice === 'abstain') return w.room.abstains;
    return optionText(meeting, vote, choice);
  };
  return { choices: choicesOf(vote, blank, store.rules.abstention.value === 'allowed'), nameOfChoice };
}

/** The colour class of a choice; the name always stands beside it. */
export const toneOf = (choice: Choice | undefined, choices: readonly Choice[]): string =>
  choice === undefined
    ? 'none'
    : choice === 'blank' || choice === 'abstain'
      ? 'blank'
      : `choice-${choices.indexOf(choice)}`;

/** Members as tiles under their parties: everybody at once, then the exceptions, by member or by party. */
export function MarkBallots({ vote, marks, onMarks }: { vote: Vote; marks: Marks; onMarks: (marks: Marks) => void }) {
  const { meeting, w } = useDesk();
  const { choices, nameOfChoice } = useChoices(vote);
  const left = missing(marks, vote.eligible);
  const nobody = Object.keys(marks).length === 0;
  const before = voteBefore(vote, Object.values(meeting.votes));
  return (
    <div class="marking">
      <div class="row marking-all">
        {choices.slice(0, 3).map((choice, place) => (
          <button
            key={choice}
            id={place === 0 ? 'everybody-for' : undefined}
            type="button"
            class="ds-button"
            data-variant={place === 0 && nobody ? 'primary' : 'secondary'}
            onClick={() =>
              onMarks(
                nobody || left.length === 0 ? markAll(vote.eligible, choice) : markRest(marks, vote.eligible, choice),
              )
            }
          >
            {nobody || left.length === 0
              ? choice === 'for'
                ? w.vote.everybodyFor
                : choice === 'against'
                  ? w.vote.everybodyAgainst
                  : nameOfChoice(choice)
              : w.vote.rest(nameOfChoice(choice).toLowerCase())}
          </button>
        ))}
        {before && (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            title={before.question}
            onClick={() => onMarks(asThen(before, vote.eligible, choices))}
          >
            {w.room.asBefore}
          </button>
        )}
        <button type="button" class="ds-button" data-variant="tertiary" disabled={nobody} onClick={() => onMarks({})}>
          {w.vote.clear}
        </button>
      </div>
      <p class="subtle">{w.vote.dissent}</p>
      {byGroup(meeting, vote.eligible).map(({ group, people }) => (
        <div key={group} class="tile-group">
          <button type="button" class="tile-party" onClick={() => onMarks(turnGroup(marks, people, choices))}>
            {group || '–'}
          </button>
          <div class="tiles">
            {people.map((person) => (
              <Tile
                key={person}
                person={person}
                choice={marks[person]}
                choices={choices}
                nameOfChoice={nameOfChoice}
                onTurn={() => onMarks(turn(marks, person, choices))}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function Tile(props: {
  person: PersonId;
  choice: Choice | undefined;
  choices: readonly Choice[];
  nameOfChoice: (choice: Choice) => string;
  onTurn: () => void;
}) {
  const { meeting, w } = useDesk();
  const { person, choice, choices } = props;
  return (
    <button type="button" class={`tile ${toneOf(choice, choices)}`} onClick={props.onTurn}>
      <span class="tile-name">{nameOf(meeting, person)}</span>
      <span class="tile-choice">{choice === undefined ? w.vote.notMarked : props.nameOfChoice(choice)}</span>
    </button>
  );
}

/** One name at a time, in the order of the roll; F, M and B answer, the arrow goes back. */
export function RollCallOrder({ vote, marks, onMarks }: { vote: Vote; marks: Marks; onMarks: (marks: Marks) => void }) {
  const { meeting, w } = useDesk();
  const { choices, nameOfChoice } = useChoices(vote);
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      vote.eligible.findIndex((person) => marks[person] === undefined),
    ),
  );
  const person = vote.eligible[place];
  const answer = (choice: Choice | undefined) => {
    if (person === undefined || choice === undefined) return;
    onMarks({ ...marks, [person]: choice });
    setPlace(Math.min(vote.eligible.length, place + 1));
  };
  const back = () => {
    const before = vote.eligible[place - 1];
    if (before === undefined) return;
    onMarks(unmark(marks, before));
    setPlace(place - 1);
  };
  const keys: Record<string, () => void> = {
    f: () => answer(choices[0]),
    m: () => answer(choices[1]),
    b: () => answer(choices.find((choice) => choice === 'blank')),
    ArrowUp: back,
  };
  return (
    <div
      class="roll-order"
      role="group"
      aria-label={w.vote.order}
      onKeyDown={(event) => {
        const work = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
        if (!work) return;
        event.preventDefault();
        event.stopPropagation();
        work();
      }}
    >
      <p class="subtle">{w.vote.orderHelp}</p>
      {person === undefined ? (
        <p role="status">{w.vote.all}</p>
      ) : (
        <div class="row roll-now">
          <strong class="grow" aria-live="polite">
            {place + 1}. {nameOf(meeting, person)}
          </strong>
          {choices.map((choice, order) => (
            <button
              key={choice}
              ref={(element) => {
                if (order === 0 && document.activeElement === document.body) element?.focus();
              }}
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => answer(choice)}
            >
              {nameOfChoice(choice)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Totals only: counted and secret votes leave no names anywhere. */
export function Totals({ vote, totals, onTotals }: { vote: Vote; totals: Tally; onTotals: (totals: Tally) => void }) {
  const { w } = useDesk();
  const { choices, nameOfChoice } = useChoices(vote);
  return (
    <fieldset class="row top totals">
      <legend class="ds-label">{w.vote.totals}</legend>
      {choices.map((choice) => (
        <label key={choice} class="narrow">
          {nameOfChoice(choice)}
          <input
            class="ds-input"
            type="number"
            min={0}
            max={vote.eligible.length}
            inputMode="numeric"
            value={totals[choice] ?? ''}
            onInput={(event) => {
              const { [choice]: _old, ...rest } = totals;
              const value = event.currentTarget.value;
              onTotals(value === '' ? rest : { ...rest, [choice]: Math.max(0, Math.floor(Number(value))) });
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** The count so far, for the desk alone: no running tally leaves the house. */
export function Count({ vote, tally }: { vote: Vote; tally: Tally }) {
  const { store, meeting, w } = useDesk();
  const { choices, nameOfChoice } = useChoices(vote);
  const cast = Object.values(tally).reduce((sum, n) => sum + n, 0);
  const need = membersNeeded(meeting, store.rules);
  return (
    <div class="tally" role="status">
      {choices.map((choice) => (
        <span key={choice} class={`tally-part ${toneOf(choice, choices)}`}>
          {nameOfChoice(choice)} <strong>{tally[choice] ?? 0}</strong>
        </span>
      ))}
      <span class={`tally-cast${cast < need ? ' short' : ''}`}>
        {w.vote.cast(cast, vote.eligible.length)}
        {cast < need && ` · ${w.vote.quorum(need)}`}
      </span>
    </div>
  );
}
