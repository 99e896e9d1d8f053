import type { MinutesVersionTold } from '../procedure/minutes-document.js';
import { Crumbs } from './components/banner.js';
import { HiddenLanguage } from './components/form.js';
import { Heading } from './components/small.js';
import { versionLine } from './components/minutes-afterwards.js';
import { toldOf } from './minutes-page.js';
import type { ComparisonPageModel } from './pages.js';
import { compared, type Change } from './paper/compare.js';
import { minutesPaper } from './paper/minutes-paper.js';
import type { Run } from './paper/paper.js';
import { date } from './when.js';
import type { PaperWords, Words } from './words/words.js';

interface Telling {
  page: ComparisonPageModel;
  words: Words;
  papers: PaperWords;
}

/** Two versions of the minutes side by side: only where they differ, word by word, each place under its headings. */
export function ComparisonPage({ page, words, papers }: Telling) {
  const { before, after, versions, meetingPath } = page;
  const say = papers.paper.comparison;
  const changes = changesOf(page);
  const facts = versions.filter(({ version }) => version === before.version || version === after.version);
  const told = toldOf(after.minutes, words, papers);
  return (
    <article class="minutes comparison">
      <Crumbs
        words={words}
        links={[
          [words.site.allMeetings, '/'],
          [papers.minutes.toMeeting, meetingPath],
          [papers.paper.minutes, `${meetingPath}/protokoll`],
        ]}
      />
      <h1 class="ds-heading" data-size="lg">
        {comparisonTitle(page, words, papers)}
      </h1>
      <Choose page={page} words={words} papers={papers} />
      <ul class="plain-list">
        {facts.map((one) => (
          <li key={one.version}>{versionLine(one, told)}</li>
        ))}
      </ul>
      <p>
        <strong>{changes.length === 0 ? say.none : say.count(changes.length)}</strong> {say.meaning}
      </p>
      {byPlace(changes).map(([place, here]) => (
        <section key={place.join()} class="section">
          <Heading level={2}>{place.length === 0 ? say.atTheTop : place.join(' – ')}</Heading>
          {here.map((change, index) => (
            <div key={index} class="change">
              <Side
                heading={words.afterwards.version(before.version)}
                runs={change.before}
                nothing={say.wasNotHere}
                papers={papers}
              />
              <Side
                heading={words.afterwards.version(after.version)}
                runs={change.after}
                nothing={say.isGone}
                papers={papers}
              />
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}

export function comparisonTitle({ after }: ComparisonPageModel, words: Words, papers: PaperWords): string {
  const { header } = after.minutes;
  const day = header.opened ?? header.plannedStart;
  return papers.paper.comparison.title(header.body, day ? date(day, header.timezone, words) : '');
}

/** What a version says of versions is no difference between them. */
function changesOf({ before, after, language }: ComparisonPageModel): Change[] {
  const [old, young] = [before, after].map(({ minutes }) => {
    const edition = { version: null, variant: 'public', contentSha256: '' } as const;
    return minutesPaper({ ...minutes, versions: [] }, language, edition).blocks;
  });
  return compared(old ?? [], young ?? []);
}

/** Neighbours under the same headings are told together. */
function byPlace(changes: Change[]): [string[], Change[]][] {
  const places: [string[], Change[]][] = [];
  for (const change of changes) {
    const last = places.at(-1);
    if (last && last[0].join() === change.place.join()) last[1].push(change);
    else places.push([change.place, [change]]);
  }
  return places;
}

/** Plain GET, so that every comparison has an address. */
function Choose({ page, words, papers }: Telling) {
  const say = papers.paper.comparison;
  const select = (name: string, label: string, chosen: number) => (
    <div class="choice">
      <label for={`velg-${name}`}>{label}</label>
      <select id={`velg-${name}`} name={name}>
        {page.versions.map(({ version }: MinutesVersionTold) => (
          <option key={version} value={version} selected={version === chosen}>
            {words.afterwards.version(version)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form class="choices" method="get" action={page.path} aria-label={say.choose}>
      {select('fra', say.from, page.before.version)}
      {select('til', say.to, page.after.version)}
      <HiddenLanguage language={page.language} />
      <button class="button" type="submit">
        {say.compare}
      </button>
    </form>
  );
}

function Side({
  heading,
  runs,
  nothing,
  papers,
}: {
  heading: string;
  runs: Run[] | null;
  nothing: string;
  papers: PaperWords;
}) {
  const say = papers.paper.comparison;
  return (
    <div>
      <p class="change-version">{heading}</p>
      {runs === null ? (
        <p class="subtle">{nothing}</p>
      ) : (
        <p class="text">
          {runs.map(({ text, marks = [] }, index) => {
            // Few screen readers say that words are struck or new, so words say it.
            if (marks.includes('deleted'))
              return (
                <del key={index}>
                  <span class="ds-sr-only">[{say.removed}: </span>
                  {text}
                  <span class="ds-sr-only">]</span>
                </del>
              );
            if (marks.includes('inserted'))
              return (
                <ins key={index}>
                  <span class="ds-sr-only">[{say.added}: </span>
                  {text}
                  <span class="ds-sr-only">]</span>
                </ins>
              );
            return <span key={index}>{text}</span>;
          })}
        </p>
      )}
    </div>
  );
}
