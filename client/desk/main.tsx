import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Api } from './api.js';
import './desk.css';
import { LanguageSetter } from './panes/language-choice.js';
import { LogIn } from './panes/log-in.js';
import { Meetings } from './panes/meetings.js';
import { Room } from './panes/room.js';
import { DeskContext, type Desk } from './parts/desk-context.js';
import { keepSettings, readSettings, type Settings } from './settings.js';
import { DeskStore } from './store.js';
import { wordsOf } from './words/words.js';

/** One desk per tab: it survives a reload, but a copied tab gets its own. */
function deskId(): string {
  const kept = sessionStorage.getItem('tribune.desk.id');
  const copied = performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'navigate');
  if (kept && !copied) return kept;
  const id = crypto.randomUUID();
  sessionStorage.setItem('tribune.desk.id', id);
  return id;
}

let settings = readSettings();
const desk = deskId();
const store = new DeskStore(new Api(desk, globalThis.fetch.bind(globalThis)), {
  desk,
  undoMs: () => settings.undoSeconds * 1000,
  now: Date.now,
  uuid: () => crypto.randomUUID(),
  keep: localStorage,
  later: (work, ms) => setTimeout(work, ms),
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
    document.title = [state.meeting.facts?.body.name, w.desk, 'Tribune'].filter(Boolean).join(' · ');
  }, [chosen.language, state.meeting.facts]);
  const context = useMemo<Desk>(
    () => ({
      store,
      state,
      meeting: state.meeting,
      w,
      language: chosen.language,
      mine: store.mine && !state.expired,
      act: (...commands) => store.act(...commands),
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
