import { useState } from 'preact/hooks';
import type { RecessReason } from '../../../src/procedure/vocabulary.js';
import { Segments, TextArea, TextField } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';

const reasons: RecessReason[] = ['break', 'group-meeting', 'technical', 'other'];

/** The next moment at which the clock on the wall shows `HH:MM`, as this browser's clock reads it. */
export function nextClock(time: string, now: number): string | null {
  const match = /^(\d{1,2}):(\d{2})$/u.exec(time);
  if (!match) return null;
  const moment = new Date(now);
  moment.setHours(Number(match[1]), Number(match[2]), 0, 0);
  if (moment.getTime() <= now) moment.setDate(moment.getDate() + 1);
  return moment.toISOString();
}

const inMinutes = (now: number, minutes: number) => {
  const moment = new Date(Math.ceil((now + minutes * 60_000) / 300_000) * 300_000);
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
};

export function RecessDialog({ onDone }: { onDone: () => void }) {
  const { store, w, act } = useDesk();
  const [reason, setReason] = useState<RecessReason>('break');
  const [until, setUntil] = useState(() => inMinutes(store.now(), 10));
  return (
    <Modal title={w.recess.title} onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const resumesAt = nextClock(until, store.now());
          if (act({ type: 'recess.start', reason, ...(resumesAt ? { resumesAt } : {}) })) onDone();
        }}
      >
        <Segments<RecessReason>
          label={w.recess.why}
          value={reason}
          onChange={setReason}
          options={reasons.map((value) => ({ value, text: w.recess.reasons[value] }))}
        />
        <TextField label={`${w.recess.resumesAt} (${w.optional})`} type="time" value={until} onInput={setUntil} />
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button">
            {w.recess.start}
          </button>
        </div>
      </form>
    </Modal>
  );
}

/** To break off and go on another day. */
export function AdjournDialog({ onDone }: { onDone: () => void }) {
  const { w, act } = useDesk();
  const [until, setUntil] = useState('');
  const [comment, setComment] = useState('');
  return (
    <Modal title={w.recess.adjournTitle} tone="warning" onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const when = until ? { until: new Date(until).toISOString() } : {};
          if (act({ type: 'meeting.adjourn', ...when, ...(comment.trim() ? { comment: comment.trim() } : {}) }))
            onDone();
        }}
      >
        <TextField label={`${w.recess.until} (${w.optional})`} type="datetime-local" value={until} onInput={setUntil} />
        <TextArea
          label={`${w.recess.comment} (${w.optional})`}
          rows={2}
          maxLength={2000}
          value={comment}
          onInput={setComment}
        />
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button">
            {w.recess.adjourn}
          </button>
        </div>
      </form>
    </Modal>
  );
}

/** The end of the evening: says first which items nobody got to. */
export function EndDialog({ onDone }: { onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const [comment, setComment] = useState('');
  const unhandled = meeting.agenda
    .flatMap((id) => meeting.items[id] ?? [])
    .filter((item) => item.state === 'listed' && item.kind !== 'heading');
  return (
    <Modal title={w.recess.endTitle} tone="warning" onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (act({ type: 'meeting.end', ...(comment.trim() ? { comment: comment.trim() } : {}) })) onDone();
        }}
      >
        <p>{w.recess.endLead(unhandled.length)}</p>
        {unhandled.length > 0 && (
          <ul>
            {unhandled.map((item) => (
              <li key={item.item}>
                {item.number} {item.title}
              </li>
            ))}
          </ul>
        )}
        <TextArea
          label={`${w.recess.comment} (${w.optional})`}
          rows={2}
          maxLength={2000}
          value={comment}
          onInput={setComment}
        />
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button">
            {w.recess.end}
          </button>
        </div>
      </form>
    </Modal>
  );
}
