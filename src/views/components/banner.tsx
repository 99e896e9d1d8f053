import { Cited } from './cited.js';
import type { MeetingStatus } from '../../procedure/vocabulary.js';
import { at, inLanguage, linkTo, nameWithParty, onDate, orGone, orRemoved, type View } from '../view.js';
import { clock, clockWithSeconds, date, duration, weekday, weekdayDate } from '../when.js';
import { screenPaths, type Liveness, type PageLanguage } from '../pages.js';
import { Facts, Line, Notice, Section, Tag, Time, unlessSame, type Tone } from './small.js';
import { Tombstone } from './withheld.js';

export const statusTones: Record<MeetingStatus, Tone> = {
  planned: 'neutral',
  announced: 'neutral',
  summoned: 'neutral',
  'in-session': 'accent',
  recess: 'warning',
  adjourned: 'warning',
  collecting: 'accent',
  ended: 'neutral',
  postponed: 'warning',
  cancelled: 'danger',
};

/** "Du er her": the way up. The page itself is not a link. */
export function Crumbs({
  links,
  words,
}: {
  links: [label: string, path: string][];
  words: { language: PageLanguage; site: { path: string } };
}) {
  return (
    <nav class="crumbs" aria-label={words.site.path}>
      <ol>
        {links.map(([label, path]) => (
          <li key={path}>
            <a class="ds-link" href={inLanguage(path, words.language)}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What meeting this is. */
export const Banner = unlessSame(function Banner({ view }: { view: View }) {
  const { meeting, words, timezone } = view;
  const { facts } = meeting;
  if (!facts) return <h1 class="ds-heading">{words.site.name}</h1>;
  const form = facts.form === 'remote' ? (facts.mixed ? words.form.mixed : words.form.remote) : words.form.physical;
  const sat =
    meeting.openedAt &&
    (meeting.endedAt
      ? words.meeting.openedEnded(at(view, meeting.openedAt), at(view, meeting.endedAt))
      : words.meeting.opened(at(view, meeting.openedAt)));
  return (
    <header class="banner">
      <p class="overline">
        <span class="overline-place">{facts.organisation.name}</span>{' '}
        <Tag tone={statusTones[meeting.status]}>{words.status[meeting.status]}</Tag>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {facts.body.name} <Time at={facts.start}>{date(facts.start, timezone, words)}</Time>
      </h1>
      {facts.title ? (
        <p class="banner-title">{facts.title}</p>
      ) : (
        <Tombstone view={view} of={{ what: 'meeting-title' }} />
      )}
      <Line
        className="banner-line"
        parts={[
          <Time at={facts.start}>
            {words.time.dateAt(weekday(facts.start, timezone, words), clock(facts.start, timezone))}
          </Time>,
          orRemoved(view, { what: 'meeting-place' }, facts.place),
          form,
          sat || (facts.end && words.meeting.ends(clock(facts.end, timezone))),
        ]}
      />
    </header>
  );
});

/** How old what is shown may be; always in sight (I12), with the way to make it hold still (WCAG 2.2.2). */
export function Freshness({
  view,
  liveness,
  onPause,
  nowAt = '#na',
}: {
  view: View;
  liveness: Liveness;
  /** Where the matter under way is shown. */
  nowAt?: string;
  onPause: (() => void) | undefined;
}) {
  const { words, timezone, meeting } = view;
  const running = meeting.status === 'in-session' || meeting.status === 'recess';
  return (
    <div class="freshness" data-kind={liveness.kind}>
      <p>
        <span class="dot" aria-hidden="true" />
        <strong>{words.freshness[liveness.kind]}</strong>
        <span>
          {' · '}
          <Time at={liveness.heard}>{words.freshness.shown(clockWithSeconds(liveness.heard, timezone))}</Time>
        </span>
      </p>
      <p class="freshness-ways">
        {running && (
          <a class="ds-link" href={nowAt}>
            {words.freshness.toNow}
          </a>
        )}
        {liveness.kind !== 'ended' && (
          <button type="button" class="plain-button needs-script" onClick={onPause}>
            {liveness.kind === 'paused' ? words.freshness.goOn : words.freshness.pause}
          </button>
        )}
      </p>
    </div>
  );
}

/** What a reader must know before anything else: doors, recess, postponement, where the record comes from. */
export const Notices = unlessSame(function Notices({ view }: { view: View }) {
  const { meeting, words, timezone } = view;
  const { facts, closed, recess, stream } = meeting;
  const provenance = facts?.provenance;
  return (
    <div class="notices">
      {closed && (
        <Notice tone="warning" title={words.meeting.doorsClosed(at(view, closed.since))}>
          <p>
            <Cited text={words.meeting.doorsClosedBasis(orGone(words, closed.citation))} />
          </p>
          <p>{words.meeting.doorsClosedMeaning}</p>
        </Notice>
      )}
      {recess && (
        <Notice tone="info" title={`${words.recessReason[recess.reason]} ${words.time.since(at(view, recess.since))}`}>
          <p>{recess.resumesAt ? words.meeting.resumes(at(view, recess.resumesAt)) : words.meeting.resumesUnknown}</p>
        </Notice>
      )}
      {meeting.status === 'collecting' && (
        <Notice tone="info" title={words.forms.collecting}>
          <p>{words.forms.collectingMeaning}</p>
        </Notice>
      )}
      {meeting.status === 'cancelled' && (
        <Notice tone="danger" title={words.meeting.cancelled}>
          <Comment view={view} />
        </Notice>
      )}
      {meeting.status === 'postponed' && (
        <Notice
          tone="warning"
          title={
            meeting.adjournedUntil
              ? words.meeting.postponedUntil(onDate(view, meeting.adjournedUntil))
              : words.meeting.postponed
          }
        >
          <Comment view={view} />
        </Notice>
      )}
      {meeting.status === 'adjourned' && (
        <Notice
          tone="warning"
          title={
            meeting.adjournedUntil
              ? words.meeting.adjournedUntil(onDate(view, meeting.adjournedUntil))
              : words.meeting.adjourned
          }
        >
          <Comment view={view} />
        </Notice>
      )}
      {(stream.state === 'interrupted' || stream.state === 'degraded') && meeting.status === 'in-session' && (
        <Notice tone="danger" title={words.streamState[stream.state]}>
          <p>{words.stream.lostMeaning}</p>
        </Notice>
      )}
      {facts && ['planned', 'announced', 'summoned'].includes(meeting.status) && (
        <Notice
          tone="info"
          title={words.meeting.starts(
            words.time.dateAt(weekdayDate(facts.start, timezone, words), clock(facts.start, timezone)),
          )}
        >
          {facts.publicAccess?.room && (
            <p>
              {words.meeting.howToFollow}: {facts.publicAccess.room}
            </p>
          )}
          <Tombstone view={view} of={{ what: 'access' }} />
        </Notice>
      )}
      {provenance && (
        <Notice tone="info" title={words.meeting.imported}>
          <p>
            {words.meeting.importedFrom(provenance.source, provenance.externalId)}{' '}
            {provenance.licence && words.meeting.importedLicence(provenance.licence)} {words.meeting.importedMeaning}
          </p>
          {provenance.clockNote && <p>{provenance.clockNote}</p>}
        </Notice>
      )}
    </div>
  );
});

const Comment = ({ view }: { view: View }) =>
  view.meeting.comment ? (
    <p class="text">{view.meeting.comment}</p>
  ) : (
    <Tombstone view={view} of={{ what: 'comment' }} />
  );

/** Who leads, how much has been done, and where the papers are. */
export const About = unlessSame(function About({ view, meetingId }: { view: View; meetingId: string }) {
  const { meeting, words } = view;
  const declared = Object.values(meeting.votes).filter(({ state }) => state === 'declared').length;
  const motions = Object.keys(meeting.motions).length;
  const api = `/api/v1/meetings/${encodeURIComponent(meetingId)}`;
  return (
    <Section id="om" heading={words.meeting.about}>
      <Facts
        rows={[
          [words.meeting.chair, meeting.chair === null ? null : nameWithParty(view, meeting.chair)],
          [words.meeting.secretary, orRemoved(view, { what: 'secretary' }, meeting.secretary)],
          [words.meeting.number, meeting.facts?.number],
          [
            words.forms.calledBy,
            meeting.facts?.demandedByMembers === undefined
              ? null
              : words.forms.calledByMembers(meeting.facts.demandedByMembers),
          ],
          [
            words.meeting.summary,
            [
              words.meeting.summaryItems(meeting.agenda.length),
              motions > 0 && words.meeting.summaryMotions(motions),
              declared > 0 && words.meeting.summaryVotes(declared),
              meeting.openedAt && meeting.endedAt && duration(meeting.openedAt, meeting.endedAt, words),
            ]
              .filter(Boolean)
              .join(', '),
          ],
        ]}
      />
      <ul class="links">
        {(meeting.openedAt ?? Object.values(meeting.forms.written)[0]) && (
          <li>
            <a class="ds-link" href={linkTo(view, `${view.meetingPath}/protokoll`)}>
              {words.afterwards.minutesLink[meeting.afterwards.minutes.state]}
            </a>
          </li>
        )}
        {declared > 0 && (
          <li>
            <a class="ds-link" href={`${api}/votes.csv`}>
              {words.meeting.votesTable}
            </a>
          </li>
        )}
        {meeting.status !== 'ended' && meeting.status !== 'cancelled' && (
          <li>
            <a class="ds-link" href={linkTo(view, `${view.meetingPath}/${screenPaths['big-screen']}`)}>
              {words.gallery.bigScreen}
            </a>
          </li>
        )}
        <li>
          <a class="ds-link" href={api}>
            {words.site.openData}
          </a>
        </li>
      </ul>
    </Section>
  );
});
