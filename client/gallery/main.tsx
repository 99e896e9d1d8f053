import { hydrate, render } from 'preact';
import { freshness, serverTime, type Reader, type Step } from '../../src/contract/reader.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { announcement } from '../../src/views/announcement.js';
import { FollowedPage } from '../../src/views/followed-page.js';
import type { FollowedState, Liveness } from '../../src/views/pages.js';
import { loadWords } from '../../src/views/words/load.js';
import { browserWorld } from './browser-world.js';
import { Follower } from './follower.js';
import { keepingFocus } from './keep-focus.js';
import { loadAnewOnce } from './load-anew.js';
import { listenForPlaying } from './player.js';

const root = document.getElementById('followed');
const state = document.getElementById('state');
if (root !== null && state?.textContent) await follow(root, JSON.parse(state.textContent) as FollowedState);

/** Takes over the page where the server left it, and keeps it as the meeting goes on. */
async function follow(root: HTMLElement, page: FollowedState): Promise<void> {
  const words = await loadWords(page.language);
  // A wall has no agenda to draw, and a citizen's page no wall.
  const Shown =
    page.look === undefined
      ? FollowedPage
      : (await import('../../src/views/screens/followed-screen.js')).FollowedScreen;
  hydrate(<Shown {...page} words={words} onPause={() => pause()} />, root);
  // Nothing of the page is kept beside what it shows: what is taken out of the record must go from here as well.
  state?.remove();

  let shown = page.snapshot;
  /** Set while the reader holds the page still; what is heard meanwhile is kept by the follower, and told afterwards. */
  let held: { now: string; liveness: Liveness } | null = null;
  const pause = () => {
    if (held === null) {
      const at = browserWorld.now();
      const { heard } = freshness(follower.reader, at);
      held = { now: serverTime(follower.reader, at), liveness: { kind: 'paused', heard } };
    } else held = null;
    draw();
  };

  const draw = () => {
    const reader = follower.reader;
    const at = browserWorld.now();
    const { meeting, epoch, view } = reader;
    if (held === null && (view !== shown.state || epoch !== shown.epoch))
      shown = { ...page.snapshot, meeting, epoch, seq: view.seq, state: view };
    const { now, liveness } = held ?? { now: serverTime(reader, at), liveness: freshness(reader, at) };
    keepingFocus(root, () =>
      render(<Shown {...page} snapshot={shown} now={now} liveness={liveness} words={words} onPause={pause} />, root),
    );
  };
  const told = ({ reader, heard, replaced }: Step, before: Reader) => {
    // Whoever holds the page still must not keep what was taken out of the record meanwhile.
    if (replaced || reader.epoch !== before.epoch || heard.some(({ event }) => event.type === 'content.withheld'))
      held = null;
    draw();
    if (reader.epoch !== before.epoch) forgetTitle(page.item, reader.view);
    const sentence = replaced ? null : announcement(before.view, reader.view, [...heard], words);
    if (sentence !== null && held === null) announce(sentence);
    if (reader.standing === 'outdated' || reader.partlyUnknown) loadAnewOnce(reader.epoch);
  };

  // The page may come out of the browser's own store, long after it was made.
  const ageMs = Math.max(0, Date.now() - Date.parse(page.now));
  const follower = new Follower(browserWorld, { snapshot: page.snapshot, now: page.now, ageMs }, told);
  document.addEventListener('visibilitychange', () => follower.wake());
  window.addEventListener('online', () => follower.wake());
  window.addEventListener('pageshow', ({ persisted }) => persisted && follower.wake());
  listenForPlaying(root, words.gallery.playFailed, announce);
  follower.start();
}

/** The head of the page repeats the meeting's title and place and the item's title, which may be what had to go. */
function forgetTitle(item: FollowedState['item'], meeting: Meeting): void {
  document.querySelector('script[type="application/ld+json"]')?.remove();
  const facts = item === null ? undefined : meeting.items[item];
  if (!facts) return;
  document.title = [facts.number, facts.title].filter(Boolean).join(' ');
  document.querySelector('meta[name=description]')?.remove();
}

/** Sentences on their way into the live region. */
const toSay: string[] = [];

/**
 * Into the page's one live region. Emptied first, so that the same sentence twice is heard twice; what comes before it is
 * filled is said with it: the end of an item must not take the result of its vote away.
 */
function announce(sentence: string): void {
  const announcer = document.getElementById('announcer');
  if (announcer === null) return;
  toSay.push(sentence);
  if (toSay.length > 1) return;
  announcer.textContent = '';
  setTimeout(() => (announcer.textContent = toSay.splice(0).join(' ')), 100);
}
