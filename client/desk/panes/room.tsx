import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { CommandType } from '../../../src/procedure/commands.js';
import type { ItemId } from '../../../src/procedure/vocabulary.js';
import { isWriting, shortcut, type KeyName } from '../keys.js';
import type { About } from '../acts/act.js';
import type { ActId } from '../acts/acts.js';
import { ActDialog } from '../parts/act-dialog.js';
import { DeskContext, nameOf, useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';
import { places, type Dialog, type ItemTab } from '../places.js';
import type { Settings } from '../settings.js';
import { Ended } from './afterwards.js';
import { AgendaForm } from './agenda-form.js';
import { Agenda, lastCalled, nextItem } from './agenda.js';
import { Before } from './before.js';
import { DocumentsDialog } from './documents.js';
import { CloseDoors } from './doors.js';
import { Banners, Header, PublicStrip } from './header.js';
import { EndItem, ItemPane } from './item.js';
import { Legend } from './legend.js';
import { LogInAgain } from './log-in.js';
import { Members } from './members.js';
import { NoteDialog } from './more.js';
import { ObjectionDialog } from './objection.js';
import { Opening } from './opening.js';
import { Palette, type Found } from './palette.js';
import { Queue } from './queue.js';
import { AdjournDialog, EndDialog, RecessDialog } from './recess.js';
import { ReorderDialog } from './reorder.js';
import { StreamDialog } from './stream.js';

/** Clicks a control that is on the page, once it is there. */
const press = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.click());

/** Puts the focus on the first of these that is there, or on the first control inside it. */
function turnTo(...ids: (string | undefined)[]): void {
  requestAnimationFrame(() => {
    const element = ids.map((id) => document.getElementById(id ?? '')).find((found) => found !== null);
    const controls = 'select:enabled, input:enabled, textarea:enabled, button:enabled';
    const takes = element?.matches('a, [tabindex], :enabled') === true && !element.matches(':disabled');
    const inside = takes
      ? element
      : (element?.querySelector<HTMLElement>(controls) ??
        element?.closest('form, section, nav')?.querySelector<HTMLElement>(controls));
    element?.scrollIntoView({ block: 'center' });
    inside?.focus();
  });
}

/** The desk of one meeting: agenda, item, members; above them what the public sees, below them what is on its way. */
export function Room({ settings, onSettings }: { settings: Settings; onSettings: (settings: Settings) => void }) {
  const desk = useDesk();
  const { store, state, meeting, w, mine, act } = desk;
  const [selected, setSelected] = useState<ItemId | null>(null);
  const [tab, setTab] = useState<ItemTab>('debate');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [asked, setAsked] = useState<{ act: ActId; about: About } | null>(null);
  /** The formalities, or what comes before the meeting, are looked at although an item is up. */
  const [aside, setAside] = useState<'opening' | 'before' | null>(null);
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
    select(item);
  };
  const select = (item: ItemId) => {
    setSelected(item);
    setAside(null);
    if (item !== shown?.item) setTab('debate');
  };
  const ask = (what: ActId, about: About = {}) => {
    void store.loadBodies();
    setAsked({ act: what, about });
  };
  const show = (view: 'opening' | 'before') => {
    setAside(view);
    requestAnimationFrame(() => document.getElementById(`${view}-title`)?.focus());
  };
  const goTo = (command: CommandType) => {
    setDialog(null);
    const { way } = places[command];
    if ('act' in way) ask(way.act, shown ? { item: shown.item } : {});
    else if ('dialog' in way) setDialog(way.dialog);
    else if ('at' in way) {
      const made = way.command(meeting);
      if (made) act(made);
    } else if ('tab' in way) {
      setAside(null);
      // With no item in sight, the one that was up last is what somebody comes back to.
      setSelected(shown?.item ?? lastCalled(items) ?? meeting.agenda[0] ?? null);
      setTab(way.tab);
      turnTo(way.control, `tab-${way.tab}`, 'agenda-title');
    } else if ('pane' in way) {
      if (way.pane === 'meetings') store.choose(null);
      else if (way.pane === 'members') turnTo('find-member');
      else if (way.pane === 'agenda') turnTo('agenda-title');
      else show(way.pane);
    }
  };
  const pick = (found: Found) => {
    setDialog(null);
    if ('command' in found) return goTo(found.command);
    if ('item' in found) return select(found.item);
    const field = document.getElementById('find-member');
    if (!(field instanceof HTMLInputElement)) return;
    field.value = nameOf(meeting, found.person);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
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
    'Ctrl+K': () => setDialog('palette'),
  };
  const looking: readonly KeyName[] = ['v', 'd', 'a', '?'];
  // With the page, not a frame after it: two keys in quick succession must each find what the one before left.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const dialogOpen = document.querySelector('dialog[open]') !== null;
      const key = shortcut(event, {
        writing: isWriting(event.target),
        dialogOpen,
        singleKeys: settings.singleKeys,
        own: settings.keys,
      });
      if (!key || event.repeat || event.defaultPrevented || (!mine && !looking.includes(key))) return;
      event.preventDefault();
      works[key]();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });

  const close = () => setDialog(null);
  return (
    <DeskContext.Provider value={{ ...desk, ask, goTo }}>
      <div class="room">
        <a class="ds-skip-link" href="#centre">
          {w.skip}
        </a>
        <Header onDialog={setDialog} onOpening={() => show('opening')} />
        <PublicStrip />
        <Banners />
        <div class="panes">
          <Agenda selected={shown?.item ?? null} onSelect={select} onCall={call} />
          <main id="centre" class="pane centre" tabIndex={-1}>
            {state.recorded === null ? (
              <p class="subtle loading">{w.outside.loading}</p>
            ) : meeting.status === 'ended' && !selected ? (
              <Ended />
            ) : aside === 'opening' ? (
              <Opening />
            ) : aside === 'before' || (before && !selected) ? (
              <Before />
            ) : shown ? (
              <>
                {before && (
                  <p class="row">
                    <button type="button" class="tiny text" onClick={() => show('before')}>
                      {w.before.title}
                    </button>
                  </p>
                )}
                <ItemPane
                  key={shown.item}
                  item={shown}
                  tab={tab}
                  onTab={setTab}
                  onCall={() => call(shown.item)}
                  onEnd={() => setDialog('end-item')}
                />
              </>
            ) : (
              <Opening />
            )}
          </main>
          <Members />
        </div>
        <Queue />
        <ObjectionDialog
          key={state.objection ? `${state.objection.place}-${state.objection.commands.length}` : 'none'}
        />
        {dialog === 'legend' && <Legend settings={settings} onSettings={onSettings} onDone={close} />}
        {dialog === 'note' && <NoteDialog onDone={close} />}
        {dialog === 'doors' && <CloseDoors onDone={close} onVote={() => setTab('vote')} />}
        {dialog === 'recess' && <RecessDialog onDone={close} />}
        {dialog === 'adjourn' && <AdjournDialog onDone={close} />}
        {dialog === 'end' && <EndDialog onDone={close} />}
        {dialog === 'stream' && <StreamDialog onDone={close} />}
        {dialog === 'end-item' && current && <EndItem item={current} onDone={close} />}
        {dialog === 'reorder' && <ReorderDialog onDone={close} />}
        {dialog === 'documents' && <DocumentsDialog {...(shown && { first: shown.item })} onDone={close} />}
        {dialog === 'add-item' && (
          <Modal title={w.agenda.add} wide onClose={close}>
            <AgendaForm supplement onDone={close} />
          </Modal>
        )}
        {dialog === 'palette' && <Palette onDone={close} onPick={pick} />}
        {asked && (
          <ActDialog key={JSON.stringify(asked)} id={asked.act} about={asked.about} onDone={() => setAsked(null)} />
        )}
        {state.expired && <LogInAgain />}
      </div>
    </DeskContext.Provider>
  );
}
