import { hydrate, render } from 'preact';
import { keepingFocus } from '../../client/gallery/keep-focus.js';
import { FollowedPage } from '../../src/views/followed-page.js';
import type { FollowedState } from '../../src/views/pages.js';
import { loadWords } from '../../src/views/words/load.js';

/** The browser's side of a page under test: takes over what the server drew, and goes on when it is told to. */
const page = JSON.parse(document.getElementById('state')!.textContent) as FollowedState;
const root = document.getElementById('followed')!;
const words = await loadWords(page.language);
hydrate(<FollowedPage {...page} words={words} />, root);

const drawn = (changes: Partial<FollowedState>) => render(<FollowedPage {...page} {...changes} words={words} />, root);
const goOn = (changes: Partial<FollowedState>) => keepingFocus(root, () => drawn(changes));
Object.assign(window, { goOn, carelessly: drawn });
document.documentElement.dataset.ready = 'yes';
