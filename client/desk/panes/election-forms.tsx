import { useState } from 'preact/hooks';
import type { Command } from '../../../src/procedure/commands.js';
import { optionText } from '../../../src/procedure/elections/minutes.js';
import type { Election, WayOfElecting } from '../../../src/procedure/elections/state.js';
import type { Item, Vote } from '../../../src/procedure/meeting.js';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import { candidatesIn } from '../election-form.js';
import { useDraft } from '../parts/draft.js';
import { PersonSelect, Segments, TextArea, TextField } from '../parts/fields.js';
import { freshId, useDesk } from '../parts/desk-context.js';
import { Modal } from '../parts/modal.js';
import { presentVoters } from '../roll.js';

/** Cancel and go on, at the foot of every form. */
function Foot({ onDone, text, disabled }: { onDone: () => void; text: string; disabled: boolean }) {
  const { w } = useDesk();
  return (
    <div class="row end">
      <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
        {w.cancel}
      </button>
      <button type="submit" class="ds-button" disabled={disabled}>
        {text}
      </button>
    </div>
  );
}

/** Which body or office, how many, and in which way. */
export function OpenElection({ item, onDone }: { item: Item; onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const say = w.elections;
  const [title, setTitle] = useState('');
  const [way, setWay] = useState<WayOfElecting>('proportional');
  const [seats, setSeats] = useState('5');
  const [demanding, setDemanding] = useState<PersonId>('');
  const [mayFallShort, setMayFallShort] = useState(false);
  const [secretDemanded, setSecretDemanded] = useState(false);
  const leader = way === 'majority';
  const youth = meeting.facts?.body.type === 'youth-council';
  return (
    <Modal title={say.open} onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const opened = act({
            type: 'election.open',
            election: freshId('election'),
            item: item.item,
            title: title.trim(),
            electing: leader ? 'leader' : 'members',
            seats: leader ? 1 : Number(seats),
            way,
            ...(mayFallShort && !leader ? { mayFallShort } : {}),
            ...(way === 'proportional' && demanding ? { demandedBy: [demanding] } : {}),
            ...(leader && youth && secretDemanded ? { secretDemanded } : {}),
          });
          if (opened) onDone();
        }}
      >
        <TextField label={say.what} required autofocus maxLength={200} value={title} onInput={setTitle} />
        <Segments<WayOfElecting>
          label={say.way}
          value={way}
          onChange={setWay}
          options={(['proportional', 'agreed', 'majority'] as const).map((value) => ({ value, text: say.ways[value] }))}
        />
        {!leader && (
          <>
            <TextField label={say.seats} type="number" min={1} required value={seats} onInput={setSeats} />
            <label class="subject">
              <input
                type="checkbox"
                checked={mayFallShort}
                onChange={(event) => setMayFallShort(event.currentTarget.checked)}
              />
              <span>{say.mayFallShort}</span>
            </label>
          </>
        )}
        {way === 'proportional' && (
          <PersonSelect
            label={say.demandedBy}
            meeting={meeting}
            people={presentVoters(meeting)}
            value={demanding}
            onChange={setDemanding}
            nobody={w.nobody}
          />
        )}
        {leader && youth && (
          <label class="subject">
            <input
              type="checkbox"
              checked={secretDemanded}
              onChange={(event) => setSecretDemanded(event.currentTarget.checked)}
            />
            <span>{say.secretDemanded}</span>
          </label>
        )}
        <Foot onDone={onDone} text={say.open} disabled={title.trim() === '' || (!leader && !(Number(seats) >= 1))} />
      </form>
    </Modal>
  );
}

/** A list as it lies on the table: its name, where it comes from, who signed, and a name on each line. */
export function HandInList({ election, onDone }: { election: Election; onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const say = w.elections;
  const agreed = election.way === 'agreed';
  const [name, setName] = useState(agreed ? say.commonList : '');
  const [groups, setGroups] = useState('');
  const [signer, setSigner] = useState<PersonId>('');
  const [draft, setDraft] = useDraft(`list.${election.election}`);
  const candidates = candidatesIn(draft ?? '', meeting, freshId);
  const known = candidates.filter((one) => one.name === undefined).length;
  const done = () => {
    setDraft(null);
    onDone();
  };
  return (
    <Modal title={say.steps['hand-in']} wide onClose={onDone} onAnswered={done}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const from = groups
            .split(',')
            .map((group) => group.trim())
            .filter(Boolean);
          const handedIn = act({
            type: 'list.hand-in',
            election: election.election,
            list: freshId('list'),
            name: name.trim(),
            groups: from.length > 0 ? from : [name.trim()],
            signedBy: signer ? [signer] : [],
            candidates,
          });
          if (!handedIn) return;
          done();
        }}
      >
        <div class="row top">
          <div class="grow">
            <TextField label={say.listName} required autofocus maxLength={200} value={name} onInput={setName} />
          </div>
          <div class="grow">
            <TextField label={say.groups} maxLength={200} value={groups} onInput={setGroups} />
          </div>
          <div class="grow">
            <PersonSelect
              label={say.signedBy}
              meeting={meeting}
              people={presentVoters(meeting)}
              value={signer}
              onChange={setSigner}
              nobody={w.nobody}
            />
          </div>
        </div>
        <TextArea
          label={say.candidates}
          description={agreed ? say.agreedHelp : say.candidatesHelp}
          rows={10}
          required
          maxLength={20000}
          value={draft ?? ''}
          onInput={setDraft}
        />
        <p class="subtle" role="status">
          {say.understood(candidates.length, known)}
        </p>
        <Foot onDone={onDone} text={say.steps['hand-in']} disabled={name.trim() === '' || candidates.length === 0} />
      </form>
    </Modal>
  );
}

/** Whom the lot fell on, how it was drawn and who saw it. `closing` is what must be put first, so that the vote is closed. */
export function DrawLot({
  vote,
  between,
  closing,
  onPut,
}: {
  vote: Vote;
  between: readonly string[];
  closing: readonly Command[];
  onPut: (commands: Command[]) => void;
}) {
  const { meeting, w } = useDesk();
  const say = w.elections;
  const [drawn, setDrawn] = useState('');
  const [how, setHow] = useState(say.howFirst);
  const [witness, setWitness] = useState<PersonId>('');
  const [second, setSecond] = useState<PersonId>('');
  const witnesses = [...new Set([witness, second].filter((person) => person !== ''))];
  const ready = between.includes(drawn) && how.trim() !== '' && witnesses.length > 0;
  return (
    <fieldset class="stack">
      <legend class="ds-label">{say.drawLot}</legend>
      <Segments<string>
        label={say.drawn}
        value={drawn}
        onChange={setDrawn}
        options={between.map((value) => ({ value, text: optionText(meeting, vote, value) }))}
      />
      <TextField label={say.how} required maxLength={200} value={how} onInput={setHow} />
      <div class="row top">
        {(
          [
            [witness, setWitness],
            [second, setSecond],
          ] as const
        ).map(([value, set], place) => (
          <div class="grow" key={place}>
            <PersonSelect
              label={say.witness(place + 1)}
              meeting={meeting}
              people={presentVoters(meeting)}
              value={value}
              onChange={set}
              nobody={w.nobody}
            />
          </div>
        ))}
      </div>
      <div class="row end">
        <button
          id="draw-lot"
          type="button"
          class="ds-button"
          disabled={!ready}
          onClick={() =>
            onPut([
              ...closing,
              { type: 'lot.draw', vote: vote.vote, between: [...between], drawn, how: how.trim(), witnesses },
            ])
          }
        >
          {say.drawLot}
        </button>
      </div>
    </fieldset>
  );
}
