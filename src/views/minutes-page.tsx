import type { MinutesPageModel } from './pages.js';
import type { Words } from './words/words.js';

/** The minutes as a document: read on screen, printed on A4. */
export function MinutesPage({ page, words }: { page: MinutesPageModel; words: Words }) {
  return <h1>{words.minutes.title(page.snapshot.state.facts?.body.name ?? '', '')}</h1>;
}
