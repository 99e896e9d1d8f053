import { useState } from 'preact/hooks';
import type { ItemId } from '../../../src/procedure/vocabulary.js';
import { useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { Modal } from '../parts/modal.js';

/** `order` with the entry at `place` moved by `step`; the same list where it would fall off an end. */
export function moved(order: readonly ItemId[], place: number, step: number): ItemId[] {
  const next = [...order];
  const [item] = next.splice(place, 1);
  const to = place + step;
  if (item === undefined || to < 0 || to > next.length) return [...order];
  next.splice(to, 0, item);
  return next;
}

/** The agenda in another order: lines are dragged, or go up and down by their buttons or by Alt and an arrow. */
export function ReorderDialog({ onDone }: { onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const [order, setOrder] = useState<readonly ItemId[]>(meeting.agenda);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<ItemId | null>(null);
  const nameOfItem = (item: ItemId | undefined) => {
    const known = meeting.items[item ?? ''];
    return known ? known.number || known.title : '';
  };
  const move = (place: number, step: number) => {
    const item = order[place];
    const next = moved(order, place, step);
    setOrder(next);
    setSaid(w.room.movedTo(nameOfItem(item), next.indexOf(item ?? '') + 1));
    // The line went somewhere else and took its buttons along; the hand follows it.
    requestAnimationFrame(() => document.getElementById(`${step < 0 ? 'up' : 'down'}-${item ?? ''}`)?.focus());
  };
  const drop = (place: number) => {
    const from = order.indexOf(dragged ?? '');
    setDragged(null);
    if (from >= 0 && from !== place) move(from, place - from);
  };
  return (
    <Modal title={w.room.reorder} wide onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (act({ type: 'agenda.reorder', order: [...order] })) onDone();
        }}
      >
        <p class="subtle">{w.room.reorderHelp}</p>
        <p class="heard" role="status">
          {said}
        </p>
        <ol class="plain-list gathered">
          {order.map((item, place) => {
            const known = meeting.items[item];
            const name = nameOfItem(item);
            return (
              <li
                key={item}
                class={`row spread nowrap movable${dragged === item ? ' dragged' : ''}`}
                draggable
                onDragStart={(event) => {
                  // Some browsers drag nothing that carries nothing.
                  event.dataTransfer?.setData('text/plain', name);
                  setDragged(item);
                }}
                onDragEnd={() => setDragged(null)}
                onDragOver={(event) => dragged !== null && event.preventDefault()}
                onDrop={(event) => {
                  event.preventDefault();
                  drop(place);
                }}
                onKeyDown={(event) => {
                  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                  event.preventDefault();
                  move(place, event.key === 'ArrowUp' ? -1 : 1);
                }}
              >
                <span class="grow">
                  <strong>{known?.number}</strong> {known?.title}
                </span>
                <span class="row nowrap">
                  <button
                    id={`up-${item}`}
                    type="button"
                    class="tiny"
                    aria-label={w.room.moveUp(name)}
                    aria-disabled={place === 0}
                    onClick={() => move(place, -1)}
                  >
                    <Icon name="up" />
                  </button>
                  <button
                    id={`down-${item}`}
                    type="button"
                    class="tiny"
                    aria-label={w.room.moveDown(name)}
                    aria-disabled={place === order.length - 1}
                    onClick={() => move(place, 1)}
                  >
                    <Icon name="down" />
                  </button>
                </span>
              </li>
            );
          })}
        </ol>
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button" disabled={order.join() === meeting.agenda.join()}>
            {w.room.reorderDo}
          </button>
        </div>
      </form>
    </Modal>
  );
}
