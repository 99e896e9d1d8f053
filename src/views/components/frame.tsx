import type { ComponentChildren } from 'preact';
import { pageLanguages, type PageLanguage } from '../pages.js';
import { inLanguage } from '../view.js';
import type { PaperWords, Words } from '../words/words.js';

/** In full, and as a phone has room for. */
const languageNames: Record<PageLanguage, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** Where one can go from everywhere. */
const ways = [
  ['search', '/sok'],
  ['calendar', '/kalender'],
] as const;

/** What stands around every page: the way past it, the house's name, the languages, and what this is. */
export function Frame({
  words,
  papers,
  path,
  query = '',
  children,
}: {
  words: Words;
  papers: PaperWords;
  path: string;
  /** What the page was asked; kept when the reader changes language. */
  query?: string;
  children: ComponentChildren;
}) {
  return (
    <>
      <a class="ds-skip-link" href="#main">
        {papers.frame.skip}
      </a>
      <header class="site-header">
        <div class="site-width">
          <a class="site-name" href={inLanguage('/', words.language)}>
            <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
              <path d="M6 24h20M8 20h16M10 20v-7M16 20v-7M22 20v-7M7 12h18L16 6z" />
            </svg>
            {words.site.name}
          </a>
          <nav aria-label={papers.frame.ways} class="ways">
            <ul>
              {ways.map(([name, address]) => (
                <li key={name}>
                  <a href={inLanguage(address, words.language)} aria-current={path === address ? 'page' : undefined}>
                    {papers.frame[name]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label={papers.frame.languages} class="languages">
            <ul>
              {pageLanguages.map((language) => (
                <li key={language}>
                  <a
                    href={`${path}?${query === '' ? '' : `${query}&`}lang=${language}`}
                    lang={language}
                    hreflang={language}
                    aria-current={language === words.language ? 'true' : undefined}
                  >
                    <span class="on-phone">{language} </span>
                    <span class="language-name">{languageNames[language]}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" class="site-width" tabIndex={-1}>
        {children}
      </main>
      <footer class="site-footer">
        <div class="site-width">
          <p>{papers.frame.footer}</p>
          <p>
            <a class="ds-link" href={inLanguage('/rules', words.language)}>
              {papers.frame.rules}
            </a>
          </p>
          <p>
            <a class="ds-link" href={inLanguage('/tilgjengelighet', words.language)}>
              {papers.accessibility.title}
            </a>
          </p>
          <p>{papers.frame.privacy}</p>
        </div>
      </footer>
    </>
  );
}
