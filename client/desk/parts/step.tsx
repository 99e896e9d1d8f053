import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

/** One thing that has to be in place: whether it is, what is known of it, and how to do it. */
export function Step({
  done,
  title,
  said,
  children,
}: {
  done: boolean;
  title: string;
  said: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <li class={`step${done ? ' done' : ''}`}>
      <span class="step-mark">{done ? <Icon name="check" /> : null}</span>
      <div class="step-text">
        <h3>{title}</h3>
        <div class="subtle">{said}</div>
      </div>
      <div class="step-do">{children}</div>
    </li>
  );
}
