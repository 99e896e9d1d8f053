import { isRunning, type ControlState, type LegalityControl } from '../../../src/procedure/business/state.js';
import { legalityMachine } from '../../../src/procedure/machines/legality.js';
import { sourcesOf } from '../../../src/procedure/machines/machine.js';
import type { Item } from '../../../src/procedure/meeting.js';
import type { ActId } from '../acts/acts.js';
import { ActButton } from '../parts/act-dialog.js';
import { nameOf, useDesk } from '../parts/desk-context.js';

/** What comes next in the control of a decision's legality. */
const next: Partial<Record<ControlState, ActId>> = {
  demanded: 'legality.review',
  'upheld-by-body': 'legality.send',
  sent: 'legality.settle',
  'taken-up': 'legality.settle',
};

const canBeTakenUp: readonly string[] = sourcesOf(legalityMachine, 'legality.taken-up');

/** Whether what was decided in an item is under control, how far that has come, and what is to be done next (ch. 27). */
export function Legality({ item }: { item: Item }) {
  const { store, meeting, w, mine } = useDesk();
  const controls = Object.values(meeting.business.controls).filter((control) => control.item === item.item);
  const decided = item.decision !== null && item.decision !== undefined;
  if (controls.length === 0 && (store.rules.legalityControl.value === null || !decided)) return null;
  const about = { item: item.item };
  return (
    <section class="block" aria-labelledby={`legality-${item.item}`}>
      <div class="row spread">
        <h3 id={`legality-${item.item}`}>{w.room.legality}</h3>
        {mine && controls.length === 0 && <ActButton act="legality.demand" about={about} />}
        {mine && controls.length === 0 && <ActButton act="legality.take-up" about={about} />}
      </div>
      {controls.length === 0 && <p class="subtle">{w.room.legalityNone}</p>}
      {controls.map((control) => (
        <Course key={control.part ?? 'decision'} control={control} />
      ))}
    </section>
  );
}

function Course({ control }: { control: LegalityControl }) {
  const { meeting, w, mine } = useDesk();
  const { item, part, demanders, others, steps, takenUpFor, deferrals = [], state } = control;
  const following = next[state];
  const about = { item };
  return (
    <>
      {part !== undefined && <p class="subtle">{w.ask.controlledParts[part]}</p>}
      <p>{[...demanders.map((person) => nameOf(meeting, person)), ...others].join(', ')}</p>
      <ol class="plain-list">
        {steps.map((step) => (
          <li key={`${step.state}-${step.on}`} class="said">
            {w.room.controlStates[step.state]} <span class="subtle">{step.on}</span>
          </li>
        ))}
        {deferrals.map(({ by, on }) => (
          <li key={by} class="said">
            {w.acts['legality.defer'].title}: {w.ask.deferringBodies[by]} <span class="subtle">{on}</span>
          </li>
        ))}
      </ol>
      {takenUpFor && <p class="said">{takenUpFor}</p>}
      {mine && (
        <div class="row">
          {following && <ActButton act={following} about={about} />}
          {isRunning(control) && <ActButton act="legality.defer" about={about} />}
          {canBeTakenUp.includes(state) && <ActButton act="legality.take-up" about={about} />}
        </div>
      )}
    </>
  );
}
