import { useState } from 'preact/hooks';
import type { Item } from '../../../src/procedure/meeting.js';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import { useDraft } from '../parts/draft.js';
import { PersonSelect, Select, TextArea } from '../parts/fields.js';
import { freshId, nameAndParty, nameOf, useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';
import { PhrasePicker } from '../parts/phrases.js';
import { presentVoters } from '../roll.js';
import { clockTime } from '../words/words.js';
import { Exemptions } from './exemptions.js';
import { Further } from './further.js';
import { SeatSubstitute } from './member-row.js';
import { Mend } from './mend.js';

/** What happens more seldom: briefings and what others decided, disqualification, exemption, statements for the minutes, and the notes of the item. */
export function More({ item }: { item: Item }) {
  const { meeting, w, language } = useDesk();
  const notes = meeting.notes.filter((note) => note.item === item.item);
  const statements = meeting.statements.filter((statement) => statement.item === item.item);
  const zone = meeting.facts?.timezone;
  return (
    <>
      <Further item={item} />
      <Disqualifications item={item} />
      <Exemptions item={item} />
      <section class="block" aria-labelledby="statement-title">
        <h3 id="statement-title">{w.more.statement}</h3>
        {statements.map((one) => (
          <p key={one.seq} class="said">
            <strong>{nameAndParty(meeting, one.person)}</strong>{' '}
            <span class="subtle">{clockTime(one.at, zone, language)}</span> {one.text}
          </p>
        ))}
        <EnterStatement item={item} />
      </section>
      {notes.length > 0 && (
        <section class="block" aria-labelledby="notes-title">
          <h3 id="notes-title">{w.more.notes}</h3>
          {notes.map((note) => (
            <p key={note.seq} class="said">
              <span class="subtle">
                {clockTime(note.at, zone, language)}
                {note.access === 'restricted' && ` · ${w.more.noteInside}`}
              </span>{' '}
              {note.text}
            </p>
          ))}
        </section>
      )}
      <Mend item={item} />
    </>
  );
}

function Disqualifications({ item }: { item: Item }) {
  const { meeting, w, mine, act } = useDesk();
  const [person, setPerson] = useState<PersonId>('');
  const [deciding, setDeciding] = useState<PersonId | null>(null);
  const current = meeting.currentItem === item.item;
  return (
    <section class="block" aria-labelledby="disqualification-title">
      <h3 id="disqualification-title">{w.more.disqualification}</h3>
      {item.disqualifications.length === 0 && <p class="subtle">{w.more.disqualificationNone}</p>}
      <ul class="plain-list">
        {item.disqualifications.map((one) => {
          const replaced = Object.values(meeting.presence).some(
            (presence) => presence.substituteFor === one.person && presence.status === 'present',
          );
          return (
            <li key={one.person} class="said">
              <div class="row">
                <strong class="grow">{nameAndParty(meeting, one.person)}</strong>
                <span class="ds-tag" data-color={one.outcome === 'disqualified' ? 'warning' : 'neutral'}>
                  {one.outcome === null
                    ? w.more.pending
                    : one.outcome === 'disqualified'
                      ? w.more.disqualified
                      : w.more.notDisqualified}
                </span>
                {mine && current && one.outcome === null && (
                  <>
                    <button
                      type="button"
                      class="tiny text"
                      onClick={() =>
                        act({
                          type: 'vote.call',
                          vote: freshId('vote'),
                          item: item.item,
                          question: w.more.decideTitle(nameOf(meeting, one.person)),
                          kind: 'yes-no',
                          options: [],
                          motions: [],
                          method: 'show-of-hands',
                          purpose: 'disqualification',
                          binding: true,
                          concerns: one.person,
                        })
                      }
                    >
                      {w.more.vote}
                    </button>
                    <button type="button" class="tiny text" onClick={() => setDeciding(one.person)}>
                      {w.more.decide}
                    </button>
                  </>
                )}
              </div>
              {one.basis && <p class="subtle">{one.basis}</p>}
              {mine && current && one.outcome === 'disqualified' && !replaced && (
                <SeatSubstitute member={one.person} item={item.item} onDone={() => undefined} />
              )}
            </li>
          );
        })}
      </ul>
      {mine && item.state !== 'ended' && (
        <form
          id="raise-disqualification"
          class="row bottom"
          onSubmit={(event) => {
            event.preventDefault();
            if (person && act({ type: 'disqualification.raise', item: item.item, person })) setPerson('');
          }}
        >
          <div class="grow">
            <PersonSelect
              label={w.more.who}
              meeting={meeting}
              people={presentVoters(meeting)}
              value={person}
              onChange={setPerson}
              nobody={w.nobody}
            />
          </div>
          <button type="submit" class="ds-button" data-variant="secondary" disabled={person === ''}>
            {w.more.raise}
          </button>
        </form>
      )}
      {deciding && <Decide item={item} person={deciding} onDone={() => setDeciding(null)} />}
    </section>
  );
}

function Decide({ item, person, onDone }: { item: Item; person: PersonId; onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const [basis, setBasis] = useState<keyof typeof w.bases>('party');
  const vote = item.votes.find((id) => {
    const one = meeting.votes[id];
    return one?.purpose === 'disqualification' && one.concerns === person && one.state === 'declared';
  });
  const decide = (outcome: 'disqualified' | 'not-disqualified') => {
    const done = act({
      type: 'disqualification.decide',
      item: item.item,
      person,
      outcome,
      basis: outcome === 'disqualified' ? w.bases[basis] : w.bases.none,
      ...(vote ? { vote } : {}),
    });
    if (done) onDone();
  };
  return (
    <Modal title={w.more.decideTitle(nameOf(meeting, person))} onClose={onDone}>
      <div class="stack">
        <Select
          label={w.more.basis}
          value={basis}
          onChange={(value) => setBasis(value as keyof typeof w.bases)}
          options={(['party', 'circumstances', 'prepared'] as const).map((value) => ({ value, text: w.bases[value] }))}
        />
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => decide('not-disqualified')}>
            {w.more.notDisqualified}
          </button>
          <button type="button" class="ds-button" onClick={() => decide('disqualified')}>
            {w.more.disqualified}
          </button>
        </div>
      </div>
    </Modal>
  );
}

function EnterStatement({ item }: { item: Item }) {
  const { meeting, w, mine, act } = useDesk();
  const [person, setPerson] = useState<PersonId>('');
  const [draft, setText] = useDraft(`statement.${item.item}`);
  const text = draft ?? '';
  if (!mine) return null;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!person || !act({ type: 'statement.enter', item: item.item, person, text: text.trim() })) return;
        setText(null);
        setPerson('');
      }}
    >
      <PersonSelect
        label={w.more.statementBy}
        meeting={meeting}
        people={presentVoters(meeting)}
        value={person}
        onChange={setPerson}
        nobody={w.nobody}
      />
      <TextArea label={w.more.statementText} rows={2} maxLength={10000} value={text} onInput={setText} />
      <div class="row end">
        <button type="submit" class="ds-button" data-variant="secondary" disabled={person === '' || text.trim() === ''}>
          {w.more.statementDo}
        </button>
      </div>
    </form>
  );
}

/** One key away all evening. Time-stamped by the moment it was opened, not by when it was finished. */
export function NoteDialog({ onDone }: { onDone: () => void }) {
  const { store, meeting, w, act } = useDesk();
  const [at] = useState(() => new Date(store.now()).toISOString());
  const [draft, setText] = useDraft('note');
  const text = draft ?? '';
  const [open, setOpen] = useState(true);
  const item = meeting.currentItem;
  const done = () => {
    setText(null);
    onDone();
  };
  return (
    <Modal title={w.more.noteTitle} onClose={onDone} onAnswered={done}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const note = {
            type: 'note.add' as const,
            at,
            text: text.trim(),
            access: open ? ('public' as const) : ('restricted' as const),
          };
          if (!act(item ? { ...note, item } : note)) return;
          done();
        }}
      >
        <TextArea
          label={w.more.noteText}
          rows={3}
          required
          autofocus
          maxLength={10000}
          value={text}
          onInput={setText}
        />
        <PhrasePicker of="note" text={text} onText={setText} />
        <label class="tick">
          <input type="checkbox" checked={open} onChange={(event) => setOpen(event.currentTarget.checked)} />{' '}
          {w.more.notePublic}
        </label>
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button type="submit" class="ds-button" disabled={text.trim() === ''}>
            {w.more.noteDo}
          </button>
        </div>
      </form>
    </Modal>
  );
}
