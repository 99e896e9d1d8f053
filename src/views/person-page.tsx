import { Crumbs } from './components/banner.js';
import { Pager } from './components/form.js';
import { Facts, Heading, Line, Section, Tag, Time } from './components/small.js';
import type { PersonMeeting, PersonPageModel, PersonVote } from './pages.js';
import { apart, asked, clip, inLanguage } from './view.js';
import { clockOrDate, date } from './when.js';
import type { PaperWords, Words } from './words/words.js';

/** `/{municipality}/person/{id}`: attendance and votes as recorded. Nothing is added up, so nothing is judged. */

export function PersonPage({ page, words, papers }: { page: PersonPageModel; words: Words; papers: PaperWords }) {
  const { organisation, bodies } = page;
  const say = papers.person;
  const name = apart(page.name);
  const to = (number: number) =>
    inLanguage(page.path, words.language, asked({ side: number > 1 ? String(number) : '' }));
  return (
    <>
      <Crumbs
        words={words}
        links={[
          [words.site.allMeetings, '/'],
          [organisation.name, `/${organisation.slug}`],
        ]}
      />
      <header class="banner">
        <p class="overline">{organisation.name}</p>
        <h1 class="ds-heading" data-size="lg">
          {name}
        </h1>
        {page.party && <p class="lead">{apart(page.party)}</p>}
      </header>
      <p class="person-meaning">{say.meaning}</p>
      <p class="subtle">{say.secret}</p>
      <p>
        <a
          class="ds-link"
          href={inLanguage('/sok', words.language, asked({ q: `"${page.name}"`, organ: organisation.slug }))}
        >
          {say.search(name)}
        </a>
      </p>
      <Section id="utvalg" heading={say.bodies}>
        <ul class="bodies">
          {bodies.map((body) => (
            <li key={body.slug}>
              <a class="ds-link" href={inLanguage(`/${organisation.slug}/${body.slug}`, words.language)}>
                {body.name}
              </a>{' '}
              <span class="subtle">{say.meetings(body.meetings)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="moter" heading={say.heading}>
        {page.meetings.map((meeting) => (
          <MeetingOf key={meeting.path} meeting={meeting} words={words} papers={papers} />
        ))}
        <Pager
          label={say.more}
          previous={page.page > 1 ? [say.newer, to(page.page - 1)] : null}
          next={page.page * page.perPage < page.total ? [say.older, to(page.page + 1)] : null}
        />
      </Section>
    </>
  );
}

const ahead: PersonMeeting['status'][] = ['planned', 'announced', 'summoned', 'postponed', 'cancelled'];

function MeetingOf({ meeting, words, papers }: { meeting: PersonMeeting; words: Words; papers: PaperWords }) {
  const say = papers.person;
  const held = !ahead.includes(meeting.status);
  return (
    <article class="person-meeting">
      <Heading level={3}>
        <a class="ds-link" href={inLanguage(meeting.path, words.language)}>
          {meeting.body.name} <Time at={meeting.start}>{date(meeting.start, meeting.timezone, words)}</Time>
        </a>
      </Heading>
      <Facts
        rows={[
          [say.role, words.role[meeting.role]],
          [
            say.attendance,
            meeting.status === 'cancelled' || meeting.status === 'postponed' ? (
              <Tag>{words.status[meeting.status]}</Tag>
            ) : held ? (
              <Attendance meeting={meeting} words={words} papers={papers} />
            ) : (
              say.notHeld
            ),
          ],
        ]}
      />
      {held && (
        <>
          <Heading level={4}>{say.votes}</Heading>
          {meeting.votes.length === 0 ? (
            <p class="empty">{say.noVotes}</p>
          ) : (
            <ul class="person-votes">
              {meeting.votes.map((vote) => (
                <VoteOf key={vote.path} vote={vote} words={words} papers={papers} />
              ))}
            </ul>
          )}
        </>
      )}
    </article>
  );
}

function Attendance({ meeting, words, papers }: { meeting: PersonMeeting; words: Words; papers: PaperWords }) {
  const say = papers.person;
  const { timezone, start, present, attendance } = meeting;
  if (present.length === 0) return <>{attendance === null ? say.notRecorded : words.attendance[attendance]}</>;
  const at = (instant: string) => clockOrDate(instant, timezone, words, start);
  return (
    <>
      {present.map(({ from, to, remote, asSubstitute }, index) => (
        <Line
          key={index}
          parts={[
            `${say.present} ${to === null ? words.time.fromOn(at(from)) : words.time.fromTo(at(from), at(to))}`,
            remote && say.remote,
            asSubstitute && say.asSubstitute,
          ]}
        />
      ))}
    </>
  );
}

function VoteOf({ vote, words, papers }: { vote: PersonVote; words: Words; papers: PaperWords }) {
  const say = papers.person;
  const [page, anchor] = vote.path.split('#');
  return (
    <li>
      <a class="ds-link" href={`${inLanguage(page ?? '', words.language)}#${anchor ?? ''}`}>
        {clip(vote.item, 160)}
      </a>
      <p>{clip(vote.question, 240)}</p>
      <Line
        parts={[
          <strong>{say.voted(clip(vote.option ?? words.choice[vote.choice] ?? vote.choice, 120))}</strong>,
          vote.outcome && say.outcome(words.outcome[vote.outcome]),
        ]}
      />
    </li>
  );
}
