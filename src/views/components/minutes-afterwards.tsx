import type { MinutesVersionTold } from '../../procedure/minutes-document.js';
import { itemRef, siblingPath, span, when, who, type Told } from '../minutes-telling.js';
import { inLanguage, orGone } from '../view.js';
import { dateAt } from '../when.js';
import { Section } from './small.js';

/** Every break of the stream with when it began, what was done about it and how long it took. */
export function StreamTold({ told }: { told: Told }) {
  const { minutes, words } = told;
  const { incidents, continuations } = minutes.stream;
  const say = words.afterwards;
  if (incidents.length === 0) return null;
  return (
    <Section id="sending" heading={words.stream.interruptions}>
      <ul class="plain-list">
        {incidents.map((incident) => (
          <li key={incident.from}>
            {span(incident.from, incident.to, told)}: {words.streamState[incident.state]}
            {incident.fault && `, ${words.streamFault[incident.fault]}`}
            {incident.items.length > 0 && ` (${incident.items.map((item) => itemRef(item, told)).join(', ')})`}
            {[
              incident.announced && say.announcedAt(when(incident.announced.at, told)),
              incident.announcementOwed && say.unannounced,
              incident.responsibility && say.responsibility[incident.responsibility],
              ...incident.steps.map((step) => say.step(when(step.at, told), orGone(words, step.text))),
            ]
              .filter(Boolean)
              .map((part) => `; ${part}`)}
          </li>
        ))}
      </ul>
      {continuations.map(({ at, goingOn }) => (
        <p key={at}>
          {words.time.at(when(at, told))}: {goingOn ? say.wentOn : say.waited}
        </p>
      ))}
    </Section>
  );
}

export function RecordingTold({ told }: { told: Told }) {
  const { minutes, words } = told;
  const say = words.afterwards;
  if (minutes.recordings.length === 0) return null;
  return (
    <Section id="opptak" heading={say.recording}>
      <ul class="plain-list">
        {minutes.recordings.map((one) => (
          <li key={one.publishedAt}>
            {one.withdrawn
              ? say.recordingWithdrawn(when(one.withdrawn.at, told), orGone(words, one.withdrawn.reason))
              : [
                  orGone(words, one.url),
                  say.recordingPublished(when(one.publishedAt, told)),
                  one.captionedAt === null ? say.notCaptioned : say.captioned,
                ].join(', ')}
            {!one.withdrawn && one.captionsDue && `. ${say.captionsDue(when(one.captionsDue, told))}`}
            {one.gaps.length > 0 && (
              <>
                <br />
                {say.gaps}:{' '}
                {one.gaps
                  .map(({ items, text }) =>
                    [items.map((item) => itemRef(item, told)).join(', '), text].filter(Boolean).join(': '),
                  )
                  .join('; ')}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What became of one version: when it was published, who signed it, which meeting approved it. */
export function versionLine(one: MinutesVersionTold, told: Told): string {
  const say = told.words.afterwards;
  const on = (at: string) => dateAt(at, told.timezone, told.words);
  return [
    one.variant === 'full' ? say.fullVersion(one.version) : say.version(one.version),
    one.publishedAt === null ? say.drawnUp(on(one.drawnUpAt)) : say.published(on(one.publishedAt)),
    one.correction && say.correctedAt(one.correction.atMeeting, orGone(told.words, one.correction.reason)),
    ...one.signatures.map(({ person, at }) => say.signedBy(who(person, told), on(at))),
    one.approved && say.approvedAt(one.approved.atMeeting, on(one.approved.at)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** How the minutes came about after the meeting. What was read before they were corrected stays in the list. */
export function Versions({ told }: { told: Told }) {
  const { minutes, words } = told;
  const say = words.afterwards;
  if (minutes.versions.length === 0) return null;
  return (
    <Section id="versjoner" heading={say.versions}>
      <ul class="plain-list">
        {minutes.versions.map((one) => (
          <li key={`${one.variant}-${one.version}`}>
            {versionLine(one, told)}
            {one.sha256 !== null && (
              <>
                . <span class="hash">SHA-256 {one.sha256}</span>
              </>
            )}
            {told.meetingPath !== undefined && <Ways one={one} told={told} meetingPath={told.meetingPath} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where a version can be read and compared, and the meeting that approved or corrected it. */
function Ways({ one, told, meetingPath }: { one: MinutesVersionTold; told: Told; meetingPath: string }) {
  const { minutes, words, papers } = told;
  const withdrawn = minutes.withheld.some(({ at }) => at > one.drawnUpAt);
  const file = one.sha256 !== null && !withdrawn && one.variant === 'public';
  const decidedAt = siblingPath(told, (one.approved ?? one.correction)?.atMeeting ?? '');
  const ways = [
    file && [
      papers.paper.versionFile,
      `/api/v1/meetings/${encodeURIComponent(minutes.meeting)}/minutes/versions/${one.version}.pdf`,
    ],
    one.version > 1 && [
      papers.paper.compareWithBefore,
      inLanguage(`${meetingPath}/protokoll/sammenlign`, words.language, `fra=${one.version - 1}&til=${one.version}`),
    ],
    decidedAt !== null && [papers.paper.decidingMeeting, inLanguage(`${decidedAt}/protokoll`, words.language)],
  ].filter((way): way is [string, string] => way !== false);
  return (
    <span class="screen-only">
      {ways.map(([name, href]) => (
        <span key={href}>
          {' · '}
          <a class="ds-link" href={href}>
            {name}
          </a>
        </span>
      ))}
    </span>
  );
}
