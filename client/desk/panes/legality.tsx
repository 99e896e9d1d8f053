import type { ControlState } from '../../../src/procedure/business/state.js';
import type { Item } from '../../../src/procedure/meeting.js';
import type { ActId } from '../acts/acts.js';
import { ActButton } from '../parts/act-dialog.js';
import { nameOf, useDesk } from '../parts/desk-context.js';

/** What comes next in the control of a decision's legality. */
const next: Partial<Record<ControlState, ActId>> = {
  demanded: 'legality.review',
  'upheld-by-body': 'legality.send',
  sent: 'legality.settle',
};

/** Whether the decision of an item is under control, how far that has come, and what is to be done next (ch. 27). */
export function Legality({ item }: { item: Item }) {
  const { store, meeting, w, mine } = useDesk();
  const control = meeting.business.controls[item.item];
  const decided = item.decision !== null && item.decision !== undefined;
  if (!control && (store.rules.legalityControl.value === null || !decided)) return null;
  const following = control && next[control.state];
  return (
    <section class="block" aria-labelledby={`legality-${item.item}`}>
      <div class="row spread">
        <h3 id={`legality-${item.item}`}>{w.room.legality}</h3>
        {mine && !control && <ActButton act="legality.demand" about={{ item: item.item }} />}
        {mine && following && <ActButton act={following} about={{ item: item.item }} />}
      </div>
      {!control && <p class="subtle">{w.room.legalityNone}</p>}
      {control && (
        <>
          <p>{[...control.demanders.map((person) => nameOf(meeting, person)), ...control.others].join(', ')}</p>
          <ol class="plain-list">
            {control.steps.map((step) => (
              <li key={`${step.state}-${step.on}`} class="said">
                {w.room.controlStates[step.state]} <span class="subtle">{step.on}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
