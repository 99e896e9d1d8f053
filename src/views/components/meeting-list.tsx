import type { MeetingSummary } from '../../contract/following.js';
import { clip, inLanguage } from '../view.js';
import { clock, dateAt, leaf, weekdayDate, yearOf } from '../when.js';
import type { PaperWords, Words } from '../words/words.js';
import { statusTones } from './banner.js';
import { Heading, Line, Tag, Time } from './small.js';

/** Meetings in lists: on the front page, a municipality's and a body's. */

function MeetingRow({
  meeting,
  words,
  papers,
  place,
}: {
  meeting: MeetingSummary;
  words: Words;
  papers: PaperWords;
  place: boolean;
}) {
  const { day, month } = leaf(meeting.start, meeting.timezone, words);
  const running = ['in-session', 'recess', 'collecting'].includes(meeting.status);
  return (
    <li class="meeting-row" data-status={meeting.status}>
      <span class="leaf" aria-hidden="true">
        <span class="leaf-day">{day}</span>
        <span class="leaf-month">{month}</span>
      </span>
      <div>
        <p class="meeting-name">
          <a class="ds-link" href={inLanguage(meeting.path, words.language)}>
            {meeting.body.name}
            <span class="ds-sr-only"> {weekdayDate(meeting.start, meeting.timezone, words)}</span>
          </a>{' '}
          <Tag tone={statusTones[meeting.status]}>{words.status[meeting.status]}</Tag>{' '}
          {meeting.doorsClosed && <Tag tone="warning">{papers.home.doorsClosed}</Tag>}{' '}
          {meeting.imported && <Tag>{papers.home.imported}</Tag>}
        </p>
        {meeting.title && <p>{clip(meeting.title, 160)}</p>}
        {meeting.removed && (
          <p class="subtle withheld">
            {words.mending.removed(dateAt(meeting.removed.at, meeting.timezone, words), meeting.removed.basis)}
          </p>
        )}
        <Line
          className="subtle"
          parts={[
            place && meeting.organisation.name,
            <Time at={meeting.start}>
              {words.time.dateAt(
                weekdayDate(meeting.start, meeting.timezone, words),
                clock(meeting.start, meeting.timezone),
              )}
            </Time>,
            meeting.place,
            running
              ? papers.home.progress(meeting.itemsDone, meeting.items)
              : meeting.items > 0 && papers.home.items(meeting.items),
          ]}
        />
        {running && meeting.currentItem && (
          <p class="row-now">
            <strong>{papers.home.now}</strong>{' '}
            {[meeting.currentItem.number, clip(meeting.currentItem.title, 160)].filter(Boolean).join(' ')}
          </p>
        )}
      </div>
    </li>
  );
}

export function MeetingList({
  meetings,
  words,
  papers,
  empty,
  place = true,
}: {
  meetings: MeetingSummary[];
  words: Words;
  papers: PaperWords;
  empty: string;
  /** Whether to say which municipality. */
  place?: boolean;
}) {
  if (meetings.length === 0) return <p class="empty">{empty}</p>;
  return (
    <ul class="meeting-list">
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} words={words} papers={papers} place={place} />
      ))}
    </ul>
  );
}

/** The same, under a heading for each year. */
export function MeetingsByYear({
  meetings,
  words,
  papers,
  empty,
}: {
  meetings: MeetingSummary[];
  words: Words;
  papers: PaperWords;
  empty: string;
}) {
  if (meetings.length === 0) return <p class="empty">{empty}</p>;
  const years = new Map<number, MeetingSummary[]>();
  for (const meeting of meetings) {
    const year = yearOf(meeting.start, meeting.timezone);
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return (
    <>
      {[...years].map(([year, held]) => (
        <div key={year} class="year">
          <Heading level={3}>{year}</Heading>
          <MeetingList meetings={held} words={words} papers={papers} empty={empty} place={false} />
        </div>
      ))}
    </>
  );
}
