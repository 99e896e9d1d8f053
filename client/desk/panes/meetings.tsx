import { useState } from 'preact/hooks';
import type { DeskMeeting } from '../../../src/contract/recording.js';
import { administrationPath } from '../admin/administration.js';
import { archivePath } from '../archive/archive-page.js';
import { useDesk } from '../parts/desk-context.js';
import { clockTime, dayOf, longDate } from '../words/words.js';
import { GatePage } from '../parts/gate.js';
import { Icon } from '../parts/icon.js';
import { PlanMeeting } from './plan.js';

const running = (meeting: DeskMeeting) => ['in-session', 'recess'].includes(meeting.status);

/** Which meeting: today's first, with body and date large, because the wrong one is the dearest mistake of all. */
export function Meetings() {
  const { store, state, w, language } = useDesk();
  const [planning, setPlanning] = useState(false);
  const plans = state.session?.grants.some(({ role }) => role === 'secretary') === true;
  const administers =
    state.session?.grants.some(({ role }) => role === 'secretary' || role === 'administrator') === true;
  const archives = state.session?.grants.some(({ role }) => role === 'archivist') === true;
  const now = new Date(store.now()).toISOString();
  // Each body's days are its own: what is today follows the clock on its wall.
  const dayApart = ({ start, timezone }: DeskMeeting) => dayOf(start, timezone).localeCompare(dayOf(now, timezone));
  const all = state.meetings ?? [];
  const isToday = (meeting: DeskMeeting) => running(meeting) || dayApart(meeting) === 0;
  const held = all.filter(isToday);
  const coming = all.filter((meeting) => !isToday(meeting) && dayApart(meeting) > 0);
  const past = all.filter((meeting) => !isToday(meeting) && dayApart(meeting) < 0);
  coming.sort((a, b) => a.start.localeCompare(b.start));
  past.sort((a, b) => b.start.localeCompare(a.start));

  const list = (title: string, meetings: DeskMeeting[]) =>
    meetings.length > 0 && (
      <section class="meeting-choices">
        <h2 class="ds-heading" data-size="2xs">
          {title}
        </h2>
        <ul class="plain-list">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <button class="meeting-choice" type="button" onClick={() => store.choose(meeting.id)}>
                <span class="meeting-choice-body">{meeting.body.name}</span>
                <span class="meeting-choice-when">
                  {longDate(meeting.start, meeting.timezone, language)},{' '}
                  {clockTime(meeting.start, meeting.timezone, language)}
                </span>
                <span class="meeting-choice-title">{meeting.title ?? meeting.organisation.name}</span>
                <span class="ds-tag" data-color={running(meeting) ? 'success' : 'neutral'}>
                  {w.status[meeting.status]}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );

  return (
    <GatePage
      title={w.meetings.title}
      ways={
        <div class="row">
          {administers && (
            <a class="ds-link" href={administrationPath}>
              {w.admin.title}
            </a>
          )}
          {archives && (
            <a class="ds-link" href={archivePath}>
              {w.archive.title}
            </a>
          )}
          {plans && (
            <button class="ds-button" data-variant="secondary" type="button" onClick={() => setPlanning(true)}>
              <Icon name="plus" /> {w.room.plan}
            </button>
          )}
        </div>
      }
    >
      {state.meetings === null && <p class="subtle">{w.meetings.loading}</p>}
      {state.meetings?.length === 0 && <p class="subtle">{w.meetings.none}</p>}
      {list(w.meetings.today, held)}
      {list(w.meetings.coming, coming)}
      {list(w.meetings.past, past)}
      {planning && <PlanMeeting onDone={() => setPlanning(false)} />}
    </GatePage>
  );
}
