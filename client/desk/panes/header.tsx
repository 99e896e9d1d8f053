import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { Modal } from '../parts/modal.js';
import type { Dialog } from '../places.js';
import { clockTime, exactTime, longDate } from '../words/words.js';
import { MeetingMenu } from './meeting-menu.js';
import { SilentStream } from './stream.js';
import { tellPublic } from '../words/tell.js';

const statusColours: Record<string, string> = {
  'in-session': 'success',
  recess: 'warning',
  adjourned: 'warning',
  ended: 'neutral',
};

/** Body and date, large and always there: the guard against keeping the record of the wrong meeting. */
export function Header({ onDialog, onOpening }: { onDialog: (dialog: Dialog) => void; onOpening: () => void }) {
  const { store, state, meeting, w, language, mine, act } = useDesk();
  const facts = meeting.facts;
  const chosen = state.meetings?.find((one) => one.id === state.chosen);
  const zone = facts?.timezone;
  const running = meeting.status === 'in-session';
  const streamColour =
    { live: 'success', degraded: 'warning', interrupted: 'danger' }[meeting.stream.state as 'live'] ?? 'neutral';
  return (
    <header class="masthead">
      <div class="top-name">
        <button
          type="button"
          class="brand brand-button"
          onClick={() => store.choose(null)}
          title={w.meetings.change}
          aria-label={`Tribune: ${w.meetings.change}`}
        >
          <img class="brand-mark" src="/assets/icon.svg" alt="" width="30" height="30" />
        </button>
        <div>
          <h1 class="top-body">{facts?.body.name ?? chosen?.body.name ?? ''}</h1>
          <p class="top-date">{facts ? longDate(facts.start, zone, language) : ''}</p>
        </div>
      </div>
      <div class="top-state">
        <span class="ds-tag" data-color={statusColours[meeting.status] ?? 'info'}>
          {w.status[meeting.status]}
        </span>
        {meeting.closed && (
          <span class="ds-tag" data-color="danger">
            {w.header.doorsClosed}
          </span>
        )}
        <button
          type="button"
          class="ds-tag tag-button"
          data-color={streamColour}
          disabled={!mine}
          onClick={() => onDialog('stream')}
        >
          <Icon name="camera" /> {w.stream.states[meeting.stream.state]}
        </button>
      </div>
      <div class="top-acts">
        {mine && running && (
          <>
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => onDialog('note')}>
              <Icon name="note" /> {w.more.noteTitle}
            </button>
            {meeting.closed ? (
              <button type="button" class="ds-button" data-color="danger" onClick={() => act({ type: 'doors.open' })}>
                <Icon name="door" /> {w.doors.open}
              </button>
            ) : (
              <button type="button" class="ds-button" data-variant="tertiary" onClick={() => onDialog('doors')}>
                <Icon name="door" /> {w.doors.close}
              </button>
            )}
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => onDialog('recess')}>
              <Icon name="pause" /> {w.recess.start}
            </button>
          </>
        )}
        {mine && meeting.status === 'recess' && (
          <button type="button" class="ds-button" onClick={() => act({ type: 'recess.end' })}>
            <Icon name="play" filled /> {w.recess.resume}
          </button>
        )}
        {mine && meeting.status === 'adjourned' && (
          <button type="button" class="ds-button" onClick={() => act({ type: 'meeting.resume' })}>
            <Icon name="play" filled /> {w.recess.resume}
          </button>
        )}
        <MeetingMenu onDialog={onDialog} onOpening={onOpening} />
      </div>
    </header>
  );
}

/** What citizens have in front of them at this moment, read from the public record itself and not from our hopes. */
export function PublicStrip() {
  const { state, meeting, w, language } = useDesk();
  const { outside, recorded } = state;
  const zone = meeting.facts?.timezone;
  // The item as recorded: what is still waiting here has reached nobody.
  const item = recorded?.currentItem ? recorded.items[recorded.currentItem] : undefined;
  const line = outside?.last && recorded ? tellPublic(outside.last.event, recorded, language) : '';
  return (
    <section class="outside" aria-label={w.outside.label}>
      <span class="outside-label">
        <Icon name="eye" /> {w.outside.label}
      </span>
      <span class="outside-item">{item ? `${item.number} ${item.title}` : w.outside.noItem}</span>
      <span class="outside-line">
        {outside === null ? w.outside.nothing : line}
        {outside?.last && (
          <span class="subtle">
            {' '}
            {exactTime(outside.last.at, zone, language)} · {w.outside.entry(outside.last.seq)}
          </span>
        )}
      </span>
      <ServerClock />
    </section>
  );
}

function ServerClock() {
  const { store, meeting, w, language } = useDesk();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span class="clock" title={w.header.clock}>
      {exactTime(new Date(store.now()).toISOString(), meeting.facts?.timezone, language)}
    </span>
  );
}

/** Lines over the panes: who else holds the desk, closed doors, a recess. */
export function Banners() {
  const { store, state, meeting, w, language, mine } = useDesk();
  const [asking, setAsking] = useState(false);
  const zone = meeting.facts?.timezone;
  const { holder } = state;
  const own = holder?.account === state.session?.account;
  return (
    <>
      {!store.mayRecord && (
        <div class="banner info" role="status">
          {w.problem.forbidden}
        </div>
      )}
      {holder && !mine && store.mayRecord && (
        <div class="banner warning" role="status">
          <span>
            {own
              ? w.holder.otherTab(clockTime(holder.since, zone, language))
              : w.holder.someone(holder.displayName, clockTime(holder.since, zone, language))}
          </span>
          <button type="button" class="ds-button" onClick={() => setAsking(true)}>
            {w.holder.take}
          </button>
        </div>
      )}
      <SilentStream />
      {meeting.closed && (
        <div class="banner danger" role="status">
          <Icon name="door" /> <span>{w.header.doorsClosedLong(meeting.closed.citation)}</span>
        </div>
      )}
      {meeting.recess && (
        <div class="banner info" role="status">
          <Icon name="pause" />{' '}
          <span>
            {meeting.recess.resumesAt
              ? w.recess.runningUntil(
                  w.recess.reasons[meeting.recess.reason],
                  clockTime(meeting.recess.resumesAt, zone, language),
                )
              : w.recess.running(w.recess.reasons[meeting.recess.reason])}
          </span>
        </div>
      )}
      {asking && holder && (
        <Modal title={w.holder.askTitle} tone="warning" onClose={() => setAsking(false)}>
          <p>{w.holder.ask(holder.displayName)}</p>
          <div class="row end">
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => setAsking(false)}>
              {w.cancel}
            </button>
            <button
              type="button"
              class="ds-button"
              onClick={() => {
                setAsking(false);
                void store.takeDesk();
              }}
            >
              {w.holder.confirm}
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}
