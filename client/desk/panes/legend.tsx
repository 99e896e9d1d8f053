import { keyNames } from '../keys.js';
import { TextField } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';
import type { Settings } from '../settings.js';

/** Every shortcut with what it does, and the switch that turns the single keys off. */
export function Legend({
  settings,
  onSettings,
  onDone,
}: {
  settings: Settings;
  onSettings: (settings: Settings) => void;
  onDone: () => void;
}) {
  const { w } = useDesk();
  return (
    <Modal title={w.legend.title} wide onClose={onDone}>
      <dl class="legend">
        {keyNames.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key}</kbd>
            </dt>
            <dd>{w.legend.keys[key]}</dd>
          </div>
        ))}
      </dl>
      <div class="row spread top">
        <label class="tick">
          <input
            type="checkbox"
            checked={settings.singleKeys}
            onChange={(event) => onSettings({ ...settings, singleKeys: event.currentTarget.checked })}
          />{' '}
          <span>
            {w.legend.on}
            <br />
            <span class="subtle">{w.legend.help}</span>
          </span>
        </label>
        <div class="narrow-2">
          <TextField
            label={w.legend.undoSeconds}
            type="number"
            min={0}
            value={String(settings.undoSeconds)}
            onInput={(value) =>
              onSettings({ ...settings, undoSeconds: Math.min(60, Math.max(0, Math.floor(Number(value) || 0))) })
            }
          />
        </div>
      </div>
      <div class="row end">
        <button type="button" class="ds-button" onClick={onDone}>
          {w.close}
        </button>
      </div>
    </Modal>
  );
}
