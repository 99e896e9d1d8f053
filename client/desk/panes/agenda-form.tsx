import { useState } from 'preact/hooks';
import type { AgendaItemFacts } from '../../../src/procedure/events.js';
import type { ItemKind } from '../../../src/procedure/vocabulary.js';
import { Select, TextArea, TextField } from '../parts/fields.js';
import { freshId, useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';

const kinds: ItemKind[] = [
  'decision',
  'report',
  'briefing',
  'question',
  'interpellation',
  'election',
  'hiring',
  'minutes-approval',
  'budget',
  'delegated-decision',
  'urgent-decision',
  'citizens-proposal',
  'attendance',
  'heading',
  'other',
];

/** "PS 12/26" is followed by "PS 13/26". */
export function numberAfter(number: string): string {
  return number.replace(/\d+/u, (digits) => String(Number(digits) + 1));
}

/** Items gathered one by one and published together, or added to an agenda that is out already. */
export function AgendaForm({ supplement, onDone }: { supplement: boolean; onDone: () => void }) {
  const { w, act } = useDesk();
  const [items, setItems] = useState<AgendaItemFacts[]>([]);
  const [number, setNumber] = useState('');
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<ItemKind>('decision');
  const [receivedOn, setReceivedOn] = useState('');
  const [recommendation, setRecommendation] = useState('');

  const written = (): AgendaItemFacts | null =>
    title.trim() === ''
      ? null
      : {
          item: freshId('item'),
          number: number.trim(),
          title: title.trim(),
          kind,
          ...(kind === 'citizens-proposal' && receivedOn !== '' && { receivedOn }),
          ...(recommendation.trim() === '' ? {} : { recommendation: recommendation.trim() }),
        };
  const add = (event: Event) => {
    event.preventDefault();
    const item = written();
    if (!item) return;
    setItems([...items, item]);
    setNumber(numberAfter(number));
    setTitle('');
    setReceivedOn('');
    setRecommendation('');
  };
  const publish = () => {
    const last = written();
    const all = last ? [...items, last] : items;
    if (all.length > 0 && act({ type: supplement ? 'agenda.supplement' : 'agenda.publish', items: all })) onDone();
  };
  const ready = items.length + (title.trim() === '' ? 0 : 1);
  return (
    <div class="stack">
      {items.length > 0 && (
        <ol class="plain-list gathered">
          {items.map((item) => (
            <li key={item.item} class="row spread">
              <span>
                <strong>{item.number}</strong> {item.title}
              </span>
              <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                data-icon
                aria-label={w.agenda.remove(item.title)}
                onClick={() => setItems(items.filter((other) => other !== item))}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ol>
      )}
      <form class="stack" onSubmit={add}>
        <div class="row top">
          <div class="narrow">
            <TextField label={w.agenda.number} value={number} maxLength={40} autofocus onInput={setNumber} />
          </div>
          <div class="grow">
            <TextField label={w.agenda.itemTitle} value={title} maxLength={500} onInput={setTitle} />
          </div>
        </div>
        <Select
          label={w.agenda.kind}
          value={kind}
          onChange={(value) => setKind(value as ItemKind)}
          options={kinds.map((value) => ({ value, text: w.kinds[value] }))}
        />
        {kind === 'citizens-proposal' && (
          <TextField label={w.agenda.receivedOn} type="date" value={receivedOn} required onInput={setReceivedOn} />
        )}
        <TextArea
          label={`${w.agenda.recommendation} (${w.optional})`}
          rows={3}
          value={recommendation}
          onInput={setRecommendation}
        />
        <div class="row end">
          <button type="submit" class="ds-button" data-variant="secondary" disabled={title.trim() === ''}>
            <Icon name="plus" /> {w.agenda.addAnother}
          </button>
          <button type="button" class="ds-button" disabled={ready === 0} onClick={publish}>
            {supplement ? w.agenda.supplement : w.agenda.publish(ready)}
          </button>
        </div>
      </form>
    </div>
  );
}
