import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ItemId } from '../../../src/procedure/vocabulary.js';
import { isWriting, shortcut, type KeyName } from '../keys.js';
import { useDesk } from '../parts/desk-context.js';
import type { Settings } from '../settings.js';
import { Agenda, lastCalled, nextItem } from './agenda.js';
import { Before } from './before.js';
import { CloseDoors } from './doors.js';
import { Banners, Header, PublicStrip, type Dialog } from './header.js';
import { EndItem, ItemPane, type ItemTab } from './item.js';
import { Legend } from './legend.js';
import { LogInAgain } from './log-in.js';
import { Members } from './members.js';
import { NoteDialog } from './more.js';
import { ObjectionDialog } from './objection.js';
import { Queue } from './queue.js';
import { AdjournDialog, EndDialog, RecessDialog } from './recess.js';
import { StreamDialog } from './stream.js';

/** Clicks a control that is on the page, once it is there. */
const press = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.click());

/** The desk of one meeting: agenda, item, members; above them what the public sees, below them what is on its way. */
export function Room({ settings, onSettings }: { settings: Settings; onSettings: (settings: Settings) => void }) {
  const { store, state, meeting, w, mine, act } = useDesk();
  const [selected, setSelected] = useState<ItemId | null>(null);
  const [tab, setTab] = useState<ItemTab>('debate');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const items = meeting.agenda.flatMap((id) => meeting.items[id] ?? []);
  const shown = meeting.items[selected ?? ''] ?? meeting.items[meeting.currentItem ?? ''];
  const current = meeting.currentItem ? meeting.items[meeting.currentItem] : undefined;
  const rolled = Object.values(meeting.presence).some((presence) => presence.status === 'present');
  const before = meeting.openedAt === null || !rolled;

  // Another desk, or this one, called an item: what is up is what is shown.
  useEffect(() => {
    if (meeting.currentItem) setSelected(meeting.currentItem);
  }, [meeting.currentItem]);

  const call = (item: ItemId) => {
    if (!act({ type: 'item.call', item })) return;
    setSelected(item);
    setTab('debate');
  };
  const select = (item: ItemId) => {
    setSelected(item);
    if (item !== shown?.item) setTab('debate');
  };
  const speakerList = meeting.speakers.list;
  const works: Record<KeyName, () => void> = {
    n: () => {
      const next = nextItem(items, meeting.currentItem ?? lastCalled(items));
      if (next && meeting.status === 'in-session') call(next);
    },
    s: () => speakerList[0] && act({ type: 'speaker.start', person: speakerList[0].person, kind: speakerList[0].kind }),
    t: () => meeting.speakers.current && act({ type: 'speaker.end', person: meeting.speakers.current.person }),
    r: () => {
      setTab('debate');
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#pick-speaker select')?.focus());
    },
    p: () => {
      setTab('debate');
      press('add-motion');
    },
    v: () => setTab('vote'),
    u: () => {
      setTab('vote');
      press('everybody-for');
    },
    d: () => setTab('decision'),
    e: () => current && setDialog('end-item'),
    m: () => meeting.openedAt && setDialog('note'),
    a: () => document.getElementById('find-member')?.focus(),
    c: () => (meeting.closed ? act({ type: 'doors.open' }) : current && setDialog('doors')),
    '.': () => (meeting.recess ? act({ type: 'recess.end' }) : meeting.status === 'in-session' && setDialog('recess')),
    '?': () => setDialog('legend'),
    Escape: () => store.undo(),
    'Ctrl+Enter': () => store.sendNow(),
  };
  const looking: readonly KeyName[] = ['v', 'd', 'a', '?'];
  // With the page, not a frame after it: two keys in quick succession must each find what the one before left.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const dialogOpen = document.querySelector('dialog[open]') !== null;
      const key = shortcut(event, { writing: isWriting(event.target), dialogOpen, singleKeys: settings.singleKeys });
      if (!key || event.repeat || event.defaultPrevented || (!mine && !looking.includes(key))) return;
      event.preventDefault();
      works[key]();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });

  const close = () => setDialog(null);
  return (
    <div class="room">
      <a class="ds-skip-link" href="#centre">
        {w.skip}
      </a>
      <Header onDialog={setDialog} />
      <PublicStrip />
      <Banners />
      <div class="panes">
        <Agenda selected={shown?.item ?? null} onSelect={select} onCall={call} />
        <main id="centre" class="pane centre" tabIndex={-1}>
          {state.recorded === null ? (
            <p class="subtle loading">{w.outside.loading}</p>
          ) : meeting.status === 'ended' && !selected ? (
            <Ended />
          ) : before && !(selected && rolled) ? (
            <Before />
          ) : shown ? (
            <ItemPane
              key={shown.item}
              item={shown}
              tab={tab}
              onTab={setTab}
              onCall={() => call(shown.item)}
              onEnd={() => setDialog('end-item')}
            />
          ) : (
            <div class="empty">
              <h2 class="ds-heading" data-size="xs">
                {w.item.none}
              </h2>
              <p class="subtle">{w.item.noneLead}</p>
            </div>
          )}
        </main>
        <Members />
      </div>
      <Queue />
      <ObjectionDialog key={state.objection ? `${state.objection.place}-${state.objection.commands.length}` : 'none'} />
      {dialog === 'legend' && <Legend settings={settings} onSettings={onSettings} onDone={close} />}
      {dialog === 'note' && <NoteDialog onDone={close} />}
      {dialog === 'doors' && <CloseDoors onDone={close} onVote={() => setTab('vote')} />}
      {dialog === 'recess' && <RecessDialog onDone={close} />}
      {dialog === 'adjourn' && <AdjournDialog onDone={close} />}
      {dialog === 'end' && <EndDialog onDone={close} />}
      {dialog === 'stream' && <StreamDialog onDone={close} />}
      {dialog === 'end-item' && current && <EndItem item={current} onDone={close} />}
      {state.expired && <LogInAgain />}
    </div>
  );
}

function Ended() {
  const { meeting, state, w } = useDesk();
  return (
    <div class="empty">
      <h2 class="ds-heading" data-size="sm">
        {w.recess.ended}
      </h2>
      <p class="subtle">{w.recess.endedLead}</p>
      {meeting.facts && (
        <p>
          <a
            class="ds-button"
            href={`/api/v1/meetings/${encodeURIComponent(state.chosen ?? '')}/minutes.html`}
            target="_blank"
            rel="noopener"
          >
            {w.recess.minutes}
          </a>
        </p>
      )}
    </div>
  );
}
