import { Crumbs } from './components/banner.js';
import { MeetingList, MeetingsByYear } from './components/meeting-list.js';
import { Section } from './components/small.js';
import type { BodyPageModel, HomePageModel, OrganisationFacts, OrganisationPageModel } from './pages.js';
import { inLanguage } from './view.js';
import type { Words } from './words/words.js';

/** The pages that lead to meetings: the front page, a municipality's and a body's. */

function Bodies({ organisation, words }: { organisation: OrganisationFacts; words: Words }) {
  return (
    <ul class="bodies">
      {organisation.bodies.map((body) => (
        <li key={body.slug}>
          <a class="ds-link" href={inLanguage(`/${organisation.slug}/${body.slug}`, words.language)}>
            {body.name}
          </a>{' '}
          <span class="subtle">{words.home.meetings(body.meetings)}</span>
        </li>
      ))}
    </ul>
  );
}

export function HomePage({ page, words }: { page: HomePageModel; words: Words }) {
  return (
    <>
      <header class="banner">
        <h1 class="ds-heading" data-size="lg">
          {words.home.title}
        </h1>
        <p class="lead">{words.site.tagline}</p>
      </header>
      <Section id="pagar" heading={words.home.running} className="running">
        <MeetingList meetings={page.running} words={words} empty={words.home.noneRunning} />
      </Section>
      <Section id="kommende" heading={words.home.coming}>
        <MeetingList meetings={page.coming} words={words} empty={words.home.noneComing} />
      </Section>
      <Section id="tidligere" heading={words.home.past}>
        <MeetingList meetings={page.past} words={words} empty={words.home.nonePast} />
      </Section>
      <Section id="kommuner" heading={words.home.organisations}>
        {page.organisations.length === 0 ? (
          <p class="empty">{words.home.noneOrganisations}</p>
        ) : (
          <ul class="organisations">
            {page.organisations.map((organisation) => (
              <li key={organisation.slug}>
                <h3 class="ds-heading" data-size="2xs">
                  <a class="ds-link" href={inLanguage(`/${organisation.slug}`, words.language)}>
                    {organisation.name}
                  </a>
                </h3>
                <Bodies organisation={organisation} words={words} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

export function OrganisationPage({ page, words }: { page: OrganisationPageModel; words: Words }) {
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
        <Section id="pagar" heading={words.home.running} className="running">
          <MeetingList meetings={page.running} words={words} empty="" place={false} />
        </Section>
      )}
      <Section id="kommende" heading={words.home.coming}>
        <MeetingList meetings={page.coming} words={words} empty={words.home.noneComing} place={false} />
      </Section>
      {organisation.bodies.length > 0 && (
        <Section id="utvalg" heading={words.home.bodies}>
          <Bodies organisation={organisation} words={words} />
        </Section>
      )}
      <Section id="tidligere" heading={words.home.past}>
        <MeetingsByYear meetings={page.past} words={words} empty={words.home.nonePast} />
      </Section>
    </>
  );
}

export function BodyPage({ page, words }: { page: BodyPageModel; words: Words }) {
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
        <Section id="pagar" heading={words.home.running} className="running">
          <MeetingList meetings={page.running} words={words} empty="" place={false} />
        </Section>
      )}
      <Section id="kommende" heading={words.home.coming}>
        <MeetingList meetings={page.coming} words={words} empty={words.home.noneComing} place={false} />
      </Section>
      <Section id="tidligere" heading={words.home.past}>
        <MeetingsByYear meetings={page.past} words={words} empty={words.home.nonePast} />
        {page.older && (
          <p>
            <a class="ds-link" href={page.older} rel="next">
              {words.home.older}
            </a>
          </p>
        )}
      </Section>
    </>
  );
}
