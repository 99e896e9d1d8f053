import type { ComponentChildren } from 'preact';
import { LanguageChoice } from '../panes/language-choice.js';
import { useDesk } from './desk-context.js';

export function Brand() {
  return (
    <p class="brand">
      <img class="brand-mark" src="/assets/icon.svg" alt="" width="30" height="30" /> Tribune
    </p>
  );
}

/** A page of the desk outside any meeting: who is logged in and the way out, the page's name, and where one goes from here. */
export function GatePage({
  title,
  ways,
  children,
}: {
  title: string;
  ways: ComponentChildren;
  children: ComponentChildren;
}) {
  const { store, state, w } = useDesk();
  return (
    <main class="gate wide">
      <div class="gate-card">
        <div class="row spread">
          <Brand />
          <div class="row">
            <LanguageChoice />
            <span class="subtle">{state.session?.displayName}</span>
            <button class="ds-button" data-variant="tertiary" type="button" onClick={() => void store.logOut()}>
              {w.logIn.out}
            </button>
          </div>
        </div>
        <div class="row spread">
          <h1 class="ds-heading" data-size="sm">
            {title}
          </h1>
          {ways}
        </div>
        {children}
      </div>
    </main>
  );
}

export function ToMeetings() {
  const { w } = useDesk();
  return (
    <a class="ds-link" href="/desk">
      {w.admin.toMeetings}
    </a>
  );
}
