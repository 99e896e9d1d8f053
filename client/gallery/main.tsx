import { hydrate, render } from 'preact';
import type { Edition } from '../../src/contract/following.js';
import { freshness, serverTime, type Reader, type Step } from '../../src/contract/reader.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { announcement } from '../../src/views/announcement.js';
import { FollowedPage } from '../../src/views/followed-page.js';
import type { FollowedState } from '../../src/views/pages.js';
import { loadWords } from '../../src/views/words/load.js';
import { browserWorld } from './browser-world.js';
import { Follower } from './follower.js';
import { loadAnewOnce } from './load-anew.js';
import { listenForPlaying } from './player.js';
import { watchEdition } from './watcher.js';

const root = document.getElementById('followed');
const state = document.getElementById('state');
const edition = document.getElementById('edition');
if (root !== null && state?.textContent) await follow(root, JSON.parse(state.textContent) as FollowedState);
// A page that stands still is made anew when something was taken out of what it shows.
else if (edition?.textContent)
  watchEdition(browserWorld, JSON.parse(edition.textContent) as Edition, (epoch) => loadAnewOnce(epoch, soonMs));

/** Within which all who read a page that stands still load it anew. */
const soonMs = 500;

/** Takes over the page where the server left it, and keeps it as the meeting goes on. */
async function follow(root: HTMLElement, page: FollowedState): Promise<void> {
  const words = await loadWords(page.language);
  hydrate(<FollowedPage {...page} words={words} />, root);
  // Nothing of the page is kept beside what it shows: what is taken out of the record must go from here as well.
  state?.remove();

  const show = (reader: Reader) => {
    const at = browserWorld.now();
    const { meeting, epoch, view } = reader;
    const snapshot =
      view === shown.state && epoch === shown.epoch
        ? shown
        : { ...page.snapshot, meeting, epoch, seq: view.seq, state: view };
    shown = snapshot;
    const now = serverTime(reader, at);
    render(
      <FollowedPage {...page} snapshot={snapshot} now={now} liveness={freshness(reader, at)} words={words} />,
      root,
    );
  };
  const told = ({ reader, heard, replaced }: Step, before: Reader) => {
    show(reader);
    if (reader.epoch !== before.epoch) forgetTitle(page.item, reader.view);
    const sentence = replaced ? null : announcement(before.view, reader.view, [...heard], words);
    if (sentence !== null) announce(sentence);
    if (reader.standing === 'outdated' || reader.partlyUnknown) loadAnewOnce(reader.epoch);
  };

  let shown = page.snapshot;
  // The page may come out of the browser's own store, long after it was made.
  const ageMs = Math.max(0, Date.now() - Date.parse(page.now));
  const follower = new Follower(browserWorld, { snapshot: page.snapshot, now: page.now, ageMs }, told);
  document.addEventListener('visibilitychange', () => follower.wake());
  window.addEventListener('online', () => follower.wake());
  window.addEventListener('pageshow', ({ persisted }) => persisted && follower.wake());
  listenForPlaying(root, words.gallery.playFailed, announce);
  follower.start();
}

/** The head of the page repeats the item's title, which may be what had to go. */
function forgetTitle(item: FollowedState['item'], meeting: Meeting): void {
  const facts = item === null ? undefined : meeting.items[item];
  if (!facts) return;
  document.title = [facts.number, facts.title].filter(Boolean).join(' ');
  document.querySelector('meta[name=description]')?.remove();
}

/** One sentence into the page's one live region. Emptied first, so that the same sentence twice is heard twice. */
function announce(sentence: string): void {
  const announcer = document.getElementById('announcer');
  if (announcer === null) return;
  announcer.textContent = '';
  setTimeout(() => (announcer.textContent = sentence), 100);
}
