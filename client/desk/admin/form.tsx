import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Modal } from '../parts/modal.js';
import { Refused } from '../parts/refused.js';
import { useAdmin } from './admin-context.js';

/** A form in a dialog: what is refused is told where the reader is, and nothing typed is lost. */
export function DialogForm(props: {
  title: string;
  submit: string;
  tone?: 'danger';
  /** Answers why it was refused, or nothing. */
  onSubmit: () => Promise<string>;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const { w } = useAdmin();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const send = async () => {
    setBusy(true);
    const why = await props.onSubmit();
    setBusy(false);
    setRefused(why);
    if (why === '') props.onClose();
  };
  return (
    <Modal title={props.title} onClose={props.onClose} {...(props.tone ? { tone: props.tone } : {})}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {props.children}
        <Refused why={refused} />
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={props.onClose}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button" disabled={busy} aria-busy={busy}>
            {props.submit}
          </button>
        </div>
      </form>
    </Modal>
  );
}
