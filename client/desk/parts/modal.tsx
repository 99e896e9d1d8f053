import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useDesk } from './desk-context.js';

/** The browser's own dialog: keeps the focus, closes on Esc, gives the focus back. */
export function Modal({
  title,
  tone,
  wide = false,
  onClose,
  onAnswered = onClose,
  children,
}: {
  title: string;
  tone?: 'danger' | 'warning';
  wide?: boolean;
  onClose: () => void;
  /** The objection to what was asked for here was answered, and it is on its way. */
  onAnswered?: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { state } = useDesk();
  const [opened] = useState(state.answered);
  // What this form asked for met an objection, was answered there, and is on its way.
  useEffect(() => {
    if (state.answered > opened) onAnswered();
  }, [state.answered]);
  useEffect(() => {
    const cameFrom = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`ds-dialog modal${wide ? ' wide' : ''}`}
      data-color={tone}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
      onKeyDown={(event) => {
        // Enter alone does nothing in a list or a paragraph; this answers the form from wherever the hands are.
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        const form = event.currentTarget.querySelector('form');
        const submit = form?.querySelector<HTMLButtonElement>('button[type="submit"]');
        if (submit && !submit.disabled) form?.requestSubmit(submit);
      }}
    >
      <h2 id={heading} class="ds-heading modal-title" data-size="xs">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
