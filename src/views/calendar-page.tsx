import type { MeetingSummary } from '../contract/following.js';
import { Crumbs, statusTones } from './components/banner.js';
import { Pager } from './components/form.js';
import { Heading, Section, Tag, Time } from './components/small.js';
import type { CalendarPageModel } from './pages.js';
import { asked, clip, inLanguage } from './view.js';
import { clock, dayOf, weekdayDate } from './when.js';
import type { PaperWords, Words } from './words/words.js';

/**
 * `/kalender`: a month of meetings. One list of its days; where there is room it is laid out by weeks, and on a phone
 * only the days with meetings are shown.
 */

interface Part {
  page: CalendarPageModel;
  words: Words;
  papers: PaperWords;
}

/** Where the house is: what day it is today is told by its clock. */
export const homeTimezone = 'Europe/Oslo';

const [year, month] = [(of: string) => Number(of.slice(0, 4)), (of: string) => Number(of.slice(5, 7))];

/** "november 2026" */
const nameOfMonth = (of: string, words: Words, papers: PaperWords): string =>
  papers.calendar.month(words.months[month(of) - 1] ?? '', year(of));

/** `2026-12` and 1 give `2027-01`. */
export const monthAfter = (of: string, months: number): string =>
  new Date(Date.UTC(year(of), month(of) - 1 + months, 1)).toISOString().slice(0, 7);

/** Every day of a month, ISO. */
export function daysOf(of: string): string[] {
  const days = new Date(Date.UTC(year(of), month(of), 0)).getUTCDate();
  return Array.from({ length: days }, (_, day) => `${of}-${String(day + 1).padStart(2, '0')}`);
}

export const calendarTitle = (
  { organisation, month: of }: CalendarPageModel,
  words: Words,
  papers: PaperWords,
): string =>
  organisation === null
    ? papers.calendar.title(nameOfMonth(of, words, papers))
    : papers.calendar.titleOf(organisation.name, nameOfMonth(of, words, papers));

export function CalendarPage({ page, words, papers }: Part) {
  const { organisation, meetings } = page;
  const say = papers.calendar;
  const to = (of: string) => inLanguage(page.path, words.language, asked({ maned: of }));
  const [before, after] = [monthAfter(page.month, -1), monthAfter(page.month, 1)];
  const name = nameOfMonth(page.month, words, papers);
  const now = dayOf(page.now, homeTimezone).slice(0, 7);
  return (
    <>
      <Crumbs
        words={words}
        links={[
          [words.site.allMeetings, '/'],
          ...(organisation === null ? [] : [[organisation.name, `/${organisation.slug}`] as [string, string]]),
        ]}
      />
      <header class="banner">
        <h1 class="ds-heading" data-size="lg">
          {calendarTitle(page, words, papers)}
        </h1>
        <p class="lead">{meetings.length === 0 ? say.none(name) : say.count(meetings.length)}</p>
        {meetings.length === 0 && <p>{say.noneWays}</p>}
      </header>
      <Pager
        label={say.months}
        previous={[nameOfMonth(before, words, papers), to(before)]}
        next={[nameOfMonth(after, words, papers), to(after)]}
      />
      {page.month !== now && (
        <p>
          <a class="ds-link" href={to('')}>
            {say.thisMonth}
          </a>
        </p>
      )}
      <Month page={page} words={words} papers={papers} />
      {page.organisations.length > 1 && (
        <Section id="kommuner" heading={say.organisations}>
          <ul class="bodies">
            {[{ slug: null, name: say.all }, ...page.organisations].map(({ slug, name: label }) => {
              const address = slug === null ? '/kalender' : `/${slug}/kalender`;
              return (
                <li key={address}>
                  <a
                    class="ds-link"
                    href={inLanguage(address, words.language, page.query)}
                    aria-current={address === page.path ? 'page' : undefined}
                  >
                    {label}
                  </a>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {organisation !== null && (
        <Section id="folg" heading={say.follow}>
          <ul class="bodies">
            {organisation.bodies.map((body) => (
              <li key={body.slug}>
                <a class="ds-link" href={inLanguage(`/${organisation.slug}/${body.slug}/kalender.ics`, words.language)}>
                  {say.subscribeTo(body.name)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** 1 for Monday, as weeks begin here. */
const weekday = (day: string): number => ((new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7) + 1;

function Month({ page, words, papers }: Part) {
  const byDay = new Map<string, MeetingSummary[]>();
  for (const meeting of page.meetings) {
    const day = dayOf(meeting.start, meeting.timezone);
    byDay.set(day, [...(byDay.get(day) ?? []), meeting]);
  }
  const today = dayOf(page.now, homeTimezone);
  const days = daysOf(page.month);
  return (
    <div class="month">
      <div class="weekdays" aria-hidden="true">
        {[1, 2, 3, 4, 5, 6, 0].map((day) => (
          <span key={day}>{words.weekdays[day]}</span>
        ))}
      </div>
      <ol class={`days starts-${weekday(days[0]!)}`}>
        {days.map((day) => (
          <Day
            key={day}
            day={day}
            isToday={day === today}
            meetings={byDay.get(day) ?? []}
            {...{ page, words, papers }}
          />
        ))}
      </ol>
    </div>
  );
}

function Day({
  day,
  isToday,
  meetings,
  page,
  words,
  papers,
}: Part & {
  day: string;
  isToday: boolean;
  meetings: MeetingSummary[];
}) {
  const number = Number(day.slice(8));
  const [first] = meetings;
  if (first === undefined)
    return (
      <li class="day" data-empty aria-hidden="true">
        <span class="day-number" data-today={isToday || undefined}>
          {number}
        </span>
      </li>
    );
  return (
    <li class="day" aria-current={isToday ? 'date' : undefined}>
      <Heading level={2}>
        <span class="day-number" data-today={isToday || undefined} aria-hidden="true">
          {number}
        </span>
        <span class="day-name">
          {weekdayDate(first.start, first.timezone, words)}
          {isToday && `, ${papers.calendar.today}`}
        </span>
      </Heading>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id} class="day-meeting">
            <Time at={meeting.start}>{clock(meeting.start, meeting.timezone)}</Time>{' '}
            <a class="ds-link" href={inLanguage(meeting.path, words.language)}>
              {meeting.body.name}
            </a>
            {page.organisation === null && <span class="subtle"> {meeting.organisation.name}</span>}
            {meeting.title && <p class="subtle">{clip(meeting.title, 80)}</p>}
            {told.has(meeting.status) && (
              <p>
                <Tag tone={statusTones[meeting.status]}>{words.status[meeting.status]}</Tag>
              </p>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What a reader who plans the evening must know; that a meeting is summoned or over says its date. */
const told = new Set<MeetingSummary['status']>([
  'in-session',
  'recess',
  'adjourned',
  'collecting',
  'postponed',
  'cancelled',
]);
