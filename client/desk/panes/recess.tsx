import { useState } from 'preact/hooks';
import type { RecessReason } from '../../../src/procedure/vocabulary.js';
import { Segments, TextArea, TextField } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';
import { instantOf, nextOnWall, onWallIn } from '../wall-clock.js';

const reasons: RecessReason[] = ['break', 'group-meeting', 'technical', 'other'];

export function RecessDialog({ onDone }: { onDone: () => void }) {
  const { store, meeting, w, act } = useDesk();
  const zone = meeting.facts?.timezone;
  const [reason, setReason] = useState<RecessReason>('break');
  const [until, setUntil] = useState(() => onWallIn(10, store.now(), zone));
  return (
    <Modal title={w.recess.title} onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const resumesAt = nextOnWall(until, store.now(), zone);
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
  const { meeting, w, act } = useDesk();
  const [until, setUntil] = useState('');
  const [comment, setComment] = useState('');
  return (
    <Modal title={w.recess.adjournTitle} tone="warning" onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const resumesAt = instantOf(until, meeting.facts?.timezone);
          const when = resumesAt ? { until: resumesAt } : {};
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
