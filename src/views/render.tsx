import { renderToString } from 'preact-render-to-string';
import { FollowedPage } from './followed-page.js';
import type { PageAssets, PageModel } from './pages.js';
import { wordsIn } from './words/languages.js';

/** The whole document of a page. No inline script or style: a strict content security policy holds. */
export function renderPage(page: PageModel, assets: PageAssets): string {
  void assets;
  const main =
    page.kind === 'meeting'
      ? renderToString(
          <FollowedPage
            meetingPath={page.path}
            item={null}
            language={page.language}
            now={page.now}
            liveness={page.liveness}
            snapshot={page.snapshot}
            words={wordsIn(page.language)}
          />,
        )
      : '';
  return `<!doctype html><html lang="${page.language}"><body><main id="followed">${main}</main></body></html>`;
}
