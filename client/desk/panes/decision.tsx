import { useState } from 'preact/hooks';
import { assembledDecision } from '../../../src/procedure/forms/decision-text.js';
import type { Item } from '../../../src/procedure/meeting.js';
import { useDraft } from '../parts/draft.js';
import { TextArea, TextField } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';
import { PhrasePicker } from '../parts/phrases.js';
import { Modal } from '../parts/modal.js';
import { clockTime } from '../words/words.js';

/** The decision: put together from what was adopted, read over by the secretary, and recorded. */
export function Decision({ item, onEnd }: { item: Item; onEnd: () => void }) {
  const { meeting, w, language, mine, act } = useDesk();
  const assembled = assembledDecision(meeting, item);
  const [written, setWritten] = useDraft(`decision.${item.item}`);
  const [changing, setChanging] = useState(false);
  const text = written ?? assembled.text;
  const record = () =>
    act({ type: 'decision.record', item: item.item, text: text.trim(), votes: assembled.votes }) && setWritten(null);
  if (item.decision) {
    return (
      <section class="block" aria-labelledby="decision-title">
        <div class="row spread">
          <h3 id="decision-title">{w.decision.title}</h3>
          <span class="subtle">
            {w.decision.recorded} {clockTime(item.decision.at, meeting.facts?.timezone, language)}
          </span>
        </div>
        <blockquote class="decision-text">{item.decision.text}</blockquote>
        {mine && (
          <div class="row">
            {meeting.currentItem === item.item && (
              <button type="button" class="ds-button" onClick={onEnd}>
                {w.item.end}
              </button>
            )}
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setChanging(true)}>
              {w.decision.change}
            </button>
          </div>
        )}
        {changing && <CorrectDecision item={item} before={item.decision.text} onDone={() => setChanging(false)} />}
      </section>
    );
  }
  return (
    <form
      class="card stack"
      aria-labelledby="decision-title"
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h3 id="decision-title">{w.decision.title}</h3>
      <p class="subtle">{assembled.text ? w.decision.lead : w.decision.nothing}</p>
      <TextArea label={w.decision.text} rows={8} required maxLength={50000} value={text} onInput={setWritten} />
      <PhrasePicker of="decision" text={text} onText={setWritten} />
      <div class="row end">
        {written !== null && assembled.text && (
          <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setWritten(null)}>
            {w.decision.assembled}
          </button>
        )}
        <button id="record-decision" type="submit" class="ds-button" disabled={!mine || text.trim() === ''}>
          {w.decision.record}
        </button>
      </div>
    </form>
  );
}

function CorrectDecision({ item, before, onDone }: { item: Item; before: string; onDone: () => void }) {
  const { w, act } = useDesk();
  const [after, setAfter] = useState(before);
  const [reason, setReason] = useState('');
  return (
    <Modal title={w.decision.change} wide onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (
            act({
              type: 'text.correct',
              of: { what: 'decision', item: item.item },
              after: after.trim(),
              reason: reason.trim(),
            })
          )
            onDone();
        }}
      >
        <TextArea label={w.decision.text} rows={8} required value={after} onInput={setAfter} />
        <TextField label={w.reason} required maxLength={1000} value={reason} onInput={setReason} />
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button" disabled={reason.trim() === '' || after.trim() === before}>
            {w.decision.change}
          </button>
        </div>
      </form>
    </Modal>
  );
}
