import { useState } from 'preact/hooks';
import { useDesk } from './desk-context.js';
import { TextArea } from './fields.js';
import { Modal } from './modal.js';

/** What cannot be done without saying why. `onReason` answers whether it was put; then the dialog closes. */
export function AskReason(props: {
  title: string;
  lead: string;
  tone: 'danger' | 'warning';
  onReason: (reason: string) => boolean;
  onDone: () => void;
}) {
  const { w } = useDesk();
  const [reason, setReason] = useState('');
  return (
    <Modal title={props.title} tone={props.tone} onClose={props.onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (props.onReason(reason.trim())) props.onDone();
        }}
      >
        <p>{props.lead}</p>
        <TextArea label={w.reason} required autofocus rows={2} maxLength={1000} value={reason} onInput={setReason} />
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={props.onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button" disabled={reason.trim() === ''}>
            {props.title}
          </button>
        </div>
      </form>
    </Modal>
  );
}
