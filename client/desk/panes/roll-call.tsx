import { useState } from 'preact/hooks';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import { byGroup } from '../ballots.js';
import { Segments } from '../parts/fields.js';
import { nameOf, useDesk } from '../parts/desk-context.js';
import {
  asRoll,
  inTheRoom,
  marksFromReports,
  presentInRoll,
  seatHolders,
  substitutesFor,
  type RollMark,
  type RollMarks,
} from '../roll.js';

type Answer = 'room' | 'remote' | 'absent';

const answerOf = (mark: RollMark): Answer => (mark.status === 'present' ? mark.mode : 'absent');
const markOf = (answer: Answer): RollMark =>
  answer === 'absent' ? { status: 'absent' } : { status: 'present', mode: answer };

/** Everybody stands as present; only the exceptions are marked, and an absent member's substitute is picked beside. */
export function RollCall({ onDone }: { onDone: () => void }) {
  const { meeting, w, mine, act } = useDesk();
  const [marks, setMarks] = useState<RollMarks>(() => marksFromReports(meeting));
  const holders = seatHolders(meeting);
  const entries = asRoll(holders, marks);
  const taken = Object.values(marks).flatMap((mark) =>
    mark.status !== 'present' && mark.substitute ? [mark.substitute] : [],
  );
  const mark = (person: PersonId, next: RollMark) => setMarks({ ...marks, [person]: next });
  return (
    <section class="roll" aria-labelledby="roll-title">
      <div class="row spread">
        <div>
          <h2 id="roll-title" class="ds-heading" data-size="xs">
            {w.roll.title}
          </h2>
          <p class="subtle">{w.roll.lead}</p>
        </div>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => setMarks({})}>
          {w.roll.everybody}
        </button>
      </div>
      {byGroup(meeting, holders).map(({ group, people }) => (
        <div key={group} class="roll-group">
          <h3 class="member-group-name">{group || '–'}</h3>
          <ul class="plain-list">
            {people.map((person) => {
              const now = marks[person] ?? inTheRoom;
              return (
                <li key={person} class={`roll-row at-${answerOf(now)}`}>
                  <span class="roll-name">{nameOf(meeting, person)}</span>
                  <Segments<Answer>
                    label={nameOf(meeting, person)}
                    hideLabel
                    value={answerOf(now)}
                    onChange={(answer) => mark(person, markOf(answer))}
                    options={[
                      { value: 'room', text: w.roll.present },
                      { value: 'remote', text: w.roll.remote },
                      { value: 'absent', text: w.roll.absent },
                    ]}
                  />
                  {now.status !== 'present' && (
                    <select
                      class="ds-input roll-substitute"
                      aria-label={w.roll.substitute(nameOf(meeting, person))}
                      value={now.substitute ?? ''}
                      onChange={(event) => {
                        const substitute = event.currentTarget.value;
                        mark(person, substitute === '' ? { status: now.status } : { status: now.status, substitute });
                      }}
                    >
                      <option value="">{w.roll.noSubstitute}</option>
                      {substitutesFor(meeting, person)
                        .filter((one) => one.person === now.substitute || !taken.includes(one.person))
                        .map((one) => (
                          <option key={one.person} value={one.person}>
                            {nameOf(meeting, one.person)}
                            {one.sameGroup ? '' : ` (${w.roll.otherGroup})`}
                          </option>
                        ))}
                    </select>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <div class="row spread sticky-foot">
        <strong>{w.roll.count(presentInRoll(entries), meeting.seats)}</strong>
        <div class="row">
          <button type="button" class="ds-button" data-variant="tertiary" onClick={onDone}>
            {w.cancel}
          </button>
          <button
            type="button"
            class="ds-button"
            disabled={!mine}
            onClick={() => act({ type: 'roll.call', entries }) && onDone()}
          >
            {w.roll.register}
          </button>
        </div>
      </div>
    </section>
  );
}
