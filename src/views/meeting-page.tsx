import { Agenda } from './components/agenda.js';
import { AgendaLog } from './components/agenda-log.js';
import { BusinessWithoutItem } from './components/business.js';
import { About, Banner, Crumbs, Freshness, Notices } from './components/banner.js';
import { Formalities } from './components/formalities.js';
import { ComingNext, JustDecided, Now } from './components/now.js';
import { People } from './components/people.js';
import { Recording } from './components/recording.js';
import { Stream } from './components/stream.js';
import { Closures, Corrections, Findings, MeetingNotes, OverriddenWarnings } from './components/trail.js';
import { Removed } from './components/withheld.js';
import type { FollowedPageProps } from './followed-page.js';
import type { View } from './view.js';

/** A meeting as it stands: first what is going on, then what was just decided, then everything. */
export function MeetingPage({
  view,
  snapshot,
  now,
  liveness,
  onPause,
}: Omit<FollowedPageProps, 'item' | 'words'> & { view: View }) {
  const { meeting, words } = view;
  const { facts } = meeting;
  return (
    <>
      {facts && (
        <Crumbs
          words={words}
          links={[
            [words.site.allMeetings, '/'],
            [facts.organisation.name, `/${facts.organisation.slug}`],
            [facts.body.name, `/${facts.organisation.slug}/${facts.body.slug}`],
          ]}
        />
      )}
      <Banner view={view} />
      <Freshness view={view} liveness={liveness} onPause={onPause} />
      <Notices view={view} />
      <div class="columns">
        <div class="column-main">
          <Now view={view} now={now} />
          <JustDecided view={view} />
          <ComingNext view={view} />
          <Agenda view={view} />
          <BusinessWithoutItem view={view} />
        </div>
        <div class="column-side">
          {/* There is a recording only once there is nothing live to watch. */}
          <Recording view={view} />
          <Stream view={view} />
          <About view={view} meetingId={snapshot.meeting} />
          <People view={view} />
          <Closures view={view} />
          <Formalities view={view} />
          <AgendaLog view={view} />
          <Corrections view={view} item={null} />
          <Removed view={view} item={null} />
          <MeetingNotes view={view} />
          <OverriddenWarnings view={view} />
          <Findings view={view} item={null} />
        </div>
      </div>
    </>
  );
}
