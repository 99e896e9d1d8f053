import { Crumbs } from './components/banner.js';
import { MeetingList, MeetingsByYear } from './components/meeting-list.js';
import { Section } from './components/small.js';
import type { BodyPageModel, HomePageModel, OrganisationFacts, OrganisationPageModel } from './pages.js';
import { asked, inLanguage } from './view.js';
import type { PaperWords, Words } from './words/words.js';

/** The pages that lead to meetings: the front page, a municipality's and a body's. */

function Bodies({
  organisation,
  words,
  papers,
}: {
  organisation: OrganisationFacts;
  words: Words;
  papers: PaperWords;
}) {
  return (
    <ul class="bodies">
      {organisation.bodies.map((body) => (
        <li key={body.slug}>
          <a class="ds-link" href={inLanguage(`/${organisation.slug}/${body.slug}`, words.language)}>
            {body.name}
          </a>{' '}
          <span class="subtle">{papers.home.meetings(body.meetings)}</span>
        </li>
      ))}
    </ul>
  );
}

export function HomePage({ page, words, papers }: { page: HomePageModel; words: Words; papers: PaperWords }) {
  return (
    <>
      <header class="banner">
        <h1 class="ds-heading" data-size="lg">
          {papers.home.title}
        </h1>
        <p class="lead">{papers.frame.tagline}</p>
      </header>
      <Section id="pagar" heading={papers.home.running} className="running">
        <MeetingList meetings={page.running} words={words} papers={papers} empty={papers.home.noneRunning} />
      </Section>
      <Section id="kommende" heading={papers.home.coming}>
        <MeetingList meetings={page.coming} words={words} papers={papers} empty={papers.home.noneComing} />
      </Section>
      <Section id="tidligere" heading={papers.home.past}>
        <MeetingList meetings={page.past} words={words} papers={papers} empty={papers.home.nonePast} />
      </Section>
      <Section id="kommuner" heading={papers.home.organisations}>
        {page.organisations.length === 0 ? (
          <p class="empty">{papers.home.noneOrganisations}</p>
        ) : (
          <ul class="organisations">
            {page.organisations.map((organisation) => (
              <li key={organisation.slug}>
                <h3 class="ds-heading" data-size="2xs">
                  <a class="ds-link" href={inLanguage(`/${organisation.slug}`, words.language)}>
                    {organisation.name}
                  </a>
                </h3>
                <Bodies organisation={organisation} words={words} papers={papers} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

export function OrganisationPage({
  page,
  words,
  papers,
}: {
  page: OrganisationPageModel;
  words: Words;
  papers: PaperWords;
}) {
  const { organisation } = page;
  return (
    <>
      <Crumbs words={words} links={[[words.site.allMeetings, '/']]} />
      <header class="banner">
        <h1 class="ds-heading" data-size="lg">
          {organisation.name}
        </h1>
      </header>
      {page.running.length > 0 && (
        <Section id="pagar" heading={papers.home.running} className="running">
          <MeetingList meetings={page.running} words={words} papers={papers} empty="" place={false} />
        </Section>
      )}
      <Section id="kommende" heading={papers.home.coming}>
        <MeetingList
          meetings={page.coming}
          words={words}
          papers={papers}
          empty={papers.home.noneComing}
          place={false}
        />
      </Section>
      {organisation.bodies.length > 0 && (
        <Section id="utvalg" heading={papers.home.bodies}>
          <Bodies organisation={organisation} words={words} papers={papers} />
        </Section>
      )}
      <Section id="tidligere" heading={papers.home.past}>
        <MeetingsByYear meetings={page.past} words={words} papers={papers} empty={papers.home.nonePast} />
      </Section>
    </>
  );
}

/** How to keep up with a body, and how to find things in it. */
function Ways({
  path,
  body,
  organisation,
  words,
  papers,
}: Pick<BodyPageModel, 'path' | 'body' | 'organisation'> & { words: Words; papers: PaperWords }) {
  const say = papers.calendar;
  const links: [label: string, address: string, query?: string][] = [
    [say.subscribe, `${path}/kalender.ics`],
    [say.feed, `${path}/feed.atom`],
    [say.whole(organisation.name), `/${organisation.slug}/kalender`],
    [papers.statistics.link(body.name), `${path}/statistikk`],
    [say.searchIn(body.name), '/sok', asked({ organ: path.slice(1) })],
  ];
  return (
    <Section id="folg" heading={say.follow}>
      <ul class="bodies">
        {links.map(([label, address, query]) => (
          <li key={address}>
            <a class="ds-link" href={inLanguage(address, words.language, query)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function BodyPage({ page, words, papers }: { page: BodyPageModel; words: Words; papers: PaperWords }) {
  const { organisation, body } = page;
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
          {body.name}
        </h1>
      </header>
      {page.running.length > 0 && (
        <Section id="pagar" heading={papers.home.running} className="running">
          <MeetingList meetings={page.running} words={words} papers={papers} empty="" place={false} />
        </Section>
      )}
      <Section id="kommende" heading={papers.home.coming}>
        <MeetingList
          meetings={page.coming}
          words={words}
          papers={papers}
          empty={papers.home.noneComing}
          place={false}
        />
      </Section>
      <Ways path={page.path} body={body} organisation={organisation} words={words} papers={papers} />
      <Section id="tidligere" heading={papers.home.past}>
        <MeetingsByYear meetings={page.past} words={words} papers={papers} empty={papers.home.nonePast} />
        {page.older && (
          <p>
            <a class="ds-link" href={page.older} rel="next">
              {papers.home.older}
            </a>
          </p>
        )}
      </Section>
    </>
  );
}
