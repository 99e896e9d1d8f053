import { useState } from 'preact/hooks';
import type { Item } from '../../../src/procedure/meeting.js';
import type { ItemId } from '../../../src/procedure/vocabulary.js';
import { ActButton } from '../parts/act-dialog.js';
import { useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { Modal } from '../parts/modal.js';
import { ReorderDialog } from './reorder.js';
import { AgendaForm } from './agenda-form.js';

const finished = (item: Item) => item.state === 'ended' || item.state === 'withdrawn' || item.state === 'barred';

/**
 * The agenda. Its order never changes under the hand; what is current is marked where it stands. The arrow makes an
 * item current for everybody; the title only opens it here, so that item 7 can be written on while item 9 is up.
 */
export function Agenda({
  selected,
  onSelect,
  onCall,
}: {
  selected: ItemId | null;
  onSelect: (item: ItemId) => void;
  onCall: (item: ItemId) => void;
}) {
  const { meeting, w, mine } = useDesk();
  const [adding, setAdding] = useState(false);
  const [reordering, setReordering] = useState(false);
  const items = meeting.agenda.flatMap((id) => meeting.items[id] ?? []);
  const running = meeting.status === 'in-session';
  return (
    <nav class="pane agenda" aria-labelledby="agenda-title">
      <div class="pane-head">
        <h2 id="agenda-title" class="ds-heading" data-size="2xs">
          {w.agenda.title}
        </h2>
        <span class="subtle">{w.agenda.done(items.filter(finished).length, items.length)}</span>
      </div>
      <ol class="plain-list agenda-list">
        {items.map((item) => {
          const current = meeting.currentItem === item.item;
          return (
            <li
              key={item.item}
              class={`agenda-item ${item.state}${current ? ' current' : ''}${selected === item.item ? ' selected' : ''}`}
            >
              <button
                type="button"
                class="agenda-call"
                aria-pressed={current}
                aria-label={`${w.agenda.call}: ${item.number} ${item.title}`}
                title={w.agenda.call}
                disabled={!mine || !running || current || item.state === 'withdrawn' || item.state === 'barred'}
                onClick={() => onCall(item.item)}
              >
                <Icon name={finished(item) ? 'check' : 'play'} filled={!finished(item)} />
              </button>
              <button
                type="button"
                class="agenda-open"
                aria-current={selected === item.item ? 'true' : undefined}
                onClick={() => onSelect(item.item)}
              >
                <span class="agenda-number">
                  {item.number}
                  {current && (
                    <span class="now-mark">{meeting.closed?.item === item.item ? w.agenda.closed : w.agenda.now}</span>
                  )}
                </span>
                <span class="agenda-title">{item.title}</span>
                <span class="agenda-state">
                  {item.outcome ? w.outcomes[item.outcome] : item.late && !item.admitted ? w.agenda.late : ''}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {mine && items.length > 0 && meeting.status !== 'ended' && (
        <div class="pane-foot">
          <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setAdding(true)}>
            <Icon name="plus" /> {w.agenda.add}
          </button>
          <div class="row">
            <button type="button" class="tiny text" onClick={() => setReordering(true)}>
              {w.room.reorder}
            </button>
            <ActButton act="agenda.demand" />
          </div>
        </div>
      )}
      {adding && (
        <Modal title={w.agenda.add} wide onClose={() => setAdding(false)}>
          <AgendaForm supplement onDone={() => setAdding(false)} />
        </Modal>
      )}
      {reordering && <ReorderDialog onDone={() => setReordering(false)} />}
    </nav>
  );
}

/** The item after the current one that has not been handled; the first of them where none is up. */
export function nextItem(items: readonly Item[], current: ItemId | null): ItemId | null {
  const place = items.findIndex((item) => item.item === current);
  const waiting = (item: Item) => item.state === 'listed' && item.kind !== 'heading';
  return (items.slice(place + 1).find(waiting) ?? items.find(waiting))?.item ?? null;
}

/** Where the evening has come to, between two items. */
export function lastCalled(items: readonly Item[]): ItemId | null {
  const called = items.filter((item) => item.calledAt !== null);
  return (
    called.reduce<Item | null>((last, item) => ((item.calledAt ?? '') >= (last?.calledAt ?? '') ? item : last), null)
      ?.item ?? null
  );
}
