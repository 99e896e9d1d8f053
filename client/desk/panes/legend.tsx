import { useState } from 'preact/hooks';
import { keyNames, keyOf, movable, takenBy, type KeyName } from '../keys.js';
import { TextField } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';
import type { Settings } from '../settings.js';

const shownKey = (key: string) => (key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key);

/** Every shortcut with what it does; single keys can be moved, or turned off (WCAG 2.1.4). */
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
  const [moving, setMoving] = useState(false);
  const [clash, setClash] = useState<KeyName | null>(null);
  const move = (name: KeyName, wish: string) => {
    const key = wish.trim().toLowerCase();
    const other = takenBy(key, name, settings.keys);
    setClash(other ?? null);
    if (other === undefined) onSettings({ ...settings, keys: { ...settings.keys, [name]: key } });
  };
  return (
    <Modal title={w.legend.title} wide onClose={onDone}>
      <dl class="legend">
        {keyNames.map((name) => {
          const key = keyOf(name, settings.keys);
          return (
            <div key={name}>
              <dt>
                {moving && movable(name) ? (
                  <input
                    class="ds-input key-input"
                    aria-label={w.legend.keyFor(w.legend.keys[name])}
                    maxLength={1}
                    value={key}
                    onInput={(event) => move(name, event.currentTarget.value)}
                  />
                ) : (
                  <kbd>{shownKey(key) || '–'}</kbd>
                )}
              </dt>
              <dd>{w.legend.keys[name]}</dd>
            </div>
          );
        })}
      </dl>
      <p role="status" class={clash === null ? 'heard' : 'clash'}>
        {clash !== null && w.legend.taken(w.legend.keys[clash])}
      </p>
      <div class="row">
        <button type="button" class="tiny text" aria-pressed={moving} onClick={() => setMoving(!moving)}>
          {w.legend.move}
        </button>
        {Object.keys(settings.keys).length > 0 && (
          <button type="button" class="tiny text" onClick={() => onSettings({ ...settings, keys: {} })}>
            {w.legend.asBefore}
          </button>
        )}
      </div>
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
