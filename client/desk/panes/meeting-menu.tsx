import { useState } from 'preact/hooks';
import { useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { places, type Dialog } from '../places.js';
import { LanguageChoice } from './language-choice.js';

/** What is done seldom, or to the meeting as a whole. */
export function MeetingMenu({ onDialog, onOpening }: { onDialog: (dialog: Dialog) => void; onOpening: () => void }) {
  const { store, state, meeting, w, mine, ask } = useDesk();
  const [open, setOpen] = useState(false);
  const facts = meeting.facts;
  const path = facts ? `/${facts.organisation.slug}/${facts.body.slug}/${facts.slug}` : '/';
  const running = meeting.status === 'in-session';
  const publicNow = meeting.business.publicTime.at(-1)?.to === null;
  const publicTime = store.rules.publicComment.value !== 'none';
  const fits = (act: string) => act !== 'question-time.start' || (publicTime && !publicNow && !running);
  const seldom = (
    ['meeting.revise', 'meeting.postpone', 'meeting.cancel', 'question-time.start', 'question-time.end'] as const
  ).filter((act) => places[act].when(meeting) && fits(act));
  const pick = (work: () => void) => () => {
    setOpen(false);
    work();
  };
  return (
    <div
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
          setOpen(false);
      }}
    >
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        aria-expanded={open}
        aria-controls="meeting-menu"
        onClick={() => setOpen(!open)}
      >
        {w.header.menu} <Icon name="down" />
      </button>
      {open && (
        <div id="meeting-menu" class="menu-list">
          {mine && running && (
            <>
              <button type="button" onClick={pick(() => onDialog('end'))}>
                {w.recess.end}
              </button>
              <button type="button" onClick={pick(() => onDialog('adjourn'))}>
                {w.recess.adjourn}
              </button>
            </>
          )}
          {mine &&
            seldom.map((act) => (
              <button key={act} type="button" onClick={pick(() => ask(act))}>
                {w.acts[act].title}
              </button>
            ))}
          {mine && meeting.openedAt !== null && meeting.status !== 'ended' && (
            <button type="button" onClick={pick(onOpening)}>
              {w.room.opening}
            </button>
          )}
          <button type="button" onClick={pick(() => onDialog('palette'))}>
            {w.palette.open} <kbd>Ctrl K</kbd>
          </button>
          <a href={path} target="_blank" rel="noopener">
            {w.header.publicPage}
          </a>
          <button type="button" onClick={pick(() => onDialog('legend'))}>
            {w.header.shortcuts} <kbd>?</kbd>
          </button>
          <button type="button" onClick={pick(() => store.choose(null))}>
            {w.meetings.change}
          </button>
          <div class="menu-language">
            <LanguageChoice />
          </div>
          <button type="button" onClick={pick(() => void store.logOut())}>
            {w.logIn.out} ({state.session?.displayName})
          </button>
        </div>
      )}
    </div>
  );
}
