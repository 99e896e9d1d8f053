import { useEffect, useState } from 'preact/hooks';
import type { CommandOf } from '../../../src/procedure/commands.js';
import { announcementsOwed, ongoingInterruption } from '../../../src/procedure/rules/disruption.js';
import { ActButton } from '../parts/act-dialog.js';
import { freshId, useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { Modal } from '../parts/modal.js';
import { clockTime } from '../words/words.js';

type Report = Omit<CommandOf<'stream.report'>, 'type' | 'seenBy' | 'url'>;

/** What a probe cannot see and people in the room can: one press each. */
export function StreamDialog({ onDone }: { onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const { state } = meeting.stream;
  const report = (what: Report) => act({ type: 'stream.report', seenBy: 'secretary', ...what }) && onDone();
  const choices: { text: string; what: Report; show: boolean }[] = [
    {
      text: w.stream.start,
      what: { state: 'live' },
      show: state === 'not-offered' || state === 'planned' || state === 'testing',
    },
    { text: w.stream.ok, what: { state: 'live' }, show: state === 'degraded' || state === 'interrupted' },
    { text: w.stream.noSound, what: { state: 'degraded', fault: 'no-sound' }, show: state === 'live' },
    { text: w.stream.noPicture, what: { state: 'degraded', fault: 'no-picture' }, show: state === 'live' },
    { text: w.stream.captions, what: { state: 'degraded', fault: 'captions-down' }, show: state === 'live' },
    {
      text: w.stream.down,
      what: { state: 'interrupted', fault: 'other' },
      show: state === 'live' || state === 'degraded',
    },
    {
      text: w.stream.ended,
      what: { state: 'ended' },
      show: state === 'live' || state === 'degraded' || state === 'interrupted',
    },
  ];
  return (
    <Modal title={state === 'live' ? w.stream.title : w.stream.titleOk} onClose={onDone}>
      <p class="subtle">{w.stream.states[state]}</p>
      <div class="choices">
        {choices
          .filter((choice) => choice.show)
          .map((choice) => (
            <button
              key={choice.text}
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => report(choice.what)}
            >
              {choice.text}
            </button>
          ))}
      </div>
      <StreamAccount onDone={onDone} />
      <div class="row end">
        <button type="button" class="ds-button" data-variant="tertiary" onClick={onDone}>
          {w.close}
        </button>
      </div>
    </Modal>
  );
}

/** What was said and done about the newest disturbance, and what can be added to it; the minutes tell all of it. */
function StreamAccount({ onDone }: { onDone: () => void }) {
  const { meeting, w, language, act } = useDesk();
  const incident = meeting.stream.incidents.at(-1);
  if (!incident) return null;
  const zone = meeting.facts?.timezone;
  const at = (instant: string | null) => clockTime(instant, zone, language);
  const account = meeting.afterwards.incidents[incident.from];
  const decision = meeting.afterwards.continuations.findLast((one) => one.incident === incident.from);
  const voted = Object.values(meeting.votes).some(
    ({ purpose, state, vote }) =>
      purpose === 'continuation' &&
      state === 'declared' &&
      !meeting.afterwards.continuations.some((one) => one.vote === vote),
  );
  const takeVote = () => {
    if (!meeting.currentItem) return;
    const called = act({
      type: 'vote.call',
      vote: freshId('vote'),
      item: meeting.currentItem,
      question: w.acts['continuation.decide'].title,
      kind: 'yes-no',
      options: [],
      motions: [],
      method: 'show-of-hands',
      purpose: 'continuation',
      binding: true,
    });
    if (called) onDone();
  };
  return (
    <section class="block" aria-labelledby="stream-account">
      <h3 id="stream-account">{w.room.disturbance(at(incident.from), at(incident.to))}</h3>
      <ul class="plain-list">
        <li class="said">
          {account?.announced
            ? w.room.toldPublic(at(account.announced.at), account.announced.text ?? '')
            : w.room.notToldPublic}
        </li>
        {account?.steps.map((step) => (
          <li key={step.at} class="said">
            <span class="subtle">{at(step.at)}</span> {step.text}
          </li>
        ))}
        {account?.responsibility && <li class="said">{w.ask.responsibility[account.responsibility]}</li>}
        {decision && <li class="said">{decision.goingOn ? w.room.goesOn : w.room.waits}</li>}
      </ul>
      <div class="row">
        {!account?.announced && <ActButton act="stream.announce" />}
        <ActButton act="stream.step" />
        <ActButton act="stream.attribute" />
        {voted && <ActButton act="continuation.decide" />}
        {!voted && ongoingInterruption(meeting) && meeting.currentItem && !meeting.openVote && (
          <button type="button" class="tiny text" onClick={takeVote}>
            {w.room.voteToGoOn}
          </button>
        )}
      </div>
    </section>
  );
}

/** That the stream has been down too long without the public being told. The clock alone decides, so it is asked each second. */
export function SilentStream() {
  const { store, meeting, w, mine, act } = useDesk();
  const [, tick] = useState(0);
  const down = ongoingInterruption(meeting) !== undefined;
  useEffect(() => {
    if (!down) return;
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [down]);
  const owed = announcementsOwed(meeting, new Date(store.now()).toISOString(), store.rules);
  if (!down || !owed.some(({ to }) => to === null)) return null;
  return (
    <div class="banner danger" role="alert">
      <Icon name="camera" /> <span>{w.room.silentStream}</span>
      {mine && (
        <button type="button" class="ds-button" data-color="danger" onClick={() => act({ type: 'stream.announce' })}>
          {w.acts['stream.announce'].title}
        </button>
      )}
    </div>
  );
}
