import { latestMinutes } from '../../../src/procedure/afterwards/minutes.js';
import { captionsDue, recordingState, standingRecording } from '../../../src/procedure/afterwards/recording.js';
import { ActButton } from '../parts/act-dialog.js';
import { nameAndParty, useDesk } from '../parts/desk-context.js';
import { clockTime, dayOf, longDate } from '../words/words.js';
import { Legality } from './legality.js';
import { Asked } from './questions.js';

/** What is left to do when the meeting is over: the minutes, the recording, and what was promised or demanded. */
export function Ended() {
  const { meeting, state, w, mine } = useDesk();
  const promised = Object.values(meeting.business.questions).filter(({ settled }) => settled === 'in-writing');
  const items = meeting.agenda.flatMap((id) => meeting.items[id] ?? []);
  const decided = items.filter((item) => item.decision);
  const controls = Object.values(meeting.business.controls);
  const controlled = items.filter(({ item }) => controls.some((control) => control.item === item));
  return (
    <section class="before" aria-labelledby="ended-title">
      <h2 id="ended-title" class="ds-heading" data-size="xs" tabIndex={-1}>
        {w.recess.ended}
      </h2>
      <p class="subtle">{w.recess.endedLead}</p>
      <p>
        <a
          class="ds-button"
          href={`/api/v1/meetings/${encodeURIComponent(state.chosen ?? '')}/minutes.html`}
          target="_blank"
          rel="noopener"
        >
          {w.recess.minutes}
        </a>
      </p>
      <Minutes />
      <RecordingSteps />
      {promised.length > 0 && (
        <section class="block" aria-labelledby="promised-title">
          <h3 id="promised-title">{w.room.promised}</h3>
          {promised.map((one) => (
            <Asked key={one.question} one={one} />
          ))}
        </section>
      )}
      {controlled.map((item) => (
        <div key={item.item}>
          <h3 class="ds-heading" data-size="2xs">
            {item.number} {item.title}
          </h3>
          <Legality item={item} />
        </div>
      ))}
      {mine && controlled.length === 0 && decided.length > 0 && (
        <div class="row">
          <ActButton act="legality.demand" />
        </div>
      )}
    </section>
  );
}

/** How far the minutes have come, and the next step first. */
function Minutes() {
  const { meeting, w, language, mine } = useDesk();
  const zone = meeting.facts?.timezone;
  const { state } = meeting.afterwards.minutes;
  const latest = latestMinutes(meeting, 'public');
  const at = (instant: string) => `${dayOf(instant, zone)} ${clockTime(instant, zone, language)}`;
  return (
    <section class="block" aria-labelledby="after-minutes">
      <h3 id="after-minutes">{w.room.minutes}</h3>
      <p class="subtle">
        {w.room.minutesStates[state]}
        {latest && ` ${w.room.version(latest.version)}`}
      </p>
      {latest && latest.signatures.length > 0 && (
        <ul class="plain-list">
          {latest.signatures.map((signature) => (
            <li key={signature.person} class="said">
              {nameAndParty(meeting, signature.person)} <span class="subtle">{at(signature.at)}</span>
            </li>
          ))}
        </ul>
      )}
      {latest?.approved && (
        <p>
          {w.room.approvedIn(latest.approved.atMeeting)} <span class="subtle">{at(latest.approved.at)}</span>
        </p>
      )}
      {latest?.correction && <p class="subtle">{latest.correction.reason}</p>}
      {mine && (
        <div class="row">
          <ActButton act="minutes.draw-up" />
          {state === 'draft' && <ActButton act="minutes.publish" />}
          {state !== 'live-draft' && <ActButton act="minutes.sign" />}
          {(state === 'published' || state === 'signed') && <ActButton act="minutes.approve" />}
          {(state === 'published' || state === 'signed' || state === 'approved') && <ActButton act="minutes.correct" />}
        </div>
      )}
    </section>
  );
}

function RecordingSteps() {
  const { store, meeting, w, language, mine } = useDesk();
  const recording = standingRecording(meeting);
  const published = recordingState(meeting) === 'published';
  const due = captionsDue(meeting, store.rules);
  const late = due !== null && Date.parse(due) <= store.now();
  const withdrawn = meeting.afterwards.recordings.at(-1)?.withdrawn;
  return (
    <section class="block" aria-labelledby="after-recording">
      <h3 id="after-recording">{w.room.recording}</h3>
      {recording && published ? (
        <p>
          <a class="ds-link" href={recording.url} target="_blank" rel="noopener noreferrer">
            {recording.url}
          </a>
        </p>
      ) : (
        <p class="subtle">{withdrawn ? w.room.recordingWithdrawn(withdrawn.reason) : w.room.recordingNone}</p>
      )}
      {due !== null && (
        <p>
          <span class="ds-tag" data-color={late ? 'danger' : 'warning'}>
            {(late ? w.room.captionsLate : w.room.captionsDue)(longDate(due, meeting.facts?.timezone, language))}
          </span>
        </p>
      )}
      {mine && (
        <div class="row">
          {!published && <ActButton act="recording.publish" />}
          {recording && recording.captionedAt === null && <ActButton act="recording.caption" />}
          {published && <ActButton act="recording.withdraw" />}
        </div>
      )}
    </section>
  );
}
