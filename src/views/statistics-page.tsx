import type { ComponentChildren } from 'preact';
import type { ResultGroup, YearNumbers } from '../contract/finding.js';
import { resultGroups } from '../contract/finding.js';
import { Crumbs } from './components/banner.js';
import { Section } from './components/small.js';
import type { StatisticsPageModel } from './pages.js';
import { inLanguage } from './view.js';
import type { PaperWords, Words } from './words/words.js';

/**
 * `/{municipality}/{body}/statistikk`: a body in numbers, year by year. Every chart is a table with a bar in each row,
 * so the bars say nothing that the numbers do not.
 */

interface Part {
  years: YearNumbers[];
  papers: PaperWords;
}

export function StatisticsPage({
  page,
  words,
  papers,
}: {
  page: StatisticsPageModel;
  words: Words;
  papers: PaperWords;
}) {
  const { organisation, body, years } = page;
  const say = papers.statistics;
  const path = `/${organisation.slug}/${body.slug}`;
  return (
    <>
      <Crumbs
        words={words}
        links={[
          [words.site.allMeetings, '/'],
          [organisation.name, `/${organisation.slug}`],
          [body.name, path],
        ]}
      />
      <header class="banner">
        <p class="overline">{organisation.name}</p>
        <h1 class="ds-heading" data-size="lg">
          {say.title(body.name)}
        </h1>
        <p class="lead">{say.lead}</p>
      </header>
      {years.length === 0 ? (
        <Section id="ingen" heading={say.none}>
          <p>
            <a class="ds-link" href={inLanguage(path, words.language)}>
              {say.toBody(body.name)}
            </a>
          </p>
        </Section>
      ) : (
        <>
          <Meetings years={years} papers={papers} />
          <Items years={years} papers={papers} />
          <Votes years={years} papers={papers} />
          <Attendance years={years} papers={papers} />
        </>
      )}
    </>
  );
}

/** One part of a bar, by the name of its colour. */
interface Piece {
  tone: string;
  size: number;
}

/** Pieces side by side, on the scale of the longest bar in the table. */
function Bar({ pieces, longest }: { pieces: Piece[]; longest: number }) {
  const scaled = pieces.map(({ tone, size }) => ({ tone, width: (size / Math.max(1, longest)) * 100 }));
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-ground" width="100" height="10" />
      {scaled.map(({ tone, width }, index) => (
        <rect
          key={tone}
          class={`bar-${tone}`}
          x={rounded(scaled.slice(0, index).reduce((sum, before) => sum + before.width, 0))}
          width={rounded(width)}
          height="10"
        />
      ))}
    </svg>
  );
}

const rounded = (number: number): number => Math.round(number * 100) / 100;

/** A chart: rows of years, numbers in columns, and the bar they make. */
function Chart({
  id,
  heading,
  explanation,
  columns,
  years,
  numbers,
  pieces,
  longest,
  papers,
}: Part & {
  id: string;
  heading: string;
  explanation: string;
  /** Name of each column, and the colour it has in the bar. */
  columns: [label: string, tone?: string][];
  numbers: (year: YearNumbers) => ComponentChildren[];
  pieces: (year: YearNumbers) => Piece[];
  longest: number;
}) {
  return (
    <Section id={id} heading={heading}>
      <p class="subtle chart-explanation" id={`${id}-om`}>
        {explanation}
      </p>
      {/* Scrolls where there is no room, and can then be scrolled from the keyboard. */}
      <div class="table-frame" role="group" aria-labelledby={`${id}-h`} tabIndex={0}>
        <table class="ds-table chart" aria-labelledby={`${id}-h`} aria-describedby={`${id}-om`}>
          <thead>
            <tr>
              <th scope="col">{papers.statistics.year}</th>
              {columns.map(([label, tone]) => (
                <th key={label} scope="col" class="number">
                  {tone && <span class={`swatch swatch-${tone}`} aria-hidden="true" />}
                  {label}
                </th>
              ))}
              <td class="chart-bar" />
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                {numbers(year).map((number, index) => (
                  <td key={index} class="number">
                    {number}
                  </td>
                ))}
                <td class="chart-bar">
                  <Bar pieces={pieces(year)} longest={longest} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

const most = (years: YearNumbers[], of: (year: YearNumbers) => number): number => Math.max(...years.map(of));

function Meetings({ years, papers }: Part) {
  const say = papers.statistics;
  return (
    <Chart
      id="moter"
      heading={say.meetings}
      explanation={say.meetingsMeaning}
      columns={[[say.held, 'accent']]}
      numbers={({ meetings }) => [meetings]}
      pieces={({ meetings }) => [{ tone: 'accent', size: meetings }]}
      longest={most(years, ({ meetings }) => meetings)}
      {...{ years, papers }}
    />
  );
}

const groupTones: Record<ResultGroup, string> = {
  adopted: 'success',
  rejected: 'danger',
  postponed: 'warning',
  withdrawn: 'neutral',
  noted: 'accent',
};

function Items({ years, papers }: Part) {
  const say = papers.statistics;
  return (
    <Chart
      id="saker"
      heading={say.items}
      explanation={say.itemsMeaning}
      columns={[
        [say.inAll],
        ...resultGroups.map((group): [string, string] => [papers.search.results[group], groupTones[group]]),
      ]}
      numbers={(year) => [year.items, ...resultGroups.map((group) => year[group])]}
      pieces={(year) => resultGroups.map((group) => ({ tone: groupTones[group], size: year[group] }))}
      longest={most(years, ({ items }) => items)}
      {...{ years, papers }}
    />
  );
}

function Votes({ years, papers }: Part) {
  const say = papers.statistics;
  return (
    <Chart
      id="voteringer"
      heading={say.votes}
      explanation={say.votesMeaning}
      columns={[[say.inAll], [say.unanimous, 'success'], [say.divided, 'warning'], [say.shareUnanimous]]}
      numbers={({ votes, unanimous }) => [votes, unanimous, votes - unanimous, share(unanimous, votes, papers)]}
      pieces={({ votes, unanimous }) => [
        { tone: 'success', size: unanimous },
        { tone: 'warning', size: votes - unanimous },
      ]}
      longest={most(years, ({ votes }) => votes)}
      {...{ years, papers }}
    />
  );
}

function Attendance({ years, papers }: Part) {
  const say = papers.statistics;
  return (
    <Chart
      id="oppmote"
      heading={say.attendance}
      explanation={say.attendanceMeaning}
      columns={[[say.present, 'accent'], [say.seats], [say.shareFilled]]}
      numbers={({ present, seats }) =>
        seats === 0 ? [nothing, nothing, nothing] : [present, seats, share(present, seats, papers)]
      }
      pieces={({ present, seats }) => [{ tone: 'accent', size: seats === 0 ? 0 : present / seats }]}
      longest={1}
      {...{ years, papers }}
    />
  );
}

const nothing = '–';

/** A share of nothing is no number. */
const share = (part: number, whole: number, { statistics: say }: PaperWords): string =>
  whole === 0 ? nothing : say.percent(Math.round((part / whole) * 100));
