import type { Edition } from '../contract/following.js';
import type { VNode } from 'preact';
import type { RuleBook } from '../procedure/rule-book.js';
import { ruleBookOf } from '../procedure/rule-books/rule-books.js';
import { renderToString } from 'preact-render-to-string';
import { AccessibilityPage } from './accessibility-page.js';
import { CalendarPage, calendarTitle } from './calendar-page.js';
import { ComparisonPage, comparisonTitle } from './comparison-page.js';
import { Frame } from './components/frame.js';
import { eventData } from './event-data.js';
import { FollowedPage } from './followed-page.js';
import { FollowedScreen } from './screens/followed-screen.js';
import { BodyPage, HomePage, OrganisationPage } from './list-pages.js';
import { MinutesPage } from './minutes-page.js';
import type {
  BodyPageModel,
  BookFacts,
  FollowedState,
  Look,
  MeetingPageModel,
  PageAssets,
  PageModel,
} from './pages.js';
import { PersonPage } from './person-page.js';
import { ProblemPage, problemTold } from './problem-page.js';
import { RuleBookPage, RuleBooksPage } from './rules-page.js';
import { SearchPage, searchTitle } from './search-page.js';
import { StatisticsPage } from './statistics-page.js';
import { clip, inLanguage } from './view.js';
import { date } from './when.js';
import { bookWordsIn } from './words/books/book-words.js';
import { papersIn, wordsIn } from './words/languages.js';
import type { PaperWords, Words } from './words/words.js';

/** Seconds between two loadings of a page that follows a running meeting without script. */
const reloadSeconds = 30;
/** A wall that is half a minute behind the hall would mislead. */
const screenReloadSeconds = 5;

/** The whole document of a page. No inline script or style: a strict content security policy holds. */
export function renderPage(page: PageModel, assets: PageAssets): string {
  const words = wordsIn(page.language);
  const papers = papersIn(page.language);
  const state = followedState(page, words);
  const edition = editionOf(page);
  const { title, description } = headOf(page, words, papers);
  const script = state ? assets.script : edition && assets.standBy;
  const screen = page.kind === 'screen';
  const styles = screen ? (assets.screenStyles ?? assets.styles) : assets.styles;
  const seconds = screen ? screenReloadSeconds : reloadSeconds;
  return [
    `<!doctype html><html lang="${page.language}"${screen ? ` data-look="${page.look}"` : ''}><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeText(description)}">`,
    `<meta name="color-scheme" content="${screen ? schemes[page.look] : 'light dark'}">`,
    // What a screen shows is read and found on the meeting's own page.
    screen ? `<meta name="robots" content="noindex"><link rel="canonical" href="${escapeText(page.meetingPath)}">` : '',
    page.kind === 'body' ? feedLink(page, words) : '',
    page.kind === 'meeting' ? eventBlock(page) : '',
    state && state.liveness.kind !== 'ended'
      ? `<noscript><meta http-equiv="refresh" content="${seconds}"></noscript>`
      : '',
    assets.icon ? `<link rel="icon" type="image/svg+xml" href="${escapeText(assets.icon)}">` : '',
    ...styles.map((href) => `<link rel="stylesheet" href="${escapeText(href)}">`),
    ...(state ? preloadsOf(assets, page) : []).map((href) => `<link rel="modulepreload" href="${escapeText(href)}">`),
    script ? `<script type="module" src="${escapeText(script)}"></script>` : '',
    `</head><body data-page="${page.kind}">${bodyOf(page, state, words, papers)}`,
    // Empty until the browser has something to say; what is announced is chosen by `announcement`.
    state ? `<p id="announcer" role="status" class="ds-sr-only"></p>` : '',
    state ? `<script type="application/json" id="state">${scriptSafe(JSON.stringify(state))}</script>` : '',
    // A page that stands alone has no script to read it.
    edition && script
      ? `<script type="application/json" id="edition">${scriptSafe(JSON.stringify(edition))}</script>`
      : '',
    `</body></html>`,
  ].join('');
}

/** All that will be asked for, at once: on a slow line each link of a chain is another second. */
const preloadsOf = ({ preloads, later }: PageAssets, page: PageModel): string[] => [
  ...preloads,
  ...(later?.[page.language] ?? []),
  ...(page.kind === 'screen' ? (later?.screen ?? []) : []),
];

/** A picture under the words, and no ground behind them: a scheme of its own would paint one. */
const schemes: Record<Look, string> = { 'big-screen': 'dark', 'lower-third': 'normal', embed: 'light dark' };

function bodyOf(page: PageModel, state: FollowedState | null, words: Words, papers: PaperWords): string {
  if (page.kind === 'screen' && state)
    return renderToString(
      <main id="followed">
        <FollowedScreen {...state} words={words} />
      </main>,
    );
  return renderToString(
    <Frame words={words} papers={papers} path={page.path} query={page.query}>
      {state ? (
        <>
          {state.liveness.kind !== 'ended' && (
            <noscript>
              <p class="no-script">{papers.frame.noScript}</p>
            </noscript>
          )}
          <div id="followed">
            <FollowedPage {...state} words={words} />
          </div>
        </>
      ) : (
        contentsOf(page, words, papers)
      )}
    </Frame>,
  );
}

/** Data, not a script: no browser runs it, and no policy stops it. */
function eventBlock({ snapshot, path }: MeetingPageModel): string {
  const data = eventData(snapshot.state, path);
  return data ? `<script type="application/ld+json">${scriptSafe(JSON.stringify(data))}</script>` : '';
}

/** By which a reader's program finds what is new in a body. */
const feedLink = ({ path, body, organisation }: BodyPageModel, words: Words): string =>
  `<link rel="alternate" type="application/atom+xml" title="${escapeText(`${body.name}, ${organisation.name}`)}" href="${escapeText(inLanguage(`${path}/feed.atom`, words.language))}">`;

function contentsOf(page: PageModel, words: Words, papers: PaperWords): VNode | null {
  switch (page.kind) {
    case 'home':
      return <HomePage page={page} words={words} papers={papers} />;
    case 'organisation':
      return <OrganisationPage page={page} words={words} papers={papers} />;
    case 'body':
      return <BodyPage page={page} words={words} papers={papers} />;
    case 'minutes':
      return <MinutesPage page={page} words={words} papers={papers} />;
    case 'comparison':
      return <ComparisonPage page={page} words={words} papers={papers} />;
    case 'calendar':
      return <CalendarPage page={page} words={words} papers={papers} />;
    case 'person':
      return <PersonPage page={page} words={words} papers={papers} />;
    case 'statistics':
      return <StatisticsPage page={page} words={words} papers={papers} />;
    case 'search':
      return <SearchPage page={page} words={words} papers={papers} />;
    case 'rule-books':
      return <RuleBooksPage page={page} words={words} />;
    case 'rule-book':
      return <RuleBookPage page={page} words={words} />;
    case 'accessibility':
      return <AccessibilityPage page={page} words={words} papers={papers} />;
    case 'problem':
      return <ProblemPage page={page} words={words} papers={papers} />;
    default:
      return null;
  }
}

function followedState(page: PageModel, words: Words): FollowedState | null {
  if (page.kind !== 'meeting' && page.kind !== 'item' && page.kind !== 'screen') return null;
  const { language, now, liveness, snapshot } = page;
  const item = page.kind === 'item' ? page.item : null;
  const meetingPath = page.kind === 'meeting' ? page.path : page.meetingPath;
  const rules = Object.fromEntries(snapshot.state.findings.map(({ rule }) => [rule, words.rules[rule] ?? rule]));
  const book = bookFactsOf(ruleBookOf(snapshot.state.facts?.ruleBook));
  return {
    meetingPath,
    item,
    language,
    now,
    liveness,
    snapshot,
    book,
    rules,
    ...(page.kind === 'screen' && { look: page.look }),
  };
}

const bookFactsOf = ({ noticeDays, citizensProposalMonths, legalityControl, publicComment }: RuleBook): BookFacts => ({
  noticeDays,
  citizensProposalMonths,
  legalityControl,
  publicComment,
});

/** By which the browser notices that something was taken out of what the page was made of. */
function editionOf(page: PageModel): Edition | null {
  if (page.kind !== 'minutes' && page.kind !== 'comparison') return page.edition ?? null;
  const { meeting, epoch, seq } = page.snapshot;
  return { meeting, epoch, seq };
}

function headOf(page: PageModel, words: Words, papers: PaperWords): { title: string; description: string } {
  const on = (title: string) => `${title} – ${words.site.name}`;
  switch (page.kind) {
    case 'home':
      return { title: on(papers.home.title), description: papers.home.description };
    case 'organisation':
      return {
        title: on(page.organisation.name),
        description: papers.home.organisationDescription(page.organisation.name),
      };
    case 'body':
      return {
        title: on(`${page.body.name}, ${page.organisation.name}`),
        description: papers.home.bodyDescription(page.body.name, page.organisation.name),
      };
    case 'calendar':
      return { title: on(calendarTitle(page, words, papers)), description: papers.calendar.description };
    case 'person':
      return {
        title: on(`${page.name}, ${page.organisation.name}`),
        description: papers.person.description(page.name, page.organisation.name),
      };
    case 'statistics':
      return {
        title: on(`${papers.statistics.title(page.body.name)}, ${page.organisation.name}`),
        description: papers.statistics.description(page.body.name, page.organisation.name),
      };
    case 'comparison': {
      const title = comparisonTitle(page, words, papers);
      return { title: on(title), description: title };
    }
    case 'search':
      return { title: on(searchTitle(page, papers)), description: papers.search.description };
    case 'rule-books': {
      const say = bookWordsIn(page.language);
      return { title: on(say.title), description: say.description };
    }
    case 'rule-book': {
      const say = bookWordsIn(page.language);
      const name = page.book.name[page.language];
      return { title: on(say.bookTitle(name)), description: say.bookDescription(name) };
    }
    case 'accessibility':
      return { title: on(papers.accessibility.title), description: papers.accessibility.description };
    case 'problem': {
      const [title, description] = problemTold(page, papers);
      return { title: on(title), description };
    }
    default: {
      const { facts, items } = page.snapshot.state;
      if (!facts) return { title: words.site.name, description: papers.frame.tagline };
      const day = date(facts.start, facts.timezone, words);
      const meeting = papers.head.meetingTitle(facts.body.name, day);
      if (page.kind === 'meeting' || page.kind === 'screen') {
        const running = page.snapshot.state.status === 'in-session' ? `${words.status['in-session']}: ` : '';
        return {
          title: on(`${running}${meeting}, ${facts.organisation.name}`),
          description: papers.head.meetingDescription(facts.body.name, facts.organisation.name, day),
        };
      }
      if (page.kind === 'minutes') {
        const title = papers.minutes.title(facts.body.name, day);
        return { title: on(`${title}, ${facts.organisation.name}`), description: title };
      }
      const item = items[page.item];
      const name = [item?.number, clip(item?.title ?? '', 90)].filter(Boolean).join(' ');
      return {
        title: on(`${name}, ${meeting}`),
        description: papers.head.itemDescription(clip(item?.title ?? '', 150), facts.body.name, day),
      };
    }
  }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeText = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);

/** Inside a script element only the element's own end and a comment's start mean anything; both begin with `<`. */
const scriptSafe = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
