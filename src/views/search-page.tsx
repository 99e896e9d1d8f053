import type { Hit, MarkedText, PersonHit, ResultGroup } from '../contract/finding.js';
import { resultGroups } from '../contract/finding.js';
import { Crumbs } from './components/banner.js';
import { Choice, HiddenLanguage, Pager } from './components/form.js';
import { Heading, Line, Section, Tag, Time, type Tone } from './components/small.js';
import type { SearchPageModel } from './pages.js';
import { apart, asked, inLanguage } from './view.js';
import { date } from './when.js';
import type { PaperWords, Words } from './words/words.js';

/** `/sok`: the form, what was found, and what to do where nothing was. */

interface Part {
  page: SearchPageModel;
  words: Words;
  papers: PaperWords;
}

const tones: Record<ResultGroup, Tone> = {
  adopted: 'success',
  rejected: 'danger',
  postponed: 'warning',
  withdrawn: 'neutral',
  noted: 'neutral',
};

/** Counts first, so that whoever hears the page hears at once whether it helped to search. */
export function searchTitle({ answer, asked: { q } }: SearchPageModel, { search: say }: PaperWords): string {
  if (answer === null) return say.title;
  if (answer.total === 0) return q === '' ? say.nothing : say.nothingFor(q);
  return q === '' ? say.found(answer.total) : say.foundFor(answer.total, q);
}

export function SearchPage({ page, words, papers }: Part) {
  const { answer } = page;
  const say = papers.search;
  return (
    <>
      <Crumbs words={words} links={[[words.site.allMeetings, '/']]} />
      <header class="banner">
        <h1 class="ds-heading" data-size="lg">
          {say.title}
        </h1>
      </header>
      <SearchForm page={page} words={words} papers={papers} />
      {page.cut && <p class="subtle">{say.cut}</p>}
      {answer === null ? (
        <Section id="tips" heading={say.howTo}>
          <Tips tips={say.howToTips} />
        </Section>
      ) : (
        <>
          {answer.people.length > 0 && (
            <Section id="personer" heading={say.people}>
              <ul class="found-people">
                {answer.people.map((person) => (
                  <PersonFound key={person.path} person={person} words={words} papers={papers} />
                ))}
              </ul>
            </Section>
          )}
          <Section id="treff" heading={<span role="status">{searchTitle(page, papers)}</span>}>
            {answer.hits.length === 0 ? (
              <Nothing page={page} words={words} papers={papers} />
            ) : (
              <Hits page={page} words={words} papers={papers} />
            )}
          </Section>
        </>
      )}
    </>
  );
}

function SearchForm({ page, words, papers }: Part) {
  const { choices, organisations } = page;
  const say = papers.search;
  return (
    <form action="/sok" method="get" role="search" class="search" aria-label={say.title}>
      <HiddenLanguage language={words.language} />
      <div class="search-words">
        <label for="q">{say.label}</label>
        <p id="q-hint" class="subtle">
          {say.hint}
        </p>
        <div class="search-line">
          <input
            type="search"
            id="q"
            name="q"
            value={page.asked.q}
            maxLength={200}
            autocomplete="off"
            enterkeyhint="search"
            aria-describedby="q-hint"
          />
          <button type="submit" class="button">
            {say.submit}
          </button>
        </div>
      </div>
      <fieldset class="filters">
        <legend>{say.filters}</legend>
        <Choice name="organ" label={say.body} chosen={page.asked.organ} all={say.allBodies}>
          {organisations.map(({ slug, name, bodies }) => ({
            group: name,
            options: [
              [slug, say.wholeOrganisation(name)],
              ...bodies.map((body): [string, string] => [`${slug}/${body.slug}`, body.name]),
            ],
          }))}
        </Choice>
        <Choice name="ar" label={say.year} chosen={page.asked.ar} all={say.allYears}>
          {[{ options: choices.years.map((year) => [String(year), String(year)]) }]}
        </Choice>
        <Choice name="parti" label={say.party} chosen={page.asked.parti} all={say.allParties}>
          {[{ options: choices.parties.map((party) => [party, party]) }]}
        </Choice>
        <Choice name="resultat" label={say.result} chosen={page.asked.resultat} all={say.allResults}>
          {[{ options: resultGroups.map((group) => [group, say.results[group]]) }]}
        </Choice>
        <Choice name="sorter" label={say.order} chosen={page.asked.sorter} all={say.best}>
          {[{ options: [['nyeste', say.newest]] }]}
        </Choice>
      </fieldset>
    </form>
  );
}

const Tips = ({ tips }: { tips: string[] }) => (
  <ul class="tips">
    {tips.map((tip) => (
      <li key={tip}>{tip}</li>
    ))}
  </ul>
);

/** Says what to do next, not only that there is nothing. */
function Nothing({ page, words, papers }: Part) {
  const { q, organ, ar, parti, resultat } = page.asked;
  const narrowed = [organ, ar, parti, resultat].some((filter) => filter !== '');
  return (
    <>
      <Tips tips={papers.search.nothingTips} />
      {narrowed && q !== '' && (
        <p>
          <a class="ds-link" href={inLanguage('/sok', words.language, asked({ q }))}>
            {papers.search.withoutFilters(q)}
          </a>
        </p>
      )}
    </>
  );
}

function Hits({ page, words, papers }: Part) {
  const { answer, perPage } = page;
  const say = papers.search;
  if (answer === null) return null;
  const first = (page.page - 1) * perPage;
  const to = (number: number) =>
    inLanguage('/sok', words.language, asked({ ...page.asked, side: number > 1 ? String(number) : '' }));
  return (
    <>
      {answer.total > answer.hits.length && (
        <p class="subtle">{say.shown(first + 1, first + answer.hits.length, answer.total)}</p>
      )}
      <ul class="hits">
        {answer.hits.map((hit) => (
          <HitRow key={hit.path} hit={hit} words={words} papers={papers} />
        ))}
      </ul>
      <Pager
        label={say.pages}
        previous={page.page > 1 ? [say.previous, to(page.page - 1)] : null}
        next={answer.next === null ? null : [say.next, to(page.page + 1)]}
      />
    </>
  );
}

function HitRow({ hit, words, papers }: { hit: Hit; words: Words; papers: PaperWords }) {
  const say = papers.search;
  const day = date(hit.start, hit.timezone, words);
  return (
    <li class="hit">
      <Heading level={3}>
        <a class="ds-link" href={inLanguage(hit.path, words.language)}>
          <MarkedWords text={hit.title} />
          {hit.kind === 'meeting' && ` ${day}`}
        </a>
      </Heading>
      <Line
        className="subtle"
        parts={[
          hit.organisation.name,
          hit.kind === 'item' && hit.body.name,
          hit.kind === 'item' && <Time at={hit.start}>{day}</Time>,
          hit.result && <Tag tone={tones[hit.result]}>{say.results[hit.result]}</Tag>,
        ]}
      />
      {hit.kind === 'item' &&
        hit.excerpts.map(({ what, by, text }, index) => (
          <p key={index} class="excerpt">
            <span class="excerpt-what">
              {by === undefined ? say.parts[what] : say.partBy(say.parts[what] ?? '', apart(by))}:
            </span>{' '}
            <MarkedWords text={text} />
          </p>
        ))}
    </li>
  );
}

function PersonFound({ person, words, papers }: { person: PersonHit; words: Words; papers: PaperWords }) {
  return (
    <li>
      <a class="ds-link" href={inLanguage(person.path, words.language)}>
        <MarkedWords text={person.name} />
      </a>
      <Line
        className="subtle"
        parts={[person.party, person.organisation.name, papers.search.onRosters(person.meetings)]}
      />
    </li>
  );
}

/** Text as it was recorded, with what was asked for marked. */
export const MarkedWords = ({ text }: { text: MarkedText }) => (
  <>{text.map(({ text: words, hit }, index) => (hit ? <mark key={index}>{words}</mark> : words))}</>
);
