import { useEffect, useState } from 'preact/hooks';
import type { PersonId, SpeechKind } from '../../../src/procedure/vocabulary.js';
import { PersonSelect, TextField } from '../parts/fields.js';
import { nameAndParty, useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { Modal } from '../parts/modal.js';
import { minutesAndSeconds } from '../words/words.js';

/** Who has the floor, for how long, and who is next. */
export function Speakers() {
  const { meeting, w, mine, act } = useDesk();
  const [person, setPerson] = useState<PersonId>('');
  const [limits, setLimits] = useState(false);
  const { list, current, closed } = meeting.speakers;
  const present = meeting.roster.filter(
    (one) => meeting.presence[one]?.status === 'present' || meeting.people[one]?.role === 'administration',
  );
  const put = (kind: SpeechKind, at: 'list' | 'start') => {
    if (person && act({ type: at === 'list' ? 'speaker.list' : 'speaker.start', person, kind })) setPerson('');
  };
  return (
    <section class="block" aria-labelledby="speakers-title">
      <div class="row spread">
        <h3 id="speakers-title">{w.speakers.title}</h3>
        <div class="row">
          {closed && (
            <span class="ds-tag" data-color="neutral">
              {w.speakers.closed}
            </span>
          )}
          {mine && (
            <>
              <button id="speaking-time" type="button" class="tiny text" onClick={() => setLimits(true)}>
                {w.speakers.limits}
              </button>
              {!closed && (
                <button type="button" class="tiny text" onClick={() => act({ type: 'speakers.close' })}>
                  {w.speakers.close}
                </button>
              )}
            </>
          )}
        </div>
      </div>
      {current && <Floor />}
      {list.length === 0 && !current && <p class="subtle">{w.speakers.none}</p>}
      <ol class="plain-list speaker-list">
        {list.map((turn, place) => (
          <li key={`${turn.person}-${turn.kind}`} class="speaker">
            <span class="speaker-place">{place + 1}</span>
            <span class="grow">
              {nameAndParty(meeting, turn.person)}
              {turn.kind === 'reply' && <span class="subtle"> · {w.speakers.reply}</span>}
            </span>
            {mine && (
              <>
                <button
                  type="button"
                  class="tiny text"
                  onClick={() => act({ type: 'speaker.start', person: turn.person, kind: turn.kind })}
                >
                  {w.speakers.start}
                </button>
                <button
                  type="button"
                  class="tiny"
                  aria-label={w.speakers.strike(nameAndParty(meeting, turn.person))}
                  title={w.speakers.strikeShort}
                  onClick={() => act({ type: 'speaker.strike', person: turn.person })}
                >
                  <Icon name="cross" />
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
      {mine && (
        <div class="row bottom speaker-add">
          <div class="grow" id="pick-speaker">
            <PersonSelect
              label={w.speakers.pick}
              meeting={meeting}
              people={present}
              value={person}
              onChange={setPerson}
              nobody={w.nobody}
            />
          </div>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            disabled={person === ''}
            onClick={() => put('speech', 'list')}
          >
            {w.speakers.add}
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            disabled={person === ''}
            onClick={() => put('reply', current ? 'list' : 'start')}
          >
            {w.speakers.reply}
          </button>
        </div>
      )}
      {limits && <Limits onDone={() => setLimits(false)} />}
    </section>
  );
}

/** The one who speaks: name, clock, and the limit; past it the words say so as well as the colour. */
function Floor() {
  const { store, meeting, w, mine, act } = useDesk();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const { current } = meeting.speakers;
  if (!current) return null;
  const seconds = (store.now() - Date.parse(current.since)) / 1000;
  const limit = current.limitSeconds;
  const over = limit > 0 && seconds > limit;
  return (
    <div class={`floor${over ? ' over' : ''}`}>
      <span class="floor-mic">
        <Icon name="mic" />
      </span>
      <p class="grow">
        <strong>{nameAndParty(meeting, current.person)}</strong> {w.speakers.has}
        {current.kind === 'reply' && <span class="subtle"> · {w.speakers.reply}</span>}
      </p>
      <p class="floor-time" role="timer">
        <strong>{minutesAndSeconds(seconds)}</strong>{' '}
        <span>
          {over ? w.speakers.over : limit > 0 ? w.speakers.of(minutesAndSeconds(limit)) : w.speakers.unlimited}
        </span>
      </p>
      {mine && (
        <button type="button" class="ds-button" onClick={() => act({ type: 'speaker.end', person: current.person })}>
          <Icon name="stop" filled /> {w.speakers.end}
        </button>
      )}
    </div>
  );
}

function Limits({ onDone }: { onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const [speech, setSpeech] = useState(String(meeting.speakingTime.speechSeconds / 60));
  const [reply, setReply] = useState(String(meeting.speakingTime.replySeconds / 60));
  const seconds = (minutes: string) => Math.round(Number(minutes.replace(',', '.')) * 60);
  return (
    <Modal title={w.speakers.limits} onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (act({ type: 'speaking-time.set', speechSeconds: seconds(speech), replySeconds: seconds(reply) }))
            onDone();
        }}
      >
        <TextField label={w.speakers.speech} value={speech} required onInput={setSpeech} />
        <TextField label={w.speakers.replyMinutes} value={reply} required onInput={setReply} />
        <div class="row end">
          <button type="submit" class="ds-button" disabled={!(seconds(speech) >= 0 && seconds(reply) >= 0)}>
            {w.send}
          </button>
        </div>
      </form>
    </Modal>
  );
}
