import { useState } from 'preact/hooks';
import type { Item } from '../../../src/procedure/meeting.js';
import { TextField } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';

/** An item that was not on the summons: the chair or a third of those attending can keep it off (§ 11-3 fifth subsection). */
export function LateItem({ item }: { item: Item }) {
  const { w, mine, act } = useDesk();
  const [objecting, setObjecting] = useState('0');
  const [chairObjects, setChairObjects] = useState(false);
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        act({ type: 'item.admit', item: item.item, objecting: Number(objecting), chairObjects });
      }}
    >
      <h3>{w.agenda.admit}</h3>
      <p class="subtle">{w.agenda.admitLead}</p>
      <div class="row bottom">
        <div class="narrow">
          <TextField
            label={w.agenda.objecting}
            type="number"
            min={0}
            required
            value={objecting}
            onInput={setObjecting}
          />
        </div>
        <label class="tick grow">
          <input
            type="checkbox"
            checked={chairObjects}
            onChange={(event) => setChairObjects(event.currentTarget.checked)}
          />{' '}
          {w.agenda.chairObjects}
        </label>
        <button type="submit" class="ds-button" disabled={!mine}>
          {w.agenda.admitDo}
        </button>
      </div>
    </form>
  );
}
