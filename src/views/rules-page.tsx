import { Cited } from './components/cited.js';
import { Crumbs } from './components/banner.js';
import type { ParameterName, RuleBook } from '../procedure/rule-book.js';
import type { RuleBookPageModel, RuleBooksPageModel } from './pages.js';
import { inLanguage } from './view.js';
import { bookWordsIn, groups, type BookWords, type GroupName } from './words/books/book-words.js';
import { date } from './when.js';
import type { Words } from './words/words.js';

/** The pages on which somebody reads by which rules meetings are held, and where each of them is written. */

export function RuleBooksPage({ page, words }: { page: RuleBooksPageModel; words: Words }) {
  const say = bookWordsIn(page.language);
  return (
    <>
      <Crumbs words={words} links={[[words.site.allMeetings, '/']]} />
      <header class="banner">
        <h1 class="ds-heading" data-size="lg">
          {say.title}
        </h1>
        <p class="lead">{say.intro}</p>
      </header>
      <ul class="organisations">
        {page.books.map((book) => (
          <li key={book.id}>
            <a class="ds-link" href={inLanguage(`/rules/${book.id}`, page.language)}>
              {book.name[page.language]}
            </a>{' '}
            <span class="subtle">{book.enforcement === 'note' ? say.noBook : standing(book, say)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const names = Object.values(groups).flat();

/** How many of its rules nobody has read in their source. */
const uncheckedIn = (book: RuleBook): number => names.filter((name) => !book[name].verified).length;
const standing = (book: RuleBook, say: BookWords): string =>
  uncheckedIn(book) > 0 ? say.unverifiedCount(uncheckedIn(book)) : '';

export function RuleBookPage({ page, words }: { page: RuleBookPageModel; words: Words }) {
  const say = bookWordsIn(page.language);
  const { book } = page;
  return (
    <>
      <Crumbs
        words={words}
        links={[
          [words.site.allMeetings, '/'],
          [say.title, '/rules'],
        ]}
      />
      <header class="banner">
        <h1 class="ds-heading" data-size="lg">
          {say.bookTitle(book.name[page.language])}
        </h1>
        <p class="lead">{book.enforcement === 'note' ? say.noBook : say.howToRead}</p>
        <p>
          {standing(book, say)}{' '}
          <a class="ds-link" href={`/api/v1/rules/${book.id}`}>
            {say.asJson}
          </a>
        </p>
      </header>
      {(Object.keys(groups) as GroupName[]).map((group) => (
        <Rules key={group} group={group} book={book} say={say} words={words} />
      ))}
    </>
  );
}

function Rules({ group, book, say, words }: { group: GroupName; book: RuleBook; say: BookWords; words: Words }) {
  return (
    <div class="table-frame">
      {/* On a narrow screen each row stands as a block of its own; the roles keep it a table for whoever hears it. */}
      <table class="ds-table rule-book" data-zebra role="table">
        <caption>{say.groups[group]}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {say.columns.rule}
            </th>
            <th scope="col" role="columnheader">
              {say.columns.value}
            </th>
            <th scope="col" role="columnheader">
              {say.columns.source}
            </th>
            <th scope="col" role="columnheader">
              {say.columns.read}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {groups[group].map((name) => (
            <tr key={name} id={name} role="row">
              <th scope="row" role="rowheader">
                {say.rules[name].name}
              </th>
              <td role="cell">
                <Cited text={valueOf(book, name, say)} />
              </td>
              {/* Provisions are cited, and customs told, in the language of the rule book. */}
              <td role="cell" lang={book.sourcesIn}>
                <Cited text={book[name].source} />
              </td>
              <td role="cell" data-label={book[name].verified ? say.columns.read : undefined}>
                {book[name].verified ? date(`${book[name].asOf}T12:00:00.000Z`, 'UTC', words) : say.unverified}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each parameter is worded by the one that knows what it may be; the two are typed as a pair in `BookWords`. */
function valueOf<K extends ParameterName>(book: RuleBook, name: K, say: BookWords): string {
  return say.rules[name].say(book[name].value as RuleBook[K]['value']);
}
