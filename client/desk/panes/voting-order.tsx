import type { Item } from '../../../src/procedure/meeting.js';
import { useDesk } from '../parts/desk-context.js';
import { clockTime } from '../words/words.js';
import { usualOrder } from '../voting-order.js';

/** In which order things will be voted on: as it usually is for what is on the table, until the chair has announced it. */
export function VotingOrder({ item }: { item: Item }) {
  const { meeting, w, language, mine, act } = useDesk();
  const announced = meeting.forms.orders[item.item];
  const usual = usualOrder(meeting, item, { motion: w.motions.number, kinds: w.motionKinds });
  const steps = announced?.order ?? usual;
  if (steps.length < 2 && !announced) return null;
  return (
    <section class="block" aria-labelledby="voting-order-title">
      <div class="row spread">
        <h3 id="voting-order-title">{w.forms.order}</h3>
        <span class="subtle">
          {announced
            ? w.forms.announcedAt(clockTime(announced.at, meeting.facts?.timezone, language))
            : w.forms.notAnnounced}
        </span>
      </div>
      <ol>
        {steps.map(({ question }, index) => (
          <li key={index}>{question}</li>
        ))}
      </ol>
      {mine && meeting.currentItem === item.item && usual.length > 0 && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => act({ type: 'voting-order.announce', item: item.item, order: usual })}
        >
          {announced ? w.forms.announceAnew : w.forms.announce}
        </button>
      )}
    </section>
  );
}
