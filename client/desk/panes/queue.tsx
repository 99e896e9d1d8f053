import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../src/contract/problem.js';
import type { Meeting } from '../../../src/procedure/meeting.js';
import { foresee, mayBeOverridden } from '../foresee.js';
import { lastGesture, mayBeUndone, type Waiting } from '../outbox.js';
import { useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { staysInside } from '../publicity.js';
import { nameOfCommand } from './command-names.js';
import { Refusals } from './objection.js';
import type { Words } from '../words/words.js';
import { tell } from '../words/tell.js';

/** What is on its way: the newest gesture as it will read, the time left to undo it, and on demand all the others. */
export function Queue() {
  const { store, state, w } = useDesk();
  const { outbox, leftBehind, reachable } = state;
  const [, tick] = useState(0);
  const [opened, setOpened] = useState(false);
  const counting = outbox.some((act) => act.state === 'held');
  useEffect(() => {
    if (!counting) return;
    const timer = setInterval(() => tick((n) => n + 1), 250);
    return () => clearInterval(timer);
  }, [counting]);

  const stuck = outbox[0]?.state === 'refused';
  const told = useTold();
  const newest = told.filter(({ act }) => act.madeAt === outbox.at(-1)?.madeAt);
  const final = newest.at(-1);
  const earlier = told.length - newest.length;
  const sentence = newest.map(({ sentence: said }) => said).join(' ');
  const last = lastGesture(outbox);
  const quiet = outbox.length === 0 && leftBehind.length === 0 && reachable;
  const tone = [quiet && 'quiet', !reachable && 'offline', stuck && 'stuck'].filter(Boolean).join(' ');
  const waiting = outbox.length > 0 ? `${w.queue.waiting(outbox.length)}. ` : '';
  return (
    <section class="queue" aria-label={w.queue.label}>
      <p class="heard" aria-live="polite">
        {reachable ? sentence : w.queue.offline}
      </p>
      <div class={`queue-inner ${tone}`}>
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
        {(stuck || (opened && outbox.length > 0)) && (
          <ol class="plain-list queue-list">
            {told.map((one) => (
              <Act key={one.act.id} {...one} />
            ))}
          </ol>
        )}
        {quiet && (
          <p class="queue-quiet">
            <Icon name="check" /> {w.queue.done}
          </p>
        )}
        {(outbox.length > 0 || !reachable) && (
          <div class="queue-bar">
            {!reachable && <Icon name="warn" />}
            <span class="queue-sentence" title={sentence}>
              {reachable ? final?.sentence : waiting + w.queue.offline}
            </span>
            {told.length > 1 && !stuck && (
              <button class="tiny text" type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
                {opened ? w.queue.hide : earlier > 0 ? w.queue.more(earlier) : w.queue.showAll}
              </button>
            )}
            {final && reachable && <Standing act={final.act} />}
            {last && !stuck && (
              <button class="ds-button" data-variant="secondary" type="button" onClick={() => store.undo()}>
                <Icon name="undo" /> {w.queue.undo} <kbd>{w.queue.undoKey}</kbd>
              </button>
            )}
            {counting && !stuck && (
              <button class="ds-button" type="button" onClick={() => store.sendNow()}>
                {w.queue.now}
              </button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

interface Told {
  act: Waiting;
  sentence: string;
}

/** Each act as it will read, told on top of the ones before it. */
function useTold(): Told[] {
  const { store, state, w, language } = useDesk();
  let before: Meeting = state.recorded ?? state.meeting;
  return state.outbox.map((act) => {
    const seen = foresee([act.command], before, store.rules, act.madeAt);
    const events = seen.kind === 'events' ? seen.events : [];
    const lines = events.map((event) => tell(event, before, language)).filter((line) => line !== '');
    if (seen.kind === 'events') before = seen.after;
    return { act, sentence: lines.join(' ') || nameOfCommand(act.command.type, w) };
  });
}

function Standing({ act }: { act: Waiting }) {
  const { state, w } = useDesk();
  const seconds = Math.max(0, Math.ceil((act.sendAt - Date.now()) / 1000));
  const said = () => {
    if (act.state === 'refused') return w.queue.refused;
    if (staysInside(act.command)) return w.queue.inside;
    if (mayBeUndone(act) && seconds > 0) return w.queue.sendsIn(seconds);
    return act.tries > 1 || !state.reachable ? w.queue.savedHere : w.queue.sending;
  };
  return <span class="queue-standing">{said()}</span>;
}

function Act({ act, sentence }: Told) {
  const { store, state, w } = useDesk();
  const [reason, setReason] = useState('');
  return (
    <li class={`queue-act ${act.state}`}>
      <p class="queue-line">
        <span class="queue-sentence">{sentence}</span>
        <Standing act={act} />
      </p>
      {act.state === 'refused' && act.problem && (
        <div class="queue-refused" role="alert">
          {act.problem.refusals?.length ? (
            <Refusals refusals={act.problem.refusals} />
          ) : (
            <p>{worded(act.problem, w)}</p>
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

/** Problems the desk knows what to do about; the others in the server's own words. */
function worded({ type, status, detail, title }: Problem, w: Words): string {
  if (type === '/problems/desk-held') return w.problem.heldByOther;
  if (status === 403) return w.problem.forbidden;
  return `${w.problem.other} ${detail ?? title}`;
}
