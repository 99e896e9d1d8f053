import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { commandTypes, type CommandType } from '../../../src/procedure/commands.js';
import type { ItemId, PersonId } from '../../../src/procedure/vocabulary.js';
import { nameAndParty, useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';
import { places } from '../places.js';
import { everyVoice } from '../roll.js';
import { nameOfCommand } from './command-names.js';

/** What can be found: something to record, an item to look at, a member to record something of. */
export type Found = { command: CommandType } | { item: ItemId } | { person: PersonId };

const plainly = (text: string) => text.toLocaleLowerCase('nb').normalize('NFC');

/** Every word that is sought begins a word of the text, or stands in it. */
export function matches(text: string, sought: string): boolean {
  const inside = plainly(text);
  return plainly(sought)
    .split(/\s+/u)
    .filter(Boolean)
    .every((word) => inside.includes(word));
}

/** Lower stands first: what begins so, then where a word begins so. «Sett møtet» is not «Utsett møtet». */
export function nearness(text: string, sought: string): number {
  const inside = plainly(text);
  const wanted = plainly(sought).trim();
  if (inside.startsWith(wanted)) return 0;
  return ` ${inside}`.includes(` ${wanted}`) ? 1 : 2;
}

const mostShown = 60;

/** Everything that can be done now, by its name: for whoever knows what they want and not where it is (Ctrl+K). */
export function Palette({ onDone, onPick }: { onDone: () => void; onPick: (found: Found) => void }) {
  const { meeting, w } = useDesk();
  const [sought, setSought] = useState('');
  const [place, setPlace] = useState(0);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const all: { found: Found; text: string; kind: string }[] = [
    ...commandTypes
      .filter((command) => places[command].when(meeting))
      .map((command) => ({ found: { command }, text: nameOfCommand(command, w), kind: '' })),
    ...meeting.agenda
      .flatMap((item) => meeting.items[item] ?? [])
      .map(({ item, number, title }) => ({ found: { item }, text: `${number} ${title}`.trim(), kind: w.palette.item })),
    ...everyVoice(meeting).map((person) => ({
      found: { person },
      text: nameAndParty(meeting, person),
      kind: w.palette.member,
    })),
  ];
  const shown = all
    .filter(({ text }) => matches(text, sought))
    .sort((one, other) => nearness(one.text, sought) - nearness(other.text, sought))
    .slice(0, mostShown);
  const chosen = shown[Math.min(place, shown.length - 1)];
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [place, sought]);
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setPlace(Math.max(0, Math.min(shown.length - 1, place + step)));
  };
  return (
    <Modal title={w.palette.title} onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) onPick(chosen.found);
        }}
      >
        <input
          class="ds-input"
          type="text"
          role="combobox"
          aria-label={w.palette.find}
          placeholder={w.palette.find}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}-${shown.indexOf(chosen)}` : undefined}
          autocomplete="off"
          value={sought}
          ref={(element) => {
            if (element && !element.dataset['seen']) {
              element.dataset['seen'] = 'yes';
              element.focus();
            }
          }}
          onInput={(event) => {
            setSought(event.currentTarget.value);
            setPlace(0);
          }}
          onKeyDown={move}
        />
        <p class="heard" role="status">
          {w.palette.count(shown.length)}
        </p>
        <ul ref={list} id={`${id}-list`} class="plain-list palette-list" role="listbox" aria-label={w.palette.title}>
          {shown.map((one, index) => (
            <li
              key={JSON.stringify(one.found)}
              id={`${id}-${index}`}
              role="option"
              aria-selected={one === chosen}
              class="palette-line"
              onClick={() => onPick(one.found)}
            >
              <span class="grow">{one.text}</span> <span class="subtle">{one.kind}</span>
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p class="subtle">{w.palette.none}</p>}
      </form>
    </Modal>
  );
}
