import { useEffect, useState } from 'preact/hooks';
import type { MeetingEvent } from '../../../src/procedure/events.js';
import type { Meeting } from '../../../src/procedure/meeting.js';
import { foresee, mayBeOverridden } from '../foresee.js';
import { lastGesture, mayBeUndone, type Waiting } from '../outbox.js';
import { useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { staysInside } from '../publicity.js';
import { Refusals } from './objection.js';
import { tell } from '../words/tell.js';

/** What is on its way: every act with the sentence it becomes, the time left to undo it, or why it has not gone. */
export function Queue() {
  const { store, state, w } = useDesk();
  const { outbox, leftBehind, reachable } = state;
  const [, tick] = useState(0);
  const counting = outbox.some((act) => act.state === 'held');
  useEffect(() => {
    if (!counting) return;
    const timer = setInterval(() => tick((n) => n + 1), 250);
    return () => clearInterval(timer);
  }, [counting]);

  const first = outbox[0];
  const last = lastGesture(outbox);
  const quiet = outbox.length === 0 && leftBehind.length === 0 && reachable;
  return (
    <section class="queue" aria-label={w.queue.label}>
      <div
        class={`queue-inner${quiet ? ' quiet' : ''}${reachable ? '' : ' offline'}${first?.state === 'refused' ? ' stuck' : ''}`}
      >
        {quiet && (
          <p class="queue-quiet">
            <Icon name="check" /> {w.queue.done}
          </p>
        )}
        {!reachable && (
          <p class="queue-note" role="status">
            <Icon name="warn" /> {outbox.length > 0 ? `${w.queue.waiting(outbox.length)}. ` : ''}
            {w.queue.offline}
          </p>
        )}
        {leftBehind.length > 0 && (
          <div class="queue-note">
            <span>{w.queue.left(leftBehind.length)}</span>
            <button class="ds-button" type="button" onClick={() => store.adoptLeftBehind()}>
              {w.queue.leftSend}
            </button>
            <button class="ds-button" data-variant="tertiary" type="button" onClick={() => store.forgetLeftBehind()}>
              {w.queue.leftDrop}
            </button>
          </div>
        )}
        {outbox.length > 0 && (
          <div class="queue-acts">
            <ol class="plain-list queue-list">
              <Acts />
            </ol>
            {first?.state !== 'refused' && (
              <div class="queue-buttons">
                {last && (
                  <button class="ds-button" data-variant="secondary" type="button" onClick={() => store.undo()}>
                    <Icon name="undo" /> {w.queue.undo} <kbd>{w.queue.undoKey}</kbd>
                  </button>
                )}
                {counting && (
                  <button class="ds-button" type="button" onClick={() => store.sendNow()}>
                    {w.queue.now}
                  </button>
                )}
              </div>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

/** Each act told as it will read, on top of the ones before it. */
function Acts() {
  const { store, state } = useDesk();
  let before: Meeting = state.recorded ?? state.meeting;
  const acts = state.outbox.map((act) => {
    const seen = foresee([act.command], before, store.rules, act.madeAt);
    const told = { act, before, events: seen.kind === 'events' ? seen.events : [] };
    if (seen.kind === 'events') before = seen.after;
    return told;
  });
  return acts.map((told) => <Act key={told.act.id} {...told} />);
}

function Act({ act, before, events }: { act: Waiting; before: Meeting; events: MeetingEvent[] }) {
  const { store, state, w, language } = useDesk();
  const [reason, setReason] = useState('');
  const seconds = Math.max(0, Math.ceil((act.sendAt - Date.now()) / 1000));
  const lines = events.map((event) => tell(event, before, language)).filter((line) => line !== '');
  const inside = staysInside(act.command);
  const standing =
    act.state === 'refused'
      ? w.queue.refused
      : mayBeUndone(act) && seconds > 0
        ? w.queue.sendsIn(seconds)
        : act.tries > 1 || !state.reachable
          ? w.queue.savedHere
          : w.queue.sending;
  return (
    <li class={`queue-act ${act.state}`}>
      <p class="queue-line">
        <span class="queue-sentence">{lines.join(' ') || act.command.type}</span>
        <span class="queue-standing">{inside && act.state !== 'refused' ? w.queue.inside : standing}</span>
      </p>
      {act.state === 'refused' && act.problem && (
        <div class="queue-refused" role="alert">
          {act.problem.refusals?.length ? (
            <Refusals refusals={act.problem.refusals} />
          ) : (
            <p>{act.problem.detail ?? act.problem.title ?? w.problem.other}</p>
          )}
          {mayBeOverridden(act.problem.refusals ?? []) && (
            <form
              class="row"
              onSubmit={(event) => {
                event.preventDefault();
                store.overrideRefused(act.id, reason);
              }}
            >
              <label class="grow">
                <span class="heard">{w.reason}</span>
                <input
                  class="ds-input"
                  required
                  placeholder={w.reason}
                  value={reason}
                  onInput={(event) => setReason(event.currentTarget.value)}
                />
              </label>
              <button class="ds-button" type="submit">
                {w.queue.withReason}
              </button>
            </form>
          )}
          <div class="row">
            <button
              class="ds-button"
              data-variant="secondary"
              type="button"
              onClick={() => store.dropRefused(act.id, false)}
            >
              {w.queue.drop}
            </button>
            {state.outbox.length > 1 && (
              <button
                class="ds-button"
                data-variant="tertiary"
                type="button"
                onClick={() => store.dropRefused(act.id, true)}
              >
                {w.queue.dropAll}
              </button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}
