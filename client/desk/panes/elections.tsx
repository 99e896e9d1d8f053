import { useState } from 'preact/hooks';
import { electionsOf } from '../../../src/procedure/elections/minutes.js';
import type { MinutesElection } from '../../../src/procedure/elections/minutes-document.js';
import type { Election } from '../../../src/procedure/elections/state.js';
import type { Item } from '../../../src/procedure/meeting.js';
import type { PersonId, VoteMethod } from '../../../src/procedure/vocabulary.js';
import { nextStep, onAgreement, onCandidates, onLists, type NextStep } from '../election-form.js';
import { SeveralField } from '../parts/act-fields.js';
import { Segments, TextField } from '../parts/fields.js';
import { freshId, nameAndParty, useDesk } from '../parts/desk-context.js';
import { Icon } from '../parts/icon.js';
import { Modal } from '../parts/modal.js';
import { presentVoters, seatHolders } from '../roll.js';
import { HandInList, OpenElection } from './election-forms.js';

/** The elections of an item, each with what comes next in it. */
export function ElectionsPane({ item }: { item: Item }) {
  const { meeting, w, mine } = useDesk();
  const [opening, setOpening] = useState(false);
  const elections = Object.values(meeting.elections.elections).filter((one) => one.item === item.item);
  const told = new Map(electionsOf(meeting).map((one) => [one.election, one]));
  const open = item.state === 'called' || item.state === 'listed';
  if (elections.length === 0 && item.kind !== 'election') return null;
  return (
    <section class="block" aria-labelledby="elections-title">
      <div class="row spread">
        <h3 id="elections-title">{w.elections.title}</h3>
        {open && mine && (
          <button
            id="open-election"
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => setOpening(true)}
          >
            <Icon name="plus" /> {w.elections.open}
          </button>
        )}
      </div>
      {elections.map((election) => (
        <ElectionCard key={election.election} election={election} told={told.get(election.election)} />
      ))}
      {opening && <OpenElection item={item} onDone={() => setOpening(false)} />}
    </section>
  );
}

function ElectionCard({ election, told }: { election: Election; told: MinutesElection | undefined }) {
  const { meeting, w, mine, act } = useDesk();
  const [doing, setDoing] = useState<'hand-in' | 'vote' | null>(null);
  const say = w.elections;
  const next = nextStep(meeting, election);
  const up = meeting.currentItem === election.item && meeting.openVote === null && meeting.status === 'in-session';
  const more = next === 'vote-on-lists' || (next === 'agree-on-way' && election.lists.length === 0);
  const step = () => {
    if (next === 'settle') act({ type: 'election.settle', election: election.election });
    else setDoing(next === 'hand-in' ? 'hand-in' : 'vote');
  };
  return (
    <article class="card stack">
      <p class="motion-head">
        <strong>{election.title}</strong> <span>{say.ways[election.way]}</span>{' '}
        <span class="subtle">{say.seatsOf(election.seats)}</span>
      </p>
      {election.lists.length > 0 && (
        <ul class="plain-list">
          {election.lists.map(({ list, name, candidates }) => (
            <li key={list}>
              {name} <span class="subtle">{say.names(candidates.length)}</span>
            </li>
          ))}
        </ul>
      )}
      {told?.elected && (
        <p>
          <strong>{say.elected}</strong> {told.elected.elected.map(({ person }) => person.name ?? '–').join(', ')}
        </p>
      )}
      {mine && next !== 'done' && (
        <div class="row">
          {more && (
            <button type="button" class="tiny text" onClick={() => setDoing('hand-in')}>
              {say.steps['hand-in']}
            </button>
          )}
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            disabled={next !== 'hand-in' && next !== 'settle' && !up}
            onClick={step}
          >
            {say.steps[next]}
          </button>
        </div>
      )}
      {doing === 'hand-in' && <HandInList election={election} onDone={() => setDoing(null)} />}
      {doing === 'vote' && <VoteInElection election={election} next={next} onDone={() => setDoing(null)} />}
    </article>
  );
}

/** Calls the vote an election has come to: on its lists, on candidates, or on agreeing. */
function VoteInElection({ election, next, onDone }: { election: Election; next: NextStep; onDone: () => void }) {
  const { meeting, w, act } = useDesk();
  const say = w.elections;
  const [question, setQuestion] = useState(`${election.title}: ${say.steps[next].toLowerCase()}`);
  const [picked, setPicked] = useState<readonly PersonId[]>([]);
  const inWriting = next === 'vote-on-lists' || election.secretDemanded;
  const methods: VoteMethod[] = inWriting ? ['secret', 'show-of-hands'] : ['show-of-hands', 'roll-call'];
  const [method, setMethod] = useState<VoteMethod>(methods[0] ?? 'show-of-hands');
  const put = { vote: freshId('vote'), question: question.trim(), method };
  const call =
    next === 'vote-on-lists'
      ? onLists(election, put)
      : next === 'vote-on-candidates'
        ? onCandidates(election, picked, put)
        : onAgreement(election, put);
  const candidates = [...new Set([...seatHolders(meeting), ...presentVoters(meeting)])];
  return (
    <Modal title={say.steps[next]} onClose={onDone}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (act(call)) onDone();
        }}
      >
        <TextField label={w.vote.question} required autofocus maxLength={500} value={question} onInput={setQuestion} />
        {next === 'vote-on-candidates' && (
          <SeveralField
            label={say.candidates}
            options={candidates.map((value) => ({ value, text: nameAndParty(meeting, value) }))}
            chosen={picked}
            onChange={setPicked}
          />
        )}
        <Segments<VoteMethod>
          label={w.vote.method}
          value={method}
          onChange={setMethod}
          options={methods.map((value) => ({ value, text: w.vote.methods[value] }))}
        />
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDone}>
            {w.cancel}
          </button>
          <button
            type="submit"
            class="ds-button"
            disabled={question.trim() === '' || (next === 'vote-on-candidates' && picked.length === 0)}
          >
            {w.vote.call}
          </button>
        </div>
      </form>
    </Modal>
  );
}
