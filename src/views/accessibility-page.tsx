import { Crumbs } from './components/banner.js';
import { Pieces } from './components/cited.js';
import type { AccessibilityPageModel } from './pages.js';
import { date } from './when.js';
import type { PaperWords, Words } from './words/words.js';

/** The day its sentences were last held against the tests; the regulation asks for once a year (FOR-2013-06-21-732 § 4e). */
const drawnUp = '2026-11-25T12:00:00.000Z';

/** Whom these pages shut out, as far as is known, and where to say so. */
export function AccessibilityPage(of: { page: AccessibilityPageModel; words: Words; papers: PaperWords }) {
  const { page, words, papers } = of;
  const say = papers.accessibility;
  return (
    <div class="prose">
      <Crumbs words={words} links={[[words.site.allMeetings, '/']]} />
      <header class="banner">
        <h1 class="ds-heading" data-size="md">
          {say.title}
        </h1>
        <p class="lead">{say.lead}</p>
        <p>{say.covers}</p>
      </header>

      <Heading text={say.status} />
      <p>
        <strong>{say.partly}</strong> <Pieces of={say.measure} />
      </p>

      <Heading text={say.notMet} />
      <ul>
        {say.notMetOnes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>

      <Heading text={say.outside} />
      {say.outsideOnes.map((one, place) => (
        <p key={place}>
          <Pieces of={one} />
        </p>
      ))}

      <Heading text={say.tested} />
      <ul>
        {say.testedOnes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{say.notTested}</p>

      <Heading text={say.tell} />
      {page.contacts.length === 0 ? (
        <p>{say.noContact}</p>
      ) : (
        <>
          <p>{say.tellUs}</p>
          <ul>
            {page.contacts.map((address) => (
              <li key={address}>
                <a class="ds-link" href={address}>
                  {address.replace(/^mailto:/i, '')}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}

      <Heading text={say.complain} />
      <p>
        <Pieces of={say.complainTo} />
      </p>

      <Heading text={say.about} />
      <p>{say.drawnUp(date(drawnUp, 'Europe/Oslo', words))}</p>
      <p>
        <Pieces of={say.duty} />{' '}
        {page.official === '' ? (
          say.noOfficial
        ) : (
          <a class="ds-link" href={page.official}>
            {say.official}
          </a>
        )}
      </p>
    </div>
  );
}

const Heading = ({ text }: { text: string }) => (
  <h2 class="ds-heading" data-size="sm">
    {text}
  </h2>
);
