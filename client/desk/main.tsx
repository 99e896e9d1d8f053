import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { AdminApi } from './admin/admin-api.js';
import { Administration, administrationPath } from './admin/administration.js';
import { Api } from './api.js';
import { ArchivePage, archivePath } from './archive/archive-page.js';
import './desk.css';
import { LanguageSetter } from './panes/language-choice.js';
import { LogIn } from './panes/log-in.js';
import { Meetings } from './panes/meetings.js';
import { Room } from './panes/room.js';
import { DeskContext, type Desk } from './parts/desk-context.js';
import { keepSettings, readSettings, type Settings } from './settings.js';
import { DeskStore } from './store.js';
import { wordsOf } from './words/words.js';

const lockPrefix = 'tribune.desk.';

/**
 * One desk per tab: it survives a reload. A tab that was copied brings the id of its original along, which shows by the
 * original still holding the lock; then it gets its own.
 */
async function sitDown(): Promise<{ desk: string; open: Set<string> }> {
  const kept = sessionStorage.getItem('tribune.desk.id');
  const fresh = crypto.randomUUID();
  const wanted = kept ?? fresh;
  // Locks exist on https and localhost only; elsewhere a copied tab is told apart by nobody.
  const locks = navigator.locks as LockManager | undefined;
  const desk = !locks || (await holdLock(locks, wanted)) ? wanted : fresh;
  if (locks && desk !== wanted) await holdLock(locks, desk);
  sessionStorage.setItem('tribune.desk.id', desk);
  const held = (await locks?.query())?.held ?? [];
  return { desk, open: new Set(held.map(({ name }) => name?.replace(lockPrefix, '') ?? '')) };
}

/** Holds it for as long as the tab lives; false where another tab does. */
function holdLock(locks: LockManager, desk: string): Promise<boolean> {
  return new Promise((answer) => {
    void locks.request(lockPrefix + desk, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}

let settings = readSettings();
const { desk, open } = await sitDown();
const api = new Api(desk, globalThis.fetch.bind(globalThis));
const adminApi = new AdminApi(api);
const path = location.pathname.replace(/\/$/u, '');
const administering = path === administrationPath;
const archiving = path === archivePath;
const store = new DeskStore(api, {
  desk,
  undoMs: () => settings.undoSeconds * 1000,
  now: Date.now,
  uuid: () => crypto.randomUUID(),
  keep: localStorage,
  later: (work, ms) => setTimeout(work, ms),
  isOpen: (other) => open.has(other),
});

function App() {
  const [state, setState] = useState(store.state);
  const [chosen, setChosen] = useState(settings);
  useEffect(() => {
    // The server may have answered before this page began to listen.
    setState(store.state);
    return store.listen(() => setState(store.state));
  }, []);
  const change = (next: Settings) => {
    settings = next;
    keepSettings(next);
    setChosen(next);
  };
  const w = wordsOf(chosen.language);
  useEffect(() => {
    document.documentElement.lang = chosen.language;
    document.title = [
      state.meeting.facts?.body.name,
      administering ? w.admin.title : archiving ? w.archive.title : w.desk,
      'Tribune',
    ]
      .filter(Boolean)
      .join(' · ');
  }, [chosen.language, state.meeting.facts]);
  const context = useMemo<Desk>(
    () => ({
      store,
      state,
      meeting: state.meeting,
      w,
      language: chosen.language,
      mine: store.mine,
      act: (...commands) => store.act(...commands),
      // Only where a meeting is open is there a room to open forms in; see `Room`.
      ask: () => undefined,
      goTo: () => undefined,
    }),
    [state, w],
  );
  return (
    <LanguageSetter.Provider value={(language) => change({ ...chosen, language })}>
      <DeskContext.Provider value={context}>
        {state.session === undefined ? (
          <p class="loading subtle" role="status">
            {state.reachable ? '…' : w.logIn.silence}
          </p>
        ) : state.session === null && !state.expired ? (
          <LogIn />
        ) : administering ? (
          <Administration api={adminApi} />
        ) : archiving ? (
          <ArchivePage api={api} />
        ) : state.chosen === null ? (
          <Meetings />
        ) : (
          <Room settings={chosen} onSettings={change} />
        )}
      </DeskContext.Provider>
    </LanguageSetter.Provider>
  );
}

// What has not reached the record would only be found again by opening the desk in this browser.
addEventListener('beforeunload', (event) => {
  if (store.state.outbox.length > 0) event.preventDefault();
});
addEventListener('online', () => void store.look());

const root = document.getElementById('desk');
if (root) render(<App />, root);
void store.start();
